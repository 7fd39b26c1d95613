import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// What an earlier window left unsaved when it ended without asking: whether to open it again. It opens by itself.
Popup {
    id: card
    required property UnsavedWork unsaved
    readonly property bool readable: unsaved.trouble === ""
    function follow() {
        if (!unsaved.offered) { close(); return }
        open()
        if (readable) restore.forceActiveFocus(Qt.TabFocusReason)
        else understood.forceActiveFocus(Qt.TabFocusReason)
    }
    modal: true
    padding: 24
    width: 480
    anchors.centerIn: parent
    closePolicy: Popup.CloseOnEscape
    onOpened: follow()
    onClosed: unsaved.decideLater()   // by Esc; a button has decided it
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    Connections {
        target: card.unsaved
        function onChanged() { card.follow() }
    }
    component Line: RowLayout {
        property alias label: label.text
        property alias value: value.text
        property alias valueName: value.objectName
        spacing: 10
        Words { id: label; Layout.preferredWidth: 96; color: Theme.muted }
        Words { id: value; Layout.fillWidth: true; elide: Text.ElideMiddle; font.weight: Font.Medium }
    }
    component Choice: Push {
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
    }
    contentItem: ColumnLayout {
        spacing: 12
        Words {
            Layout.fillWidth: true
            text: card.readable ? qsTr("Restore unsaved work?") : qsTr("Unsaved work cannot be restored")
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Words {
            objectName: "restoreWords"
            Layout.fillWidth: true
            text: card.readable ? qsTr("Rigwright ended before “%1” was saved. What you did was kept.").arg(card.unsaved.name) : card.unsaved.trouble
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.muted
        }
        Words {
            objectName: "restoreAside"
            visible: !card.readable
            Layout.fillWidth: true
            text: qsTr("It is kept as %1").arg(card.unsaved.aside)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.muted
        }
        ColumnLayout {
            visible: card.readable
            spacing: 4
            Line { label: qsTr("Unsaved work"); valueName: "restoreKept"; value: card.unsaved.keptAt }
            Line { label: qsTr("Saved file"); valueName: "restoreSaved"; value: card.unsaved.savedAt }
            Line { visible: card.unsaved.filePath !== ""; label: qsTr("Path"); valueName: "restorePath"; value: card.unsaved.filePath }
        }
        RowLayout {
            visible: card.readable && card.unsaved.fileIsNewer
            spacing: 8
            VerdictBadge { verdict: 3; letter: "W"; size: 18; Layout.alignment: Qt.AlignTop }
            Words {
                objectName: "restoreNewer"
                Layout.fillWidth: true
                text: qsTr("The saved file is newer: it was written after this was kept. Saving what you restore replaces it.")
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
            }
        }
        Words {
            visible: card.readable
            Layout.fillWidth: true
            text: card.unsaved.filePath === "" ? qsTr("Restored, it is open and not saved.") : qsTr("Restored, it is open and not saved; its file stays as it is until you save.")
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6
            Words {
                objectName: "restoreMore"
                Layout.fillWidth: true
                text: card.unsaved.more === 0 ? "" : card.unsaved.more === 1 ? qsTr("One more after this") : qsTr("%1 more after this").arg(card.unsaved.more)
                font.pixelSize: Theme.small
                color: Theme.muted
            }
            Choice { objectName: "restoreDiscard"; visible: card.readable; text: qsTr("Discard"); onClicked: card.unsaved.discard() }
            Choice { objectName: "restoreLater"; visible: card.readable; text: qsTr("Decide later"); onClicked: card.unsaved.decideLater() }
            Choice { id: restore; objectName: "restoreNow"; visible: card.readable; strong: true; text: qsTr("Restore"); onClicked: card.unsaved.restore() }
            Choice { id: understood; objectName: "restoreUnderstood"; visible: !card.readable; strong: true; text: card.unsaved.more > 0 ? qsTr("Next") : qsTr("Close"); onClicked: card.unsaved.decideLater() }
        }
    }
}
