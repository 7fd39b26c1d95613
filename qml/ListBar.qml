import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// Above the catalogue's list: how many parts there are, in which order they stand, and what narrows them.
ColumnLayout {
    id: bar
    required property CatalogueModel catalogue
    required property bool usable          // there is a rig to fit into
    property alias filterShown: filter.selected
    spacing: 2

    RowLayout {
        Layout.fillWidth: true
        spacing: 4
        Words {
            objectName: "total"
            Layout.fillWidth: true
            text: bar.catalogue.totalWords
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap      // "46,286 parts, 1,204 hidden" has little room
            maximumLineCount: 2
            color: Theme.muted
        }
        Chooser {
            objectName: "sort"
            implicitWidth: 100
            implicitHeight: 28
            font.pixelSize: Theme.small
            model: [qsTr("Relevance"), qsTr("Name"), qsTr("Price"), qsTr("Size")]
            currentIndex: bar.catalogue.order
            Accessible.name: qsTr("Order")
            onActivated: (index) => bar.catalogue.order = index
        }
        Push {
            objectName: "direction"
            visible: bar.catalogue.order > 0       // the best answer comes first, whatever else
            implicitHeight: 28
            symbol: bar.catalogue.descending ? "descending" : "ascending"
            symbolSize: 16
            hint: bar.catalogue.descending ? qsTr("Descending: Z first, highest price, largest") : qsTr("Ascending: A first, lowest price, smallest")
            Accessible.name: qsTr("Descending")
            Accessible.checkable: true
            Accessible.checked: bar.catalogue.descending
            onClicked: bar.catalogue.descending = !bar.catalogue.descending
        }
        Push {
            id: filter
            objectName: "filter"
            implicitHeight: 28
            symbol: "filter"
            symbolSize: 16
            text: bar.catalogue.filters > 0 ? bar.catalogue.filters : ""
            hint: qsTr("Filter")
            Accessible.name: qsTr("Filter")
            onClicked: selected = !selected
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: bar.usable
        spacing: 10
        Tick {
            objectName: "fitsFirst"
            text: qsTr("Fits first")
            checked: bar.catalogue.fitsFirst
            onToggled: bar.catalogue.fitsFirst = checked
        }
        Tick {
            objectName: "hideMisfits"
            text: qsTr("Hide what does not fit")
            checked: bar.catalogue.hidesMisfits
            onToggled: bar.catalogue.hidesMisfits = checked
        }
    }
}
