import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// A length that can be set on a part: by its handle, by keys, or typed. Its numbers are in mm; what is shown and typed is in the
// unit of the person's choice.
RowLayout {
    id: option
    property string label
    property real value
    property real from
    property real to
    property real step
    property string name
    signal chosen(real millimetres)
    signal typed(string words)
    spacing: 6
    Words { Layout.fillWidth: true; text: option.label; color: Theme.muted }
    Slider {
        id: slider
        objectName: "slide-" + option.name
        Layout.preferredWidth: 84
        from: option.from
        to: option.to
        stepSize: option.step
        value: option.value
        focusPolicy: Qt.TabFocus
        Accessible.name: option.label
        // One step for a pull, and one for each key.
        onMoved: if (!pressed) option.chosen(value)
        onPressedChanged: if (!pressed && value !== option.value) option.chosen(value)
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.topPadding + slider.availableHeight / 2 - height / 2
            width: 14; height: 14; radius: 7
            color: slider.pressed ? Theme.accent : Theme.raised
            border.width: slider.visualFocus ? 3 : 2
            border.color: Theme.accent
        }
        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + slider.availableHeight / 2 - 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.line
        }
    }
    Field {
        id: field
        objectName: "length-" + option.name
        Layout.preferredWidth: 58
        implicitHeight: 26
        horizontalAlignment: TextInput.AlignRight
        function shown() { return (Lengths.sign, Lengths.typed(slider.pressed ? slider.value : option.value)) }
        text: shown()
        Accessible.name: qsTr("%1, in %2").arg(option.label).arg(Lengths.name)
        onActiveFocusChanged: if (activeFocus) selectAll()
        onEditingFinished: {
            const words = text, before = shown()
            text = Qt.binding(shown)
            if (words !== before) option.typed(words)
        }
        Keys.onEscapePressed: { text = Qt.binding(shown); focus = false }
    }
    Words { text: Lengths.sign; color: Theme.muted }
}
