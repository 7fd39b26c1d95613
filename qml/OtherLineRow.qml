import QtQuick
import QtQuick.Layouts

// A line of the list that is no part of the catalogue: its name and its amount. The last one is for another.
RowLayout {
    id: row
    required property int index
    required property string lineId
    required property string name
    required property string amount
    property string currency
    readonly property bool isNew: name === "" && amount === ""
    signal edited(string name, string amount)
    spacing: 8
    Field {
        id: what
        objectName: "otherName-" + row.lineId
        Layout.fillWidth: true
        Layout.minimumWidth: 60
        implicitHeight: 28
        text: row.name
        placeholderText: qsTr("Other parts")
        Component.onCompleted: cursorPosition = 0          // a long name shows its start
        onTextChanged: if (!activeFocus) cursorPosition = 0
        Accessible.name: row.isNew ? qsTr("Name of another line") : qsTr("Name of the line")
        onEditingFinished: {
            const typed = text
            if (row.isNew && how.text === "") return            // its amount makes it a line
            text = Qt.binding(() => row.name)
            if (typed !== row.name) row.edited(typed, how.text)
        }
        Keys.onEscapePressed: { text = Qt.binding(() => row.name); focus = false }
    }
    KeptField {
        id: how
        objectName: "otherAmount-" + row.lineId
        Layout.preferredWidth: 96
        implicitHeight: 28
        horizontalAlignment: TextInput.AlignRight
        kept: row.amount
        placeholderText: qsTr("Amount")
        Accessible.name: qsTr("Amount, in %1").arg(row.currency)
        onEdited: (typed) => {
            const name = what.text
            what.text = Qt.binding(() => row.name)
            row.edited(name, typed)
        }
    }
    Item {
        Layout.preferredWidth: 72
        implicitHeight: 28
        Words { visible: row.isNew; anchors.verticalCenter: parent.verticalCenter; text: row.currency; color: Theme.muted }
        Push { objectName: "otherRemove-" + row.lineId; visible: !row.isNew; symbol: "trash"; symbolSize: 15; implicitHeight: 28; hint: qsTr("Remove %1").arg(row.name); onClicked: row.edited("", "") }
    }
}
