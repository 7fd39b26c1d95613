import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Rigwright.Window

// The build: its figures, its findings and its parts, all in one sight.
Rectangle {
    id: pane
    required property Document document
    signal editWanted(string partId)
    color: Theme.panel

    Connections {
        target: pane.document
        function onSelectionChanged() {
            const at = pane.document.parts.indexOf(pane.document.selection)
            parts.currentIndex = at
            if (at >= 0) parts.positionViewAtIndex(at, ListView.Contain)
        }
        function onFindingChanged() {
            const at = pane.document.findings.indexOf(pane.document.finding)
            if (at >= 0) findings.positionViewAtIndex(at, ListView.Contain)
        }
    }

    WaiveCard {
        id: waive
        parent: T.Overlay.overlay
        onReasonGiven: (findingId, reason) => pane.document.waive(findingId, reason)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Summary {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            document: pane.document
            onVerdictPicked: (verdict) => {
                for (let i = 0; i < pane.document.findings.count; ++i)
                    if (pane.document.findings.value(i, "verdict") === verdict) { pane.document.showFinding(pane.document.findings.idAt(i)); return }
            }
        }
        SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            orientation: Qt.Vertical
            handle: Rectangle {
                implicitHeight: 7
                color: T.SplitHandle.hovered || T.SplitHandle.pressed ? Theme.hover : Theme.panel
                Rectangle { anchors.centerIn: parent; width: parent.width; height: 1; color: Theme.line }
            }
            ColumnLayout {
                SplitView.preferredHeight: parent.height * 0.46
                SplitView.minimumHeight: 90
                spacing: 0
                Heading { text: qsTr("Findings"); count: findings.count }
                ListView {
                    id: findings
                    objectName: "findingsList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: pane.document.findings
                    boundsBehavior: Flickable.StopAtBounds
                    activeFocusOnTab: true
                    currentIndex: -1
                    cacheBuffer: 400
                    Keys.onReturnPressed: if (currentItem) pane.document.showFinding(pane.document.findings.idAt(currentIndex))
                    ScrollBar.vertical: ScrollBar { width: 8; policy: findings.contentHeight > findings.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    // Verdicts tell themselves; only what the person accepted stands below a line of its own.
                    section.property: "waived"
                    section.delegate: Item {
                        required property string section
                        readonly property bool waived: section === "true"
                        width: ListView.view.width
                        height: waived ? 30 : 0
                        visible: waived
                        Words {
                            anchors { left: parent.left; leftMargin: 16; bottom: parent.bottom; bottomMargin: 4 }
                            text: qsTr("Waived")
                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            color: Theme.faint
                        }
                    }
                    delegate: FindingRow {
                        width: ListView.view.width
                        shown: findingId === pane.document.finding
                        focused: ListView.isCurrentItem && findings.activeFocus
                        onPicked: { findings.currentIndex = index; findings.forceActiveFocus(); pane.document.showFinding(findingId) }
                        remedies: shown ? pane.document.remedies : []
                        onFixPicked: (fix) => pane.document.applyFix(findingId, fix)
                        onWaivePicked: waive.ask(findingId, words)
                        onTakeBackPicked: pane.document.takeBack(findingId)
                        onArrangePicked: pane.document.arrangeCards()
                    }
                    Words {
                        visible: findings.count === 0
                        anchors.centerIn: parent
                        width: parent.width - 40
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.WordWrap
                        color: Theme.muted
                        text: pane.document.empty ? qsTr("What fits and what does not will stand here.") : qsTr("Every check passed.")
                    }
                }
            }
            ColumnLayout {
                SplitView.fillHeight: true
                SplitView.minimumHeight: 120
                spacing: 0
                Heading { text: qsTr("Parts"); count: parts.count }
                ListView {
                    id: parts
                    objectName: "partsList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: pane.document.parts
                    boundsBehavior: Flickable.StopAtBounds
                    activeFocusOnTab: true
                    currentIndex: -1
                    cacheBuffer: 4000      // all rows stand, so that Tab goes from price to price
                    function showCurrent() { if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain) }
                    Keys.onLeftPressed: pane.document.stepMount(-1)
                    Keys.onRightPressed: pane.document.stepMount(1)
                    Keys.onUpPressed: pane.document.selectNext(-1)
                    Keys.onDownPressed: pane.document.selectNext(1)
                    ScrollBar.vertical: ScrollBar { width: 8; policy: parts.contentHeight > parts.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    section.property: "section"
                    section.delegate: Item {
                        required property string section
                        width: ListView.view.width
                        height: 26
                        Words {
                            anchors { left: parent.left; leftMargin: 16; bottom: parent.bottom; bottomMargin: 4 }
                            text: parent.section
                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            color: Theme.faint
                        }
                    }
                    delegate: PartRow {
                        width: ListView.view.width
                        document: pane.document
                        selected: itemId === pane.document.selection
                        onGrown: Qt.callLater(parts.showCurrent)
                        onEditWanted: pane.editWanted(pane.document.partIdOf(itemId))
                        onPicked: { parts.forceActiveFocus(); pane.document.selection = selected ? "" : itemId }
                    }
                    Words {
                        visible: parts.count === 0
                        anchors.centerIn: parent
                        width: parent.width - 40
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.WordWrap
                        color: Theme.muted
                        text: qsTr("No parts yet. Double-click one in the catalogue.")
                    }
                }
            }
        }
    }
}
