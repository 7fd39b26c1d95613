import QtQuick
import QtQuick.Controls.Basic

// One of several choices: a ring with a dot in it where it holds.
AbstractButton {
    id: choice
    property bool holds: false
    signal picked()
    implicitHeight: 30
    implicitWidth: row.implicitWidth + 20
    hoverEnabled: true
    focusPolicy: holds ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: holds
    Accessible.onPressAction: picked()
    onClicked: picked()
    background: Rectangle {
        radius: Theme.radius
        color: choice.holds ? Theme.accentSoft : choice.hovered ? Theme.hover : "transparent"
        border.width: choice.activeFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 7
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                radius: 7
                color: Theme.raised
                border.width: choice.holds ? 2 : 1
                border.color: choice.holds ? Theme.accent : Theme.faint
                Rectangle { visible: choice.holds; anchors.centerIn: parent; width: 6; height: 6; radius: 3; color: Theme.accent }
            }
            Words { anchors.verticalCenter: parent.verticalCenter; text: choice.text; font.weight: Font.Medium }
        }
    }
}
