import QtQuick

// How the links are drawn.
Row {
    id: legend
    spacing: 14
    Repeater {
        model: [{ source: "cpu", off: false, words: qsTr("Processor") }, { source: "chipset", off: false, words: qsTr("Chipset") }, { source: "cpu", off: true, words: qsTr("Off") }]
        Row {
            id: entry
            required property var modelData
            spacing: 6
            LinkLines {
                width: 26
                height: 20
                anchors.verticalCenter: parent.verticalCenter
                model: [{ place: "", source: entry.modelData.source, off: entry.modelData.off, wide: 0, now: 3, points: [Qt.point(0, 10), Qt.point(26, 10)] }]
            }
            Words { text: entry.modelData.words; font.pixelSize: Theme.small; color: Theme.muted; height: 20 }
        }
    }
}
