import QtQuick
import QtQuick3D
import Rigwright.Window

// A part by itself in 3D, with its measures as numbered lines. Drag to turn, wheel to come near.
Item {
    id: view
    clip: true
    required property SceneModel scene
    required property RowModel measures
    property bool measured: false       // the lines are drawn
    property int current: -1            // the measure that is looked at
    property bool high: false
    property bool still: true
    property alias orbit: orbit
    signal picked(int measure)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The part in 3D")

    property string facing: "default"
    // All of the part and the lines beside it.
    readonly property vector3d room: scene.extent.plus(Qt.vector3d(40, 40, 40))
    function look(name) { facing = name; orbit.look(name, scene.centre, room) }
    function turnTo(name) { if (name !== "" && name !== facing) look(name) }
    function stir() { still = false; settle.restart() }
    Timer { id: settle; interval: 350; running: true; onTriggered: view.still = true }
    Connections { target: view.scene; function onChanged() { view.stir(); orbit.frame(view.scene.centre, view.scene.extent) } }
    Component.onCompleted: look(facing)   // what stands there already
    onWidthChanged: stir()
    onHeightChanged: stir()

    Orbit {
        id: orbit
        viewport: Qt.size(view.width, view.height)
        standing: view.scene.standing
        orthographic: view.measured && view.facing !== "default"   // a drawing
        onChanged: view.stir()
    }
    Sky { anchors.fill: parent; radius: Theme.radius }
    Studio {
        id: studio
        orbit: view.orbit
        high: view.high
        still: view.still
        Node {
            rotation: view.scene.standing
            Repeater3D {
                model: view.scene
                PieceNode {}
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        property point last
        onPressed: (mouse) => last = Qt.point(mouse.x, mouse.y)
        onPositionChanged: (mouse) => {
            const dx = mouse.x - last.x, dy = mouse.y - last.y
            last = Qt.point(mouse.x, mouse.y)
            if (mouse.buttons & Qt.LeftButton) orbit.turn(dx, dy)
            else orbit.pan(dx, dy)
        }
        onWheel: (wheel) => orbit.zoom(wheel.angleDelta.y / 120, Qt.point(wheel.x, wheel.y))
    }

    Repeater {
        model: view.measured ? view.measures : null
        MeasureLine {
            anchors.fill: parent
            orbit: view.orbit
            current: index === view.current
            z: current ? 2 : 1
            onPicked: view.picked(index)
        }
    }

    ViewCube {
        visible: view.width > 300 && view.height > 260
        anchors { right: parent.right; top: parent.top; margins: 8 }
        orbit: view.orbit
        onPicked: (name) => view.look(name)
    }
    Words {
        visible: view.scene.count === 0
        anchors.centerIn: parent
        width: parent.width - 60
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        color: Theme.muted
        text: qsTr("This kind of part has no shape in the case: it counts in cost and power.")
    }
}
