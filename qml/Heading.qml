import QtQuick
import QtQuick.Layouts

Item {
    property alias text: title.text
    property int count: 0
    Layout.fillWidth: true
    implicitHeight: 34
    Row {
        anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
        spacing: 6
        Words { id: title; font.weight: Font.DemiBold }
        Words { text: parent.parent.count; color: Theme.faint; visible: parent.parent.count > 0 }
    }
}
