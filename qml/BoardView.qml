import QtQuick
import QtQuick.Controls.Basic
import Rigwright.Window

// The motherboard's own picture: its places where they are, what stands in them, and the links from the processor and the
// chipset as they are with everything that is plugged in. The model says all sizes in mm; here they are scaled and drawn.
FocusScope {
    id: view
    required property Document document
    readonly property BoardModel board: document.board
    readonly property bool standing: board.title !== ""
    property int pointed: -1            // the place under the mouse
    property int current: -1            // the place the keys are at
    function point(row) { forget.stop(); pointed = row }
    Timer { id: forget; interval: 200; onTriggered: view.pointed = -1 }   // from place to place without a flicker between
    readonly property int told: pointed >= 0 ? pointed : current
    property real topSpace: 50          // where the switch between case and board stands
    property real least: 1.5            // pixels for a mm; with less the words would not be read, so the picture scrolls
    readonly property real fitting: standing ? Math.min((scroll.width - 36) / board.sheet.width, (scroll.height - 24) / board.sheet.height) : 1
    readonly property real scaling: Math.max(least, fitting)
    readonly property int letters: Math.max(11, Math.min(18, Math.round(6.2 * scaling)))

    function pick(row) {
        current = row
        const items = board.value(row, "items")
        document.selection = items.length > 0 ? items[0] : ""
    }
    function showFindingOf(row) {
        const ids = row >= 0 ? board.value(row, "findingIds") : []
        if (ids.length > 0) document.showFinding(ids[0])
        else if (row >= 0) pick(row)
    }
    function step(dx, dy) { pointed = -1; current = board.nextTo(current, dx, dy); reveal(current) }   // a mouse at rest steps back
    function go(event, by) {
        const to = current + by
        event.accepted = to >= 0 && to < board.count
        if (event.accepted) { pointed = -1; current = to; reveal(to) }
    }
    function reveal(row) {
        const tile = board.value(row, "tile")
        if (tile !== undefined) scroll.show(tile.x * scaling + sheet.x, tile.y * scaling + sheet.y, tile.width * scaling, tile.height * scaling)
    }
    function litPlaces() {
        const found = []
        if (document.finding !== "")
            for (let i = 0; i < board.count; ++i) if (board.value(i, "findingIds").indexOf(document.finding) >= 0) found.push(board.idAt(i))
        return found
    }
    property var lit: []
    function relight() {
        lit = litPlaces()
        if (lit.length > 0) { current = board.rowOfFinding(document.finding); reveal(current) }
    }
    Connections { target: view.document; function onFindingChanged() { view.relight() } }
    Connections { target: view.board; function onChanged() { if (view.current >= view.board.count) view.current = -1; view.pointed = -1; view.relight() } }

    activeFocusOnTab: standing
    Keys.onLeftPressed: step(-1, 0)
    Keys.onRightPressed: step(1, 0)
    Keys.onUpPressed: step(0, -1)
    Keys.onDownPressed: step(0, 1)
    Keys.onTabPressed: (event) => go(event, 1)
    Keys.onBacktabPressed: (event) => go(event, -1)
    Keys.onReturnPressed: showFindingOf(current)
    Keys.onEnterPressed: showFindingOf(current)
    Keys.onSpacePressed: if (current >= 0) pick(current)
    Accessible.role: Accessible.Graphic
    Accessible.description: current >= 0 && current < board.count ? board.value(current, "spoken") : ""
    Accessible.name: standing ? qsTr("The links of %1").arg(board.title) : board.nothing

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.skyTop }
            GradientStop { position: 1; color: Theme.skyBottom }
        }
    }
    Chooser {
        id: boards
        objectName: "boards"
        visible: view.board.boards.length > 1
        anchors { left: parent.left; leftMargin: 180; top: parent.top; topMargin: 10 }
        implicitWidth: 150
        model: view.board.boards
        currentIndex: view.board.board
        Accessible.name: qsTr("Which motherboard")
        onActivated: (index) => view.board.board = index
    }
    BoardLegend {
        visible: view.standing && view.width > (boards.visible ? 590 : 430)
        anchors { right: parent.right; rightMargin: 16; top: parent.top; topMargin: 15 }
    }
    Flickable {
        id: scroll
        objectName: "boardScroll"
        visible: view.standing
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: view.topSpace; bottom: strip.top }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, sheet.width + 36)
        contentHeight: Math.max(height, sheet.height + 24)
        ScrollBar.vertical: ScrollBar { width: 8; policy: scroll.contentHeight > scroll.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        ScrollBar.horizontal: ScrollBar { height: 8; policy: scroll.contentWidth > scroll.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        function within(from, length, at, size, most) { return Math.max(0, Math.min(most, Math.min(from - 12, Math.max(at, from + length + 12 - size)))) }
        function show(x, y, wide, high) {
            contentX = within(x, wide, contentX, width, contentWidth - width)
            contentY = within(y, high, contentY, height, contentHeight - height)
        }
        MouseArea {   // beside all places: nothing is chosen
            width: scroll.contentWidth
            height: scroll.contentHeight
            onClicked: { view.forceActiveFocus(); view.current = -1; view.document.showFinding(""); view.document.selection = "" }
        }
        Item {
            id: sheet
            width: Math.round(view.board.sheet.width * view.scaling)
            height: Math.round(view.board.sheet.height * view.scaling)
            x: Math.round((scroll.contentWidth - width) / 2)
            y: Math.round((scroll.contentHeight - height) / 2)
            Rectangle {
                width: Math.round(view.board.outline.width * view.scaling)
                height: Math.round(view.board.outline.height * view.scaling)
                radius: 6
                color: Theme.raised
                border.width: 1
                border.color: view.activeFocus && view.current < 0 ? Theme.accent : Theme.edge
            }
            Rectangle {
                x: 1
                y: Math.round(view.board.rearPorts.y * view.scaling)
                width: Math.round(view.board.rearPorts.width * view.scaling)
                height: Math.round(view.board.rearPorts.height * view.scaling)
                color: Qt.alpha(Theme.edge, 0.1)
                border.width: 1
                border.color: Theme.line
                Words {
                    anchors.centerIn: parent
                    width: parent.height - 8
                    rotation: -90
                    text: qsTr("Rear ports")
                    font.pixelSize: view.letters
                    color: Theme.faint
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            Repeater {
                model: view.board.blocks
                Rectangle {
                    required property rect modelData
                    x: Math.round(modelData.x * view.scaling)
                    y: Math.round(modelData.y * view.scaling)
                    width: Math.round(modelData.width * view.scaling)
                    height: Math.round(modelData.height * view.scaling)
                    radius: 3
                    color: Qt.alpha(Theme.edge, 0.1)
                    border.width: 1
                    border.color: Theme.line
                }
            }
            LinkLines {
                id: lines
                anchors.fill: parent
                model: view.board.lines
                scaling: view.scaling
                edge: view.board.outline.width
                pointed: view.told >= 0 ? view.board.idAt(view.told) : ""
                lit: view.lit
                glow: view.lit.length > 0 && view.document.mark.verdict !== undefined ? Theme.verdict(view.document.mark.verdict) : Theme.accent
            }
            Rectangle {
                id: chipset
                x: Math.round(view.board.chipset.x * view.scaling)
                y: Math.round(view.board.chipset.y * view.scaling)
                width: Math.round(view.board.chipset.width * view.scaling)
                height: Math.round(view.board.chipset.height * view.scaling)
                radius: 5
                color: Theme.sunken
                border.width: 1
                border.color: Theme.second
                Column {
                    anchors.centerIn: parent
                    width: parent.width - 10
                    spacing: 1
                    Words { width: parent.width; text: qsTr("Chipset"); font.pixelSize: view.letters; color: Theme.muted; horizontalAlignment: Text.AlignHCenter }
                    Words {
                        width: parent.width
                        text: view.board.chipsetWords
                        font.pixelSize: view.letters + 1
                        font.weight: Font.DemiBold
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        horizontalAlignment: Text.AlignHCenter
                    }
                    Words {
                        width: parent.width
                        visible: view.board.chipsetUsual
                        text: qsTr("usual place")
                        font.pixelSize: view.letters - 1
                        color: Theme.faint
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
            Repeater {
                model: view.board
                BoardPlace {
                    scaling: view.scaling
                    letters: view.letters
                    selected: items.indexOf(view.document.selection) >= 0 && view.document.selection !== ""
                    current: index === view.current && view.activeFocus
                    pointed: index === view.pointed
                    lit: view.lit.indexOf(placeId) >= 0
                    glow: lines.glow
                    onEntered: view.point(index)
                    onExited: forget.restart()
                    onPicked: { view.forceActiveFocus(); view.pick(index) }
                }
            }
            Repeater {
                model: view.board
                VerdictBadge {
                    id: mark
                    required property int index
                    required property string name
                    required property bool badge
                    required property point entry
                    required property var findings
                    required verdict
                    required letter
                    objectName: "badge-" + name
                    z: 2
                    visible: badge
                    size: view.letters + 6
                    x: Math.round(entry.x * view.scaling - width / 2)
                    y: Math.round(entry.y * view.scaling - height / 2)
                    Rectangle { z: -1; anchors.centerIn: parent; width: parent.size + 5; height: width; radius: width / 2; color: Theme.raised }
                    MouseArea {
                        id: over
                        anchors.fill: parent
                        hoverEnabled: true
                        cursorShape: Qt.PointingHandCursor
                        onEntered: view.point(mark.index)
                        onExited: forget.restart()
                        onClicked: { view.forceActiveFocus(); view.showFindingOf(mark.index) }
                    }
                    Accessible.role: Accessible.Button
                    Accessible.name: mark.findings.length > 0 ? mark.findings[0].words : ""
                    Accessible.onPressAction: view.showFindingOf(mark.index)
                }
            }
        }
    }
    PlaceStrip {
        id: strip
        visible: view.standing
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.round(Math.max(116, Math.min(160, view.height * 0.18)))
        board: view.board
        row: view.told
        shownFinding: view.document.finding
        onFindingPicked: (findingId) => view.document.showFinding(findingId)
    }
    Column {
        visible: !view.standing
        anchors.centerIn: parent
        spacing: 10
        Icon { name: "motherboard"; size: 56; color: Theme.faint; anchors.horizontalCenter: parent.horizontalCenter }
        Words {
            objectName: "noBoard"
            text: view.board.nothing
            color: Theme.muted
            width: Math.min(implicitWidth, view.width - 60, 420)
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
