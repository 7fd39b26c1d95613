import QtQuick
import QtQuick.Controls.Basic
import Rigwright.Window

// The plan in figures: sections that open, each with what it asks of the person, its lines, and how each is known.
ListView {
    id: panel
    required property Document document
    readonly property PlanFigures plan: document.plan
    property var closed: ({})              // sections by id
    property string told                   // the line of which is told how it is known
    objectName: "planList"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 4000
    model: plan.rows
    onVisibleChanged: plan.wanted = visible
    Component.onCompleted: plan.wanted = visible
    ScrollBar.vertical: ScrollBar { width: 8; policy: panel.contentHeight > panel.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
    delegate: Loader {
        id: row
        required property string rowId
        required property string section
        required property string type
        required property string label
        required property string value
        required property string how
        required property int verdict
        readonly property bool open: panel.closed[section] !== true
        width: ListView.view.width
        height: visible ? (item ? item.implicitHeight : 0) : 0
        visible: type === "head" || open
        sourceComponent: type === "head" ? head : type === "asked" ? asked : line
        Component {
            id: head
            PlanHead {
                section: row.section
                title: row.label
                sum: row.value
                how: row.how
                open: row.open
                told: panel.told === row.rowId
                onToggled: { const now = Object.assign({}, panel.closed); now[row.section] = row.open; panel.closed = now }
                onAsked: panel.told = told ? "" : row.rowId
            }
        }
        Component {
            id: asked
            PlanAsked { plan: panel.plan; section: row.section; currency: panel.document.money.currency }
        }
        Component {
            id: line
            PlanLine {
                objectName: "plan-" + row.rowId
                label: row.label
                value: row.value
                how: row.how
                verdict: row.verdict
                told: panel.told === row.rowId
                onAsked: panel.told = told ? "" : row.rowId
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
        text: qsTr("What the rig costs, draws and can run will stand here.")
    }
}
