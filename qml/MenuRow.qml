import QtQuick
import QtQuick.Controls.Basic
import Rigwright.Window

// The menu bar. Every verb of the window is here, with its key.
MenuBar {
    id: bar
    required property Document document
    required property FileMenu files
    required property ListExport sharing
    required property CaseView caseView
    property bool board: false          // the board's picture stands in the middle, not the case
    signal boardWanted(bool board)
    property string page: "build"       // what stands at the right
    signal pageWanted(string page)
    function turnTo(other) { pageWanted(page === other ? "build" : other) }
    signal searchWanted()
    signal preferencesWanted()
    signal guideWanted()
    signal keysWanted()
    signal hintsWanted()
    signal aboutWanted()
    signal importWanted()
    signal listWanted()
    signal listOutWanted()
    signal compareWanted(bool saved)
    signal priceListWanted()
    signal partWanted(string kind)
    signal editWanted(string partId)
    required property PartDraft draft
    padding: 0
    spacing: 0
    background: null
    delegate: MenuBarItem {
        id: head
        implicitHeight: 30
        padding: 0
        leftPadding: 0
        rightPadding: 0
        contentItem: Words { leftPadding: 9; rightPadding: 9; text: head.text.replace("&", ""); color: Theme.text }
        background: Rectangle { radius: Theme.radius; color: head.highlighted || head.hovered ? Theme.hover : "transparent" }
    }

    AppMenu {
        title: qsTr("&File")
        Action { text: qsTr("New rig"); shortcut: "Ctrl+N"; onTriggered: bar.files.newRig() }
        Action { text: qsTr("New window"); shortcut: "Ctrl+Shift+N"; onTriggered: bar.files.newWindow() }
        Action { text: qsTr("Duplicate in a new window"); shortcut: "Ctrl+Shift+D"; enabled: !bar.document.empty; onTriggered: bar.files.duplicate() }
        Action { text: qsTr("Open…"); shortcut: "Ctrl+O"; onTriggered: bar.files.open() }
        AppMenu {
            id: recentMenu
            title: qsTr("Open recent")
            enabled: bar.files.recent.length > 0
            Instantiator {
                model: bar.files.recent
                AppMenuItem { required property string modelData; text: bar.files.nameOf(modelData); onTriggered: bar.files.openPath(modelData) }
                onObjectAdded: (index, object) => recentMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => recentMenu.removeItem(object)
            }
        }
        SampleMenu { files: bar.files }
        AppMenuLine {}
        Action { text: qsTr("Save"); shortcut: "Ctrl+S"; onTriggered: bar.files.save() }
        Action { text: qsTr("Save as…"); shortcut: "Ctrl+Shift+S"; onTriggered: bar.files.saveAs() }
        AppMenuLine {}
        Action { text: qsTr("Compare with another rig…"); enabled: !bar.document.empty; onTriggered: bar.compareWanted(false) }
        Action { text: qsTr("What changed since it was saved…"); enabled: bar.document.filePath !== "" && !bar.document.saved; onTriggered: bar.compareWanted(true) }
        AppMenuLine {}
        Action { text: qsTr("Import a part list…"); shortcut: "Ctrl+I"; onTriggered: bar.listWanted() }
        Action { text: qsTr("Import OpenDB…"); onTriggered: bar.importWanted() }
        Action { text: qsTr("Import prices…"); onTriggered: bar.priceListWanted() }
        Action { text: qsTr("Export the part list…"); shortcut: "Ctrl+Shift+E"; enabled: !bar.document.empty; onTriggered: bar.listOutWanted() }
        AppMenu {
            id: exportMenu
            title: qsTr("Export")
            enabled: bar.files.exports.length > 0
            Instantiator {
                model: bar.files.exports
                AppMenuItem { required property string modelData; required property int index; text: modelData; onTriggered: bar.files.exportAs(index) }
                onObjectAdded: (index, object) => exportMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => exportMenu.removeItem(object)
            }
        }
        Action { text: qsTr("Print…"); shortcut: "Ctrl+P"; enabled: bar.files.printable; onTriggered: bar.files.print() }
        Action { text: qsTr("Print to PDF…"); enabled: bar.files.printable; onTriggered: bar.files.printToPdf() }
        AppMenuLine {}
        Action { text: qsTr("Quit"); shortcut: "Ctrl+Q"; onTriggered: bar.Window.window.close() }
    }
    AppMenu {
        title: qsTr("&Edit")
        Action { text: bar.document.undoLabel ? qsTr("Undo: %1").arg(bar.document.undoLabel) : qsTr("Undo"); shortcut: "Ctrl+Z"; enabled: bar.document.undoLabel !== ""; onTriggered: bar.document.undo() }
        Action { text: bar.document.redoLabel ? qsTr("Redo: %1").arg(bar.document.redoLabel) : qsTr("Redo"); shortcut: "Ctrl+Shift+Z"; enabled: bar.document.redoLabel !== ""; onTriggered: bar.document.redo() }
        AppMenuLine {}
        Action { text: qsTr("Remove part"); shortcut: "Delete"; enabled: bar.document.selection !== ""; onTriggered: bar.document.removeSelected() }
        Action { text: qsTr("Move to the next place"); enabled: bar.document.selection !== ""; onTriggered: bar.document.stepMount(1) }
        Action { text: qsTr("Move to the previous place"); enabled: bar.document.selection !== ""; onTriggered: bar.document.stepMount(-1) }
        Action { text: qsTr("Arrange the graphics cards"); enabled: !bar.document.empty; onTriggered: bar.document.arrangeCards() }
        AppMenuLine {}
        Action { text: qsTr("Copy the part list"); shortcut: "Ctrl+Shift+C"; enabled: !bar.document.empty; onTriggered: bar.sharing.copy() }
        Action { text: qsTr("Copy the picture with its findings"); shortcut: "Ctrl+Alt+C"; enabled: !bar.board && !bar.document.empty; onTriggered: bar.files.copyPicture(bar.caseView) }
        AppMenuLine {}
        Action { text: qsTr("Find a part"); shortcut: "Ctrl+F"; onTriggered: bar.searchWanted() }
        Action { text: qsTr("Next finding"); shortcut: "F8"; onTriggered: bar.document.nextFinding(1) }
        Action { text: qsTr("Previous finding"); shortcut: "Shift+F8"; onTriggered: bar.document.nextFinding(-1) }
    }
    AppMenu {
        title: qsTr("&Parts")
        Action { text: qsTr("Measure my case…"); onTriggered: bar.partWanted("pc_case") }
        Action { text: qsTr("Measure my graphics card…"); onTriggered: bar.partWanted("graphics_card") }
        Action { text: qsTr("Measure my air cooler…"); onTriggered: bar.partWanted("air_cooler") }
        Action { text: qsTr("Measure my motherboard…"); onTriggered: bar.partWanted("motherboard") }
        AppMenu {
            id: newPartMenu
            title: qsTr("New part")
            Instantiator {
                model: bar.draft.kinds
                AppMenuItem { required property var modelData; text: modelData.title; onTriggered: bar.partWanted(modelData.id) }
                onObjectAdded: (index, object) => newPartMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => newPartMenu.removeItem(object)
            }
        }
        AppMenuLine {}
        Action { text: qsTr("Measure or correct the selected part…"); shortcut: "Ctrl+E"; enabled: bar.document.selection !== ""; onTriggered: bar.editWanted(bar.document.partIdOf(bar.document.selection)) }
    }
    AppMenu {
        title: qsTr("&View")
        Action { text: qsTr("Board and its links"); shortcut: "B"; checkable: true; checked: bar.board; onTriggered: bar.boardWanted(!bar.board) }
        Action { text: qsTr("The plan in figures"); shortcut: "N"; checkable: true; checked: bar.page === "plan"; onTriggered: bar.turnTo("plan") }
        Action { text: qsTr("Assembly, step by step"); shortcut: "C"; checkable: true; checked: bar.page === "steps"; onTriggered: bar.turnTo("steps") }
        Action { text: qsTr("Parts for later"); shortcut: "L"; enabled: !bar.document.empty; checkable: true; checked: bar.document.showsLater; onTriggered: bar.document.showsLater = !bar.document.showsLater }
        AppMenuLine {}
        AppMenu {
            title: qsTr("Look from")
            Action { text: qsTr("The usual corner"); shortcut: "0"; enabled: !bar.board; onTriggered: bar.caseView.look("default") }
            Action { text: qsTr("Front"); shortcut: "1"; enabled: !bar.board; onTriggered: bar.caseView.look("front") }
            Action { text: qsTr("Left, the open side"); shortcut: "2"; enabled: !bar.board; onTriggered: bar.caseView.look("left") }
            Action { text: qsTr("Rear"); shortcut: "3"; enabled: !bar.board; onTriggered: bar.caseView.look("rear") }
            Action { text: qsTr("Right"); shortcut: "4"; enabled: !bar.board; onTriggered: bar.caseView.look("right") }
            Action { text: qsTr("Top"); shortcut: "5"; enabled: !bar.board; onTriggered: bar.caseView.look("top") }
            Action { text: qsTr("Bottom"); shortcut: "6"; enabled: !bar.board; onTriggered: bar.caseView.look("bottom") }
        }
        Action { text: qsTr("Frame the selection"); shortcut: "F"; enabled: !bar.board; onTriggered: bar.document.lookAtSelection() }
        Action { text: qsTr("Show everything"); shortcut: "Z"; enabled: !bar.board; onTriggered: bar.caseView.look("default") }
        Action { text: qsTr("Without perspective"); shortcut: "K"; enabled: !bar.board; checkable: true; checked: bar.caseView.orbit.orthographic; onTriggered: bar.caseView.orbit.orthographic = !bar.caseView.orbit.orthographic }
        Action { text: qsTr("Case panels on"); shortcut: "P"; enabled: !bar.board; checkable: true; checked: bar.caseView.panelsOn; onTriggered: bar.caseView.panelsOn = !bar.caseView.panelsOn }
        Action { text: qsTr("Leave the selected part out of the picture"); shortcut: "H"; enabled: !bar.board && bar.document.selection !== ""; checkable: true; checked: bar.document.scene.hidden.indexOf(bar.document.selection) >= 0; onTriggered: bar.document.scene.setHidden(bar.document.selection, bar.document.scene.hidden.indexOf(bar.document.selection) < 0) }
        Action { text: qsTr("Show hidden parts"); shortcut: "Shift+H"; enabled: !bar.board && bar.document.scene.hidden.length > 0; onTriggered: bar.document.scene.showAll() }
        AppMenuLine {}
        Action { text: qsTr("X-ray"); shortcut: "X"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.xray; onTriggered: bar.caseView.xray = !bar.caseView.xray }
        Action { text: qsTr("Room for cables and air"); shortcut: "A"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.keepOutsOn; onTriggered: bar.caseView.keepOutsOn = !bar.caseView.keepOutsOn }
        Action { text: qsTr("Clearances"); shortcut: "G"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.gapsOn; onTriggered: bar.caseView.gapsOn = !bar.caseView.gapsOn }
        Action { text: qsTr("Taken apart"); shortcut: "E"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.exploded; onTriggered: bar.caseView.explode(!bar.caseView.exploded) }
        Action { text: qsTr("Section"); shortcut: "S"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.cutting; onTriggered: bar.caseView.cut(!bar.caseView.cutting) }
        Action { text: qsTr("Measure between two faces"); shortcut: "M"; enabled: !bar.board && !bar.document.empty; checkable: true; checked: bar.caseView.measuring; onTriggered: bar.caseView.measure(!bar.caseView.measuring) }
        AppMenuLine {}
        Action { text: qsTr("Preferences…"); shortcut: "Ctrl+,"; onTriggered: bar.preferencesWanted() }
    }
    AppMenu {
        title: qsTr("&Help")
        Action { text: qsTr("Guide"); shortcut: "F1"; onTriggered: bar.guideWanted() }
        Action { text: qsTr("Mouse and keys"); shortcut: "?"; onTriggered: bar.keysWanted() }
        AppMenuLine {}
        SampleMenu { files: bar.files }
        Action { text: qsTr("Show the hints again"); onTriggered: bar.hintsWanted() }
        AppMenuLine {}
        Action { text: qsTr("About Rigwright"); onTriggered: bar.aboutWanted() }
    }
}
