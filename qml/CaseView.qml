import QtQuick
import QtQuick3D
import Rigwright.Window

// The case in 3D: looking, pointing, moving parts. Nothing here knows a dimension; it shows what the document says.
Item {
    id: caseView
    required property Document document
    property bool high: false
    property bool picture: false        // a still: no pointer, no view cube
    property bool panelsOn: false
    property bool xray: false
    property bool keepOutsOn: false     // the room that cables and fans want
    property bool gapsOn: false         // the room that is left where it is little
    readonly property bool exploded: document.scene.exploded
    readonly property bool measuring: tape.active
    readonly property bool cutting: plane.active
    signal heldMoved(point position)
    property alias orbit: orbit
    readonly property HeldPart held: document.held
    readonly property BuildSteps steps: document.building    // the case as it stands at a step of building
    readonly property bool marked: document.finding !== ""
    readonly property string pointedAt: pointing.pointedAt   // a piece

    // Smooth edges come over several frames of a still picture. Qt 6.4 goes on blending the old ones when a part appears or
    // goes, so every change ends it, and it starts anew when nothing has moved for a moment.
    property bool still: picture
    function stir() { if (!picture) { still = false; settle.restart() } }
    Timer { id: settle; interval: 350; running: !caseView.picture; onTriggered: caseView.still = true }
    Connections { target: caseView.document; function onSelectionChanged() { caseView.stir() } function onFindingChanged() { caseView.stir() } function onHoveredChanged() { caseView.stir() } }
    Connections { target: caseView.steps; function onChanged() { caseView.stir() } }
    Connections { target: caseView.document.scene; function onChanged() { caseView.stir() } function onHiddenChanged() { caseView.stir() } }
    Connections { target: caseView.held; function onChanged() { caseView.stir() } function onHovered() { caseView.stir() } }
    Connections { target: orbit; function onChanged() { caseView.stir() } }
    onPointedAtChanged: { stir(); document.hovered = pointedAt === "" ? [] : [pointedAt.split("/")[0]] }
    onPanelsOnChanged: stir()
    onXrayChanged: stir()
    onKeepOutsOnChanged: stir()
    onGapsOnChanged: stir()

    // What is measured or moved stands where it is mounted.
    function explode(on) {
        if (on) { tape.active = plane.active = false; document.showFinding(""); gapsOn = keepOutsOn = false }
        document.scene.exploded = on
        look("default")
    }
    function measure(on) {
        if (on) { document.scene.exploded = false; document.showFinding("") }
        tape.active = on
        if (on) forceActiveFocus()
    }
    onMarkedChanged: if (marked) { document.scene.exploded = false; tape.active = false }
    Connections { target: caseView.held; function onChanged() { if (caseView.held.active) { caseView.document.scene.exploded = false; tape.active = false } } }
    function cut(on) {
        if (on) document.scene.exploded = false
        plane.active = on
    }
    function leaveTool() {          // Esc; false where there is none
        if (tape.started) { tape.restart(); return true }
        if (measuring) { measure(false); return true }
        if (exploded) { explode(false); return true }
        if (cutting) { cut(false); return true }
        return false
    }
    property real spread: exploded ? 1 : 0
    Behavior on spread { enabled: !caseView.picture; NumberAnimation { duration: 420; easing.type: Easing.InOutCubic } }
    onSpreadChanged: stir()
    onWidthChanged: stir()
    onHeightChanged: stir()

    function look(name) {
        const all = document.scene.boundsOf("")
        if (all.centre !== undefined) orbit.look(name, all.centre, all.size)
    }
    // The mount whose place is nearest to a point of this view, or -1 where none is near.
    function mountAt(point) {
        let best = -1, least = 120
        const mounts = held.mounts
        for (let i = 0; i < mounts.length; ++i) {
            const p = orbit.project(mounts[i].centre)
            const d = Math.hypot(p.x - point.x, p.y - point.y) + (mounts[i].suits ? 0 : 25)
            if (d < least) { least = d; best = i }
        }
        return best
    }
    function holdAt(point) { held.hover(contains(point) ? mountAt(point) : -1) }

    Keys.onLeftPressed: document.stepMount(-1)
    Keys.onRightPressed: document.stepMount(1)
    Keys.onUpPressed: document.selectNext(-1)
    Keys.onDownPressed: document.selectNext(1)
    activeFocusOnTab: !picture
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The case in 3D")

    Tape { id: tape; scene: caseView.document.scene; onChanged: caseView.stir() }
    SectionPlane { id: plane; scene: caseView.document.scene; onChanged: caseView.stir() }
    Orbit {
        id: orbit
        viewport: Qt.size(caseView.width, caseView.height)
        standing: caseView.document.scene.standing
        animated: !caseView.picture
    }
    Connections {
        target: caseView.document
        function onLookAt(centre, size, along) {
            const nothing = along.x === 0 && along.y === 0 && along.z === 0
            if (caseView.document.selection === "" && nothing && caseView.document.finding === "") caseView.look("default")
            else if (caseView.document.finding === "") orbit.frame(centre, size)
            else orbit.frameAcross(centre, size, along, 1.8)
        }
    }

    Sky { anchors.fill: parent }
    Studio {
        id: view
        orbit: caseView.orbit
        high: caseView.high
        still: caseView.still

        Node {
            rotation: caseView.document.scene.standing
            Repeater3D {
                model: caseView.document.scene
                PieceNode {
                    selected: itemId === caseView.document.selection && !caseView.picture
                    visible: (caseView.picture || caseView.document.scene.hidden.indexOf(itemId) < 0) && (!caseView.steps.showsStep || caseView.steps.standing.indexOf(pieceKey) >= 0 || (edges === null && caseView.steps.standing.indexOf(itemId + "/0") >= 0 && caseView.steps.standing.indexOf(itemId + "/1") >= 0))
                    pointedAt: !caseView.held.active && !caseView.picture && (pieceKey === caseView.pointedAt || (caseView.pointedAt === "" && caseView.document.hovered.indexOf(itemId) >= 0))
                    panelsOn: caseView.panelsOn
                    xray: caseView.xray
                    spread: caseView.spread
                    section: caseView.picture ? null : plane
                    strength: edges === null ? 1 - caseView.spread     // a cable or tube leads nowhere then
                            : caseView.xray && !selected && !pointedAt ? (panelEdges !== null ? 0.08 : 0.24)
                            : caseView.steps.showsStep && caseView.steps.fitted.length > 0 && caseView.steps.fitted.indexOf(pieceKey) < 0 ? 0.28
                            : caseView.held.over && caseView.held.pieces.indexOf(pieceKey) >= 0 ? 0.25
                            : caseView.marked && caseView.document.mark.items !== undefined && caseView.document.mark.items.indexOf(itemId) < 0 ? 0.32 : 1
                }
            }
            // The ghost of what is in the hand, and of what goes along.
            Repeater3D {
                model: caseView.held.meshes
                Node {
                    id: ghost
                    required property var modelData
                    required property int index
                    readonly property var at: caseView.held.places[index]
                    visible: at !== undefined && at.shown
                    position: visible ? at.position : Qt.vector3d(0, 0, 0)
                    rotation: visible ? at.rotation : Qt.quaternion(1, 0, 0, 0)
                    opacity: 0.72
                    MeshSet {
                        meshes: ghost.modelData
                        tinted: true
                        tint: caseView.held.verdict >= 2 ? Theme.verdict(caseView.held.verdict) : Theme.fits
                    }
                }
            }
            // Where it could go.
            Repeater3D {
                model: caseView.held.mounts
                Model {
                    required property var modelData
                    required property int index
                    visible: index !== caseView.held.mount
                    source: "#Cube"
                    position: modelData.centre
                    scale: modelData.size.times(0.01)
                    opacity: 0.1
                    materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Theme.accent; alphaMode: PrincipledMaterial.Blend }
                }
            }
            // What the section cuts: flat, a little lighter than the part.
            Repeater3D {
                model: caseView.cutting ? plane.caps : []
                Model {
                    required property var modelData
                    geometry: modelData.geometry
                    castsShadows: false
                    materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Qt.tint(Qt.lighter(modelData.color, 1.15), Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, 0.28)); cullMode: Material.NoCulling }
                }
            }
            // Back to where each is mounted.
            Model {
                visible: caseView.document.scene.homeLines !== null && caseView.spread > 0.98
                geometry: caseView.document.scene.homeLines
                materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Theme.text }
            }
            // The room that cables and fans want.
            Repeater3D {
                model: caseView.keepOutsOn ? caseView.document.scene.keepOuts : []
                Model {
                    required property var modelData
                    source: "#Cube"
                    position: modelData.centre
                    scale: modelData.size.times(0.01)
                    opacity: 0.34
                    materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: modelData.air ? Theme.accent : Theme.verdict(3); alphaMode: PrincipledMaterial.Blend }
                }
            }
            // The faces a tape lies on.
            Repeater3D {
                model: caseView.measuring ? tape.faces : []
                Model {
                    required property var modelData
                    source: "#Cube"
                    position: modelData.centre
                    scale: modelData.size.plus(Qt.vector3d(0.8, 0.8, 0.8)).times(0.01)
                    opacity: 0.45
                    materials: PrincipledMaterial { lighting: PrincipledMaterial.NoLighting; baseColor: Theme.accent; alphaMode: PrincipledMaterial.Blend; cullMode: Material.NoCulling }
                }
            }
            // The faces a finding is about.
            Repeater3D {
                model: caseView.marked ? caseView.document.mark.boxes : []
                Model {
                    required property var modelData
                    source: "#Cube"
                    position: modelData.centre
                    scale: modelData.size.plus(Qt.vector3d(1.2, 1.2, 1.2)).times(0.01)
                    opacity: 0.55
                    materials: PrincipledMaterial {
                        lighting: PrincipledMaterial.NoLighting
                        baseColor: Theme.verdict(caseView.document.mark.verdict)
                        alphaMode: PrincipledMaterial.Blend
                        cullMode: Material.NoCulling
                    }
                }
            }
        }
    }

    // Mounts that take what is in the hand, as rings that stay visible through parts.
    Repeater {
        model: caseView.held.active ? caseView.held.mounts : []
        Rectangle {
            required property var modelData
            required property int index
            readonly property point at: (orbit.revision, orbit.project(modelData.centre))
            readonly property bool chosen: index === caseView.held.mount
            width: chosen ? 16 : 12
            height: width
            radius: width / 2
            x: at.x - width / 2
            y: at.y - height / 2
            color: chosen ? Theme.accent : Theme.panel
            border.width: 2
            border.color: modelData.suits ? Theme.accent : Theme.faint
            opacity: chosen || modelData.suits ? 1 : 0.6
        }
    }

    DimensionLine {
        anchors.fill: parent
        visible: caseView.marked && caseView.document.mark.hasLine === true
        orbit: caseView.orbit
        mark: caseView.document.mark
    }

    Repeater {
        model: caseView.gapsOn && !caseView.marked && !caseView.held.active ? caseView.document.nearMisses : []
        DimensionLine {
            required property var modelData
            anchors.fill: parent
            orbit: caseView.orbit
            mark: modelData
            small: true
        }
    }
    DimensionLine {
        anchors.fill: parent
        visible: tape.mark.hasLine === true
        orbit: caseView.orbit
        mark: tape.mark
    }

    Pointing {
        id: pointing
        tape: tape
        anchors.fill: parent
        enabled: !caseView.picture
        document: caseView.document
        orbit: caseView.orbit
        onHeldAt: (position) => { caseView.holdAt(position); caseView.heldMoved(position) }
    }

    // What can be slid of the selected part. Counted, not listed: a handle that is held must outlive what it changes.
    Repeater {
        model: caseView.picture || caseView.exploded || caseView.measuring ? 0 : caseView.document.handles.length
        SlideHandle {
            required property int index
            document: caseView.document
            orbit: caseView.orbit
            entry: caseView.document.handles[index]
            onHeldMoved: (position) => caseView.heldMoved(caseView.mapFromItem(null, position.x, position.y))
        }
    }

    // Where the findings are; a click shows one.
    Repeater {
        model: caseView.picture || caseView.held.active || caseView.marked || caseView.exploded || caseView.measuring || caseView.steps.showsStep ? null : caseView.document.findings
        VerdictBadge {
            id: badge
            required property int index
            required property string findingId
            required property string words
            required property bool marked
            required property vector3d at
            required verdict
            required letter
            readonly property point spot: (orbit.revision, orbit.project(at))
            objectName: "mark-" + findingId
            visible: marked
            size: 22
            x: spot.x - width / 2
            y: spot.y - height / 2
            z: 2
            Rectangle { z: -1; anchors.centerIn: parent; width: 28; height: 28; radius: 14; color: Theme.panel; opacity: 0.75 }
            MouseArea {
                id: over
                anchors.fill: parent
                hoverEnabled: true
                cursorShape: Qt.PointingHandCursor
                onClicked: caseView.document.showFinding(badge.findingId)
            }
            Tip { text: badge.words; visible: over.containsMouse }
            Accessible.role: Accessible.Button
            Accessible.name: words
            Accessible.onPressAction: caseView.document.showFinding(findingId)
        }
    }

    ViewCube {
        visible: !caseView.picture && caseView.width > 360
        anchors { right: parent.right; top: parent.top; margins: 10 }
        orbit: caseView.orbit
        onPicked: (name) => caseView.look(name)
    }

    SectionBar {
        visible: caseView.cutting
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 14 }
        width: Math.min(460, parent.width - 24)
        section: plane
        onClosed: caseView.cut(false)
    }
    // What the tape says.
    Rectangle {
        visible: caseView.measuring
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 12 }
        width: Math.min(said.implicitWidth + 28, parent.width - 280)
        height: 34
        radius: 17
        color: Theme.panel
        border.width: 1
        border.color: Theme.accent
        Words { id: said; objectName: "tapeWords"; anchors.centerIn: parent; width: Math.min(implicitWidth, parent.width - 28); text: tape.words; font.weight: Font.Medium }
    }
    // What is left out of the picture.
    Push {
        objectName: "showHidden"
        visible: !caseView.picture && caseView.document.scene.hidden.length > 0
        anchors { right: parent.right; bottom: parent.bottom; margins: 12 }
        outlined: true
        symbol: "eye_off"
        symbolSize: 16
        text: caseView.document.scene.hidden.length === 1 ? qsTr("1 part hidden") : qsTr("%1 parts hidden").arg(caseView.document.scene.hidden.length)
        hint: qsTr("Show them again (Shift+H)")
        onClicked: caseView.document.scene.showAll()
    }
    // What one points at.
    Rectangle {
        readonly property int row: caseView.pointedAt === "" ? -1 : caseView.document.scene.indexOf(caseView.pointedAt)
        visible: row >= 0 && !caseView.held.active && !caseView.picture
        anchors { left: parent.left; bottom: parent.bottom; margins: 12 }
        width: caption.implicitWidth + 20
        height: 28
        radius: 14
        color: Theme.panel
        opacity: 0.92
        Row {
            id: caption
            anchors.centerIn: parent
            spacing: 8
            Words { text: parent.parent.row >= 0 ? caseView.document.scene.value(parent.parent.row, "label") : ""; font.weight: Font.Medium }
            Words { visible: parent.parent.row >= 0 && caseView.document.scene.value(parent.parent.row, "estimated"); text: qsTr("size estimated"); color: Theme.muted }
        }
    }

    Column {
        visible: caseView.document.empty && !caseView.picture
        anchors.centerIn: parent
        spacing: 10
        Icon { name: "pc_case"; size: 56; color: Theme.faint; anchors.horizontalCenter: parent.horizontalCenter }
        Words { text: qsTr("An empty rig"); font.pixelSize: Theme.large; font.weight: Font.DemiBold; anchors.horizontalCenter: parent.horizontalCenter }
        Words {
            text: qsTr("Double-click a case in the catalogue to start, or open a sample from the File menu.")
            color: Theme.muted
            width: Math.min(implicitWidth, caseView.width - 60)
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }
}
