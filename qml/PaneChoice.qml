import QtQuick
import QtQuick.Layouts

// What stands under the summary: the build's findings and parts, the plan in figures, or the steps of building.
Rectangle {
    id: choice
    property string page: "build"
    signal chosen(string page)
    implicitHeight: 30
    radius: 8
    color: Theme.sunken
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.line
    component Page: Push {
        property string page
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        implicitHeight: 26
        selected: choice.page === page
        Accessible.name: hint
        onClicked: choice.chosen(page)
    }
    RowLayout {
        anchors { fill: parent; margins: 2 }
        spacing: 2
        Page { objectName: "showBuild"; page: "build"; text: qsTr("Build"); hint: qsTr("Findings and parts") }
        Page { objectName: "showPlan"; page: "plan"; text: qsTr("Plan"); hint: qsTr("Cost, power, lanes, models in figures (N)") }
        Page { objectName: "showSteps"; page: "steps"; text: qsTr("Assembly"); hint: qsTr("Step by step, with boxes to tick (C)") }
    }
}
