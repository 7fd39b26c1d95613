import QtQuick
import QtQuick.Layouts
import Rigwright.Window

// That parts are bought later, and whether the checks count them.
RowLayout {
    id: strip
    required property Document document
    readonly property int count: document.plan.later
    spacing: 6
    Words {
        Layout.fillWidth: true
        text: strip.document.showsLater ? (strip.count === 1 ? qsTr("With 1 part for later") : qsTr("With %1 parts for later").arg(strip.count))
                                        : (strip.count === 1 ? qsTr("Without 1 part for later") : qsTr("Without %1 parts for later").arg(strip.count))
        font.pixelSize: Theme.small
        color: Theme.muted
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
    }
    Push {
        objectName: "laterShown"
        implicitHeight: 26
        text: strip.document.showsLater ? qsTr("Leave out") : qsTr("Show")
        hint: qsTr("Check the rig with them or without (L)")
        Accessible.name: hint
        onClicked: strip.document.showsLater = !strip.document.showsLater
    }
}
