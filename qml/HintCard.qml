import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// One hint at a time, at the lower edge of the case. It goes when the person did what it says.
Rectangle {
    id: card
    required property Hints hints
    property bool away: false        // something else needs the place
    readonly property var words: [
        "",
        qsTr("Click a finding in the list at the right. The camera flies to it and shows what was measured."),
        qsTr("Now mend it: drag the part to another place, or press one of the steps below the finding."),
        qsTr("Every step can be taken back: press Ctrl+Z. To add a part, double-click it in the catalogue at the left.")]
    property int shown: 0            // the words stay while the card fades
    readonly property bool wanted: hints.step > 0 && !away
    objectName: "hintCard"
    onWantedChanged: if (wanted) shown = hints.step
    Connections { target: card.hints; function onChanged() { if (card.hints.step > 0) card.shown = card.hints.step } }
    Component.onCompleted: shown = hints.step
    opacity: wanted ? 1 : 0
    visible: opacity > 0
    enabled: wanted
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }
    width: Math.min(430, parent.width - 24)
    height: column.implicitHeight + 18
    radius: 10
    color: Theme.raised
    border.width: 1
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text.text
    MouseArea { anchors.fill: parent; acceptedButtons: Qt.AllButtons; onWheel: (wheel) => wheel.accepted = true }   // nothing falls through to the case
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 14; rightMargin: 6; topMargin: 8 }
        spacing: 2
        RowLayout {
            spacing: 6
            Words {
                id: text
                objectName: "hintWords"
                Layout.fillWidth: true
                Layout.topMargin: 4
                Layout.alignment: Qt.AlignTop
                text: card.words[card.shown]
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
            }
            Push {
                objectName: "hintClose"
                Layout.alignment: Qt.AlignTop
                implicitWidth: 26
                implicitHeight: 26
                symbol: "close"
                symbolSize: 14
                hint: qsTr("Close this hint")
                onClicked: card.hints.dismiss()
            }
        }
        RowLayout {
            spacing: 6
            Words {
                Layout.fillWidth: true
                text: qsTr("Hint %1 of %2").arg(card.shown).arg(card.hints.count)
                font.pixelSize: Theme.small
                color: Theme.muted
            }
            Push { objectName: "hintsEnd"; implicitHeight: 26; text: qsTr("No more hints"); onClicked: card.hints.endAll() }
        }
    }
}
