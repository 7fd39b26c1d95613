import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Takes a snapshot of OpenDB into the catalogue: which one, how far it is, what came of it.
Popup {
    id: card
    required property OpenDbImport importer
    readonly property int state: importer.state
    readonly property bool running: state === OpenDbImport.Running
    function begin(file) {           // the file may be left out: it is chosen then
        importer.reset()
        if (file) path.text = file
        open()
    }
    modal: true
    padding: 24
    width: 520
    anchors.centerIn: parent
    closePolicy: running ? Popup.NoAutoClose : Popup.CloseOnEscape
    onOpened: path.forceActiveFocus()
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        Words {
            text: card.state === OpenDbImport.Done ? qsTr("OpenDB is imported") : card.state === OpenDbImport.Failed ? qsTr("OpenDB was not imported") : qsTr("Import OpenDB")
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
        }
        ColumnLayout {
            visible: card.state === OpenDbImport.Choosing
            spacing: 10
            Words {
                Layout.fillWidth: true
                text: qsTr("A downloaded archive (tar, zip) or a folder of BuildCores OpenDB. Curated parts and your own stay as they are.")
                wrapMode: Text.WordWrap
                color: Theme.muted
            }
            RowLayout {
                spacing: 6
                Field {
                    id: path
                    objectName: "importPath"
                    Layout.fillWidth: true
                    placeholderText: qsTr("Archive or folder")
                    Accessible.name: placeholderText
                    onAccepted: card.importer.start(text)
                }
                Push { outlined: true; text: qsTr("Archive…"); onClicked: { const chosen = card.importer.chooseArchive(); if (chosen) path.text = chosen } }
                Push { outlined: true; text: qsTr("Folder…"); onClicked: { const chosen = card.importer.chooseFolder(); if (chosen) path.text = chosen } }
            }
        }
        ColumnLayout {
            visible: card.running
            spacing: 8
            RowLayout {
                Words { text: card.importer.stage; font.weight: Font.Medium; Layout.fillWidth: true }
                Words { text: qsTr("%1 %").arg(Math.floor(card.importer.done * 100)) }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 8
                radius: 4
                color: Theme.line
                Rectangle { width: parent.width * Math.min(1, card.importer.done); height: parent.height; radius: 4; color: Theme.accent }
            }
            Words { text: qsTr("%1 records read").arg(card.importer.records.toLocaleString(Qt.locale(), "f", 0)); color: Theme.muted }
        }
        Words {
            objectName: "importWords"
            visible: text !== "" && !card.running && card.state !== OpenDbImport.Choosing
            Layout.fillWidth: true
            text: card.importer.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: card.state === OpenDbImport.Done ? Theme.text : Theme.muted
        }
        ImportReport {
            objectName: "importReport"
            visible: card.state === OpenDbImport.Done
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, card.parent ? Math.max(120, card.parent.height - 330) : 300)
            sections: card.importer.sections
        }
        Words {
            visible: card.state === OpenDbImport.Done
            Layout.fillWidth: true
            text: card.importer.covered
            wrapMode: Text.WordWrap
            color: Theme.muted
        }
        Words {
            objectName: "importNotice"
            visible: card.state === OpenDbImport.Done
            Layout.fillWidth: true
            text: card.importer.notice
            wrapMode: Text.WordWrap
            font.pixelSize: Theme.small
            color: Theme.muted
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 6
            Push {
                objectName: "importCancel"
                visible: card.running || card.state === OpenDbImport.Choosing
                text: qsTr("Cancel")
                onClicked: { if (card.running) card.importer.cancel(); else card.close() }
            }
            Push {
                objectName: "importNow"
                visible: card.state === OpenDbImport.Choosing
                enabled: path.text.trim() !== ""
                strong: enabled
                text: qsTr("Import")
                onClicked: card.importer.start(path.text)
            }
            Push { visible: card.state >= OpenDbImport.Failed; text: qsTr("Choose again"); onClicked: card.importer.reset() }
            Push { objectName: "importClose"; visible: card.state >= OpenDbImport.Done; strong: true; text: qsTr("Close"); onClicked: card.close() }
        }
    }
}
