import QtQuick
import QtQuick.Controls.Basic

// A value of a part as typed, with its unit, the words to choose from, and what is usual where nothing is known.
FocusScope {
    id: value
    property string typed
    property string usual
    property string unit
    property string spoken            // its name for a screen reader
    property var choices: []
    property bool wrong: false
    signal edited(string text)
    implicitHeight: 30
    implicitWidth: 150
    Field {
        id: field
        objectName: "value"
        anchors.fill: parent
        focus: true
        rightPadding: 10 + (value.choices.length > 0 ? 24 : units.implicitWidth + (value.unit ? 6 : 0))
        text: value.typed
        placeholderText: value.usual !== "" ? "≈ " + value.usual : ""
        font.pixelSize: Theme.normal
        Accessible.name: value.spoken
        onTextEdited: value.edited(text)
        onActiveFocusChanged: if (activeFocus) selectAll()
    }
    Rectangle {
        visible: value.wrong
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: 2
        border.color: Theme.verdict(4)
    }
    Words {
        id: units
        visible: value.choices.length === 0
        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        text: value.unit
        color: Theme.faint
        font.pixelSize: Theme.small
    }
    Push {
        visible: value.choices.length > 0
        anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
        implicitWidth: 26
        implicitHeight: 26
        symbol: "chevron"
        symbolSize: 14
        hint: qsTr("Words to choose from")
        focusPolicy: Qt.NoFocus
        onClicked: { field.forceActiveFocus(); words.open() }
    }
    Keys.onDownPressed: (event) => { if (choices.length > 0) words.open(); else event.accepted = false }
    AppMenu {
        id: words
        y: value.height
        Instantiator {
            model: words.visible ? value.choices : []
            AppMenuItem { required property string modelData; text: modelData; onTriggered: value.edited(modelData) }
            onObjectAdded: (index, object) => words.insertItem(index, object)
            onObjectRemoved: (index, object) => words.removeItem(object)
        }
    }
}
