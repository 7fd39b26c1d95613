import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Building, step by step: one step is open, its doings are ticked off, and the case shows what stands by then.
ColumnLayout {
    id: panel
    required property Document document
    readonly property BuildSteps steps: document.building
    spacing: 0
    onVisibleChanged: steps.wanted = visible
    Component.onCompleted: steps.wanted = visible

    RowLayout {
        visible: !panel.document.empty
        Layout.fillWidth: true
        Layout.leftMargin: 16
        Layout.rightMargin: 10
        Layout.topMargin: 6
        spacing: 8
        Words { objectName: "stepsDone"; text: qsTr("%1 of %2 done").arg(panel.steps.done).arg(panel.steps.all); color: Theme.muted }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 4
            radius: 2
            color: Theme.line
            Rectangle {
                width: parent.width * (panel.steps.all > 0 ? panel.steps.done / panel.steps.all : 0)
                height: parent.height
                radius: 2
                color: Theme.accent
                Behavior on width { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
            }
        }
        Push { objectName: "stepBefore"; symbol: "chevron"; rotation: 90; symbolSize: 16; hint: qsTr("The step before"); onClicked: panel.steps.forward(-1) }
        Push { objectName: "stepNext"; symbol: "chevron"; rotation: -90; symbolSize: 16; hint: qsTr("The next step"); onClicked: panel.steps.forward(1) }
    }
    ListView {
        id: list
        objectName: "stepsList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: 4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        model: panel.steps.rows
        ScrollBar.vertical: ScrollBar { width: 8; policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
        Connections {
            target: panel.steps
            function onChanged() { if (panel.steps.step !== list.shown) settle.restart() }
        }
        Timer { id: settle; interval: 60; onTriggered: list.showOpen() }   // once the step before has closed
        property string shown
        property bool byKeys           // the last box was ticked by a key: the next step has the focus then
        function showOpen() {
            if (panel.steps.step === shown) return
            shown = panel.steps.step
            const at = panel.steps.rows.indexOf(shown)
            if (at < 0) return
            positionViewAtIndex(Math.max(0, at - 1), ListView.Beginning)
            const row = itemAtIndex(at)
            if (byKeys && row) row.item.forceActiveFocus(Qt.TabFocusReason)
            byKeys = false
        }
        delegate: Loader {
            id: row
            required property int index
            required property string rowId
            required property string type
            required property string step
            function bringIntoView() { list.positionViewAtIndex(index, ListView.Contain) }
            required property int number
            required property string title
            required property string why
            required property string hold
            required property string detail
            required property var commands
            required property bool ticked
            required property int done
            required property int all
            required property var findings
            width: ListView.view.width
            sourceComponent: type === "step" ? head : task
            Component {
                id: head
                StepHead {
                    objectName: "step-" + row.rowId
                    number: row.number
                    title: row.title
                    why: row.why
                    hold: row.hold
                    done: row.done
                    all: row.all
                    findings: row.findings
                    open: panel.steps.step === row.rowId
                    onPicked: panel.steps.step = open ? "" : row.rowId
                    onActiveFocusChanged: if (activeFocus) row.bringIntoView()
                }
            }
            Component {
                id: task
                StepTask {
                    objectName: "task-" + row.rowId
                    words: row.title
                    detail: row.detail
                    commands: row.commands
                    ticked: row.ticked
                    onPicked: (done) => { list.byKeys = focused; panel.steps.tick(row.rowId, done) }
                    onFocusedChanged: if (focused) row.bringIntoView()
                }
            }
        }
        Words {
            visible: panel.document.empty
            anchors.centerIn: parent
            width: parent.width - 40
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            color: Theme.muted
            text: qsTr("The steps of building will stand here.")
        }
    }
}
