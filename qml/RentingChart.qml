import QtQuick

// What owning and renting have cost after so many hours: where the lines meet, owning has paid.
Item {
    id: chart
    property var shown: ({})       // {hours, own, ownPerHour, cloudPerHour, most, words}
    readonly property real hours: shown.hours || 1
    readonly property real ceiling: 2 * hours * (shown.cloudPerHour || 1)
    implicitHeight: 128
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Owning has cost as much as renting after %1").arg(shown.words || "")
    Row {
        spacing: 14
        Row {
            spacing: 6
            Rectangle { width: 14; height: 2; color: Theme.accent; anchors.verticalCenter: parent.verticalCenter }
            Words { text: qsTr("owning"); font.pixelSize: Theme.small; color: Theme.muted }
        }
        Row {
            spacing: 6
            Row {
                spacing: 2
                anchors.verticalCenter: parent.verticalCenter
                Repeater { model: 3; Rectangle { width: 4; height: 2; color: Theme.second } }
            }
            Words { text: qsTr("renting"); font.pixelSize: Theme.small; color: Theme.muted }
        }
    }
    Item {
        id: plot
        anchors { fill: parent; topMargin: 24; bottomMargin: 20 }
        Canvas {
            anchors.fill: parent
            readonly property var wanted: [chart.shown, width, height, Theme.line, Theme.accent, Theme.second, Theme.faint]
            onWantedChanged: requestPaint()
            onPaint: {
                const ctx = getContext("2d"), s = chart.shown
                ctx.reset()
                if (s.hours === undefined) return
                const y = (money) => height - 2 - money / chart.ceiling * (height - 4)
                const stroke = (colour, dash, points, wide) => {
                    ctx.strokeStyle = colour
                    ctx.lineWidth = wide
                    ctx.setLineDash(dash)
                    ctx.beginPath()
                    points.forEach((p, i) => i === 0 ? ctx.moveTo(p[0], p[1]) : ctx.lineTo(p[0], p[1]))
                    ctx.stroke()
                }
                stroke(Theme.line, [], [[0, height - 0.5], [width, height - 0.5]], 1)
                stroke(Theme.faint, [1, 2], [[width / 2, y(s.hours * s.cloudPerHour)], [width / 2, height]], 1)
                stroke(Theme.accent, [], [[0, y(s.own)], [width, y(s.own + 2 * s.hours * s.ownPerHour)]], 2)
                stroke(Theme.second, [2, 1], [[0, y(0)], [width, y(chart.ceiling)]], 2)
            }
        }
    }
    Words { text: "0"; font.pixelSize: Theme.small; color: Theme.muted; anchors { left: parent.left; bottom: parent.bottom } }
    Words { text: chart.shown.words || ""; font.pixelSize: Theme.small; color: Theme.text; anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom } }
    Words { text: chart.shown.most || ""; font.pixelSize: Theme.small; color: Theme.muted; anchors { right: parent.right; top: parent.top } }
}
