import QtQuick

Item {
    id: row
    required property int index
    required property string partId
    required property string kind
    required property string manufacturer
    required property string name
    required property string shortName
    required property string lead        // what it is sorted by
    property string facts
    property string picture              // of PartPictures; empty: there is none
    property var mark: ({})              // of FitMarks
    property bool current: false
    signal picked()
    signal added()
    signal menuWanted()
    signal dragStarted()
    signal dragMoved(point scenePosition)
    signal dragEnded()
    height: 52
    Accessible.role: Accessible.ListItem
    Accessible.name: shortName + ", " + facts + (fit.words ? ", " + fit.words : "")

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 8
        radius: Theme.radius
        color: row.current ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
    }
    PartThumb {
        id: symbol
        objectName: "picture-" + row.partId
        anchors { left: parent.left; leftMargin: 10; verticalCenter: parent.verticalCenter }
        kind: row.kind
        picture: row.picture
        color: row.current ? Theme.accent : Theme.muted
    }
    Column {
        anchors { left: symbol.right; leftMargin: 8; right: parent.right; rightMargin: add.visible ? 74 : 44; verticalCenter: parent.verticalCenter }
        spacing: 2
        Words { width: parent.width; text: row.shortName; font.weight: Font.Medium }
        Words { width: parent.width; text: (row.lead ? row.lead + " · " : "") + (row.facts || row.manufacturer); font.pixelSize: Theme.small; color: Theme.muted }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        property point from
        property bool dragging: false
        onPressed: (mouse) => {
            from = Qt.point(mouse.x, mouse.y)
            dragging = false
            row.picked()
            if (mouse.button === Qt.RightButton) row.menuWanted()
        }
        onPositionChanged: (mouse) => {
            if (!(mouse.buttons & Qt.LeftButton)) return
            if (!dragging && Math.hypot(mouse.x - from.x, mouse.y - from.y) > 6) { dragging = true; row.dragStarted() }
            if (dragging) row.dragMoved(mapToItem(null, mouse.x, mouse.y))
        }
        onReleased: if (dragging) { dragging = false; row.dragEnded() }
        onCanceled: if (dragging) { dragging = false; row.dragEnded() }
        onDoubleClicked: (mouse) => { if (mouse.button === Qt.LeftButton) row.added() }
    }
    FitMark {
        id: fit
        objectName: "fit-" + row.partId
        anchors { right: parent.right; rightMargin: 18; verticalCenter: parent.verticalCenter }
        mark: row.mark
    }
    Tip { text: fit.words; visible: area.containsMouse && !area.pressed && fit.words !== "" }
    Push {
        id: add
        visible: area.containsMouse || hovered
        anchors { right: parent.right; rightMargin: 42; verticalCenter: parent.verticalCenter }
        implicitWidth: 28
        implicitHeight: 28
        symbol: "plus"
        symbolSize: 16
        tint: Theme.accent
        hint: qsTr("Add at the best place")
        focusPolicy: Qt.NoFocus
        onClicked: row.added()
    }
}
