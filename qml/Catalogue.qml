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
            Keys.onReturnPressed: if (currentIndex >= 0) pane.add(pane.model.idAt(currentIndex))
            ScrollBar.vertical: ScrollBar { policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff; width: 8 }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: (event) => list.scrollBy(event.pixelDelta.y !== 0 ? -event.pixelDelta.y : -event.angleDelta.y * 0.8)
            }
            function scrollBy(pixels) {
                const lowest = Math.max(originY, originY + contentHeight - height)
                contentY = Math.max(originY, Math.min(lowest, contentY + pixels))
            }
            section.property: "kindTitle"
            section.delegate: Item {
                required property string section
                width: ListView.view.width
                height: 30
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
                facts: pane.model.factsOf(partId)
                current: ListView.isCurrentItem && list.activeFocus
                onPicked: { list.currentIndex = index; list.forceActiveFocus() }
                onAdded: pane.add(partId)
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
                    text: pane.model.trouble ? pane.model.trouble : qsTr("No part matches. Try fewer words or another kind.")
                }
                Push {
                    visible: !pane.model.trouble && (pane.model.kind !== "" || search.text !== "")
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Show all parts")
                    onClicked: { search.text = ""; pane.model.kind = "" }
                }
            }
        }

        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pad
            Layout.rightMargin: Theme.pad
            Layout.preferredHeight: 30
            text: pane.model.limited ? qsTr("The first %1 parts. A word narrows them.").arg(pane.model.count) : qsTr("Double-click adds, drag places")
            font.pixelSize: Theme.small
            color: Theme.faint
        }
    }
}
