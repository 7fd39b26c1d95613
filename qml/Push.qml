import QtQuick
import QtQuick.Controls.Basic

// A quiet button: an icon, words, or both.
AbstractButton {
    id: push
    property string symbol
    property bool strong: false
    property bool selected: false
    property int symbolSize: 18
    property color tint: strong ? Theme.onAccent : selected ? Theme.accent : enabled ? Theme.muted : Theme.line
    implicitHeight: 30
    implicitWidth: Math.max(30, row.implicitWidth + (text ? 20 : 12))
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: text || hint
    property string hint
    Tip { text: push.hint; visible: push.hint !== "" && push.hovered && !push.pressed }
    background: Rectangle {
        radius: Theme.radius
        color: push.strong ? (push.down ? Qt.darker(Theme.accent, 1.12) : Theme.accent)
             : push.selected ? Theme.accentSoft : push.down ? Theme.line : push.hovered && push.enabled ? Theme.hover : "transparent"
        border.width: push.visualFocus ? 2 : 0
        border.color: Theme.accent
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
                visible: push.text !== ""
                text: push.text
                font.weight: Font.Medium
                color: push.strong ? Theme.onAccent : push.enabled ? (push.selected ? Theme.accent : Theme.text) : Theme.faint
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
