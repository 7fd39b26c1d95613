import QtQuick

Item {
    id: row
    required property int index
    required property string findingId
    required property int verdict
    required property string letter
    required property string title
    required property string words
    required property string detail
    required property var fixes
    property bool shown: false
    property bool focused: false
    signal picked()
    signal fixPicked(int fix)
    height: column.implicitHeight + 18
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ": " + words

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 10
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        radius: Theme.radius
        color: row.shown ? Theme.soft(row.verdict) : area.containsMouse ? Theme.hover : "transparent"
        border.width: row.focused ? 1 : 0
        border.color: Theme.accent
    }
    VerdictBadge { x: 16; y: 9; verdict: row.verdict; letter: row.letter; size: 20 }
    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: row.picked(); cursorShape: Qt.PointingHandCursor }
    Column {
        id: column
        anchors { left: parent.left; leftMargin: 46; right: parent.right; rightMargin: 20; top: parent.top; topMargin: 9 }
        spacing: 3
        Words { width: parent.width; text: row.words; wrapMode: Text.WordWrap; elide: Text.ElideNone; lineHeight: 1.08 }
        Words {
            width: parent.width
            text: row.title + (row.detail ? " · " + row.detail : "")
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: row.shown ? Text.WordWrap : Text.NoWrap
        }
        Flow {
            width: parent.width
            spacing: 6
            visible: row.fixes.length > 0
            Repeater {
                model: row.fixes
                Push {
                    required property string modelData
                    required property int index
                    text: modelData
                    symbol: "wrench"
                    symbolSize: 14
                    selected: true
                    implicitHeight: 28
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: row.fixPicked(index)
                }
            }
        }
    }
}
