import QtQuick
import Rigwright.Window

// One measure in the drawing: a line with end marks, its number, and, looked at, its value.
Item {
    id: line
    required property Orbit orbit
    required property int index
    required property string title
    required property string unit
    required property string typed
    required property string usual
    required property string trouble
    required property bool hasLine
    required property vector3d from
    required property vector3d to
    property bool current: false
    signal picked()
    readonly property point a: (orbit.revision, orbit.project(from))
    readonly property point b: (orbit.revision, orbit.project(to))
    readonly property real length: Math.hypot(b.x - a.x, b.y - a.y)
    readonly property real angle: Math.atan2(b.y - a.y, b.x - a.x) * 180 / Math.PI
    readonly property bool known: typed !== ""
    readonly property color ink: current ? Theme.accent : known ? Theme.text : Theme.faint
    visible: hasLine

    Repeater {
        model: line.current ? [{ wide: 6, tint: Theme.panel }, { wide: 2.5, tint: line.ink }] : [{ wide: 1.2, tint: line.ink }]
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
                    height: 12 + 2 * parent.modelData.wide
                    color: parent.modelData.tint
                    antialiasing: true
                    rotation: line.angle
                }
            }
        }
    }
    Rectangle {
        id: badge
        // Beside a short line, on a long one.
        readonly property real normal: (line.angle + 90) * Math.PI / 180
        readonly property real off: line.length < width + 16 ? 22 : 0
        x: (line.a.x + line.b.x) / 2 - width / 2 + Math.cos(normal) * off
        y: (line.a.y + line.b.y) / 2 - height / 2 + Math.sin(normal) * off
        width: Math.max(height, words.implicitWidth + 14)
        height: line.current ? 26 : 20
        radius: height / 2
        color: line.current ? Theme.accent : Theme.panel
        border.width: 1
        border.color: line.ink
        Words {
            id: words
            anchors.centerIn: parent
            text: line.current ? qsTr("%1: %2 %3").arg(line.index + 1).arg(line.trouble !== "" ? "?" : line.known ? line.typed : line.usual !== "" ? "≈ " + line.usual : "?").arg(line.unit) : line.index + 1
            font.pixelSize: line.current ? Theme.normal : Theme.small
            font.weight: Font.DemiBold
            color: line.current ? Theme.accentInk : line.ink
        }
        MouseArea {
            id: over
            anchors { fill: parent; margins: -3 }
            hoverEnabled: true
            cursorShape: Qt.PointingHandCursor
            onClicked: line.picked()
        }
        Tip { text: line.title; visible: over.containsMouse && !line.current }
    }
}
