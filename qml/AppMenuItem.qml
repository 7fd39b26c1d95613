import QtQuick
import QtQuick.Controls.Basic

MenuItem {
    id: item
    implicitHeight: visible ? 30 : 0
    implicitWidth: label.implicitWidth + keys.implicitWidth + 70
    readonly property string shortcutText: action && action.shortcut ? action.shortcut.toString() : ""
    font.pixelSize: Theme.normal
    indicator: Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: item.checkable && item.checked
        name: "check"
        size: 16
        color: Theme.accent
    }
    arrow: Icon {
        x: item.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        visible: item.subMenu !== null
        name: "chevron"
        size: 14
        rotation: -90
        color: Theme.faint
    }
    contentItem: Item {
        Words {
            id: label
            x: 24
            height: parent.height
            text: item.text.replace("&", "")
            color: item.enabled ? Theme.text : Theme.faint
        }
        Words {
            id: keys
            anchors.right: parent.right
            anchors.rightMargin: 6
            height: parent.height
            text: item.shortcutText
            font.pixelSize: Theme.small
            color: Theme.faint
        }
    }
    background: Rectangle {
        radius: 5
        color: item.highlighted && item.enabled ? Theme.hover : "transparent"
    }
}
