import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Rigwright.Window

// The one window: catalogue, case, build.
ApplicationWindow {
    id: window
    required property Document document
    required property FileMenu files
    required property OpenDbImport importer
    required property PartDraft draft
    required property PartPrices prices
    required property PriceImport priceImport
    required property ListImport listImport
    required property ListExport listExport
    required property Preferences preferences
    required property UnsavedWork unsaved
    required property WindowPlace place
    required property Hints hints
    required property Guide guide
    width: Math.min(1600, Screen.desktopAvailableWidth)
    height: Math.min(1000, Screen.desktopAvailableHeight - 30)
    minimumWidth: 960
    minimumHeight: 560
    title: (document.saved ? "" : "• ") + document.name + " – Rigwright"
    color: Theme.window
    palette.windowText: Theme.text
    onClosing: (close) => {
        close.accepted = files.mayClose()
        if (close.accepted) unsaved.windowCloses()
    }

    function showHints() {
        if (document.empty && files.samples.length > 0) files.openSample(files.samples[0].path)
        hints.showAgain()
    }

    Binding { target: Theme; property: "dark"; value: window.preferences.dark }
    Binding { target: Theme; property: "contrast"; value: window.preferences.contrast }
    Connections {
        target: window.document
        function onMessage(words) { toast.show(words) }
        function onPricesWanted(partId, itemId) { priceCard.show(partId, itemId) }
    }
    Shortcut {
        sequence: "Esc"
        onActivated: {
            if (window.document.held.active) window.document.held.letGo()
            else if (catalogue.clearSearch()) return
            else if (caseView.leaveTool()) return
            else if (window.document.finding !== "") window.document.showFinding("")
            else window.document.selection = ""
        }
    }
    Shortcut { sequences: ["Ctrl+Y"]; onActivated: window.document.redo() }
    Shortcut { sequences: ["Ctrl+/"]; onActivated: help.open() }

    header: Rectangle {
        height: 42
        color: Theme.panel
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 10
            spacing: 2
            MenuRow {
                id: menus
                document: window.document
                files: window.files
                sharing: window.listExport
                draft: window.draft
                caseView: caseView
                board: middle.boardShown
                onBoardWanted: (board) => middle.choose(board)
                page: build.page
                onPageWanted: (page) => build.page = page
                onSearchWanted: catalogue.focusSearch()
                onGuideWanted: guideCard.show()
                onKeysWanted: help.open()
                onHintsWanted: window.showHints()
                onPreferencesWanted: preferencesCard.open()
                onAboutWanted: about.open()
                onImportWanted: importCard.begin()
                onCompareWanted: (saved) => saved ? compareCard.withSaved() : compareCard.choose()
                onPriceListWanted: priceImportCard.begin()
                onListWanted: listImportCard.begin()
                onListOutWanted: listExportCard.open()
                onPartWanted: (kind) => partCard.create(kind)
                onEditWanted: (partId) => partCard.edit(partId)
            }
            Item { Layout.fillWidth: true }
            Push {
                objectName: "undo"
                symbol: "undo"
                enabled: window.document.undoLabel !== ""
                hint: window.document.undoLabel ? qsTr("Undo: %1").arg(window.document.undoLabel) : qsTr("Undo")
                onClicked: window.document.undo()
            }
            Push {
                objectName: "redo"
                symbol: "redo"
                enabled: window.document.redoLabel !== ""
                hint: window.document.redoLabel ? qsTr("Redo: %1").arg(window.document.redoLabel) : qsTr("Redo")
                onClicked: window.document.redo()
            }
        }
        Row {
            anchors.centerIn: parent
            spacing: 8
            Words { text: window.document.name; font.weight: Font.DemiBold; width: Math.min(implicitWidth, window.width - 620) }
            Words { visible: !window.document.saved; text: qsTr("not saved"); color: Theme.faint; font.pixelSize: Theme.small; height: parent.height }
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
    }

    SplitView {
        id: panes
        anchors.fill: parent
        onResizingChanged: {
            if (resizing) return
            window.place.catalogueWidth = catalogue.width
            window.place.buildWidth = build.width
        }
        handle: Rectangle {
            implicitWidth: 5
            color: T.SplitHandle.hovered || T.SplitHandle.pressed ? Theme.hover : Theme.panel
            Rectangle { anchors.centerIn: parent; height: parent.height; width: 1; color: Theme.line }
        }
        Catalogue {
            id: catalogue
            SplitView.preferredWidth: window.place.catalogueWidth
            SplitView.minimumWidth: 210
            SplitView.maximumWidth: 480
            document: window.document
            onMenuWanted: (partId) => partMenu.show(partId)
            onPartWanted: (kind) => partCard.create(kind)
            onDragMoved: (scenePosition) => {
                const at = caseView.mapFromItem(null, scenePosition.x, scenePosition.y)
                caseView.holdAt(Qt.point(at.x, at.y))
                holdCard.at = window.contentItem.mapFromItem(null, scenePosition.x, scenePosition.y)
                holdCard.overCase = caseView.contains(at)
            }
            onDragEnded: {
                if (window.document.held.needsMount || holdCard.overCase) window.document.held.put()
                else window.document.held.letGo()
            }
        }
        Item {
            id: middle
            property bool board: false                                     // chosen
            // A part is put down in the case, and some findings are seen only there.
            readonly property bool elsewhere: window.document.finding !== "" && window.document.board.title !== "" && !window.document.board.shows(window.document.finding)
            readonly property bool boardShown: board && !window.document.held.active && !elsewhere
            SplitView.fillWidth: true
            SplitView.minimumWidth: 320
            function choose(toBoard) {
                if (toBoard && elsewhere) window.document.showFinding("")
                board = toBoard
                if (boardShown) boardView.forceActiveFocus()
                else caseView.forceActiveFocus()
            }
            CaseView {
                id: caseView
                objectName: "caseView"
                anchors.fill: parent
                visible: !middle.boardShown
                document: window.document
                high: window.preferences.high
                onHeldMoved: (position) => {
                    holdCard.at = caseView.mapToItem(window.contentItem, position.x, position.y)
                    holdCard.overCase = true
                }
            }
            BoardView {
                id: boardView
                objectName: "boardView"
                anchors.fill: parent
                visible: middle.boardShown
                document: window.document
            }
            ViewTools {
                visible: caseView.visible && caseView.width > 360 && !window.document.empty
                anchors { right: parent.right; top: parent.top; topMargin: 104; rightMargin: 12 }
                view: caseView
            }
            CaseOrBoard {
                anchors { left: parent.left; top: parent.top; margins: 8 }
                board: middle.boardShown
                onChosen: (board) => middle.choose(board)
            }
            HintCard {
                hints: window.hints
                away: middle.boardShown || window.document.held.active || toast.visible
                anchors { bottom: parent.bottom; bottomMargin: 66; horizontalCenter: parent.horizontalCenter }
            }
            Toast {
                id: toast
                anchors { bottom: parent.bottom; bottomMargin: 16; horizontalCenter: parent.horizontalCenter }
            }
        }
        BuildPanel {
            id: build
            SplitView.preferredWidth: window.place.buildWidth
            SplitView.minimumWidth: 300
            SplitView.maximumWidth: 560
            document: window.document
            findingsShare: window.place.findingsShare
            onFindingsShareChosen: (share) => window.place.findingsShare = share
            onEditWanted: (partId) => partCard.edit(partId)
        }
    }
    DropPlace {
        anchors.fill: parent
        files: window.files
        onRigDropped: (path) => window.files.openPath(path)
        onPricesDropped: (path) => priceImportCard.begin(path)
        onPartsDropped: (path) => importCard.begin(path)
        onListDropped: (path) => listImportCard.beginWithFile(path)
        onTextDropped: (text) => listImportCard.beginWithText(text)
        onNothingDropped: (name) => toast.show(qsTr("“%1” is no rig (.rig), no part list (.md, .txt, .html, .csv, .json), no price list (.csv) and no archive of OpenDB.").arg(name))
    }
    HoldCard { id: holdCard; held: window.document.held; parent: window.contentItem; z: 10 }
    HelpCard { id: help; parent: T.Overlay.overlay; bar: menus }
    GuideCard { id: guideCard; parent: T.Overlay.overlay; guide: window.guide }
    AboutCard { id: about; parent: T.Overlay.overlay; attribution: window.document.catalogue.attribution }
    PartCard { id: partCard; parent: T.Overlay.overlay; draft: window.draft; high: window.preferences.high }
    PartMenu {
        id: partMenu
        onAddPicked: (partId) => catalogue.add(partId)
        onEditPicked: (partId) => partCard.edit(partId)
        onCopyPicked: (partId) => partCard.copy(partId)
        onPricesPicked: (partId) => priceCard.show(partId)
    }
    PreferencesCard { id: preferencesCard; parent: T.Overlay.overlay; preferences: window.preferences; onHintsWanted: window.showHints() }
    ImportCard { id: importCard; parent: T.Overlay.overlay; importer: window.importer }
    CompareCard { id: compareCard; objectName: "compareCard"; parent: T.Overlay.overlay; document: window.document; files: window.files }
    PriceCard { id: priceCard; parent: T.Overlay.overlay; prices: window.prices }
    RestoreCard { parent: T.Overlay.overlay; unsaved: window.unsaved }
    PriceImportCard { id: priceImportCard; parent: T.Overlay.overlay; importer: window.priceImport }
    ListImportCard { id: listImportCard; parent: T.Overlay.overlay; importer: window.listImport }
    ListExportCard { id: listExportCard; parent: T.Overlay.overlay; sharing: window.listExport }
    Connections { target: window.listImport; function onMade(words) { toast.show(words) } }
}
