import QtQuick

// What a link carries, in as few words as stand on it: "x8 4.0", "off".
Rectangle {
    id: chip
    property string words
    property string source
    property bool off: false
    property bool reduced: false
    property int letters: 11
    readonly property color ink: off ? Theme.muted : source === "chipset" ? Theme.second : source === "cpu" ? Theme.accent : Theme.muted
    visible: words !== ""
    implicitWidth: row.implicitWidth + 8
    implicitHeight: letters + 3
    radius: 4
    color: Theme.raised
    border.width: 1
    border.color: Qt.alpha(ink, 0.6)
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2
        Words {
            text: chip.words
            color: chip.ink
            font.pixelSize: chip.letters - 1
            font.weight: Font.DemiBold
            height: chip.height
        }
        Words { visible: chip.reduced; text: "↓"; color: chip.ink; font.pixelSize: chip.letters - 1; font.weight: Font.DemiBold; height: chip.height }
    }
}
