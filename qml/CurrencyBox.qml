import QtQuick
import QtQuick.Controls.Basic

// A currency: one of the usual, or any three letters typed.
ComboBox {
    id: box
    function showCode(code) { currentIndex = find(code); editText = code }
    function edit() { contentItem.forceActiveFocus(Qt.TabFocusReason); contentItem.selectAll() }
    implicitHeight: 32
    implicitWidth: 86
    editable: true
    selectTextByMouse: true
    font.pixelSize: Theme.normal
    validator: RegularExpressionValidator { regularExpression: /[A-Za-z]{0,3}/ }
    onActiveFocusChanged: if (activeFocus) contentItem.selectAll()
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: box.activeFocus ? 2 : 1
        border.color: box.activeFocus ? Theme.accent : Theme.line
    }
    contentItem: TextField {
        leftPadding: 10
        rightPadding: 0
        text: box.editText
        font.pixelSize: box.font.pixelSize
        font.capitalization: Font.AllUppercase
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        validator: box.validator
        background: null
        verticalAlignment: Text.AlignVCenter
        Accessible.name: box.Accessible.name
    }
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
