import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Everything one can put in: search, kinds, and rows to drag or to double-click.
Rectangle {
    id: pane
    required property Document document
    readonly property CatalogueModel model: document.catalogue
    property string dragged             // the part in the hand, from here
    signal dragMoved(point scenePosition)
    signal dragEnded()
    signal menuWanted(string partId)
    signal partWanted(string kind)      // one that is not in the catalogue
    color: Theme.panel

    function focusSearch() { search.forceActiveFocus(); search.selectAll() }
    // Whether there was a word to clear, and the person was at it.
    function clearSearch() {
        if (!search.activeFocus || search.text === "") return false
        search.text = ""
        return true
    }
    function add(partId) { document.addPart(partId) }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Field {
            id: search
            objectName: "search"
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.bottomMargin: Theme.gap
            symbol: "search"
            placeholderText: qsTr("Search parts")
            rightPadding: clear.visible ? 32 : 10
            onTextChanged: { pane.model.words = text; list.currentIndex = text ? 0 : -1 }
            Keys.onDownPressed: { list.forceActiveFocus(); if (list.currentIndex < 0) list.currentIndex = 0 }
            Keys.onReturnPressed: if (list.currentIndex >= 0) pane.add(pane.model.idAt(list.currentIndex))
                Accessible.name: placeholderText
            Push {
                id: clear
                visible: search.text !== ""
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.rightMargin: 2
                implicitHeight: 28
                implicitWidth: 28
                symbol: "close"
                symbolSize: 14
                hint: qsTr("Clear")
                focusPolicy: Qt.NoFocus
                onClicked: { search.text = ""; search.forceActiveFocus() }
            }
        }

        Flow {
            id: kindRow
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.gap
            spacing: 2
            Repeater {
                model: pane.model.kinds
                Push {
                    required property var modelData
                    objectName: "kind-" + modelData.id
                    implicitWidth: 28
                    implicitHeight: 28
                    symbol: modelData.id
                    hint: modelData.title
                    selected: pane.model.kind === modelData.id
                    onClicked: pane.model.kind = selected ? "" : modelData.id
                }
            }
        }

        RowLayout {
            objectName: "notKept"
            visible: pane.model.notKept !== ""
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: Theme.gap
            spacing: 8
            Icon { name: "warning_small"; size: 16; color: Theme.muted; Layout.alignment: Qt.AlignTop }
            Words {
                Layout.fillWidth: true
                text: pane.model.notKept
                font.pixelSize: Theme.small
                color: Theme.muted
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                elide: Text.ElideNone
            }
        }

        ListBar {
            id: bar
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.bottomMargin: 4
            catalogue: pane.model
            usable: pane.document.fits.usable
        }
        Rectangle { visible: bar.filterShown; Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        RowLayout {
            visible: bar.filterShown
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: 6
            Words { Layout.fillWidth: true; text: qsTr("Filter"); font.pixelSize: Theme.small; font.weight: Font.DemiBold; color: Theme.faint }
            Push {
                objectName: "clearFilters"
                implicitHeight: 28
                enabled: pane.model.filters > 0
                text: qsTr("Clear all")
                onClicked: pane.model.clearFilters()
            }
        }
        FilterArea {
            objectName: "filterArea"
            visible: bar.filterShown
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, (pane.height - 260) / 2)  // the list keeps as much
            catalogue: pane.model
        }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }

        ListView {
            id: list
            objectName: "catalogueList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: pane.model
            currentIndex: -1
            interactive: false          // the mouse drags parts, not the list
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            reuseItems: true
            cacheBuffer: 0              // a row that is asked for ahead may leave before it is made, and the view would hold on to the request
            Keys.onReturnPressed: if (currentIndex >= 0) pane.add(pane.model.idAt(currentIndex))
            Keys.onMenuPressed: if (currentIndex >= 0) pane.menuWanted(pane.model.idAt(currentIndex))
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: (event) => list.scrollBy(event.pixelDelta.y !== 0 ? -event.pixelDelta.y : -event.angleDelta.y * 0.8)
            }
            function scrollBy(pixels) {
                const lowest = Math.max(originY, originY + contentHeight - height)
                contentY = Math.max(originY, Math.min(lowest, contentY + pixels))
            }
            // The next page comes before the last row is in sight; and the rows in sight are looked at first.
            function fill() {
                if (pane.model.more && contentHeight - (contentY - originY) < 2 * height) pane.model.loadMore()
            }
            function see() {
                const first = indexAt(10, contentY + 1)
                const last = indexAt(10, contentY + height - 2)
                pane.model.lookAt(first < 0 ? indexAt(10, contentY + 40) : first, last < 0 ? count - 1 : last)
                fill()
            }
            onContentYChanged: seen.restart()
            onHeightChanged: seen.restart()
            onCountChanged: seen.restart()
            Connections { target: pane.model; function onQueryChanged() { seen.restart() } }
            Timer { id: seen; interval: 40; onTriggered: list.see() }
            section.property: "section"
            section.delegate: Item {
                required property string section
                width: ListView.view.width
                height: section ? 30 : 0
                visible: section !== ""
                Rectangle {
                    visible: parent.section === pane.model.similarTitle && parent.y > 0
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Words {
                    anchors { left: parent.left; leftMargin: Theme.pad; bottom: parent.bottom; bottomMargin: 5 }
                    text: parent.section
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    color: Theme.faint
                }
            }
            delegate: CatalogueRow {
                width: ListView.view.width
                facts: (Lengths.sign, pane.model.factsOf(partId))
                picture: pane.document.pictures.sourceOf(partId, pane.document.pictures.revision)
                mark: pane.document.fits.markOf(partId, pane.document.fits.revision)
                current: ListView.isCurrentItem && list.activeFocus
                onPicked: { list.currentIndex = index; list.forceActiveFocus() }
                onAdded: pane.add(partId)
                onMenuWanted: pane.menuWanted(partId)
                onDragStarted: { pane.dragged = partId; pane.document.held.takeFromCatalogue(partId) }
                onDragMoved: (scenePosition) => pane.dragMoved(scenePosition)
                onDragEnded: { pane.dragged = ""; pane.dragEnded() }
            }
            Column {
                visible: list.count === 0
                anchors.centerIn: parent
                width: parent.width - 48
                spacing: 8
                Icon { name: pane.model.trouble ? "warning_small" : "search"; size: 32; color: Theme.faint; anchors.horizontalCenter: parent.horizontalCenter }
                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    color: Theme.muted
                    text: pane.model.trouble ? pane.model.trouble : pane.model.filters > 0 ? qsTr("No part matches. Try fewer words or filters.") : qsTr("No part matches. Try fewer words or another kind.")
                }
                Push {
                    visible: !pane.model.trouble && (pane.model.kind !== "" || search.text !== "" || pane.model.filters > 0)
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Show all parts")
                    onClicked: { search.text = ""; pane.model.kind = ""; pane.model.clearFilters() }
                }
                Push {
                    visible: !pane.model.trouble && pane.model.kind !== ""
                    anchors.horizontalCenter: parent.horizontalCenter
                    symbol: "ruler"
                    symbolSize: 16
                    text: qsTr("Make one of your own…")
                    onClicked: pane.partWanted(pane.model.kind)
                }
            }
        }

        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        PartFit {
            objectName: "partFit"
            visible: mark.title !== undefined
            Layout.fillWidth: true
            Layout.margins: Theme.pad
            Layout.topMargin: 8
            Layout.bottomMargin: 8
            name: list.currentItem ? list.currentItem.shortName : ""
            mark: list.currentItem ? list.currentItem.mark : ({})
        }
        Words {
            visible: list.currentIndex < 0
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.preferredHeight: 30
            text: qsTr("Double-click adds, drag places")
            font.pixelSize: Theme.small
            color: Theme.faint
        }
    }
}
