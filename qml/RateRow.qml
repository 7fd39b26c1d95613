import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// What one of a currency is worth in the rig's, as the user says.
ColumnLayout {
    id: row
    required property RigMoney money
    required property string currency
    required property string typed
    required property string words
    spacing: 2
    onTypedChanged: field.text = typed
    RowLayout {
        spacing: 8
        Words { text: qsTr("1 %1 =").arg(row.currency) }
        Field {
            id: field
            objectName: "rate-" + row.currency
            Layout.fillWidth: true
            text: row.typed
            placeholderText: qsTr("your rate")
            Accessible.name: qsTr("What 1 %1 is worth in %2").arg(row.currency).arg(row.money.currency)
            onEditingFinished: row.money.setRate(row.currency, text)
        }
        Words { text: row.money.currency }
    }
    Words { visible: text !== ""; text: row.words; font.pixelSize: Theme.small; color: Theme.muted }
}
