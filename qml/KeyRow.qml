import QtQuick

// A key, or what one does with the mouse, and what comes of it.
Item {
    id: row
    property string keys
    property string words
    property real keyWidth: 96
    height: Math.max(keyWords.height, does.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: keys + ": " + words
    Words { id: keyWords; width: row.keyWidth; text: row.keys; font.weight: Font.Medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
    Words {
        id: does
        x: row.keyWidth + 8
        width: row.width - x
        text: row.words
        color: Theme.muted
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Accessible.ignored: true
    }
}
