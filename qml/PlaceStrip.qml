import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// What there is to say of one place: what it is, its link alone and as populated, what stands in it, what was found.
Rectangle {
    id: strip
    required property BoardModel board
    property int row: -1                // of the board's places; -1: none
    property string shownFinding
    signal findingPicked(string findingId)
    function value(role) { return row >= 0 ? board.value(row, role) : undefined }
    readonly property var findings: value("findings") || []
    color: Theme.panel
    Rectangle { width: parent.width; height: 1; color: Theme.line }

    ColumnLayout {   // nothing is pointed at
        visible: strip.row < 0
        anchors { fill: parent; margins: Theme.pad; leftMargin: 16 }
        spacing: 4
        Words { Layout.fillWidth: true; text: strip.board.title; font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        Words {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            color: Theme.muted
            text: qsTr("Point at a place to read its link. A click selects its part, a badge shows its finding.")
        }
        Item { Layout.fillHeight: true }
    }
    RowLayout {
        visible: strip.row >= 0
        anchors { fill: parent; margins: Theme.pad; leftMargin: 16 }
        spacing: 20
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.max(110, Math.min(340, strip.width * 0.3))
            Layout.fillHeight: true
            spacing: 3
            Words { objectName: "stripName"; Layout.fillWidth: true; text: strip.value("name") || ""; font.pixelSize: Theme.large; font.weight: Font.DemiBold }
            Words { Layout.fillWidth: true; text: strip.value("kindWords") || ""; color: Theme.muted; font.pixelSize: 12 }
            Words {
                objectName: "stripGuest"
                Layout.fillWidth: true
                Layout.topMargin: 3
                text: strip.value("guest") || ""
                font.weight: strip.value("occupied") ? Font.Medium : Font.Normal
                color: strip.value("occupied") ? Theme.text : Theme.muted
                wrapMode: Text.WordWrap
                maximumLineCount: 2
            }
            Item { Layout.fillHeight: true }
        }
        Rectangle { Layout.fillHeight: true; implicitWidth: 1; color: Theme.line }
        Flickable {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: said.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { width: 8; policy: scroll.contentHeight > scroll.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            Column {
                id: said
                width: scroll.width - 10
                spacing: 4
                Words {
                    objectName: "stripLink"
                    width: parent.width
                    visible: text !== ""
                    text: strip.value("now") || ""
                    font.weight: Font.Medium
                    wrapMode: Text.WordWrap
                }
                Words {
                    objectName: "stripReason"
                    width: parent.width
                    visible: text !== ""
                    text: [strip.value("reason"), strip.value("origin")].filter((words) => words).join(" · ")
                    color: Theme.muted
                    font.pixelSize: 12
                    wrapMode: Text.WordWrap
                }
                Repeater {
                    model: strip.findings
                    Item {
                        id: found
                        required property var modelData
                        readonly property bool shown: modelData.id === strip.shownFinding
                        width: said.width
                        height: sentence.implicitHeight + 8
                        Accessible.role: Accessible.Button
                        Accessible.name: modelData.words
                        Accessible.onPressAction: strip.findingPicked(modelData.id)
                        Rectangle { anchors.fill: parent; radius: 4; color: found.shown ? Theme.soft(found.modelData.verdict) : over.containsMouse ? Theme.hover : "transparent" }
                        VerdictBadge { x: 4; y: 4; size: 16; verdict: found.modelData.verdict; letter: found.modelData.letter }
                        Words {
                            id: sentence
                            x: 27
                            y: 4
                            width: parent.width - x - 4
                            text: found.modelData.words
                            font.pixelSize: 12
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                        }
                        MouseArea { id: over; anchors.fill: parent; hoverEnabled: true; cursorShape: Qt.PointingHandCursor; onClicked: strip.findingPicked(found.modelData.id) }
                    }
                }
                Words {
                    visible: strip.row >= 0 && strip.findings.length === 0 && strip.value("off") !== true
                    width: parent.width
                    text: strip.value("occupied") ? qsTr("Nothing was found here.") : qsTr("It is free.")
                    color: Theme.muted
                    font.pixelSize: 12
                }
            }
        }
    }
}
