import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Mouse and keys. The keys of menu entries are read from the menus each time it opens; only what no menu has is listed here.
Popup {
    id: help
    objectName: "helpCard"
    required property MenuBar bar
    property var groups: []      // of the menus: [{title, rows: [{text, keys, action}]}]
    property var columns: []     // groups, shared out so that the columns are about as long
    readonly property var gestures: ({ title: qsTr("Mouse"), rows: [
        { keys: qsTr("Left drag on a part"), text: qsTr("moves it to another place") },
        { keys: qsTr("Left drag on a handle"), text: qsTr("slides what is selected") },
        { keys: qsTr("Left drag beside it"), text: qsTr("turns the view") },
        { keys: qsTr("Right or middle drag"), text: qsTr("pans") },
        { keys: qsTr("Wheel"), text: qsTr("zooms to the cursor") },
        { keys: qsTr("Double click on a part"), text: qsTr("frames it") },
        { keys: qsTr("Click on a mark"), text: qsTr("shows its finding") },
        { keys: qsTr("While measuring: click"), text: qsTr("one face, then another") },
        { keys: qsTr("Catalogue: double click"), text: qsTr("adds at the best place") },
        { keys: qsTr("Catalogue: drag"), text: qsTr("adds where you let go") },
        { keys: qsTr("Catalogue: right click"), text: qsTr("measures, copies, prices") }] })
    readonly property var others: ({ title: qsTr("In the picture"), rows: [
        { keys: qsTr("Left, Right"), text: qsTr("the selected part to its next place") },
        { keys: qsTr("Up, Down"), text: qsTr("the part before, the next part") },
        { keys: qsTr("Tab, arrows, Enter"), text: qsTr("on the board: places, findings") },
        { keys: qsTr("Esc"), text: qsTr("lets go, goes back one step") },
        { keys: qsTr("Ctrl+Y"), text: qsTr("redo, too") },
        { keys: qsTr("Ctrl+/"), text: qsTr("this sheet, too") }] })

    function plain(words) { return words.replace("&", "") }
    function rowsOf(menu) {
        let rows = []
        for (let i = 0; i < menu.count; ++i) {
            const item = menu.itemAt(i)
            if (item.subMenu) rows = rows.concat(rowsOf(item.subMenu))
            else if (item.action && item.action.shortcut) rows.push({ text: plain(item.action.text), keys: item.action.shortcut.toString(), action: item.action })
        }
        return rows
    }
    function groupsOf(menuBar) {
        const found = []
        for (let i = 0; i < menuBar.count; ++i) {
            const menu = menuBar.menuAt(i), rows = rowsOf(menu)
            if (rows.length > 0) found.push({ title: plain(menu.title), rows: rows })
        }
        return found
    }
    // The first column is for the mouse; the menus stand in two more, cut where the longer of them is shortest.
    function shareOut(all) {
        const height = (some) => some.reduce((sum, group) => sum + group.rows.length + 2, 0)
        let cut = 0
        for (let i = 1; i < all.length; ++i)
            if (Math.max(height(all.slice(0, i)), height(all.slice(i))) <= Math.max(height(all.slice(0, cut)), height(all.slice(cut)))) cut = i
        return [[gestures, others], all.slice(0, cut), all.slice(cut)].filter((column) => column.length > 0)
    }

    onAboutToShow: { groups = groupsOf(bar); columns = shareOut(groups); sheet.contentY = 0 }
    onOpened: sheet.forceActiveFocus()
    modal: true
    padding: 24
    bottomPadding: 16
    width: Math.min(sheet.wide + leftPadding + rightPadding, parent ? parent.width - 24 : 960)
    height: Math.min(implicitHeight, parent ? parent.height - 24 : 680)
    anchors.centerIn: parent
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        RowLayout {
            Words { Layout.fillWidth: true; text: qsTr("Mouse and keys"); font.pixelSize: Theme.large; font.weight: Font.DemiBold; Accessible.role: Accessible.Heading }
            Push { objectName: "helpClose"; symbol: "close"; hint: qsTr("Close"); onClicked: help.close() }
        }
        Flickable {
            id: sheet
            objectName: "helpSheet"
            readonly property real wide: 1040
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            contentWidth: width
            contentHeight: across.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { width: 8; policy: sheet.contentHeight > sheet.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            Keys.onShortcutOverride: (event) => event.accepted = event.key !== Qt.Key_Escape   // they are read here, not meant
            Keys.onUpPressed: contentY = Math.max(0, contentY - 44)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 44))
            Row {
                id: across
                spacing: 28
                // Half as much again for the first, whose keys are words.
                readonly property real unit: (sheet.width - 12 - spacing * (help.columns.length - 1)) / (help.columns.length + 0.5)
                Repeater {
                    model: help.columns
                    Column {
                        id: column
                        required property var modelData
                        required property int index
                        readonly property bool words: index === 0      // its keys are words, and long
                        width: across.unit * (words ? 1.5 : 1)
                        spacing: 14
                        Repeater {
                            model: column.modelData
                            Column {
                                id: group
                                required property var modelData
                                width: column.width
                                spacing: 5
                                Words {
                                    text: group.modelData.title
                                    font.pixelSize: Theme.small
                                    font.weight: Font.DemiBold
                                    color: Theme.accent
                                    bottomPadding: 2
                                    Accessible.role: Accessible.Heading
                                }
                                Repeater {
                                    model: group.modelData.rows
                                    KeyRow {
                                        required property var modelData
                                        width: group.width
                                        keyWidth: column.words ? 156 : 92
                                        keys: modelData.keys
                                        words: modelData.text
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
