import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The head of a section of the plan: its title and its one figure; a click opens and closes it, the circle tells what it assumes.
Item {
    id: head
    property string section
    property string title
    property string sum
    property string how
    property bool open: true
    property bool told: false
    signal toggled()
    signal asked()
    implicitHeight: column.implicitHeight + 14
    Rectangle { visible: head.section !== "cost"; anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 16; rightMargin: 16; topMargin: 5 } height: 1; color: Theme.line }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 10; leftMargin: 8; rightMargin: 14 }
        spacing: 2
        RowLayout {
            width: parent.width
            spacing: 2
            AbstractButton {
                id: button
                objectName: "planHead-" + head.section
                Layout.fillWidth: true
                implicitHeight: Math.max(28, title.implicitHeight, sum.implicitHeight)
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.name: head.title + ": " + head.sum
                Accessible.description: head.open ? qsTr("open") : qsTr("closed")
                onClicked: head.toggled()
                Keys.onReturnPressed: head.toggled()
                background: Rectangle { radius: Theme.radius; color: button.hovered ? Theme.hover : "transparent"; border.width: button.visualFocus ? 2 : 0; border.color: Theme.accent }
                contentItem: Item {
                    Icon { id: chevron; x: 4; anchors.verticalCenter: parent.verticalCenter; name: "chevron"; size: 14; rotation: head.open ? 0 : -90; color: Theme.faint }
                    Words { id: title; anchors { left: chevron.right; leftMargin: 6; verticalCenter: parent.verticalCenter } text: head.title; font.weight: Font.DemiBold }
                    Words {
                        id: sum
                        anchors { left: title.right; leftMargin: 10; right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        text: head.sum
                        font.weight: Font.Medium
                    }
                }
            }
            Push {
                objectName: "planHow-" + head.section
                visible: head.how !== ""
                symbol: "info"
                symbolSize: 16
                implicitHeight: 28
                selected: head.told
                hint: qsTr("What is assumed here")
                onClicked: head.asked()
            }
        }
        Words {
            visible: head.told
            x: 24
            width: parent.width - 32
            text: head.how
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            font.pixelSize: Theme.small
            color: Theme.muted
            bottomPadding: 4
        }
    }
}
