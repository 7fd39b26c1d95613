import QtQuick

// What stands in the middle of the window: the case in 3D, or the board and its links.
Rectangle {
    id: choice
    property bool board: false
    signal chosen(bool board)
    width: row.width + 6
    height: 34
    radius: 8
    color: Theme.panel
    border.width: 1
    border.color: Theme.line
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2
        Push {
            objectName: "showCase"
            implicitHeight: 28
            symbol: "cube"
            symbolSize: 16
            text: qsTr("Case")
            selected: !choice.board
            hint: qsTr("The case in 3D (B)")
            Accessible.name: hint
            onClicked: choice.chosen(false)
        }
        Push {
            objectName: "showBoard"
            implicitHeight: 28
            symbol: "motherboard"
            symbolSize: 16
            text: qsTr("Board")
            selected: choice.board
            hint: qsTr("The board's slots and links (B)")
            Accessible.name: hint
            onClicked: choice.chosen(true)
        }
    }
}
