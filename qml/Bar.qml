import QtQuick

// How much of something is used: a fill, and a tick for the short-time value.
Item {
    id: bar
    property real share: 0
    property real tick: 0
    property color fill: share > 1 ? Theme.verdict(4) : Theme.accent
    implicitHeight: 6
    readonly property real scaleTo: Math.max(1, share, tick)
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.line
    }
    Rectangle {
        height: parent.height
        radius: height / 2
        width: Math.max(bar.share > 0 ? height : 0, parent.width * Math.min(1, bar.share / bar.scaleTo))
        color: bar.fill
    }
    Rectangle {   // where the whole ends, when more than the whole is wanted
        visible: bar.scaleTo > 1
        x: Math.round(parent.width / bar.scaleTo) - 1
        y: -2
        width: 2
        height: parent.height + 4
        color: Theme.text
    }
    Rectangle {
        visible: bar.tick > 0
        x: Math.min(parent.width - 2, Math.round(parent.width * bar.tick / bar.scaleTo) - 1)
        y: -2
        width: 2
        height: parent.height + 4
        color: Theme.muted
    }
}
