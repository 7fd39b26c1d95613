import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// The form of a part: its numbers on the left, the part as they make it on the right. To make one, correct one, measure one.
Popup {
    id: card
    required property PartDraft draft
    property bool high: false
    property bool measuring: true                      // the about ten numbers with the drawing, or all fields
    readonly property bool drawn: draft.measured && measuring
    property int current: 0
    function create(kind) { if (draft.create(kind)) begin() }
    function edit(partId) { if (draft.open(partId)) begin() }
    function copy(partId) { if (draft.copy(partId)) begin() }
    function begin() {
        measuring = draft.measured
        current = 0
        open()
        picture.active = true
        picture.item.turnTo("default")
        const first = measureList.itemAtIndex(0)
        if (draft.name === "" || !drawn || !first) nameField.forceActiveFocus()
        else first.take()
    }
    modal: true
    padding: 20
    topPadding: 16
    width: Math.min(1180, parent ? parent.width - 48 : 1180)
    height: Math.min(820, parent ? parent.height - 40 : 820)
    anchors.centerIn: parent
    closePolicy: draft.touched ? Popup.NoAutoClose : Popup.CloseOnEscape
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        RowLayout {
            spacing: 10
            Icon { name: card.draft.kind || "ruler"; size: 22; color: Theme.muted }
            Words { objectName: "partCardTitle"; text: card.draft.title; font.pixelSize: Theme.large; font.weight: Font.DemiBold; Layout.fillWidth: true }
            Push { visible: card.draft.measured; selected: card.measuring; text: qsTr("Measure"); onClicked: card.measuring = true }
            Push { objectName: "allValues"; visible: card.draft.measured; selected: !card.measuring; text: qsTr("All values"); onClicked: card.measuring = false }
        }
        RowLayout {
            spacing: 14
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                Layout.preferredWidth: 420
                Layout.maximumWidth: 420
                Layout.fillHeight: true
                spacing: 8
                RowLayout {
                    spacing: 8
                    Field {
                        objectName: "partMaker"
                        Layout.preferredWidth: 130
                        text: card.draft.manufacturer
                        placeholderText: qsTr("Maker")
                        Accessible.name: placeholderText
                        onEditingFinished: card.draft.setManufacturer(text)
                    }
                    Field {
                        id: nameField
                        objectName: "partName"
                        Layout.fillWidth: true
                        text: card.draft.name
                        placeholderText: qsTr("Name, as you know it")
                        Accessible.name: qsTr("Name")
                        onTextEdited: card.draft.setName(text)
                        onTextChanged: if (!activeFocus) cursorPosition = 0    // the beginning tells most
                    }
                }
                ListView {
                    id: measureList
                    objectName: "measureList"
                    visible: card.drawn
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    cacheBuffer: 3000                  // rows stand, so that Tab goes from one to the next
                    ScrollBar.vertical: ScrollBar { width: 8; policy: measureList.contentHeight > measureList.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    model: card.draft.measures
                    delegate: MeasureRow {
                        width: ListView.view.width - 12
                        current: index === card.current
                        onEntered: { card.current = index; measureList.positionViewAtIndex(index, ListView.Contain); picture.item.turnTo(side) }
                        onEdited: (text) => card.draft.type(path, text)
                        onTakenBack: card.draft.takeBack(path)
                    }
                }
                ListView {
                    id: fieldList
                    objectName: "fieldList"
                    visible: !card.drawn
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    cacheBuffer: 3000
                    ScrollBar.vertical: ScrollBar { width: 8; policy: fieldList.contentHeight > fieldList.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    model: visible ? card.draft.fields : null
                    delegate: FieldLine {
                        width: ListView.view.width - 12
                        onEdited: (text) => card.draft.type(path, text)
                        onTakenBack: card.draft.takeBack(path)
                        onRowAdded: card.draft.addRow(list)
                        onRowRemoved: card.draft.removeRow(list, listRow)
                        onEntered: fieldList.positionViewAtIndex(index, ListView.Contain)
                    }
                }
            }
            Loader {
                id: picture                            // made with the first part: a second view in 3D is no matter of the start
                active: false
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: PartView {
                    objectName: "partView"
                    scene: card.draft.scene
                    measures: card.draft.measures
                    measured: card.drawn
                    current: card.current
                    high: card.high
                    onPicked: (measure) => { card.current = measure; const item = measureList.itemAtIndex(measure); if (item) item.take() }
                }
            }
        }
        RowLayout {
            spacing: 6
            Push {
                visible: card.draft.kept
                symbol: "trash"
                symbolSize: 16
                text: card.draft.corrects ? qsTr("Take my corrections back") : qsTr("Remove my part")
                onClicked: if (card.draft.forget()) card.close()
            }
            Push { objectName: "exportCorrection"; visible: card.draft.corrects && (card.draft.kept || card.draft.touched); text: qsTr("Export the correction…"); onClicked: card.draft.exportCorrection() }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: card.draft.touched ? card.draft.trouble : ""
                color: Theme.muted
            }
            Push { text: qsTr("Cancel"); onClicked: card.close() }
            Push { objectName: "partSave"; outlined: !card.draft.inRig; strong: card.draft.inRig && enabled; enabled: card.draft.trouble === "" && card.draft.touched; text: qsTr("Save"); onClicked: if (card.draft.save()) card.close() }
            Push { objectName: "partSaveAdd"; visible: !card.draft.inRig; enabled: card.draft.trouble === ""; strong: enabled; text: qsTr("Save and add to the rig"); onClicked: if (card.draft.saveAndAdd()) card.close() }
        }
    }
}
