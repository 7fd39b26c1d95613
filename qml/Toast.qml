import QtQuick

// A sentence that says what was refused or done, for as long as it takes to read it.
Rectangle {
    id: toast
    property string words
    function show(text) { words = text; opacity = 1; timer.interval = 3000 + text.length * 50; timer.restart() }
    opacity: 0
    visible: opacity > 0
    Behavior on opacity { NumberAnimation { duration: 150 } }
    width: Math.min(parent.width - 32, label.implicitWidth + 32)
    height: label.height + 20
    radius: 8
    color: Theme.dark ? "#e9ecf1" : "#20262f"
    Timer { id: timer; onTriggered: toast.opacity = 0 }
    Words {
        id: label
        objectName: "toastWords"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.parent.width - 64)
        text: toast.words
        wrapMode: Text.WordWrap
        color: Theme.dark ? "#14181e" : "#ffffff"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    MouseArea { anchors.fill: parent; onClicked: toast.opacity = 0 }
}
