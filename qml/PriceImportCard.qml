import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Takes a CSV list of prices: which one, how far it is, what came of it.
Popup {
    id: card
    required property PriceImport importer
    readonly property int state: importer.state
    readonly property bool running: state === PriceImport.Running
    readonly property bool choosing: state === PriceImport.Choosing
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
            text: card.state === PriceImport.Done ? qsTr("Prices are imported") : card.state === PriceImport.Failed ? qsTr("No prices were imported") : qsTr("Import prices")
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
        }
        ColumnLayout {
            visible: card.choosing
            spacing: 10
            Words {
                Layout.fillWidth: true
                text: qsTr("A table (CSV) whose first line names its columns. “part” (name, part number or id) and “price” are needed; “currency”, “mark” (new, used, free, owned), “paid” (yes, no), “date” (2026-11-28) and “note” may stand beside them. Without a currency the prices are in %1.").arg(card.importer.currency)
                wrapMode: Text.WordWrap
                color: Theme.muted
            }
            RowLayout {
                spacing: 6
                Field {
                    id: path
                    objectName: "pricesPath"
                    Layout.fillWidth: true
                    placeholderText: qsTr("File")
                    Accessible.name: placeholderText
                    onAccepted: card.importer.start(text)
                }
                Push { outlined: true; text: qsTr("File…"); onClicked: { const chosen = card.importer.choose(); if (chosen) path.text = chosen } }
            }
        }
        Bar { visible: card.running; Layout.fillWidth: true; share: card.importer.done }
        Words {
            objectName: "pricesWords"
            visible: text !== "" && !card.running && !card.choosing
            Layout.fillWidth: true
            text: card.importer.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: card.state === PriceImport.Done ? Theme.text : Theme.muted
        }
        ImportReport {
            objectName: "pricesReport"
            visible: card.state === PriceImport.Done && sections.length > 0
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, card.parent ? Math.max(120, card.parent.height - 330) : 300)
            sections: card.importer.sections
        }
        RowLayout {
            visible: card.state === PriceImport.Done && card.importer.rigWords !== ""
            spacing: 10
            Words { objectName: "pricesRigWords"; Layout.fillWidth: true; text: card.importer.rigWords; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: Theme.muted }
            Push { objectName: "pricesUse"; visible: card.importer.canUse; outlined: true; text: qsTr("Use the list's prices"); onClicked: card.importer.useInRig() }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 6
            Push { visible: card.running || card.choosing; text: qsTr("Cancel"); onClicked: { if (card.running) card.importer.cancel(); else card.close() } }
            Push {
                objectName: "pricesNow"
                visible: card.choosing
                enabled: path.text.trim() !== ""
                strong: enabled
                text: qsTr("Import")
                onClicked: card.importer.start(path.text)
            }
            Push { visible: card.state >= PriceImport.Failed; text: qsTr("Choose again"); onClicked: card.importer.reset() }
            Push { objectName: "pricesClose"; visible: card.state >= PriceImport.Done; strong: true; text: qsTr("Close"); onClicked: card.close() }
        }
    }
}
