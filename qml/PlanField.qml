import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Something the person says of the plan: one of a few choices, or a number with its unit.
RowLayout {
    id: field
    property string name
    property string title
    property string unit
    property string none            // what stands there where nothing is said
    property var options: []        // [{value, text}]; empty: it is typed
    property string said
    signal edited(string typed)
    spacing: 8
    Words { Layout.fillWidth: field.options.length === 0; text: field.title; color: Theme.muted; wrapMode: Text.WordWrap; elide: Text.ElideNone }
    Chooser {
        objectName: "choose-" + field.name
        visible: field.options.length > 0
        Layout.fillWidth: true
        Layout.minimumWidth: 120
        endPadding: 26
        model: field.options.map((option) => option.text)
        currentIndex: Math.max(0, field.options.findIndex((option) => option.value === field.said))
        popup.width: Math.max(width, 240)
        popup.x: width - popup.width
        Accessible.name: field.title
        onActivated: (index) => field.edited(field.options[index].value)
    }
    KeptField {
        objectName: "say-" + field.name
        visible: field.options.length === 0
        Layout.preferredWidth: 96
        implicitHeight: 28
        horizontalAlignment: TextInput.AlignRight
        kept: field.said
        placeholderText: field.none
        Accessible.name: field.unit ? qsTr("%1, in %2").arg(field.title).arg(field.unit) : field.title
        onEdited: (typed) => field.edited(typed)
    }
    Words { visible: field.options.length === 0; Layout.preferredWidth: 72; text: field.unit; color: Theme.muted }
}
