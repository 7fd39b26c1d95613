import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Rigwright.Window

// The build: its figures, its findings and its parts, all in one sight.
Rectangle {
    id: pane
    required property Document document
    property real findingsShare: 0.46   // of the height that findings and parts have together
    signal findingsShareChosen(real share)
    signal editWanted(string partId)
    property string lastFinding          // told again at every change of the rig
    property string page: "build"        // or "plan", the plan in figures; "steps", the steps of building
    color: Theme.panel

    Connections {
        target: pane.document
        function onSelectionChanged() {
            const at = pane.document.parts.indexOf(pane.document.selection)
            parts.currentIndex = at
            if (at >= 0) parts.positionViewAtIndex(at, ListView.Contain)
        }
        function onFindingChanged() {
            if (pane.document.finding !== "" && pane.document.finding !== pane.lastFinding) pane.page = "build"
            pane.lastFinding = pane.document.finding
            const at = pane.document.findings.indexOf(pane.document.finding)
            if (at >= 0) findings.positionViewAtIndex(at, ListView.Contain)
        }
    }

    WaiveCard {
        id: waive
        parent: T.Overlay.overlay
        onReasonGiven: (findingId, reason) => pane.document.waive(findingId, reason)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Summary {
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.bottomMargin: 8
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            document: pane.document
            onVerdictPicked: (verdict) => {
                for (let i = 0; i < pane.document.findings.count; ++i)
                    if (pane.document.findings.value(i, "verdict") === verdict) { pane.document.showFinding(pane.document.findings.idAt(i)); return }
            }
        }
        PaneChoice {
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            page: pane.page
            onChosen: (page) => pane.page = page
        }
        LaterStrip {
            visible: pane.document.plan.later > 0
            Layout.fillWidth: true
            Layout.leftMargin: 16
            Layout.rightMargin: 14
            document: pane.document
        }
        PlanPanel {
            visible: pane.page === "plan"
            Layout.fillWidth: true
            Layout.fillHeight: true
            document: pane.document
        }
        StepsPanel {
            visible: pane.page === "steps"
            Layout.fillWidth: true
            Layout.fillHeight: true
            document: pane.document
        }
        SplitView {
            visible: pane.page === "build"
            Layout.fillWidth: true
            Layout.fillHeight: true
            orientation: Qt.Vertical
            objectName: "findingsAndParts"
            onResizingChanged: if (!resizing) pane.findingsShareChosen(findingsPart.height / height)
            handle: Rectangle {
                implicitHeight: 7
                color: T.SplitHandle.hovered || T.SplitHandle.pressed ? Theme.hover : Theme.panel
                Rectangle { anchors.centerIn: parent; width: parent.width; height: 1; color: Theme.line }
            }
            ColumnLayout {
                id: findingsPart
                SplitView.preferredHeight: parent.height * pane.findingsShare
                SplitView.minimumHeight: 90
                spacing: 0
                Heading {
                    text: qsTr("Findings")
                    count: findings.count
                    FindingFilter {
                        id: filter
                        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                        counts: pane.document.figures.counts
                    }
                }
                ListView {
                    id: findings
                    objectName: "findingsList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: pane.document.findings
                    boundsBehavior: Flickable.StopAtBounds
                    activeFocusOnTab: true
                    currentIndex: -1
                    cacheBuffer: 400
                    Keys.onReturnPressed: if (currentItem) pane.document.showFinding(pane.document.findings.idAt(currentIndex))
                    ScrollBar.vertical: ScrollBar { width: 8; policy: findings.contentHeight > findings.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    // What asks for something tells itself; what nobody could check, what is only good to know and what the
                    // person accepted stand below lines of their own.
                    section.property: "section"
                    section.delegate: Item {
                        required property string section
                        readonly property var titles: ({ not_checked: qsTr("Not checked"), note: qsTr("Notes"), waived: qsTr("Waived") })
                        readonly property int verdict: section === "not_checked" ? 1 : 0
                        width: ListView.view.width
                        readonly property bool listed: titles[section] !== undefined && (section === "waived" || filter.takes(verdict))
                        height: listed ? 30 : 0
                        visible: listed
                        Words {
                            anchors { left: parent.left; leftMargin: 16; bottom: parent.bottom; bottomMargin: 4 }
                            text: parent.titles[parent.section] || ""
                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            color: Theme.faint
                        }
                    }
                    delegate: FindingRow {
                        width: ListView.view.width
                        readonly property bool listed: shown || waived || filter.takes(verdict)
                        visible: listed
                        height: listed ? implicitHeight : 0
                        shown: findingId === pane.document.finding
                        hovered: pane.document.hovered.length > 0 && pane.document.hovered.every((item) => items.indexOf(item) >= 0)
                        onPointedAt: (on) => pane.document.hovered = on ? items : []
                        focused: ListView.isCurrentItem && findings.activeFocus
                        onPicked: { findings.currentIndex = index; findings.forceActiveFocus(); pane.document.showFinding(findingId) }
                        remedies: shown ? pane.document.remedies : []
                        onFixPicked: (fix) => pane.document.applyFix(findingId, fix)
                        onWaivePicked: waive.ask(findingId, words)
                        onTakeBackPicked: pane.document.takeBack(findingId)
                        onArrangePicked: pane.document.arrangeCards()
                    }
                    Words {
                        visible: findings.count === 0
                        anchors.centerIn: parent
                        width: parent.width - 40
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.WordWrap
                        color: Theme.muted
                        text: pane.document.empty ? qsTr("What fits and what does not will stand here.") : qsTr("Every check passed.")
                    }
                }
            }
            ColumnLayout {
                SplitView.fillHeight: true
                SplitView.minimumHeight: 120
                spacing: 0
                Heading { text: qsTr("Parts"); count: parts.count }
                ListView {
                    id: parts
                    objectName: "partsList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: pane.document.parts
                    boundsBehavior: Flickable.StopAtBounds
                    activeFocusOnTab: true
                    currentIndex: -1
                    cacheBuffer: 4000      // all rows stand, so that Tab goes from price to price
                    function showCurrent() { if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain) }
                    Keys.onLeftPressed: pane.document.stepMount(-1)
                    Keys.onRightPressed: pane.document.stepMount(1)
                    Keys.onUpPressed: pane.document.selectNext(-1)
                    Keys.onDownPressed: pane.document.selectNext(1)
                    ScrollBar.vertical: ScrollBar { width: 8; policy: parts.contentHeight > parts.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    section.property: "section"
                    section.delegate: Item {
                        required property string section
                        width: ListView.view.width
                        height: 26
                        Words {
                            anchors { left: parent.left; leftMargin: 16; bottom: parent.bottom; bottomMargin: 4 }
                            text: parent.section
                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            color: Theme.faint
                        }
                    }
                    delegate: PartRow {
                        width: ListView.view.width
                        document: pane.document
                        selected: itemId === pane.document.selection
                        onGrown: Qt.callLater(parts.showCurrent)
                        onEditWanted: pane.editWanted(pane.document.partIdOf(itemId))
                        onPicked: { parts.forceActiveFocus(); pane.document.selection = selected ? "" : itemId }
                    }
                    Words {
                        visible: parts.count === 0
                        anchors.centerIn: parent
                        width: parent.width - 40
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.WordWrap
                        color: Theme.muted
                        text: qsTr("No parts yet. Double-click one in the catalogue.")
                    }
                }
            }
        }
    }
}
