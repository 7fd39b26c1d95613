import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Takes a part list as people publish it: where from, what each of its rows is, and where the rig goes.
Popup {
    id: card
    required property ListImport importer
    readonly property int state: importer.state
    readonly property bool asking: state === ListImport.Asking || state === ListImport.Failed
    readonly property bool ready: state === ListImport.Ready
    function begin() {
        importer.reset()
        words.text = importer.pasted()
        open()
    }
    function beginWithFile(path) { importer.reset(); words.text = ""; open(); importer.readFile(path) }
    function beginWithText(text) { importer.reset(); words.text = text; open(); importer.readText(text) }
    modal: true
    padding: 24
    width: Math.min(920, parent ? parent.width - 80 : 920)
    anchors.centerIn: parent
    onOpened: if (asking) words.forceActiveFocus()
    onClosed: importer.reset()
    Connections { target: card.importer; function onMade() { card.close() } }
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        Words { text: qsTr("Import a part list"); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        Words {
            objectName: "listWords"
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            color: card.state === ListImport.Failed ? Theme.text : Theme.muted
            text: card.state === ListImport.Reading ? qsTr("Looking for its parts in the catalogue…")
                : card.state === ListImport.Asking ? qsTr("Paste a list as PCPartPicker and forums write it: Markdown, HTML, text or BBCode. An address alone is not enough: pages are not fetched.")
                : card.importer.words
        }
        ScrollView {
            visible: card.asking
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(320, card.parent ? card.parent.height - 330 : 320)
            TextArea {
                id: words
                objectName: "listText"
                placeholderText: qsTr("CPU: …\nMotherboard: …\nVideo Card: …")
                Accessible.name: qsTr("Part list")
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.NoWrap
                font.family: "monospace"
                font.pixelSize: Theme.small
                color: Theme.text
                placeholderTextColor: Theme.faint
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                selectByMouse: true
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: file
                background: Rectangle { radius: Theme.radius; color: Theme.window; border.width: words.activeFocus ? 2 : 1; border.color: words.activeFocus ? Theme.accent : Theme.line }
            }
        }
        ListView {
            id: rows
            objectName: "listRows"
            visible: card.ready
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, card.parent ? card.parent.height - 300 : 400)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: card.importer.rows
            ScrollBar.vertical: ScrollBar { policy: rows.contentHeight > rows.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
            delegate: ListImportRow { width: rows.width - (rows.contentHeight > rows.height ? 14 : 0); onPicked: (choice) => card.importer.pick(index, choice) }
        }
        Words {
            objectName: "listLeft"
            visible: card.ready && text !== ""
            Layout.fillWidth: true
            text: card.importer.left
            maximumLineCount: 4
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        RowLayout {
            spacing: 6
            Push { id: file; objectName: "listFile"; visible: card.asking; outlined: true; text: qsTr("File…"); onClicked: { const chosen = card.importer.choose(); if (chosen) card.importer.readFile(chosen) } }
            Words {
                objectName: "listOpen"
                visible: card.ready && card.importer.open > 0
                Layout.fillWidth: true
                text: card.importer.open === 1 ? qsTr("1 row should be looked at.") : qsTr("%1 rows should be looked at.").arg(card.importer.open)
                color: Theme.muted
            }
            Item { Layout.fillWidth: true }
            Push { text: qsTr("Cancel"); onClicked: card.close() }
            Push { visible: card.ready; text: qsTr("Back"); onClicked: card.importer.reset() }
            Push { objectName: "listRead"; visible: card.asking; enabled: words.text.trim() !== ""; strong: enabled; text: qsTr("Read"); onClicked: card.importer.readText(words.text) }
            Push { objectName: "listAdd"; visible: card.ready && card.importer.canAdd; outlined: true; text: qsTr("Add to this rig"); onClicked: card.importer.addToRig() }
            Push { objectName: "listMake"; visible: card.ready; strong: true; text: card.importer.canAdd ? qsTr("Open in a new window") : qsTr("Make the rig"); onClicked: card.importer.openAlone() }
        }
    }
}
