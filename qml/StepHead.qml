import QtQuick
import QtQuick.Controls.Basic

// A step of building: its number, or a tick where all of it is done; open, why it comes here and what to have at hand.
AbstractButton {
    id: head
    property int number
    property string title
    property string why
    property string hold
    property int done
    property int all
    property var findings: []
    property bool open: false
    readonly property bool finished: done === all
    signal picked()
    implicitHeight: column.implicitHeight + 12
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: qsTr("Step %1, %2").arg(number).arg(title)
    Accessible.description: qsTr("%1 of %2 done").arg(done).arg(all)
    onClicked: picked()
    Keys.onReturnPressed: picked()
    background: Rectangle {
        anchors { fill: parent; leftMargin: 8; rightMargin: 12 }
        radius: Theme.radius
        color: head.hovered && !head.open ? Theme.hover : "transparent"
        border.width: head.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Rectangle {
            x: 16
            y: 7
            width: 22
            height: 22
            radius: 11
            color: head.finished ? Theme.fits : head.open ? Theme.accent : "transparent"
            border.width: head.finished || head.open ? 0 : 1
            border.color: Theme.faint
            Icon { anchors.centerIn: parent; visible: head.finished; name: "check"; size: 14; color: Theme.accentInk }
            Words { anchors.centerIn: parent; visible: !head.finished; text: head.number; font.pixelSize: Theme.small; font.weight: Font.DemiBold; color: head.open ? Theme.accentInk : Theme.muted }
        }
        Column {
            id: column
            anchors { left: parent.left; leftMargin: 48; right: parent.right; rightMargin: 22; top: parent.top; topMargin: 9 }
            spacing: 4
            Item {
                width: parent.width
                height: title.implicitHeight
                Words { id: title; anchors { left: parent.left; right: count.left; rightMargin: 8 } text: head.title; font.weight: head.open ? Font.DemiBold : Font.Medium; color: head.finished && !head.open ? Theme.muted : Theme.text }
                Words { id: count; anchors.right: parent.right; text: head.finished ? "" : qsTr("%1 of %2").arg(head.done).arg(head.all); font.pixelSize: Theme.small; color: Theme.muted }
            }
            Words { visible: head.open && text !== ""; width: parent.width; text: head.why; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: Theme.muted }
            Words { visible: head.open && text !== ""; width: parent.width; text: head.hold !== "" ? qsTr("At hand: %1").arg(head.hold) : ""; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: Theme.muted }
            Repeater {
                model: head.open ? head.findings : []
                Item {
                    id: finding
                    required property var modelData
                    width: column.width
                    height: words.implicitHeight + 2
                    VerdictBadge { y: 1; size: 15; verdict: finding.modelData.verdict; letter: finding.modelData.letter }
                    Words { id: words; x: 22; width: parent.width - 22; text: finding.modelData.words; wrapMode: Text.WordWrap; elide: Text.ElideNone; font.pixelSize: Theme.small }
                }
            }
        }
    }
}
