import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// What a part costs and cost: a chart, the history, and another price typed in.
Popup {
    id: card
    required property PartPrices prices
    readonly property int count: prices.rows.count
    function show(partId, itemId) { prices.show(partId, itemId || ""); open() }
    modal: true
    padding: 24
    width: 620
    anchors.centerIn: parent
    onOpened: entry.begin()
    onClosed: prices.leave()
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        ColumnLayout {
            spacing: 2
            Words { objectName: "priceTitle"; Layout.fillWidth: true; text: card.prices.title; font.pixelSize: Theme.large; font.weight: Font.DemiBold }
            Words { Layout.fillWidth: true; text: card.prices.fullName; font.pixelSize: Theme.small; color: Theme.muted }
        }
        PriceChart {
            objectName: "priceChart"
            visible: count > 0
            Layout.fillWidth: true
            shown: card.prices.chart
        }
        Words {
            objectName: "priceLeftOut"
            visible: text !== ""
            Layout.fillWidth: true
            text: card.prices.chart.leftOut || ""
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.small
            color: Theme.muted
        }
        Words { visible: card.count === 0; text: qsTr("No price noted yet."); color: Theme.muted }
        ListView {
            id: list
            objectName: "priceList"
            visible: card.count > 0
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Math.max(68, (card.parent ? card.parent.height : 720) - 480))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: card.prices.rows
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
            delegate: PriceRow {
                width: list.width - (list.contentHeight > list.height ? 12 : 0)
                onRemoved: card.prices.remove(rowId)
            }
        }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        PriceEntry { id: entry; Layout.fillWidth: true; prices: card.prices; enabled: card.prices.notKept === "" }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8
            Icon { visible: card.prices.trouble !== ""; name: "warning_small"; size: 16; color: Theme.verdict(4); Layout.alignment: Qt.AlignTop }
            Words {
                objectName: "priceTold"
                Layout.fillWidth: true
                text: card.prices.trouble || card.prices.outcome || card.prices.notKept
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: card.prices.trouble ? Theme.verdict(4) : Theme.muted
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Push { objectName: "priceBack"; visible: card.prices.canPutBack; symbol: "undo"; symbolSize: 16; text: qsTr("Put it back"); onClicked: card.prices.putBack() }
            Push { objectName: "priceClose"; text: qsTr("Close"); onClicked: card.close() }
        }
    }
}
