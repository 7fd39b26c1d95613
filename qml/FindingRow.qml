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
    required property bool waived
    required property string waiver
    required property bool arrangeable
    required property var items
    property var remedies: []     // what helps, where the row is shown
    property bool shown: false
    property bool hovered: false  // something of it is pointed at
    signal pointedAt(bool on)
    property bool focused: false
    signal picked()
    signal fixPicked(int fix)
    signal waivePicked()
    signal takeBackPicked()
    signal arrangePicked()
    implicitHeight: column.implicitHeight + 18
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ": " + words

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 10
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        radius: Theme.radius
        color: row.shown ? Theme.soft(row.verdict) : area.containsMouse || row.hovered ? Theme.hover : "transparent"
        border.width: row.focused ? 1 : 0
        border.color: Theme.accent
    }
    VerdictBadge { x: 16; y: 9; verdict: row.verdict; letter: row.letter; size: 20; opacity: row.waived ? 0.45 : 1 }
    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onContainsMouseChanged: row.pointedAt(containsMouse); onClicked: row.picked(); cursorShape: Qt.PointingHandCursor }
    Column {
        id: column
        anchors { left: parent.left; leftMargin: 46; right: parent.right; rightMargin: 20; top: parent.top; topMargin: 9 }
        spacing: 3
        Words { width: parent.width; text: row.words; wrapMode: Text.WordWrap; elide: Text.ElideNone; lineHeight: 1.08; color: row.waived ? Theme.muted : Theme.text }
        Words {
            width: parent.width
            text: row.title + (row.detail ? " · " + row.detail : "")
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: row.shown ? Text.WordWrap : Text.NoWrap
        }
        Words {
            width: parent.width
            visible: row.waiver !== ""
            text: row.waiver
            font.pixelSize: 12
            font.weight: Font.Medium
            color: row.waived ? Theme.text : Theme.verdict(row.verdict)
            wrapMode: Text.WordWrap
        }
        Flow {
            width: parent.width
            topPadding: 4
            spacing: 6
            visible: row.shown || row.waived || row.fixes.length > 0
            Repeater {
                model: row.waived ? [] : row.shown ? row.remedies : row.fixes
                Push {
                    required property string modelData
                    required property int index
                    objectName: "fix-" + index
                    text: modelData
                    symbol: "wrench"
                    symbolSize: 14
                    selected: true
                    mostWide: parent.width
                    onClicked: row.fixPicked(index)
                }
            }
            Push {
                objectName: "arrange"
                visible: row.shown && row.arrangeable && !row.waived
                text: qsTr("Arrange all cards")
                symbol: "move"
                symbolSize: 14
                selected: true
                onClicked: row.arrangePicked()
            }
            Push {
                objectName: "waive"
                visible: row.shown && row.verdict > 0 && !row.waived
                text: qsTr("Waive…")
                hint: qsTr("Accept it, with a reason. It counts again when it gets worse.")
                outlined: true
                onClicked: row.waivePicked()
            }
            Push {
                objectName: "takeBack"
                visible: row.waiver !== "" && (row.waived || row.shown)
                text: qsTr("Take back")
                hint: qsTr("Remove the waiver")
                outlined: true
                onClicked: row.takeBackPicked()
            }
        }
    }
}
