import QtQuick

// A few choices of which one holds. Tab comes to the one that holds, the arrows go to the others and choose them.
Flow {
    id: choices
    property string name               // of the group, for a screen reader
    property var options: []           // [{value, text}]
    property string value
    signal chosen(string value)
    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    function at() { return Math.max(0, options.findIndex((option) => option.value === value)) }
    function take() { buttons.itemAt(at()).forceActiveFocus(Qt.TabFocusReason) }
    function choose(which) {
        buttons.itemAt(which).forceActiveFocus(Qt.TabFocusReason)   // first: what holds no longer is no stop for Tab
        chosen(options[which].value)
    }
    function step(by) { choose((at() + by + options.length) % options.length) }
    Keys.onLeftPressed: step(-1)
    Keys.onUpPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onDownPressed: step(1)
    Repeater {
        id: buttons
        model: choices.options
        Choice {
            required property var modelData
            required property int index
            objectName: choices.objectName + "-" + modelData.value
            text: modelData.text
            holds: modelData.value === choices.value
            Accessible.name: choices.name + ": " + text
            onPicked: choices.choose(index)
        }
    }
}
