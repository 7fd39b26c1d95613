import QtQuick

Image {
    property string name
    property color color: Theme.muted
    property int size: 18
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name ? "image://icon/" + name + "/" + color.toString().slice(-6) : ""
}
