import QtQuick

// One place on the board: what it is called, what stands in it, what its link carries.
Item {
    id: place
    required property int index
    required property string placeId
    required property string kind
    required property string name
    required property string size
    required property string guest
    required property bool occupied
    required property var items
    required property string link
    required property bool off
    required property bool reduced
    required property string source
    required property var findingIds
    required property rect tile
    required property rect body
    required property bool onBoard
    required property bool nameBeside
    required property string spoken
    property real scaling: 1
    property int letters: 11
    property bool selected: false       // its part is selected
    property bool current: false        // the keys are here
    property bool pointed: false
    property bool lit: false            // the shown finding is about it
    property color glow: Theme.accent
    signal picked()
    signal entered()
    signal exited()

    readonly property bool upright: height > width * 1.5 && onBoard
    readonly property bool bare: kind === "slot" && onBoard && !occupied     // a slot without a card: its connector, with words in it or beside it
    readonly property real bodyX: Math.round((body.x - tile.x) * scaling)
    readonly property color outline: lit ? glow : selected || pointed || current ? Theme.accent : occupied ? Qt.alpha(Theme.accent, 0.45) : Theme.edge
    objectName: "place-" + name
    x: Math.round(tile.x * scaling)
    y: Math.round(tile.y * scaling)
    width: Math.round(tile.right * scaling) - x
    height: Math.round(tile.bottom * scaling) - y
    z: pointed ? 1 : 0
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.selected: selected
    Accessible.onPressAction: picked()

    Rectangle {   // where the keys are
        visible: place.current
        anchors { fill: shape; margins: -3 }
        radius: shape.radius + 3
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    Rectangle {
        id: shape
        x: place.bare && place.nameBeside ? place.bodyX : 0
        width: place.bare && place.nameBeside ? Math.round(place.body.width * place.scaling) : parent.width
        height: parent.height
        radius: place.kind === "cpu_socket" ? 5 : 3
        color: place.lit ? Theme.raised : place.selected ? Theme.accentSoft : place.pointed ? Theme.hover : place.occupied ? Theme.accentSoft : Theme.sunken
        border.width: place.lit || place.selected || place.pointed ? 2 : 1
        border.color: place.outline
    }
    // A stick or an upright drive: words along it.
    Words {
        visible: place.upright
        anchors.centerIn: parent
        width: parent.height - 10
        height: parent.width
        rotation: -90
        font.pixelSize: Math.min(place.letters, Math.max(9, Math.floor(parent.width * 0.78)))
        color: place.occupied ? Theme.text : Theme.muted
        text: place.occupied ? place.name + "  " + place.guest : place.name
        horizontalAlignment: Text.AlignHCenter
    }
    Column {
        visible: place.kind === "cpu_socket"
        anchors.centerIn: parent
        width: parent.width - 10
        spacing: 1
        Words { width: parent.width; text: place.size || place.name; font.pixelSize: place.letters; color: Theme.muted; horizontalAlignment: Text.AlignHCenter }
        Words {
            width: parent.width
            text: place.guest
            font.pixelSize: place.letters + 1
            font.weight: place.occupied ? Font.DemiBold : Font.Normal
            color: place.occupied ? Theme.text : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            fontSizeMode: place.guest.indexOf(" ") < 0 ? Text.HorizontalFit : Text.FixedSize   // a single word cannot go on in a second line
            minimumPixelSize: 9
        }
    }
    Words {   // a short slot's name, before it
        visible: place.bare && place.nameBeside
        width: place.bodyX - 4
        height: parent.height
        text: place.name
        font.pixelSize: place.letters - 1
        color: Theme.muted
        horizontalAlignment: Text.AlignRight
    }
    Words {
        visible: place.bare && !place.nameBeside
        x: 6
        width: chip.x - x - 4
        height: parent.height
        text: place.name
        font.pixelSize: place.letters
        font.weight: Font.Medium
        color: place.off ? Theme.muted : Theme.text
    }
    Item {    // two lines: name and link above, what stands there below
        id: lines
        visible: !place.upright && !place.bare && place.kind !== "cpu_socket"
        anchors { fill: parent; leftMargin: 6; rightMargin: 10 }
        readonly property bool one: place.kind === "memory_slot"
        readonly property real half: Math.min(height / 2, place.letters + 5)
        readonly property real start: (height - 2 * half) / 2
        Words {
            y: lines.one ? 0 : lines.start
            width: chip.visible ? chip.x - lines.x - 4 : parent.width
            height: lines.one ? parent.height : lines.half
            text: lines.one ? place.name + "  " + place.guest : place.name
            font.pixelSize: place.letters
            color: Theme.muted
        }
        Words {
            visible: !lines.one
            y: lines.start + lines.half
            width: parent.width
            height: lines.half
            text: place.guest
            font.pixelSize: place.letters + 1
            font.weight: place.occupied ? Font.DemiBold : Font.Normal
            color: place.occupied && !place.off ? Theme.text : Theme.muted
        }
    }
    LinkChip {
        id: chip
        readonly property bool outside: place.bare && place.nameBeside
        visible: words !== "" && !place.upright && (!outside || place.tile.right > place.body.right + 1)
        words: place.link
        source: place.source
        off: place.off
        reduced: place.reduced
        letters: place.letters
        x: outside ? place.bodyX + place.body.width * place.scaling + 4 : parent.width - width - (place.bare ? 5 : 10)
        y: place.bare ? (parent.height - height) / 2 : Math.max(2, lines.start + (lines.half - height) / 2)
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onEntered: place.entered()
        onExited: place.exited()
        onClicked: place.picked()
    }
}
