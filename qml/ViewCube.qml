import QtQuick
import Rigwright.Window

// The case's six sides as a small cube that turns along; a click looks from there.
Item {
    id: cube
    required property Orbit orbit
    signal picked(string name)
    width: 84
    height: 84
    readonly property int half: 24
    Repeater {
        model: [
            { name: "front", words: qsTr("Front"), normal: Qt.vector3d(1, 0, 0), right: Qt.vector3d(0, 0, -1), up: Qt.vector3d(0, 1, 0) },
            { name: "rear", words: qsTr("Rear"), normal: Qt.vector3d(-1, 0, 0), right: Qt.vector3d(0, 0, 1), up: Qt.vector3d(0, 1, 0) },
            { name: "left", words: qsTr("Left"), normal: Qt.vector3d(0, 0, 1), right: Qt.vector3d(1, 0, 0), up: Qt.vector3d(0, 1, 0) },
            { name: "right", words: qsTr("Right"), normal: Qt.vector3d(0, 0, -1), right: Qt.vector3d(-1, 0, 0), up: Qt.vector3d(0, 1, 0) },
            { name: "top", words: qsTr("Top"), normal: Qt.vector3d(0, 1, 0), right: Qt.vector3d(1, 0, 0), up: Qt.vector3d(0, 0, -1) },
            { name: "bottom", words: qsTr("Bottom"), normal: Qt.vector3d(0, -1, 0), right: Qt.vector3d(1, 0, 0), up: Qt.vector3d(0, 0, 1) }
        ]
        Rectangle {
            id: face
            required property var modelData
            // The cube turns with the room, not with the board: "top" is up however the case lies.
            readonly property vector3d n: (cube.orbit.revision, cube.orbit.roomInView(modelData.normal))
            readonly property vector3d r: (cube.orbit.revision, cube.orbit.roomInView(modelData.right))
            readonly property vector3d u: (cube.orbit.revision, cube.orbit.roomInView(modelData.up))
            visible: n.z > 0.02
            width: 2 * cube.half
            height: width
            color: area.containsMouse ? Theme.accentSoft : Theme.raised
            border.width: 1
            border.color: Theme.edge
            antialiasing: true
            opacity: 0.94
            transform: Matrix4x4 {
                matrix: Qt.matrix4x4(face.r.x, -face.u.x, 0, cube.width / 2 + cube.half * (face.n.x - face.r.x + face.u.x),
                                     -face.r.y, face.u.y, 0, cube.height / 2 - cube.half * (face.n.y - face.r.y + face.u.y),
                                     0, 0, 1, 0, 0, 0, 0, 1)
            }
            Words {
                anchors.centerIn: parent
                text: face.modelData.words
                font.pixelSize: 12
                font.weight: Font.Medium
                color: area.containsMouse ? Theme.accent : Theme.muted
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                onClicked: cube.picked(face.modelData.name)
            }
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("View from: %1").arg(modelData.words)
            Accessible.onPressAction: cube.picked(modelData.name)
        }
    }
}
