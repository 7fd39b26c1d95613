import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Where the section plane stands: across which way, and how far along it.
Rectangle {
    id: bar
    required property SectionPlane section
    signal closed()
    height: 44
    radius: 10
    color: Theme.panel
    border.width: 1
    border.color: Theme.line
    RowLayout {
        anchors { fill: parent; leftMargin: 6; rightMargin: 6 }
        spacing: 4
        Repeater {
            model: [{ axis: 2, words: qsTr("Side"), hint: qsTr("Across, from the board to the side panel") },
                    { axis: 0, words: qsTr("Length"), hint: qsTr("From the rear to the front") },
                    { axis: 1, words: qsTr("Height"), hint: qsTr("From the bottom to the top") }]
            Push {
                required property var modelData
                objectName: "sectionAxis-" + modelData.axis
                text: modelData.words
                hint: modelData.hint
                selected: bar.section.axis === modelData.axis
                onClicked: bar.section.axis = modelData.axis
            }
        }
        Slider {
            id: slider
            objectName: "sectionAt"
            Layout.fillWidth: true
            Layout.leftMargin: 4
            from: bar.section.lowest
            to: bar.section.highest
            stepSize: 1
            value: bar.section.at
            onMoved: bar.section.at = value
            focusPolicy: Qt.StrongFocus
            Accessible.name: qsTr("Place of the section")
            implicitHeight: 30
            background: Rectangle {
                x: slider.leftPadding
                y: slider.height / 2 - 2
                width: slider.availableWidth
                height: 4
                radius: 2
                color: Theme.line
                Rectangle { width: slider.visualPosition * parent.width; height: 4; radius: 2; color: Theme.accent }
            }
            handle: Rectangle {
                x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
                y: slider.height / 2 - height / 2
                width: 16
                height: 16
                radius: 8
                color: slider.pressed ? Theme.accent : Theme.raised
                border.width: slider.visualFocus ? 3 : 2
                border.color: Theme.accent
            }
        }
        Words { Layout.preferredWidth: 76; horizontalAlignment: Text.AlignRight; text: (Lengths.sign, Lengths.words(Math.round(bar.section.at - bar.section.lowest))); font.weight: Font.Medium }
        Push { symbol: "close"; symbolSize: 14; hint: qsTr("Whole again (Esc)"); onClicked: bar.closed() }
    }
}
