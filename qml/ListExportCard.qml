import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// The part list as it will be pasted: in which markup, with the findings or without.
Popup {
    id: card
    required property ListExport sharing
    modal: true
    padding: 24
    width: Math.min(860, parent ? parent.width - 80 : 860)
    anchors.centerIn: parent
    onAboutToShow: sharing.shown = true
    onOpened: formats.take()
    onClosed: sharing.shown = false
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        Words { text: qsTr("Part list"); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        RowLayout {
            spacing: 12
            Choices {
                id: formats
                objectName: "listFormat"
                Layout.fillWidth: true
                name: qsTr("Format")
                options: card.sharing.formats
                value: card.sharing.format
                onChosen: (value) => card.sharing.format = value
            }
            Tick {
                objectName: "listFindings"
                text: qsTr("With findings")
                checked: card.sharing.findings
                onToggled: card.sharing.findings = checked
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(440, card.parent ? card.parent.height - 270 : 440)
            radius: Theme.radius
            color: Theme.window
            border.width: preview.activeFocus ? 2 : 1
            border.color: preview.activeFocus ? Theme.accent : Theme.line
            Flickable {
                id: scroll
                anchors { fill: parent; margins: 2 }
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                contentWidth: preview.width
                contentHeight: preview.height
                ScrollBar.vertical: ScrollBar { width: 8; policy: scroll.contentHeight > scroll.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                ScrollBar.horizontal: ScrollBar { height: 8; policy: scroll.contentWidth > scroll.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                TextEdit {
                    id: preview
                    objectName: "listPreview"
                    width: Math.max(implicitWidth, scroll.width)
                    padding: 10
                    text: card.sharing.text
                    textFormat: TextEdit.PlainText
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnTab: true
                    font.family: "monospace"
                    font.pixelSize: Theme.small
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentInk
                    Accessible.name: qsTr("The list as it will be pasted")
                    Keys.onDownPressed: scroll.contentY = Math.min(Math.max(0, scroll.contentHeight - scroll.height), scroll.contentY + 40)
                    Keys.onUpPressed: scroll.contentY = Math.max(0, scroll.contentY - 40)
                    Keys.onLeftPressed: scroll.contentX = Math.max(0, scroll.contentX - 60)
                    Keys.onRightPressed: scroll.contentX = Math.min(Math.max(0, scroll.contentWidth - scroll.width), scroll.contentX + 60)
                    Keys.onTabPressed: shut.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
        RowLayout {
            spacing: 6
            Words { objectName: "listDrops"; Layout.fillWidth: true; text: card.sharing.drops; color: Theme.muted; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Push { id: shut; text: qsTr("Close"); onClicked: card.close() }
            Push { objectName: "listSave"; outlined: true; text: qsTr("Save as a file…"); onClicked: if (card.sharing.save()) card.close() }
            Push { objectName: "listCopy"; strong: true; text: qsTr("Copy"); onClicked: { card.sharing.copy(); card.close() } }
        }
    }
}
