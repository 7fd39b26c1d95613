import QtQuick
import QtQuick.Controls.Basic

Menu {
    id: menu
    padding: 5
    delegate: AppMenuItem {}
    implicitWidth: Math.max(210, contentWide)
    readonly property real contentWide: {
        let wide = 0
        for (let i = 0; i < count; ++i) { const item = itemAt(i); if (item) wide = Math.max(wide, item.implicitWidth) }
        return wide + 10
    }
    background: Rectangle {
        color: Theme.raised
        radius: 8
        border.width: 1
        border.color: Theme.line
    }
}
