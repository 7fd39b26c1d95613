import QtQuick
import QtQuick.Layouts

// One price in the history of a part.
Item {
    id: row
    required property string rowId
    required property string date
    required property string amount
    required property string converted
    required property bool paid
    required property string kind
    required property string mark
    required property string note
    required property string words
    signal removed()
    height: 34
    Accessible.role: Accessible.ListItem
    Accessible.name: words
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: over.hovered ? Theme.hover : "transparent"
    }
    HoverHandler { id: over }
    RowLayout {
        anchors { fill: parent; leftMargin: 8; rightMargin: 4 }
        spacing: 12
        Words { text: row.date; color: Theme.muted; Layout.preferredWidth: 78 }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false
            Layout.preferredWidth: 104
            Words { text: row.amount; font.weight: Font.DemiBold; horizontalAlignment: Text.AlignRight; Layout.fillWidth: true }
            Words { visible: text !== ""; text: row.converted; font.pixelSize: Theme.small; color: Theme.muted; horizontalAlignment: Text.AlignRight; Layout.fillWidth: true }
        }
        Words { text: row.kind; color: row.paid ? Theme.second : Theme.muted; font.weight: row.paid ? Font.Medium : Font.Normal; Layout.preferredWidth: 56 }
        Words { text: row.mark; color: Theme.muted; Layout.preferredWidth: 48 }
        Words {
            text: row.note
            Layout.fillWidth: true
            HoverHandler { id: overNote }
            Tip { text: row.note; visible: parent.truncated && overNote.hovered }
        }
        Push { objectName: "removePrice"; symbol: "trash"; symbolSize: 16; hint: qsTr("Remove %1").arg(row.words); Accessible.name: hint; onClicked: row.removed() }
    }
}
