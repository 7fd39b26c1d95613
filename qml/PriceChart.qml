import QtQuick
import QtQuick.Layouts

// A part's prices over time: what it was offered for, and what was paid.
Item {
    id: chart
    property var shown: ({ points: [], least: "", most: "", first: "", last: "" })
    readonly property var points: shown.points
    readonly property int count: points.length
    readonly property real labels: Math.max(least.implicitWidth, most.implicitWidth) + 10
    implicitHeight: 130
    Accessible.role: Accessible.Graphic
    Accessible.name: chart.most ? qsTr("Prices from %1 to %2, between %3 and %4").arg(chart.first).arg(chart.last || chart.first).arg(chart.least).arg(chart.most)
                                : qsTr("%1 on %2").arg(chart.least).arg(chart.first)

    Row {
        anchors { right: parent.right; top: parent.top }
        spacing: 14
        Row {
            spacing: 6
            Rectangle { width: 9; height: 9; radius: 5; color: Theme.raised; border.width: 2; border.color: Theme.accent; anchors.verticalCenter: parent.verticalCenter }
            Words { text: qsTr("offered"); font.pixelSize: Theme.small; color: Theme.muted }
        }
        Row {
            spacing: 7
            Rectangle { width: 8; height: 8; rotation: 45; color: Theme.second; anchors.verticalCenter: parent.verticalCenter }
            Words { text: qsTr("paid"); font.pixelSize: Theme.small; color: Theme.muted }
        }
    }
    Words { id: most; text: chart.shown.most; font.pixelSize: Theme.small; color: Theme.muted; anchors.right: plot.left; anchors.rightMargin: 10; y: plot.y - height / 2 }
    Words {
        id: least
        text: chart.shown.least
        font.pixelSize: Theme.small
        color: Theme.muted
        anchors { right: plot.left; rightMargin: 10 }
        y: plot.y + (chart.shown.most ? plot.height : plot.height / 2) - height / 2
    }
    Words {
        text: chart.shown.first
        font.pixelSize: Theme.small
        color: Theme.muted
        x: chart.shown.last ? plot.x : plot.x + (plot.width - width) / 2
        anchors { top: plot.bottom; topMargin: 6 }
    }
    Words { text: chart.shown.last; font.pixelSize: Theme.small; color: Theme.muted; anchors { right: plot.right; top: plot.bottom; topMargin: 6 } }

    Item {
        id: plot
        x: chart.labels
        y: 30
        width: parent.width - x - 6
        height: parent.height - y - 22
        function at(point) { return Qt.point(point.x * width, (1 - point.y) * height) }
        Canvas {
            id: line
            anchors { fill: parent; margins: -4 }
            readonly property var wanted: [chart.points, width, height, Theme.line, Theme.accent]
            onWantedChanged: requestPaint()
            onPaint: {
                const ctx = getContext("2d")
                ctx.reset()
                ctx.translate(4, 4)
                ctx.lineWidth = 1
                ctx.strokeStyle = Theme.line
                for (const y of chart.shown.most ? [0, plot.height] : [plot.height / 2]) {
                    ctx.beginPath()
                    ctx.moveTo(0, Math.round(y) + 0.5)
                    ctx.lineTo(plot.width, Math.round(y) + 0.5)
                    ctx.stroke()
                }
                ctx.lineWidth = 2
                ctx.lineJoin = "round"
                ctx.strokeStyle = Theme.accent
                ctx.beginPath()
                chart.points.forEach((point, i) => {
                    const at = plot.at(point)
                    if (i === 0) ctx.moveTo(at.x, at.y)
                    else ctx.lineTo(at.x, at.y)
                })
                ctx.stroke()
            }
        }
        Repeater {
            model: chart.points
            Item {
                id: dot
                required property var modelData
                required property int index
                readonly property point at: plot.at(modelData)
                objectName: "chartPoint-" + index
                x: at.x - width / 2
                y: at.y - height / 2
                width: 18
                height: 18
                Rectangle {
                    anchors.centerIn: parent
                    width: dot.modelData.paid ? 9 : 10
                    height: width
                    radius: dot.modelData.paid ? 0 : 5
                    rotation: dot.modelData.paid ? 45 : 0
                    color: dot.modelData.paid ? Theme.second : Theme.raised
                    border.width: dot.modelData.paid ? 0 : 2
                    border.color: Theme.accent
                }
                HoverHandler { id: over }
                Tip { text: dot.modelData.words; visible: over.hovered; delay: 100 }
            }
        }
    }
}
