import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What an import took over and what not: headings with counted lines.
Flickable {
    id: report
    property var sections: []
    contentHeight: column.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { policy: report.contentHeight > report.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
    Column {
        id: column
        width: report.width - 14
        spacing: 10
        Repeater {
            model: report.sections
            Column {
                id: section
                required property var modelData
                width: column.width
                spacing: 2
                RowLayout {
                    width: parent.width
                    Words { text: section.modelData.title; font.weight: Font.DemiBold; Layout.fillWidth: true }
                    Words { text: section.modelData.sum; font.weight: Font.DemiBold }
                }
                Repeater {
                    model: section.modelData.lines
                    RowLayout {
                        id: line
                        required property var modelData
                        width: section.width
                        spacing: 12
                        Words { text: line.modelData.words; color: Theme.muted; wrapMode: Text.Wrap; Layout.fillWidth: true }
                        Words { text: line.modelData.count; color: Theme.muted; Layout.alignment: Qt.AlignTop }
                    }
                }
            }
        }
    }
}
