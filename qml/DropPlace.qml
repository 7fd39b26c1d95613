import QtQuick
import Rigwright.Window

// Where files and part lists are dropped from the desktop: before they are let go it says what would come of them.
DropArea {
    id: place
    required property FileMenu files
    property var meant: ({ path: "", as: "" })
    readonly property string name: meant.path.split("/").pop()
    signal rigDropped(string path)
    signal pricesDropped(string path)
    signal partsDropped(string path)
    signal listDropped(string path)
    signal textDropped(string text)
    signal nothingDropped(string name)
    keys: ["text/uri-list", "text/plain", "text/html"]
    function meaningOf(drag) { return drag.hasUrls && drag.urls.length > 0 && drag.urls[0].toString().startsWith("file:") ? files.meaningOf(drag.urls[0]) : { path: "", as: "text" } }
    onEntered: (drag) => meant = meaningOf(drag)
    onDropped: (drop) => {
        meant = meaningOf(drop)
        if (meant.as === "rig") rigDropped(meant.path)
        else if (meant.as === "prices") pricesDropped(meant.path)
        else if (meant.as === "parts") partsDropped(meant.path)
        else if (meant.as === "list") listDropped(meant.path)
        else if (meant.as === "text") textDropped(drop.hasHtml && drop.html.indexOf("<table") >= 0 ? drop.html : drop.text)
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
                    : place.meant.as === "parts" ? qsTr("Drop to import these parts") : place.meant.as === "list" || place.meant.as === "text" ? qsTr("Drop to import this part list") : qsTr("This is nothing to open here")
                font.pixelSize: Theme.huge
                font.weight: Font.DemiBold
            }
            Words { width: parent.width; horizontalAlignment: Text.AlignHCenter; text: place.name; color: Theme.muted }
        }
    }
}
