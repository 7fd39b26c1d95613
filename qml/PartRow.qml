import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// A part of the build. Selected, it opens: price, where it may go, what can be changed on it.
Item {
    id: row
    required property Document document
    required property int index
    required property string itemId
    required property string kind
    required property string name
    required property string fullName
    required property string place
    required property string price
    required property string priceTyped
    required property string mark
    required property string watts
    required property int severity
    required property bool placed
    required property var options
    required property bool later
    required property string powerLimit
    required property string ownPower      // of a graphics card, as its maker sets it; empty: no limit can be set
    required property string supply
    required property string merchant      // who sells it
    property bool selected: false
    readonly property bool hidden: document.scene.hidden.indexOf(itemId) >= 0      // in the picture
    readonly property bool hovered: document.hovered.indexOf(itemId) >= 0
    signal picked()
    signal grown()
    signal editWanted()
    onHeightChanged: if (selected) grown()
    height: 44 + (selected ? details.implicitHeight + 10 : 0)
    Behavior on height { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
    clip: true
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + place + ", " + price

    Rectangle {
        anchors { fill: parent; leftMargin: 8; rightMargin: 10; topMargin: 1; bottomMargin: 1 }
        radius: Theme.radius
        color: row.selected ? Theme.accentSoft : area.containsMouse || row.hovered ? Theme.hover : "transparent"
    }
    MouseArea {
        id: area
        width: parent.width
        height: 44
        hoverEnabled: true
        onContainsMouseChanged: row.document.hovered = containsMouse ? [row.itemId] : []
        onClicked: row.picked()
        onDoubleClicked: row.document.lookAtSelection()
    }
    Icon { x: 16; y: 11; name: row.kind; size: 22; color: row.selected ? Theme.accent : Theme.muted }
    VerdictBadge {
        visible: row.severity >= 3
        x: 30; y: 6
        size: 13
        verdict: row.severity
        letter: ""
    }
    Column {
        anchors { left: parent.left; leftMargin: 48; right: eye.visible ? eye.left : figures.left; rightMargin: 8 }
        opacity: row.hidden ? 0.55 : 1
        y: 5
        spacing: 1
        Words { width: parent.width; text: row.name; font.weight: Font.Medium }
        Words {
            width: parent.width
            text: row.placed ? row.place : qsTr("not placed")
            visible: text !== ""
            font.pixelSize: Theme.small
            color: row.placed ? Theme.muted : Theme.verdict(3)
        }
    }
    Push {
        id: eye
        objectName: "eye-" + row.itemId
        visible: row.placed && row.place !== "" && (row.hidden || row.selected || hovered || area.containsMouse || visualFocus)
        anchors { right: figures.left; rightMargin: 4 }
        y: 8
        implicitHeight: 28
        symbol: row.hidden ? "eye_off" : "eye"
        symbolSize: 16
        hint: row.hidden ? qsTr("Show it in the picture (H)") : qsTr("Leave it out of the picture (H)")
        onClicked: row.document.scene.setHidden(row.itemId, !row.hidden)
    }
    Column {
        id: figures
        anchors { right: parent.right; rightMargin: 20 }
        y: 5
        spacing: 1
        TextInput {
            id: price
            objectName: "price-" + row.itemId
            anchors.right: parent.right
            width: Math.max(64, implicitWidth)
            height: 17
            horizontalAlignment: TextInput.AlignRight
            verticalAlignment: TextInput.AlignVCenter
            text: activeFocus ? row.priceTyped : row.price || "—"
            color: row.price || activeFocus ? Theme.text : Theme.faint
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.normal
            selectByMouse: true
            activeFocusOnTab: true
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Accessible.name: qsTr("Price of %1").arg(row.name)
            onActiveFocusChanged: if (activeFocus) selectAll()
            Keys.onEscapePressed: { text = Qt.binding(price.shown); price.focus = false }
            function shown() { return activeFocus ? row.priceTyped : row.price || "—" }
            onEditingFinished: {
                const typed = text
                text = Qt.binding(shown)
                if (typed !== row.priceTyped && typed !== row.price && typed !== "—")
                    row.document.setPrice(row.itemId, typed, row.mark === "free" || row.mark === "owned" ? "none" : row.mark)
            }
            Rectangle {
                z: -1
                anchors { fill: parent; leftMargin: -6; rightMargin: -6; topMargin: -3; bottomMargin: -3 }
                visible: price.activeFocus
                radius: 4
                color: Theme.raised
                border.width: 2
                border.color: Theme.accent
            }
            HoverHandler { cursorShape: Qt.IBeamCursor }
        }
        Words { anchors.right: parent.right; text: row.watts; font.pixelSize: Theme.small; color: Theme.muted }
    }
    Loader {
        id: details
        active: row.selected
        anchors { left: parent.left; leftMargin: 48; right: parent.right; rightMargin: 20; top: parent.top; topMargin: 46 }
        sourceComponent: PartDetails { part: row }
    }
}
