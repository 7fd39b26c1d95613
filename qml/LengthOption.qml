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
    KeptField {
        objectName: "length-" + option.name
        Layout.preferredWidth: 58
        implicitHeight: 26
        horizontalAlignment: TextInput.AlignRight
        kept: (Lengths.sign, Lengths.typed(slider.pressed ? slider.value : option.value))
        Accessible.name: qsTr("%1, in %2").arg(option.label).arg(Lengths.name)
        onEdited: (typed) => option.typed(typed)
    }
    Words { text: Lengths.sign; color: Theme.muted }
}
