import QtQuick
import QtQuick.Controls.Basic

// What can be done with a part of the catalogue, at the cursor.
AppMenu {
    id: menu
    property string partId
    signal addPicked(string partId)
    signal editPicked(string partId)
    signal copyPicked(string partId)
    signal pricesPicked(string partId)
    function show(id) { partId = id; popup() }
    Action { text: qsTr("Add at the best place"); onTriggered: menu.addPicked(menu.partId) }
    AppMenuLine {}
    Action { text: qsTr("Measure or correct it…"); onTriggered: menu.editPicked(menu.partId) }
    Action { text: qsTr("Make a copy of it…"); onTriggered: menu.copyPicked(menu.partId) }
    Action { text: qsTr("Prices…"); onTriggered: menu.pricesPicked(menu.partId) }
}
