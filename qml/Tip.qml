import QtQuick
import QtQuick.Controls.Basic

ToolTip {
    id: tip
    delay: 500
    padding: 7
    leftPadding: 10
    rightPadding: 10
    width: Math.min(implicitWidth, 380)
    contentItem: Text { text: tip.text; color: Theme.dark ? "#14181e" : "#ffffff"; font.pixelSize: 12; wrapMode: Text.Wrap; textFormat: Text.PlainText }
    background: Rectangle { radius: Theme.radius; color: Theme.dark ? "#e9ecf1" : "#2a313b" }
}
