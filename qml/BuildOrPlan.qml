import QtQuick
import QtQuick.Layouts

// What stands under the summary: the build's findings and parts, or the plan in figures.
Rectangle {
    id: choice
    property bool plan: false
    signal chosen(bool plan)
    implicitHeight: 30
    radius: 8
    color: Theme.sunken
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.line
    RowLayout {
        anchors { fill: parent; margins: 2 }
        spacing: 2
        Push { objectName: "showBuild"; Layout.fillWidth: true; implicitHeight: 26; text: qsTr("Build"); selected: !choice.plan; hint: qsTr("Findings and parts (N)"); Accessible.name: hint; onClicked: choice.chosen(false) }
        Push { objectName: "showPlan"; Layout.fillWidth: true; implicitHeight: 26; text: qsTr("Plan"); selected: choice.plan; hint: qsTr("Cost, power, lanes, models in figures (N)"); Accessible.name: hint; onClicked: choice.chosen(true) }
    }
}
