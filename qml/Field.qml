import QtQuick
import QtQuick.Controls.Basic

TextField {
    id: field
    property string symbol
    implicitHeight: 32
    leftPadding: symbol ? 32 : 10
    color: Theme.text
    placeholderTextColor: Theme.faint
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.pixelSize: Theme.normal
    selectByMouse: true
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.line
        Icon {
            visible: field.symbol !== ""
            x: 9
            anchors.verticalCenter: parent.verticalCenter
            name: field.symbol
            size: 16
            color: Theme.faint
        }
    }
}
