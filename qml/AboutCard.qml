import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The program, its licence, and whose data the catalogue contains.
Popup {
    id: about
    property string attribution
    modal: true
    padding: 24
    width: 440
    anchors.centerIn: parent
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }
    contentItem: ColumnLayout {
        spacing: 12
        Words { text: qsTr("Rigwright %1").arg(Qt.application.version).trim(); font.pixelSize: Theme.large; font.weight: Font.DemiBold }
        Words {
            Layout.fillWidth: true
            text: qsTr("Free software under the GNU General Public License, version 3 or later.")
            wrapMode: Text.WordWrap
            color: Theme.muted
        }
        Words {
            objectName: "aboutAttribution"
            visible: text !== ""
            Layout.fillWidth: true
            text: about.attribution
            wrapMode: Text.Wrap
            color: Theme.muted
        }
        Push { Layout.alignment: Qt.AlignRight; strong: true; text: qsTr("Close"); onClicked: about.close() }
    }
}
