import QtQuick
import QtQuick.Controls.Basic

// A row of the filter area: a facet's heading, one of its values, or the rest of them.
AbstractButton {
    id: row
    required property string type
    required property string facet
    required property string value
    required property string words
    required property string count
    required property int chosen
    required property bool open
    readonly property bool isFacet: type === "facet"
    readonly property bool isValue: type === "value"
    objectName: "filter-" + facet + (isFacet ? "" : "-" + value)
    height: isFacet ? 28 : 26
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    checkable: false
    Accessible.role: isValue ? Accessible.CheckBox : Accessible.Button
    Accessible.name: isValue ? words + ", " + count : words
    Accessible.checked: isValue && chosen > 0
    Keys.onReturnPressed: clicked()
    background: Rectangle {
        anchors { fill: parent; leftMargin: 6; rightMargin: 10 }
        radius: Theme.radius
        color: row.hovered ? Theme.hover : "transparent"
        border.width: row.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Icon {
            visible: row.isFacet
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: 14
            rotation: row.open ? 0 : -90
            color: Theme.faint
        }
        Rectangle {
            visible: row.isValue
            x: 32
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 4
            color: row.chosen ? Theme.accent : Theme.raised
            border.width: 1
            border.color: row.chosen ? Theme.accent : Theme.faint
            Icon { anchors.centerIn: parent; visible: row.chosen > 0; name: "check"; size: 12; color: Theme.accentInk }
        }
        Words {
            anchors { left: parent.left; leftMargin: row.isFacet ? 32 : 56; right: number.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: row.words
            font.weight: row.isFacet ? Font.Medium : Font.Normal
            color: row.type === "more" ? Theme.accent : Theme.text
        }
        Words {
            id: number
            anchors { right: parent.right; rightMargin: 18; verticalCenter: parent.verticalCenter }
            text: row.isFacet ? (row.chosen > 0 ? row.chosen : "") : row.count
            font.pixelSize: Theme.small
            font.weight: row.isFacet ? Font.DemiBold : Font.Normal
            color: row.isFacet ? Theme.accent : Theme.muted
        }
    }
}
