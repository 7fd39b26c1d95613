import QtQuick
import Rigwright.Window

// The sample rigs; the one to start with comes first.
AppMenu {
    id: menu
    required property FileMenu files
    title: qsTr("Samples")
    enabled: files.samples.length > 0
    Instantiator {
        model: menu.files.samples
        AppMenuItem { required property var modelData; text: modelData.title; onTriggered: menu.files.openSample(modelData.path) }
        onObjectAdded: (index, object) => menu.insertItem(index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
}
