import QtQuick

// Text in the theme's voice.
Text {
    color: Theme.text
    font.pixelSize: Theme.normal
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
}
