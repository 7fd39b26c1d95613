import QtQuick
import QtQuick.Controls.Basic

// One thing to do, to be ticked off; commands for a terminal with what they are to show.
Item {
    id: task
    property string words
    property string detail
    property var commands: []
    property bool ticked: false
    readonly property bool focused: box.visualFocus || inCommands
    property bool inCommands: false
    signal picked(bool done)
    implicitHeight: column.implicitHeight + 8
    Tick {
        id: box
        objectName: task.objectName + "-box"
        x: 48
        width: parent.width - 68
        height: Math.max(26, said.implicitHeight + 6)
        atTop: true
        checked: task.ticked
        Accessible.name: task.words
        onToggled: { const done = checked; checked = Qt.binding(() => task.ticked); task.picked(done) }
        contentItem: Item {}
    }
    Column {
        id: column
        anchors { left: parent.left; leftMargin: 76; right: parent.right; rightMargin: 22; top: parent.top; topMargin: 4 }
        spacing: 3
        Words { id: said; width: parent.width; text: task.words; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: task.ticked ? Theme.muted : Theme.text }
        Words { visible: text !== ""; width: parent.width; text: task.detail; wrapMode: Text.WordWrap; elide: Text.ElideNone; font.pixelSize: Theme.small; color: Theme.muted }
        Repeater {
            model: task.commands
            Column {
                id: command
                required property var modelData
                width: column.width
                spacing: 2
                Rectangle {
                    width: parent.width
                    height: line.implicitHeight + 10
                    radius: 4
                    color: Theme.sunken
                    border.width: line.activeFocus ? 2 : Theme.contrast ? 1 : 0
                    border.color: line.activeFocus ? Theme.accent : Theme.line
                    TextEdit {
                        id: line
                        x: 8
                        y: 5
                        width: parent.width - 16
                        text: command.modelData.line
                        textFormat: TextEdit.PlainText
                        readOnly: true
                        selectByMouse: true
                        activeFocusOnTab: true
                        onActiveFocusChanged: { task.inCommands = activeFocus; activeFocus ? selectAll() : deselect() }
                        wrapMode: TextEdit.WrapAnywhere
                        font.family: "monospace"
                        font.pixelSize: Theme.small
                        color: Theme.text
                        selectionColor: Theme.accent
                        selectedTextColor: Theme.accentInk
                        Accessible.name: qsTr("Command: %1").arg(text)
                    }
                }
                Words { visible: text !== ""; width: parent.width; leftPadding: 8; text: command.modelData.expect; wrapMode: Text.WordWrap; elide: Text.ElideNone; font.pixelSize: Theme.small; color: Theme.muted }
            }
        }
    }
}
