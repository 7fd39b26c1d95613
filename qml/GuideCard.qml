import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// The user's guide: its pages at the left, the page at the right.
Popup {
    id: card
    objectName: "guideCard"
    required property Guide guide
    property string file
    property var past: []            // [{file, contentY}]: what Back returns to
    readonly property string words: search.text.trim()
    readonly property var found: words === "" ? guide.pages : guide.find(words)

    function show() {
        search.text = ""
        past = []
        if (guide.pages.length > 0) turnTo(guide.pages[0].file, -1)
        open()
    }
    function turnTo(page, block) {
        file = page
        pages.currentIndex = found.findIndex((one) => one.file === page)
        paper.contentY = 0
        paper.wanted = block
        settled.restart()
    }
    function go(page, block) {
        if (page !== file) past = past.concat([{ file: file, contentY: paper.contentY }])
        turnTo(page, block)
    }
    function back() {
        if (past.length === 0) return
        const last = past[past.length - 1]
        past = past.slice(0, -1)
        turnTo(last.file, -1)
        paper.contentY = last.contentY
    }
    function follow(link) {
        const to = guide.target(file, link)
        if (to.url !== undefined) guide.openOutside(to.url)
        else if (to.file !== undefined) go(to.file, to.block)
    }

    onOpened: paper.forceActiveFocus()
    modal: true
    padding: 0
    width: parent ? Math.min(1080, parent.width - 48) : 1080
    height: parent ? Math.min(860, parent.height - 48) : 680
    anchors.centerIn: parent
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: RowLayout {
        spacing: 0
        Keys.onPressed: (event) => {
            if (event.key === Qt.Key_PageDown) paper.turn(paper.height - 40)
            else if (event.key === Qt.Key_PageUp) paper.turn(40 - paper.height)
            else if (event.key === Qt.Key_Left && (event.modifiers & Qt.AltModifier)) card.back()
            else if (event.key === Qt.Key_F && (event.modifiers & Qt.ControlModifier)) search.forceActiveFocus()
            else return
            event.accepted = true
        }
        ColumnLayout {
            Layout.preferredWidth: 236
            Layout.maximumWidth: 236
            Layout.fillHeight: true
            Layout.margins: 16
            Layout.rightMargin: 12
            spacing: 10
            Words { text: qsTr("Guide"); font.pixelSize: Theme.large; font.weight: Font.DemiBold; Accessible.role: Accessible.Heading }
            Field {
                id: search
                objectName: "guideSearch"
                Layout.fillWidth: true
                symbol: "search"
                placeholderText: qsTr("Find in the guide")
                Accessible.name: placeholderText
                Keys.onDownPressed: { pages.forceActiveFocus(); if (pages.currentIndex < 0) pages.currentIndex = 0 }
                onAccepted: if (card.found.length > 0) card.go(card.found[0].file, card.found[0].block)
                Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape || search.text !== ""   // an empty one closes the card
                Keys.onEscapePressed: (event) => { event.accepted = search.text !== ""; search.text = "" }
                onTextChanged: pages.currentIndex = card.found.findIndex((one) => one.file === card.file)
            }
            ListView {
                id: pages
                objectName: "guidePages"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: card.found
                spacing: 2
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape
                Keys.onReturnPressed: pick(currentIndex)
                Keys.onEnterPressed: pick(currentIndex)
                Keys.onSpacePressed: pick(currentIndex)
                function pick(index) { if (index >= 0 && index < card.found.length) card.go(card.found[index].file, card.words === "" ? -1 : card.found[index].block) }
                delegate: Rectangle {
                    id: row
                    required property var modelData
                    required property int index
                    readonly property bool open: modelData.file === card.file
                    objectName: "guidePage-" + modelData.file
                    width: pages.width
                    height: title.height + 14
                    radius: Theme.radius
                    color: open ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
                    border.width: pages.activeFocus && ListView.isCurrentItem ? 2 : 0
                    border.color: Theme.accent
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.title
                    Accessible.selected: open
                    Accessible.onPressAction: pages.pick(index)
                    Words {
                        id: title
                        x: 10
                        y: 7
                        width: row.width - 20
                        text: row.modelData.title
                        wrapMode: Text.WordWrap
                        color: row.open ? Theme.accent : Theme.text
                        font.weight: row.open ? Font.DemiBold : Font.Normal
                    }
                    MouseArea {
                        id: area
                        anchors.fill: parent
                        hoverEnabled: true
                        cursorShape: Qt.PointingHandCursor
                        onClicked: { pages.currentIndex = row.index; pages.pick(row.index) }
                    }
                }
                Words {
                    visible: card.found.length === 0
                    width: parent.width
                    text: card.words === "" ? qsTr("The guide is not installed.") : qsTr("No page says that.")
                    wrapMode: Text.WordWrap
                    color: Theme.muted
                }
            }
        }
        Rectangle { Layout.fillHeight: true; Layout.topMargin: 1; Layout.bottomMargin: 1; implicitWidth: 1; color: Theme.line }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                Layout.margins: 8
                Layout.bottomMargin: 2
                Push {
                    objectName: "guideBack"
                    opacity: card.past.length > 0 ? 1 : 0
                    enabled: card.past.length > 0
                    text: qsTr("Back")
                    hint: qsTr("To where you were (Alt+Left)")
                    onClicked: card.back()
                }
                Item { Layout.fillWidth: true }
                Push { objectName: "guideClose"; symbol: "close"; hint: qsTr("Close"); onClicked: card.close() }
            }
            Flickable {
                id: paper
                objectName: "guidePaper"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.bottomMargin: 1
                clip: true
                contentWidth: width
                contentHeight: column.height + 40
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                ScrollBar.vertical: ScrollBar { width: 8; policy: paper.contentHeight > paper.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                Accessible.role: Accessible.Document
                Accessible.name: qsTr("The page")
                property int wanted: -1      // the block to begin with, while the page is still being laid out
                onMovementStarted: wanted = -1
                function turn(by) { wanted = -1; moveTo(contentY + by) }
                function moveTo(at) { contentY = Math.max(0, Math.min(contentHeight - height, at)) }
                function showPart(top, height) {
                    if (top < contentY) turn(top - 20 - contentY)
                    else if (top + height > contentY + paper.height) turn(Math.min(top - 20, top + height + 40 - paper.height) - contentY)
                }
                function showWanted() { if (wanted >= 0 && blocks.itemAt(wanted)) moveTo(blocks.itemAt(wanted).y) }
                Timer { id: settled; interval: 500; onTriggered: paper.wanted = -1 }
                Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape   // the menus' keys are not meant
                Keys.onPressed: (event) => {
                    if (event.key === Qt.Key_Down) turn(60)
                    else if (event.key === Qt.Key_Up) turn(-60)
                    else if (event.key === Qt.Key_Space) turn(height - 40)
                    else if (event.key === Qt.Key_Home) turn(-contentHeight)
                    else if (event.key === Qt.Key_End) turn(contentHeight)
                    else return
                    event.accepted = true
                }
                Column {
                    id: column
                    x: 24
                    y: 4
                    width: Math.min(paper.width - 48, 800)
                    spacing: 10
                    onPositioningComplete: paper.showWanted()
                    Repeater {
                        id: blocks
                        objectName: "guideBlocks"
                        model: card.opened && card.file !== "" ? card.guide.blocks(card.file) : []
                        GuideBlock {
                            required property var modelData
                            block: modelData
                            linkColour: card.guide.linkColour
                            width: column.width
                            onLinkPicked: (link) => card.follow(link)
                            onReached: (prose) => paper.showPart(prose.mapToItem(column, 0, 0).y, prose.height)
                        }
                    }
                }
            }
        }
    }
}
