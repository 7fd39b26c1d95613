import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

Popup {
    id: help
    modal: true
    padding: 24
    anchors.centerIn: parent
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 14
        Words { text: qsTr("Mouse and keys"); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        GridLayout {
            columns: 2
            columnSpacing: 24
            rowSpacing: 8
            Repeater {
                model: [qsTr("Left drag on a part"), qsTr("moves it to another mount"), qsTr("Left drag on empty space"), qsTr("turns the view"),
                        qsTr("Right or middle drag"), qsTr("pans"), qsTr("Wheel"), qsTr("zooms to the cursor"),
                        qsTr("Double click in the catalogue"), qsTr("adds the part at its best place"), qsTr("0 to 6"), qsTr("views"),
                        qsTr("F, Z"), qsTr("frame the selection, show everything"), qsTr("K, P"), qsTr("perspective, case panels"),
                        qsTr("Left, Right"), qsTr("the selected part to its next place"), qsTr("B"), qsTr("the case, or the board and its links"),
                        qsTr("Tab, arrows, Enter"), qsTr("on the board: places, what was found there"), qsTr("F8"), qsTr("next finding"), qsTr("Esc"), qsTr("puts back what is in the hand")]
                Words {
                    required property string modelData
                    required property int index
                    text: modelData
                    color: index % 2 ? Theme.muted : Theme.text
                    font.weight: index % 2 ? Font.Normal : Font.Medium
                }
            }
        }
        Push { Layout.alignment: Qt.AlignRight; strong: true; text: qsTr("Close"); onClicked: help.close() }
    }
}
