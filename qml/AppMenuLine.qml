import QtQuick
import QtQuick.Controls.Basic

MenuSeparator {
    padding: 4
    contentItem: Rectangle { implicitHeight: 1; color: Theme.line }
}
