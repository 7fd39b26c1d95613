import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Always in sight: what it costs, what it draws, what was found.
ColumnLayout {
    id: summary
    required property Document document
    readonly property var figures: document.figures
    readonly property HeldPart held: document.held
    readonly property bool trying: held.active && held.over
    signal verdictPicked(int verdict)
    spacing: 10

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true
            RowLayout {
                spacing: 6
                AbstractButton {
                    id: sum
                    objectName: "money"
                    implicitHeight: row.implicitHeight + 4
                    implicitWidth: row.implicitWidth
                    hoverEnabled: true
                    focusPolicy: Qt.TabFocus
                    Accessible.name: qsTr("%1 %2, currency %3").arg(summary.figures.cost).arg(summary.figures.unpriced).arg(summary.document.money.currency)
                    onClicked: money.open()
                    Tip { text: qsTr("In %1. Click for another currency and your rates.").arg(summary.document.money.currency); visible: sum.hovered && !money.visible }
                    background: Rectangle {
                        anchors { fill: parent; leftMargin: -6; rightMargin: -4 }
                        radius: Theme.radius
                        color: sum.hovered || money.visible ? Theme.hover : "transparent"
                        border.width: sum.visualFocus ? 2 : 0
                        border.color: Theme.accent
                    }
                    contentItem: Row {
                        id: row
                        spacing: 3
                        Words {
                            objectName: "cost"
                            text: summary.trying ? summary.held.cost : summary.figures.cost
                            font.pixelSize: Theme.huge
                            font.weight: Font.DemiBold
                            color: summary.trying ? Theme.accent : Theme.text
                        }
                        Icon { name: "chevron"; size: 12; color: Theme.faint; anchors.verticalCenter: parent.verticalCenter }
                    }
                    MoneyPopup { id: money; objectName: "moneyPopup"; y: parent.height + 4; x: -6; money: summary.document.money }
                }
                Words {
                    id: unpriced
                    objectName: "unpriced"
                    text: summary.trying ? summary.held.costChange : summary.figures.unpriced
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    Layout.alignment: Qt.AlignBaseline
                    Layout.fillWidth: true
                    HoverHandler { id: overUnpriced }
                    Tip { text: visible ? summary.document.money.whyUnpriced() : ""; visible: overUnpriced.hovered && !summary.trying && unpriced.text !== "" }
                }
            }
        }
        Push {
            id: budgetButton
            objectName: "budgetButton"
            symbol: summary.figures.hasBudget ? "" : "plus"
            symbolSize: 14
            text: summary.figures.hasBudget ? qsTr("of %1").arg(summary.figures.budget) : qsTr("Budget")
            hint: qsTr("What you want to spend at most")
            onClicked: budget.open()
            Popup {
                id: budget
                y: parent.height + 4
                x: parent.width - width
                width: 220
                padding: Theme.pad
                onOpened: { amount.text = ""; amount.forceActiveFocus() }
                background: Rectangle { color: Theme.raised; radius: 8; border.width: 1; border.color: Theme.line }
                contentItem: ColumnLayout {
                    spacing: Theme.gap
                    Words { text: qsTr("Budget"); font.weight: Font.DemiBold }
                    Field {
                        id: amount
                        Layout.fillWidth: true
                        symbol: "money"
                        placeholderText: summary.figures.hasBudget ? summary.figures.budget : qsTr("Amount")
                        onAccepted: { summary.document.setBudget(text); budget.close() }
                    }
                    Push { text: qsTr("No budget"); visible: summary.figures.hasBudget; onClicked: { summary.document.setBudget(""); budget.close() } }
                }
            }
        }
    }
    Bar {
        Layout.fillWidth: true
        visible: summary.figures.hasBudget
        share: summary.figures.costShare
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: -6
        visible: summary.figures.hasBudget
        text: summary.figures.costShare > 1 ? qsTr("%1 over the budget").arg(summary.figures.left) : qsTr("%1 left").arg(summary.figures.left)
        font.pixelSize: Theme.small
        color: summary.figures.costShare > 1 ? Theme.verdict(4) : Theme.muted
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        Icon { name: "power"; size: 16 }
        Words {
            objectName: "watts"
            text: summary.trying ? summary.held.watts : summary.figures.sustained
            font.weight: Font.DemiBold
            color: summary.trying ? Theme.accent : Theme.text
        }
        Words {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            text: summary.figures.hasSupply ? qsTr("of %1 while training").arg(summary.figures.supply) : summary.document.empty ? "" : qsTr("while training, no supply yet")
            color: Theme.muted
        }
        Words { visible: !summary.document.empty; text: qsTr("peak %1").arg(summary.figures.peak); color: Theme.muted; font.pixelSize: Theme.small }
    }
    Bar {
        Layout.fillWidth: true
        Layout.topMargin: -4
        visible: summary.figures.hasSupply
        share: summary.figures.powerShare
        tick: summary.figures.peakShare
    }
    Flow {
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            model: summary.figures.counts
            AbstractButton {
                id: chip
                required property var modelData
                objectName: "count-" + modelData.verdict
                visible: modelData.count > 0
                implicitHeight: 26
                implicitWidth: chipRow.implicitWidth + 16
                hoverEnabled: true
                Accessible.name: modelData.words
                onClicked: summary.verdictPicked(modelData.verdict)
                background: Rectangle {
                    radius: 13
                    color: Theme.soft(chip.modelData.verdict)
                    border.width: chip.visualFocus || chip.hovered || Theme.contrast ? 1 : 0
                    border.color: Theme.verdict(chip.modelData.verdict)
                }
                contentItem: Item {
                    Row {
                        id: chipRow
                        anchors.centerIn: parent
                        spacing: 5
                        VerdictBadge { verdict: chip.modelData.verdict; letter: chip.modelData.letter; size: 16; anchors.verticalCenter: parent.verticalCenter }
                        Words {
                            text: chip.modelData.words
                            font.pixelSize: 12
                            font.weight: Font.Medium
                            color: Theme.verdict(chip.modelData.verdict)
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
        Words { visible: text !== ""; text: summary.figures.waived; color: Theme.muted; font.pixelSize: 12; height: 26 }
        Row {
            visible: !summary.document.empty && summary.document.findings.count === 0
            spacing: 5
            Icon { name: "check"; color: Theme.fits; size: 18; anchors.verticalCenter: parent.verticalCenter }
            Words { text: qsTr("Nothing found"); color: Theme.fits; height: 26 }
        }
    }
}
