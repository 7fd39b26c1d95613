import QtQuick
import Rigwright.Window

// The measured distance of a finding, as on a drawing: a line with end marks and its number.
Item {
    id: line
    required property Orbit orbit
    required property var mark
    readonly property bool has: mark !== undefined && mark.hasLine === true
    readonly property point a: has ? (orbit.revision, orbit.project(mark.from)) : Qt.point(0, 0)
    readonly property point b: has ? (orbit.revision, orbit.project(mark.to)) : Qt.point(0, 0)
    readonly property real length: Math.hypot(b.x - a.x, b.y - a.y)
    readonly property real angle: Math.atan2(b.y - a.y, b.x - a.x) * 180 / Math.PI
    readonly property color ink: !has ? "transparent" : mark.verdict < 0 ? Theme.accent : Theme.verdict(mark.verdict)
    property bool small: false     // one of many

    // A bright underlay keeps the line apart from what is behind it.
    Repeater {
        model: [{ wide: line.small ? 5 : 7, tint: Theme.panel }, { wide: line.small ? 2 : 3, tint: line.ink }]
        Item {
            required property var modelData
            Rectangle {
                x: line.a.x
                y: line.a.y - height / 2
                width: line.length
                height: modelData.wide
                color: modelData.tint
                antialiasing: true
                transformOrigin: Item.Left
                rotation: line.angle
            }
            Repeater {
                model: [line.a, line.b]
                Rectangle {
                    required property point modelData
                    x: modelData.x - width / 2
                    y: modelData.y - height / 2
                    width: parent.modelData.wide
                    height: (line.small ? 10 : 20) + (parent.modelData.wide > 3 ? 3 : 0)
                    color: parent.modelData.tint
                    antialiasing: true
                    rotation: line.angle
                }
            }
        }
    }
    Rectangle {
        visible: label.text !== ""
        readonly property real normal: (line.angle + 90) * Math.PI / 180
        readonly property real off: line.length < 90 ? 34 : 0
        x: (line.a.x + line.b.x) / 2 - width / 2 + Math.cos(normal) * off * (width / 60)
        y: (line.a.y + line.b.y) / 2 - height / 2 + Math.sin(normal) * off * (Math.sin(normal) > 0 ? -1 : 1) * (Math.sin(normal) > 0 ? 1 : 1)
        width: tag.implicitWidth + 16
        height: line.small ? 20 : 26
        radius: height / 2
        color: Theme.panel
        border.width: line.small ? 1 : 2
        border.color: line.ink
        Row {
            id: tag
            anchors.centerIn: parent
            spacing: 6
            VerdictBadge { visible: line.has && line.mark.letter !== ""; verdict: line.has ? line.mark.verdict : 0; letter: line.has ? line.mark.letter : ""; size: 16; anchors.verticalCenter: parent.verticalCenter }
            Words { id: label; objectName: "dimension"; text: line.has ? line.mark.label : ""; font.weight: Font.DemiBold; font.pixelSize: line.small ? Theme.small : Theme.normal; anchors.verticalCenter: parent.verticalCenter }
        }
    }
}
