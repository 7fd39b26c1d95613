import QtQuick
import Rigwright.Window

// The mouse in the case view: left on a part moves it, left on empty space turns, right or middle pans, the wheel zooms.
MouseArea {
    id: pointing
    required property Document document
    required property Orbit orbit
    required property Tape tape
    readonly property HeldPart held: document.held
    property string pointedAt        // the piece under the cursor
    property point last
    property point pressedAt
    property string taken            // the piece under a left press that may become a move
    property bool moved: false
    signal heldAt(point position)
    hoverEnabled: true
    acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton

    function pieceAt(point) { return document.scene.pick(orbit.rayOrigin(point), orbit.rayDirection(point)) }

    onPressed: (mouse) => {
        parent.forceActiveFocus()
        last = pressedAt = Qt.point(mouse.x, mouse.y)
        moved = false
        taken = mouse.button === Qt.LeftButton && !tape.active ? pieceAt(last) : ""
    }
    onPositionChanged: (mouse) => {
        const here = Qt.point(mouse.x, mouse.y)
        if (!pressed) {
            if (tape.active) tape.point(orbit.rayOrigin(here), orbit.rayDirection(here))
            pointedAt = tape.active ? "" : pieceAt(here)
            return
        }
        if (!moved && Math.hypot(here.x - pressedAt.x, here.y - pressedAt.y) < 5) return
        if (!moved && taken !== "" && (mouse.buttons & Qt.LeftButton) && !held.takePiece(taken)) taken = ""
        moved = true
        const dx = here.x - last.x, dy = here.y - last.y
        last = here
        if (mouse.buttons & Qt.LeftButton) {
            if (taken === "") orbit.turn(dx, dy)
            else if (held.active) heldAt(here)
        } else {
            orbit.pan(dx, dy)
        }
    }
    onReleased: (mouse) => {
        if (moved && taken !== "") held.put()
        else if (!moved && mouse.button === Qt.LeftButton && tape.active) tape.take(orbit.rayOrigin(pressedAt), orbit.rayDirection(pressedAt))
        else if (!moved && mouse.button === Qt.LeftButton) {
            document.showFinding("")
            document.selection = taken.split("/")[0]
        }
        taken = ""
    }
    onDoubleClicked: if (!tape.active) document.lookAtSelection()
    onCanceled: { held.letGo(); taken = "" }
    onExited: pointedAt = ""
    onWheel: (wheel) => orbit.zoom(wheel.angleDelta.y / 120, Qt.point(wheel.x, wheel.y))
    cursorShape: tape.active ? Qt.CrossCursor : held.active ? Qt.ClosedHandCursor : pointedAt !== "" ? Qt.OpenHandCursor : Qt.ArrowCursor
}
