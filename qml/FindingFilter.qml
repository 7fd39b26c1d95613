import QtQuick
import QtQuick.Controls.Basic

// Which severities the list of findings shows; all, until one is switched off.
Row {
    id: filter
    property var counts: []        // [{verdict, letter, count, words}]
    property var off: []
    function takes(verdict) { return off.indexOf(verdict) < 0 }
    function change(verdict) { off = takes(verdict) ? off.concat([verdict]) : off.filter((v) => v !== verdict) }
    spacing: 2
    Repeater {
        model: filter.counts
        AbstractButton {
            id: button
            required property var modelData
            readonly property bool on: filter.takes(modelData.verdict)
            objectName: "filter-" + modelData.verdict
            visible: modelData.count > 0 && filter.counts.filter((one) => one.count > 0).length > 1
            implicitWidth: 26
            implicitHeight: 26
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Show %1").arg(modelData.words)
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: filter.change(modelData.verdict)
            Tip { visible: button.hovered; text: button.on ? qsTr("Leave %1 out of the list").arg(button.modelData.words) : qsTr("Show %1").arg(button.modelData.words) }
            background: Rectangle {
                radius: Theme.radius
                color: button.hovered ? Theme.hover : "transparent"
                border.width: button.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
            contentItem: Item {
                VerdictBadge { anchors.centerIn: parent; size: 16; verdict: button.modelData.verdict; letter: button.modelData.letter; opacity: button.on ? 1 : 0.3 }
                // Off is a stroke through it, not only paler.
                Rectangle { visible: !button.on; anchors.centerIn: parent; width: 20; height: 2; rotation: -45; color: Theme.muted; antialiasing: true }
            }
        }
    }
}
