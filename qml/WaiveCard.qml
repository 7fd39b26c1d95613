import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Asks why a finding does not matter here: nothing is waived without a reason.
Popup {
    id: card
    property string findingId
    property string words
    readonly property string reason: field.text.trim()
    signal reasonGiven(string findingId, string reason)
    function ask(id, sentence) { findingId = id; words = sentence; open() }
    modal: true
    padding: 24
    width: 460
    anchors.centerIn: parent
    onOpened: { field.text = ""; field.forceActiveFocus() }
    function give() {
        if (reason === "") return
        close()
        reasonGiven(findingId, reason)
    }
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        Words { text: qsTr("Waive this finding?"); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        Words { Layout.fillWidth: true; text: card.words; wrapMode: Text.WordWrap; color: Theme.muted }
        Field {
            id: field
            objectName: "waiveReason"
            Layout.fillWidth: true
            placeholderText: qsTr("Why it does not matter here")
            Accessible.name: qsTr("Reason")
            onAccepted: card.give()
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("It stays in the list with your reason, and counts again when it gets worse.")
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: Text.WordWrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 6
            Push { text: qsTr("Cancel"); onClicked: card.close() }
            Push { objectName: "waiveNow"; strong: card.reason !== ""; enabled: card.reason !== ""; text: qsTr("Waive"); onClicked: card.give() }
        }
    }
}
