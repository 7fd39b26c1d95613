import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

ColumnLayout {
    id: details
    required property Item part
    spacing: 4
    RowLayout {
        spacing: 10
        Words {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: details.part.fullName
            font.pixelSize: Theme.small
            color: Theme.muted
            wrapMode: Text.WordWrap
            maximumLineCount: 4
        }
        PartThumb {
            id: picture
            objectName: "detailsPicture"
            visible: picture.picture !== ""
            kind: details.part.kind
            picture: details.part.document.pictureOf(details.part.itemId)
            size: 46
            Connections {               // the part may have been corrected
                target: details.part.document
                function onChanged() { picture.picture = details.part.document.pictureOf(details.part.itemId) }
            }
        }
    }
    RowLayout {
        spacing: 6
        Tick {
            objectName: "later"
            Layout.fillWidth: true
            text: qsTr("Later")
            Accessible.name: qsTr("Bought later")
            checked: details.part.later
            onToggled: details.part.document.plan.setLater(details.part.itemId, checked)
        }
        Push {
            objectName: "partPrices"
            text: qsTr("Prices…")
            hint: qsTr("What it cost and costs, with dates and notes")
            Accessible.name: text
            onClicked: details.part.document.pricesWanted(details.part.document.partIdOf(details.part.itemId), details.part.itemId)
        }
        Chooser {
            id: mark
            implicitWidth: 124
            readonly property var marks: ["none", "used", "paid", "free", "owned", "elsewhere"]
            model: [qsTr("New"), qsTr("Used"), qsTr("Paid"), qsTr("Free"), qsTr("Owned"), qsTr("Elsewhere")]
            currentIndex: Math.max(0, marks.indexOf(details.part.mark))
            Accessible.name: qsTr("How it is bought")
            onActivated: (index) => details.part.document.setPrice(details.part.itemId, details.part.priceTyped, marks[index])
        }
    }
    RowLayout {
        visible: details.part.ownPower !== ""
        spacing: 6
        Words { Layout.fillWidth: true; text: qsTr("Power limit"); color: Theme.muted }
        KeptField {
            objectName: "powerLimit"
            Layout.preferredWidth: 76
            implicitHeight: 26
            horizontalAlignment: TextInput.AlignRight
            kept: details.part.powerLimit
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Power limit, in watts or percent")
            onEdited: (typed) => details.part.document.plan.setPowerLimit(details.part.itemId, typed)
        }
        Words { text: qsTr("of %1").arg(details.part.ownPower); color: Theme.muted }
    }
    RowLayout {
        id: feeding
        readonly property var supplies: details.part.document.plan.supplies
        visible: supplies.length > 0 && ["graphics_card", "motherboard", "storage", "fan_hub"].indexOf(details.part.kind) >= 0
        spacing: 6
        Words { Layout.fillWidth: true; text: qsTr("Fed by"); color: Theme.muted }
        Chooser {
            objectName: "fedBy"
            implicitWidth: 150
            endPadding: 26
            model: feeding.supplies.map((supply) => supply.text)
            currentIndex: Math.max(0, feeding.supplies.findIndex((supply) => supply.value === details.part.supply))
            Accessible.name: qsTr("Which power supply feeds it")
            onActivated: (index) => details.part.document.plan.setSupply(details.part.itemId, feeding.supplies[index].value)
        }
    }
    Repeater {
        model: details.part.options
        RowLayout {
            id: option
            required property var modelData
            spacing: 6
            Layout.fillWidth: true
            Tick {
                visible: option.modelData.isSwitch
                Layout.fillWidth: true
                text: option.modelData.label
                checked: option.modelData.on
                onToggled: details.part.document.setSwitch(details.part.itemId, option.modelData.name, checked)
            }
            LengthOption {
                visible: !option.modelData.isSwitch
                Layout.fillWidth: true
                name: option.modelData.name
                label: option.modelData.label
                value: option.modelData.value
                from: option.modelData.lo
                to: option.modelData.hi
                step: option.modelData.step
                onChosen: (millimetres) => details.part.document.setLength(details.part.itemId, option.modelData.name, millimetres)
                onTyped: (words) => details.part.document.typeLength(details.part.itemId, option.modelData.name, words)
            }
        }
    }
    RowLayout {
        spacing: 6
        Words { Layout.fillWidth: true; text: qsTr("Shop"); color: Theme.muted }
        KeptField {
            objectName: "shop"
            Layout.preferredWidth: 170
            implicitHeight: 26
            kept: details.part.merchant
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Who sells it")
            onEdited: (typed) => details.part.document.setShop(details.part.itemId, typed)
        }
    }
    RowLayout {
        spacing: 2
        Layout.leftMargin: -8
        Push { visible: !details.part.placed; symbol: "target"; symbolSize: 16; text: qsTr("Place"); onClicked: details.part.document.placeBest(details.part.itemId) }
        Push { visible: details.part.placed && details.part.place !== ""; symbol: "move"; symbolSize: 16; text: qsTr("Next place"); onClicked: details.part.document.stepMount(1) }
        Push { visible: details.part.placed && details.part.place !== ""; symbol: "eject"; symbolSize: 16; hint: qsTr("Take it out, keep it in the list"); onClicked: details.part.document.unplaceItem(details.part.itemId) }
        Push { symbol: "fit"; symbolSize: 16; hint: qsTr("Show it"); onClicked: details.part.document.lookAtSelection() }
        Push { objectName: "editPart"; symbol: "ruler"; symbolSize: 16; hint: qsTr("Measure or correct it…"); onClicked: details.part.editWanted() }
        Push { symbol: "trash"; symbolSize: 16; hint: qsTr("Remove from the build"); onClicked: details.part.document.removeItem(details.part.itemId) }
    }
}
