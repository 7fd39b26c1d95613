import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// What stands at the cursor while a part is in the hand: whether it fits there, how much room is left, what it changes.
Rectangle {
    id: card
    required property HeldPart held
    property point at
    property bool overCase: false
    readonly property bool placed: held.over
    readonly property color ink: !placed ? Theme.muted : held.verdict >= 2 ? Theme.verdict(held.verdict) : Theme.fits
    visible: held.active
    width: column.implicitWidth + 26
    height: column.implicitHeight + 20
    x: Math.max(6, Math.min(parent.width - width - 6, at.x + 22))
    y: Math.max(6, Math.min(parent.height - height - 6, at.y + 22))
    radius: 8
    color: Theme.raised
    border.width: placed ? 2 : 1
    border.color: placed ? ink : Theme.line
    ColumnLayout {
        id: column
        anchors { left: parent.left; top: parent.top; leftMargin: 13; topMargin: 10 }
        spacing: 4
        RowLayout {
            spacing: 7
            visible: card.placed
            Icon { visible: card.held.verdict < 2; name: "check"; color: Theme.fits; size: 20 }
            VerdictBadge { visible: card.held.verdict >= 2; verdict: Math.max(0, card.held.verdict); letter: ["N", "?", "F", "W", "P"][Math.max(0, card.held.verdict)]; size: 18 }
            Words { objectName: "holdVerdict"; text: card.held.verdictWords; font.pixelSize: Theme.large; font.weight: Font.DemiBold; color: card.ink }
            Words { text: card.held.room; font.weight: Font.Medium; visible: text !== "" }
        }
        Words {
            text: card.placed ? card.held.name + "  →  " + card.held.mountName : card.held.name
            font.weight: card.placed ? Font.Normal : Font.DemiBold
        }
        Words {
            visible: card.placed && card.held.reason !== ""
            text: card.held.reason
            color: Theme.muted
            font.pixelSize: 12
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.maximumWidth: 290
        }
        Words {
            visible: card.placed
            text: card.held.cost + " (" + card.held.costChange + ")  ·  " + card.held.watts + "  ·  " + card.held.findings
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        Words {
            visible: !card.placed
            text: !card.held.needsMount ? (card.overCase ? qsTr("Drop to add it") : qsTr("Drag it over the case"))
                : card.held.mounts.length === 0 ? qsTr("Nothing here takes it yet") : card.overCase ? qsTr("Bring it near a ring") : qsTr("Drag it over the case")
            color: Theme.muted
            font.pixelSize: 12
        }
    }
}
