import QtQuick
import Rigwright.Window

// Where files are dropped from the desktop: before they are let go it says what would come of them.
DropArea {
    id: place
    required property FileMenu files
    property var meant: ({ path: "", as: "" })
    readonly property string name: meant.path.split("/").pop()
    signal rigDropped(string path)
    signal pricesDropped(string path)
    signal partsDropped(string path)
    signal nothingDropped(string name)
    keys: ["text/uri-list"]
    onEntered: (drag) => { if (drag.urls.length > 0) meant = files.meaningOf(drag.urls[0]) }
    onDropped: (drop) => {
        if (drop.urls.length === 0) return
        meant = files.meaningOf(drop.urls[0])
        if (meant.as === "rig") rigDropped(meant.path)
        else if (meant.as === "prices") pricesDropped(meant.path)
        else if (meant.as === "parts") partsDropped(meant.path)
        else nothingDropped(name)
    }
    Rectangle {
        anchors.fill: parent
        visible: place.containsDrag
        z: 20
        color: Qt.rgba(Theme.window.r, Theme.window.g, Theme.window.b, 0.82)
        border.width: 3
        border.color: place.meant.as === "" ? Theme.line : Theme.accent
        Column {
            anchors.centerIn: parent
            width: parent.width - 120
            spacing: 10
            Words {
                objectName: "dropWords"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: place.meant.as === "rig" ? qsTr("Drop to open this rig") : place.meant.as === "prices" ? qsTr("Drop to import these prices")
                    : place.meant.as === "parts" ? qsTr("Drop to import these parts") : qsTr("This is nothing to open here")
                font.pixelSize: Theme.huge
                font.weight: Font.DemiBold
            }
            Words { width: parent.width; horizontalAlignment: Text.AlignHCenter; text: place.name; color: Theme.muted }
        }
    }
}
