import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// Two rigs side by side: only what differs.
Popup {
    id: card
    required property Document document
    required property FileMenu files
    function choose() { const path = files.chooseRig(qsTr("Compare with…")); if (path !== "") showWith(path) }
    function withSaved() { if (comparison.withSaved()) open() }
    function showWith(path) { if (comparison.with(path)) open() }
    modal: true
    padding: 24
    width: Math.min(860, (parent ? parent.width : 900) - 60)
    height: Math.min(implicitHeight, (parent ? parent.height : 720) - 60)
    anchors.centerIn: parent
    onOpened: list.forceActiveFocus()
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    RigComparison { id: comparison; document: card.document }

    component Pair: RowLayout {
        property string title
        property string here
        property string there
        spacing: 12
        Words { Layout.preferredWidth: 150; Layout.alignment: Qt.AlignTop; text: parent.title; color: Theme.muted; wrapMode: Text.WordWrap }
        Words { Layout.fillWidth: true; Layout.preferredWidth: 100; Layout.alignment: Qt.AlignTop; text: parent.here || qsTr("not there"); color: parent.here ? Theme.text : Theme.faint; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Words { Layout.fillWidth: true; Layout.preferredWidth: 100; Layout.alignment: Qt.AlignTop; text: parent.there || qsTr("not there"); color: parent.there ? Theme.text : Theme.faint; wrapMode: Text.WordWrap; elide: Text.ElideNone }
    }

    contentItem: ColumnLayout {
        spacing: 12
        Words { text: qsTr("What differs"); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        Words { objectName: "compareAlike"; visible: comparison.alike; text: qsTr("Nothing. The two rigs are alike."); color: Theme.muted }
        RowLayout {
            visible: !comparison.alike
            spacing: 12
            Item { Layout.preferredWidth: 150; implicitHeight: 1 }
            Words { objectName: "compareHere"; Layout.fillWidth: true; Layout.preferredWidth: 100; text: comparison.here; font.weight: Font.DemiBold }
            Words { objectName: "compareThere"; Layout.fillWidth: true; Layout.preferredWidth: 100; text: comparison.there; font.weight: Font.DemiBold }
            Layout.rightMargin: 14
        }
        Rectangle { visible: !comparison.alike; Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        Flickable {
            id: list
            objectName: "compareList"
            visible: !comparison.alike
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: rows.height
            contentHeight: rows.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + 40)
            Keys.onUpPressed: contentY = Math.max(0, contentY - 40)
            ScrollBar.vertical: ScrollBar { width: 8; policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            Column {
                id: rows
                width: list.width - 14
                spacing: 8
                Repeater {
                    model: comparison.figures
                    Pair { required property var modelData; width: rows.width; title: modelData.title; here: modelData.here; there: modelData.there }
                }
                Rectangle { visible: comparison.figures.length > 0 && comparison.parts.length > 0; width: rows.width; height: 1; color: Theme.line }
                Repeater {
                    model: comparison.parts
                    Pair { required property var modelData; width: rows.width; title: modelData.title; here: modelData.here; there: modelData.there }
                }
                Words { visible: comparison.findings.length > 0; topPadding: 8; text: qsTr("Found in one only"); font.weight: Font.DemiBold }
                Repeater {
                    model: comparison.findings
                    RowLayout {
                        id: found
                        required property var modelData
                        width: rows.width
                        spacing: 10
                        VerdictBadge { verdict: found.modelData.verdict; letter: found.modelData.letter; size: 18; Layout.alignment: Qt.AlignTop }
                        Words { Layout.preferredWidth: 122; Layout.alignment: Qt.AlignTop; text: found.modelData.isHere ? comparison.here : comparison.there; color: Theme.muted }
                        Words { Layout.fillWidth: true; text: found.modelData.words; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                    }
                }
            }
        }
        Push { objectName: "compareClose"; Layout.alignment: Qt.AlignRight; strong: true; text: qsTr("Close"); onClicked: card.close() }
    }
}
