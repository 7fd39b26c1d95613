import QtQuick

// A part in small, drawn from its own numbers; its kind's symbol while the picture is on its way and where there is none.
Item {
    id: thumb
    required property string kind
    property string picture              // of PartPictures
    property int size: 40
    property int symbolSize: 22
    property color color: Theme.muted    // of the symbol
    readonly property bool shown: image.status === Image.Ready && image.implicitWidth > 0
    implicitWidth: size
    implicitHeight: size
    Icon {
        visible: !thumb.shown
        anchors.centerIn: parent
        name: thumb.kind
        size: thumb.symbolSize
        color: thumb.color
    }
    Image {
        id: image
        visible: thumb.shown
        anchors.fill: parent
        sourceSize: Qt.size(thumb.size, thumb.size)
        source: thumb.picture
    }
}
