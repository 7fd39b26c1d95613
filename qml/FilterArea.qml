import QtQuick
import QtQuick.Controls.Basic
import Rigwright.Window

// What the kind's parts can be narrowed by, with how many have each value.
ListView {
    id: area
    required property CatalogueModel catalogue
    model: catalogue.facets
    clip: true
    implicitHeight: contentHeight
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0   // as the catalogue's list
    ScrollBar.vertical: ScrollBar { policy: area.contentHeight > area.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
    delegate: FilterRow {
        width: ListView.view.width
        onClicked: {
            if (isFacet) area.catalogue.facets.toggle(facet)
            else if (isValue) area.catalogue.toggleFilter(facet, value)
            else area.catalogue.facets.showAll(facet)
        }
        onActiveFocusChanged: if (activeFocus) area.positionViewAtIndex(area.catalogue.facets.indexOf(rowId), ListView.Contain)
        required property string rowId
    }
}
