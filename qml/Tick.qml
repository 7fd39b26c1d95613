import QtQuick
import QtQuick.Controls.Basic

CheckBox {
    id: tick
    property bool atTop: false     // beside the first of several lines
    implicitHeight: 28
    padding: 0
    indicator: Rectangle {
        x: 0
        y: tick.atTop ? 4 : (tick.height - height) / 2
        width: 18
        height: 18
        radius: 4
        color: tick.checked ? Theme.accent : Theme.raised
        border.width: tick.visualFocus ? 2 : 1
        border.color: tick.checked || tick.visualFocus ? Theme.accent : Theme.faint
        Icon { anchors.centerIn: parent; visible: tick.checked; name: "check"; size: 14; color: Theme.accentInk }
    }
    contentItem: Words { leftPadding: 26; text: tick.text }
}
