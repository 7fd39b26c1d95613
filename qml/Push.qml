import QtQuick
import QtQuick.Controls.Basic

// A quiet button: an icon, words, or both.
AbstractButton {
    id: push
    property string symbol
    property bool strong: false
    property bool selected: false
    property bool outlined: false
    property int symbolSize: 18
    property color tint: strong ? Theme.accentInk : selected ? Theme.accent : enabled ? Theme.muted : Theme.off
    property real mostWide: 10000   // words that need more go on in a second line
    implicitHeight: Math.max(30, row.implicitHeight + 10)
    implicitWidth: Math.min(mostWide, Math.max(30, row.implicitWidth + (text ? 20 : 12)))
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: text || hint
    property string hint
    Tip { text: push.hint; visible: push.hint !== "" && push.hovered && !push.pressed }
    background: Rectangle {
        radius: Theme.radius
        color: push.strong ? (push.down ? Qt.darker(Theme.accent, 1.12) : Theme.accent)
             : push.selected ? Theme.accentSoft : push.down ? Theme.line : push.hovered && push.enabled ? Theme.hover : "transparent"
        border.width: push.visualFocus ? 2 : push.outlined ? 1 : 0
        border.color: push.visualFocus ? Theme.accent : Theme.edge
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Icon {
                visible: push.symbol !== ""
                name: push.symbol
                size: push.symbolSize
                color: push.tint
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: label
                visible: push.text !== ""
                width: Math.min(implicitWidth, push.mostWide - 20 - (push.symbol ? push.symbolSize + 6 : 0))
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                text: push.text
                font.weight: Font.Medium
                color: push.strong ? Theme.accentInk : push.enabled ? (push.selected ? Theme.accent : Theme.text) : Theme.contrast ? Theme.off : Theme.faint
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
