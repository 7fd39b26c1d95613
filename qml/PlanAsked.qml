import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// What a section of the plan asks of the person.
ColumnLayout {
    id: asked
    required property PlanFigures plan
    required property string section
    required property string currency
    readonly property var fields: ({
        cost: [{ name: "shipping", title: qsTr("Shipping"), unit: currency, none: qsTr("none") }, { name: "tax_percent", title: qsTr("Tax"), unit: "%", none: qsTr("none") }],
        power: [{ name: "independent", title: qsTr("The cards"), options: [{ value: "no", text: qsTr("Train in step") }, { value: "yes", text: qsTr("Run jobs of their own") }] }],
        wall: [{ name: "circuit", title: qsTr("Circuit"), options: plan.circuits },
               { name: "price_per_kwh", title: qsTr("Price of a kWh"), unit: currency, none: qsTr("not said") },
               { name: "hours_per_day", title: qsTr("Training a day"), unit: qsTr("h"), none: "24" }],
        models: [{ name: "model", title: qsTr("Model"), options: plan.models }, { name: "use", title: qsTr("To be checked"), options: plan.uses, needs: "model" },
                 { name: "tokens", title: qsTr("Context"), unit: qsTr("tokens"), none: "8192" }],
        renting: [{ name: "cloud_per_hour", title: qsTr("A like machine, an hour"), unit: currency, none: qsTr("not said") },
                  { name: "resale", title: qsTr("Sold afterwards for"), unit: currency, none: qsTr("nothing") }]
    })[section] || []
    spacing: 4
    Repeater {
        model: asked.fields
        PlanField {
            required property var modelData
            visible: !modelData.needs || asked.plan.said[modelData.needs] !== ""
            Layout.fillWidth: true
            Layout.leftMargin: 32
            Layout.rightMargin: 20
            name: modelData.name
            title: modelData.title
            unit: modelData.unit || ""
            none: modelData.none || ""
            options: modelData.options || []
            said: asked.plan.said[modelData.name]
            onEdited: (typed) => asked.plan.say(modelData.name, typed)
        }
    }
    Repeater {
        model: asked.section === "cost" ? asked.plan.otherLines : null
        OtherLineRow {
            Layout.fillWidth: true
            Layout.leftMargin: 32
            Layout.rightMargin: 20
            currency: asked.currency
            onEdited: (name, amount) => asked.plan.setOtherLine(index, name, amount)
        }
    }
    RentingChart {
        visible: asked.section === "renting" && asked.plan.renting.hours !== undefined
        Layout.fillWidth: true
        Layout.leftMargin: 32
        Layout.rightMargin: 20
        Layout.topMargin: 6
        shown: asked.plan.renting
    }
    Item { visible: asked.fields.length > 0; implicitHeight: 2 }
}
