import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Another price of a part, typed in; Enter in any of its fields adds it. What is wrong stays as it was typed.
GridLayout {
    id: entry
    required property PartPrices prices
    columns: 5
    columnSpacing: 8
    rowSpacing: 3
    function begin() {
        amount.text = ""
        note.text = ""
        currency.showCode(prices.currency)
        date.text = prices.today
        kind.currentIndex = 0
        mark.currentIndex = 0
        amount.forceActiveFocus()
    }
    function add() {
        const marks = ["new", "used", "free", "owned"]
        const typed = { amount: amount.text, currency: currency.editText, paid: kind.currentIndex === 1 ? "paid" : "", mark: marks[mark.currentIndex], date: date.text, note: note.text }
        const fields = { amount: amount, date: date }
        if (prices.add(typed)) {
            amount.text = ""
            note.text = ""
            date.text = prices.today
            amount.forceActiveFocus()
        } else if (prices.wrongField === "currency") {
            currency.edit()
        } else if (fields[prices.wrongField]) {
            fields[prices.wrongField].forceActiveFocus()
            fields[prices.wrongField].selectAll()
        }
    }
    component Label: Words { font.pixelSize: Theme.small; color: Theme.muted }

    Label { text: qsTr("Amount") }
    Label { text: qsTr("Currency") }
    Label { text: qsTr("Price") }
    Label { text: qsTr("State") }
    Label { text: qsTr("Date") }
    Field {
        id: amount
        objectName: "priceAmount"
        Layout.fillWidth: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        placeholderText: mark.currentIndex >= 2 ? qsTr("if any") : ""
        Accessible.name: qsTr("Amount")
        onAccepted: entry.add()
    }
    CurrencyBox {
        id: currency
        objectName: "priceCurrency"
        implicitWidth: 92
        model: entry.prices.usualCurrencies
        Accessible.name: qsTr("Currency")
        onAccepted: entry.add()
    }
    Chooser {
        id: kind
        objectName: "priceKind"
        implicitHeight: 32
        implicitWidth: 100
        model: [qsTr("Offered"), qsTr("Paid")]
        Accessible.name: qsTr("Whether it is offered for it or was paid")
        Keys.onReturnPressed: (event) => { if (popup.visible) event.accepted = false; else entry.add() }
    }
    Chooser {
        id: mark
        objectName: "priceMark"
        implicitHeight: 32
        implicitWidth: 100
        model: [qsTr("New"), qsTr("Used"), qsTr("Free"), qsTr("Owned")]
        Accessible.name: qsTr("State")
        Keys.onReturnPressed: (event) => { if (popup.visible) event.accepted = false; else entry.add() }
    }
    Field {
        id: date
        objectName: "priceDate"
        Layout.preferredWidth: 112
        placeholderText: entry.prices.today
        Accessible.name: qsTr("Date, year-month-day")
        onAccepted: entry.add()
    }
    Label { Layout.columnSpan: 5; Layout.topMargin: 5; text: qsTr("Note") }
    Field {
        id: note
        objectName: "priceNote"
        Layout.columnSpan: 4
        Layout.fillWidth: true
        placeholderText: qsTr("Where, in which state")
        Accessible.name: qsTr("Note")
        onAccepted: entry.add()
    }
    Push { objectName: "priceAdd"; Layout.preferredWidth: 112; implicitHeight: 32; strong: true; text: qsTr("Add"); onClicked: entry.add() }
}
