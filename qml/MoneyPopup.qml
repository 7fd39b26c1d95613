import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// The rig's currency, and the user's own rates for what is noted in others.
Popup {
    id: popup
    required property RigMoney money
    readonly property string into: money.code(box.editText)
    readonly property bool changes: into !== "" && into !== money.currency
    onIntoChanged: rate.text = into === "" || into === money.currency ? "" : money.rateInto(into)   // `changes` follows later
    function change() { if (money.change(box.editText, changes ? rate.text : "") && changes === false) close() }
    padding: Theme.pad + 4
    width: 320
    onOpened: {
        money.begin()
        box.showCode(money.currency)
        box.edit()
    }
    onClosed: money.end()
    background: Rectangle { color: Theme.raised; radius: 8; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 10
        RowLayout {
            Words { text: qsTr("Currency of this rig"); font.weight: Font.DemiBold; Layout.fillWidth: true }
            CurrencyBox { id: box; objectName: "rigCurrency"; model: popup.money.usual; Accessible.name: qsTr("Currency of this rig"); onAccepted: popup.change() }
        }
        RowLayout {
            visible: popup.changes && popup.money.amounts > 0
            spacing: 8
            Words { text: qsTr("1 %1 =").arg(popup.money.currency) }
            Field {
                id: rate
                objectName: "rigRate"
                Layout.fillWidth: true
                placeholderText: qsTr("your rate")
                Accessible.name: qsTr("What 1 %1 is worth in %2").arg(popup.money.currency).arg(popup.into)
                onAccepted: popup.change()
            }
            Words { text: popup.into }
        }
        Words {
            visible: popup.changes && text !== ""
            Layout.fillWidth: true
            text: popup.money.whatBecomes(popup.into, rate.text)
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.pixelSize: Theme.small
            color: Theme.muted
        }
        Push {
            objectName: "changeCurrency"
            visible: popup.changes
            Layout.fillWidth: true
            strong: true
            text: qsTr("Change to %1").arg(popup.into)
            onClicked: popup.change()
        }
        RowLayout {
            visible: popup.money.trouble !== ""
            spacing: 8
            Icon { name: "warning_small"; size: 16; color: Theme.verdict(4); Layout.alignment: Qt.AlignTop }
            Words {
                objectName: "moneyTrouble"
                Layout.fillWidth: true
                text: popup.money.trouble
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.verdict(4)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        ColumnLayout {
            visible: !popup.changes && popup.money.rates.count > 0
            spacing: 8
            Words { Layout.fillWidth: true; text: qsTr("Your rates for prices noted otherwise"); color: Theme.muted; font.pixelSize: Theme.small }
            Repeater {
                model: popup.money.rates
                RateRow { Layout.fillWidth: true; money: popup.money }
            }
        }
        ColumnLayout {
            visible: !popup.changes && popup.money.noted !== ""
            spacing: 6
            Words { Layout.fillWidth: true; text: popup.money.noted; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: Theme.muted; font.pixelSize: Theme.small }
            Push { objectName: "useNoted"; outlined: true; text: qsTr("Use what is noted"); onClicked: popup.money.useNoted() }
        }
    }
}
