import QtQuick
import QtQuick.Layouts

// Below the catalogue's list: what the part one is at would be in this rig, and why.
RowLayout {
    id: strip
    property string name
    property var mark: ({})
    spacing: 8
    FitMark { mark: strip.mark; Layout.alignment: Qt.AlignTop; Layout.topMargin: 1 }
    ColumnLayout {
        spacing: 2
        Words { Layout.fillWidth: true; text: strip.name + (strip.mark.title ? ": " + strip.mark.title : ""); font.weight: Font.Medium; font.pixelSize: 12 }
        Words {
            objectName: "fitReason"
            visible: text !== ""
            Layout.fillWidth: true
            text: strip.mark.words || ""
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: Text.WordWrap
            maximumLineCount: 4
        }
    }
}
