import QtQuick
import QtQuick.Controls.Basic

ComboBox {
    id: box
    property real endPadding: 0      // before the arrow, where long words end there
    implicitHeight: 30
    font.pixelSize: Theme.normal
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: box.visualFocus ? 2 : 1
        border.color: box.visualFocus ? Theme.accent : Theme.line
    }
    contentItem: Words { leftPadding: 10; rightPadding: box.endPadding; text: box.displayText; font.pixelSize: box.font.pixelSize }
    indicator: Icon { x: box.width - width - 8; anchors.verticalCenter: parent.verticalCenter; name: "chevron"; size: 14; color: Theme.faint }
    delegate: ItemDelegate {
        id: choice
        required property string modelData
        required property int index
        width: box.width - 10
        height: 28
        contentItem: Words { text: choice.modelData }
        background: Rectangle { radius: 5; color: box.highlightedIndex === choice.index ? Theme.hover : "transparent" }
    }
    popup.background: Rectangle { color: Theme.raised; radius: 8; border.width: 1; border.color: Theme.line }
    popup.padding: 5
}
