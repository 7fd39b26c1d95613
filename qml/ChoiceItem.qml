import QtQuick

// One of several choices in a menu.
AppMenuItem {
    property string value
    property string current
    signal chosen(string value)
    checkable: true
    checked: current === value
    onTriggered: { chosen(value); checked = Qt.binding(() => current === value) }
}
