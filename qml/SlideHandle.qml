import QtQuick
import Rigwright.Window

// A handle on what slides: it moves along its way and nowhere else. What would come of it is shown while it is held.
Item {
    id: handle
    required property Document document
    required property Orbit orbit
    property var entry                       // of Document.handles
    signal heldMoved(point position)         // in the scene
    readonly property HeldPart held: document.held
    readonly property point from: (orbit.revision, entry ? orbit.project(entry.at) : Qt.point(0, 0))
    // Pixels on screen for a millimetre of the way.
    readonly property point perMm: {
        orbit.revision
        if (!entry) return Qt.point(1, 0)
        const there = orbit.project(entry.at.plus(entry.way.times(10)))
        return Qt.point((there.x - from.x) / 10, (there.y - from.y) / 10)
    }
    readonly property real seen: Math.hypot(perMm.x, perMm.y)
    property real by: 0                      // mm from where it was taken
    objectName: entry ? "handle-" + entry.name : ""
    x: from.x + by * perMm.x - width / 2
    y: from.y + by * perMm.y - height / 2
    z: 3
    width: 44
    height: 44
    visible: entry !== undefined && seen > 0.02 && (!held.active || area.pressed)

    Rectangle {
        anchors.centerIn: parent
        width: 36
        height: 22
        radius: 11
        rotation: Math.atan2(handle.perMm.y, handle.perMm.x) * 180 / Math.PI
        color: area.pressed ? Theme.accent : Theme.raised
        border.width: area.containsMouse ? 3 : 2
        border.color: Theme.accent
        Icon { anchors.centerIn: parent; name: "slide"; size: 18; color: area.pressed ? Theme.raised : Theme.accent }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        property point taken
        property real start
        property point way                   // as it was when it was taken: the handle itself moves
        property bool offered                // pressed, not taken up yet; what Esc put back is not taken up again
        onPressed: (mouse) => {
            offered = true
            taken = mapToItem(null, mouse.x, mouse.y)
            start = handle.entry.value
            way = handle.perMm
        }
        onPositionChanged: (mouse) => {
            if (!pressed) return
            const here = mapToItem(null, mouse.x, mouse.y)
            if (offered) {
                if (Math.hypot(here.x - taken.x, here.y - taken.y) < 4) return
                offered = false
                handle.held.takeHandle(handle.document.selection, handle.entry.name)
            }
            if (!handle.held.active) return
            const moved = ((here.x - taken.x) * way.x + (here.y - taken.y) * way.y) / (way.x * way.x + way.y * way.y)
            handle.held.pull(start + moved)
            handle.by = handle.held.pulled - start
            handle.heldMoved(here)
        }
        onReleased: { if (handle.held.active) handle.held.put(); handle.by = 0 }
        onCanceled: { handle.held.letGo(); handle.by = 0 }
    }
    Connections { target: handle.held; function onChanged() { if (!handle.held.active) handle.by = 0 } }
    Tip { text: handle.entry ? handle.entry.label : ""; visible: area.containsMouse && !area.pressed && handle.visible && handle.settled }
    // A tip has no window to open in while its handle is being made under the cursor.
    property bool settled: false
    Timer { running: true; interval: 1; onTriggered: handle.settled = true }
    Accessible.role: Accessible.Slider
    Accessible.name: entry ? entry.label : ""
}
