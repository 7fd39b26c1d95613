import QtQuick
import QtQuick.Layouts

// One number of a measured part: what to measure, its value, and which checks it unlocks.
Item {
    id: row
    required property int index
    required property string path
    required property string title
    required property string unit
    required property string typed
    required property string usual
    required property string origin
    required property string was
    required property bool yours
    required property string unlocks
    required property string trouble
    required property var choices
    required property string how
    required property string side
    property bool current: false
    signal edited(string text)
    signal takenBack()
    signal entered()
    implicitHeight: column.implicitHeight + 14
    function take() { value.forceActiveFocus() }

    Rectangle { anchors { fill: parent; topMargin: 1; bottomMargin: 1 } radius: Theme.radius; color: row.current ? Theme.accentSoft : "transparent" }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 8; topMargin: 7 }
        spacing: 3
        RowLayout {
            spacing: 8
            Rectangle {
                implicitWidth: 22
                implicitHeight: 22
                radius: 11
                color: row.current ? Theme.accent : row.typed !== "" ? Theme.text : "transparent"
                border.width: 1
                border.color: row.current ? Theme.accent : row.typed !== "" ? Theme.text : Theme.faint
                Words {
                    anchors.centerIn: parent
                    text: row.index + 1
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    color: row.current ? Theme.accentInk : row.typed !== "" ? Theme.panel : Theme.muted
                }
            }
            Words { text: row.title; font.weight: Font.Medium; Layout.fillWidth: true; wrapMode: Text.WordWrap }
            ValueField {
                id: value
                objectName: "measure-" + row.path
                Layout.preferredWidth: 132
                typed: row.typed
                usual: row.usual
                unit: row.unit
                spoken: row.title + ". " + row.how
                choices: row.choices
                wrong: row.trouble !== ""
                onEdited: (text) => row.edited(text)
                onActiveFocusChanged: if (activeFocus) row.entered()
            }
        }
        Words {
            visible: row.trouble !== "" || row.current
            Layout.fillWidth: true
            Layout.leftMargin: 30
            text: row.trouble !== "" ? row.trouble : row.how
            color: row.trouble !== "" ? Theme.verdict(4) : Theme.muted
            font.pixelSize: 12
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 30
            text: row.unlocks !== "" ? qsTr("Unlocks: %1").arg(row.unlocks) : qsTr("For the drawing")
            color: row.typed !== "" && row.unlocks !== "" ? Theme.fits : Theme.faint
            font.pixelSize: Theme.small
            wrapMode: row.current ? Text.WordWrap : Text.NoWrap
            elide: row.current ? Text.ElideNone : Text.ElideRight
        }
        RowLayout {
            visible: row.was !== ""
            Layout.leftMargin: 30
            spacing: 4
            Words { text: qsTr("The catalogue says %1 %2").arg(row.was).arg(row.unit); color: Theme.muted; font.pixelSize: Theme.small }
            Push { symbol: "undo"; symbolSize: 14; implicitHeight: 22; implicitWidth: 24; hint: qsTr("Back to what the catalogue says"); onClicked: row.takenBack() }
        }
    }
    MouseArea { anchors.fill: parent; z: -1; onClicked: row.take() }
}
