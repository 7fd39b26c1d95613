import QtQuick
import QtQuick.Layouts

// A line of a part's form: a field, the head of a list, or the head of one of its rows.
Item {
    id: line
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
    required property int level          // 0 field, 1 list, 2 row of a list
    required property string list
    required property int listRow
    signal edited(string text)
    signal takenBack()
    signal rowAdded()
    signal rowRemoved()
    signal entered()
    implicitHeight: level === 1 ? 40 : level === 2 ? 30 : field.implicitHeight + 8

    RowLayout {
        visible: line.level === 1
        anchors { fill: parent; leftMargin: 8; rightMargin: 8; topMargin: 8 }
        Words { text: line.title; font.weight: Font.DemiBold; Layout.fillWidth: true }
        Push { objectName: "add-" + line.list; symbol: "plus"; symbolSize: 14; text: qsTr("Add"); onClicked: line.rowAdded() }
    }
    RowLayout {
        visible: line.level === 2
        anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
        spacing: 8
        Words { text: line.title; color: Theme.muted; font.weight: Font.Medium }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        Push { objectName: "remove-" + line.path; symbol: "trash"; symbolSize: 14; implicitHeight: 24; hint: qsTr("Remove row %1").arg(line.title); onClicked: line.rowRemoved() }
    }
    ColumnLayout {
        id: field
        visible: line.level === 0
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 8; topMargin: 4 }
        spacing: 2
        RowLayout {
            spacing: 8
            Words { text: line.title; Layout.fillWidth: true; color: line.typed !== "" ? Theme.text : Theme.muted; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            ValueField {
                objectName: "field-" + line.path
                Layout.preferredWidth: 168
                typed: line.typed
                usual: line.usual
                unit: line.unit
                spoken: line.title
                choices: line.choices
                wrong: line.trouble !== ""
                onEdited: (text) => line.edited(text)
                onActiveFocusChanged: if (activeFocus) line.entered()
            }
        }
        Words {
            visible: line.trouble !== ""
            Layout.fillWidth: true
            text: line.trouble
            color: Theme.verdict(4)
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }
        RowLayout {
            visible: line.origin !== "" || line.was !== "" || line.unlocks !== ""
            spacing: 4
            Words {
                Layout.fillWidth: true
                text: [line.was !== "" ? qsTr("yours; the catalogue says %1").arg(line.was) : line.origin, line.unlocks !== "" ? qsTr("unlocks %1").arg(line.unlocks) : ""].filter(Boolean).join("  ·  ")
                color: line.yours ? Theme.accent : Theme.faint
                font.pixelSize: Theme.small
            }
            Push { visible: line.was !== ""; symbol: "undo"; symbolSize: 14; implicitHeight: 22; implicitWidth: 24; hint: qsTr("Back to what the catalogue says"); onClicked: line.takenBack() }
        }
    }
}
