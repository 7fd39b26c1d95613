import QtQuick
import QtQuick.Layouts

// A row of a part list: as it was written, and which part of the catalogue is meant.
Item {
    id: line
    required property int index
    required property string type
    required property string name
    required property string price
    required property var choices
    required property int chosen
    required property bool sure
    signal picked(int choice)
    height: 52
    RowLayout {
        anchors.fill: parent
        spacing: 12
        Icon { name: line.sure ? "check" : "shape_not_checked"; size: 16; color: line.sure ? Theme.fits : Theme.accent; Accessible.name: line.sure ? qsTr("Settled") : qsTr("Please look at it") }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            spacing: 1
            Words { Layout.fillWidth: true; text: line.name === "" ? line.type : line.name; font.weight: Font.Medium; Tip { text: line.name; visible: hover.hovered && parent.truncated } HoverHandler { id: hover } }
            Words { Layout.fillWidth: true; text: line.price === "" ? line.type : line.type + " · " + line.price; color: Theme.muted; font.pixelSize: Theme.small }
        }
        Chooser {
            objectName: "listChoice-" + line.index
            Layout.fillWidth: true
            Layout.preferredWidth: 110
            endPadding: 28
            model: line.choices
            currentIndex: line.chosen
            Accessible.name: qsTr("Part for %1").arg(line.name)
            onActivated: (which) => line.picked(which)
        }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
}
