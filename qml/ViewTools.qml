import QtQuick

// How the case is shown: switches beside the view cube, each with its key.
Rectangle {
    id: tools
    required property CaseView view
    width: 38
    height: column.height + 8
    radius: 8
    color: Theme.panel
    border.width: 1
    border.color: Theme.line
    function isOn(name) {
        switch (name) {
        case "panels": return view.panelsOn
        case "xray": return view.xray
        case "keepOuts": return view.keepOutsOn
        case "gaps": return view.gapsOn
        case "explode": return view.exploded
        case "section": return view.cutting
        case "measure": return view.measuring
        }
        return false
    }
    function change(name) {
        switch (name) {
        case "panels": view.panelsOn = !view.panelsOn; break
        case "xray": view.xray = !view.xray; break
        case "keepOuts": view.keepOutsOn = !view.keepOutsOn; break
        case "gaps": view.gapsOn = !view.gapsOn; break
        case "explode": view.explode(!view.exploded); break
        case "section": view.cut(!view.cutting); break
        case "measure": view.measure(!view.measuring); break
        }
    }
    Column {
        id: column
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 4 }
        spacing: 2
        Repeater {
            model: [
                { name: "panels", symbol: "panels", hint: qsTr("Case panels on (P)") },
                { name: "xray", symbol: "xray", hint: qsTr("X-ray (X)") },
                { name: "keepOuts", symbol: "air", hint: qsTr("Room for cables and air (A)") },
                { name: "gaps", symbol: "gap", hint: qsTr("Clearances (G)") },
                { name: "explode", symbol: "explode", hint: qsTr("Taken apart (E)") },
                { name: "section", symbol: "section", hint: qsTr("Section (S)") },
                { name: "measure", symbol: "ruler", hint: qsTr("Measure between two faces (M)") }
            ]
            Push {
                required property var modelData
                objectName: "tool-" + modelData.name
                symbol: modelData.symbol
                hint: modelData.hint
                selected: tools.isOn(modelData.name)
                Accessible.checkable: true
                Accessible.checked: selected
                onClicked: tools.change(modelData.name)
            }
        }
    }
}
