import QtQuick
import QtQuick.Controls.Basic

// A figure of the plan; a click tells how it is known.
AbstractButton {
    id: line
    property string label
    property string value
    property string how
    property int verdict: 0       // 0 plain, 1 good, 2 tight, 3 over
    property bool told: false
    signal asked()
    readonly property var marks: [{ name: "", words: "" }, { name: "check", words: qsTr("fits") }, { name: "shape_warning", words: qsTr("tight") }, { name: "shape_problem", words: qsTr("not enough") }]
    implicitHeight: column.implicitHeight + 6
    hoverEnabled: how !== ""
    focusPolicy: how !== "" ? Qt.TabFocus : Qt.NoFocus
    Accessible.name: label + ": " + value + (verdict > 0 ? ", " + marks[verdict].words : "")
    Accessible.description: how
    onClicked: if (how !== "") asked()
    Keys.onReturnPressed: clicked()
    background: Rectangle {
        anchors { fill: parent; leftMargin: 8; rightMargin: 10 }
        radius: Theme.radius
        color: line.hovered ? Theme.hover : "transparent"
        border.width: line.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Column {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 32; rightMargin: 20; topMargin: 3 }
            spacing: 2
            Item {
                width: parent.width
                height: Math.max(label.implicitHeight, value.implicitHeight)
                Words {
                    id: label
                    width: Math.min(implicitWidth, parent.width * (line.value.length > 26 ? 0.42 : 0.55))
                    text: line.label
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                    color: Theme.muted
                }
                Icon {
                    id: mark
                    visible: line.verdict > 0
                    anchors { right: parent.right; top: parent.top; topMargin: 1 }
                    name: line.marks[line.verdict].name
                    size: 14
                    color: line.verdict === 1 ? Theme.fits : Theme.verdict(line.verdict === 2 ? 3 : 4)
                }
                Words {
                    id: value
                    anchors { left: label.right; leftMargin: 10; right: mark.visible ? mark.left : parent.right; rightMargin: mark.visible ? 6 : 0 }
                    horizontalAlignment: Text.AlignRight
                    text: line.value
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                }
            }
            Words {
                visible: line.told
                width: parent.width
                text: line.how
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                font.pixelSize: Theme.small
                color: Theme.muted
                bottomPadding: 2
            }
        }
    }
}
