import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rigwright.Window

// What holds for the whole program: how it looks, what it counts in, where it keeps what is yours. Every choice acts at once.
Popup {
    id: card
    objectName: "preferencesCard"
    required property Preferences preferences
    signal hintsWanted()
    modal: true
    padding: 24
    bottomPadding: 18
    width: Math.min(720, (parent ? parent.width : 760) - 40)
    height: Math.min(implicitHeight, (parent ? parent.height : 720) - 24)
    anchors.centerIn: parent
    onAboutToShow: { preferences.forgetTrouble(); currency.showCode(preferences.currency); sheet.contentY = 0 }
    onOpened: appearance.take()
    background: Rectangle { color: Theme.raised; radius: 10; border.width: 1; border.color: Theme.line }

    // What has the focus is in sight.
    readonly property Item focused: opened ? appearance.Window.activeFocusItem : null
    onFocusedChanged: {
        let above = focused
        while (above && above !== rows) above = above.parent
        if (!above) return
        const y = focused.mapToItem(rows, 0, 0).y
        sheet.contentY = Math.max(0, Math.min(Math.max(sheet.contentY, y + focused.height + 8 - sheet.height), y - 8))
    }

    component Title: Words { Layout.preferredWidth: 150; Layout.topMargin: 6; Layout.alignment: Qt.AlignTop; font.weight: Font.DemiBold; wrapMode: Text.WordWrap; elide: Text.ElideNone }
    component Note: Words { Layout.fillWidth: true; color: Theme.muted; font.pixelSize: 12; wrapMode: Text.WordWrap; elide: Text.ElideNone }
    component Folder: RowLayout {
        id: place
        property string title
        property string folder
        spacing: 8
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Words { Layout.fillWidth: true; text: place.title; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Words {
                id: path
                Layout.fillWidth: true
                text: place.folder !== "" ? place.folder : qsTr("Nothing is kept this time.")
                color: Theme.muted
                font.pixelSize: 12
                elide: Text.ElideMiddle
                HoverHandler { id: over }
                Tip { text: place.folder; visible: over.hovered && path.truncated }
            }
        }
        Push {
            objectName: place.objectName + "-open"
            visible: place.folder !== ""
            outlined: true
            text: qsTr("Open the folder")
            Accessible.name: place.title + ": " + text
            onClicked: card.preferences.openFolder(place.folder)
        }
    }

    contentItem: ColumnLayout {
        spacing: 14
        Words { text: qsTr("Preferences"); font.pixelSize: Theme.large; font.weight: Font.DemiBold; Accessible.role: Accessible.Heading }
        Flickable {
            id: sheet
            objectName: "preferencesSheet"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            contentHeight: rows.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { width: 8; policy: sheet.contentHeight > sheet.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
            GridLayout {
                id: rows
                width: sheet.width - 14
                columns: 2
                columnSpacing: 16
                rowSpacing: 14

                Title { text: qsTr("Appearance") }
                Choices {
                    id: appearance
                    objectName: "appearance"
                    Layout.fillWidth: true
                    name: qsTr("Appearance")
                    options: [{ value: "system", text: qsTr("As the system") }, { value: "light", text: qsTr("Light") },
                              { value: "dark", text: qsTr("Dark") }, { value: "contrast", text: qsTr("High contrast") }]
                    value: card.preferences.theme
                    onChosen: (value) => card.preferences.theme = value
                }

                Title { text: qsTr("Picture quality") }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 3
                    Choices {
                        objectName: "quality"
                        Layout.fillWidth: true
                        name: qsTr("Picture quality")
                        options: [{ value: "auto", text: qsTr("Automatic") }, { value: "low", text: qsTr("Fast") }, { value: "high", text: qsTr("Fine, with shadows") }]
                        value: card.preferences.quality
                        onChosen: (value) => card.preferences.quality = value
                    }
                    Note { objectName: "drawnBy"; visible: text !== ""; Layout.leftMargin: 10; text: card.preferences.drawnBy }
                }

                Title { text: qsTr("Lengths") }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 3
                    Choices {
                        objectName: "lengths"
                        Layout.fillWidth: true
                        name: qsTr("Lengths")
                        options: [{ value: "mm", text: qsTr("Millimetres") }, { value: "in", text: qsTr("Inches") }]
                        value: card.preferences.lengths
                        onChosen: (value) => card.preferences.lengths = value
                    }
                    Note { Layout.leftMargin: 10; text: qsTr("A length may be typed either way: 300 mm, 11.8 in. Files and print-outs are in millimetres.") }
                }

                Title { text: qsTr("Currency") }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12
                    CurrencyBox {
                        id: currency
                        objectName: "newCurrency"
                        function set(code) { if (code !== card.preferences.currency && !card.preferences.setCurrency(code)) showCode(card.preferences.currency) }
                        model: card.preferences.usualCurrencies
                        Accessible.name: qsTr("Currency of new rigs")
                        onActivated: (index) => set(textAt(index))
                        onAccepted: set(editText)
                        onActiveFocusChanged: if (!activeFocus) set(editText)
                    }
                    Note { text: qsTr("Of new rigs. To change the open one, click its sum.") }
                }

                Title { text: qsTr("Help") }
                Push {
                    objectName: "hintsAgain"
                    outlined: true
                    text: qsTr("Show the hints of the first start again")
                    onClicked: { card.close(); card.hintsWanted() }
                }

                Title { text: qsTr("Your data") }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 10
                    Folder { objectName: "dataFolder"; Layout.fillWidth: true; title: qsTr("Own parts, corrections and prices"); folder: card.preferences.dataFolder }
                    Folder { objectName: "unsavedFolder"; Layout.fillWidth: true; title: qsTr("Rigs that are not saved yet"); folder: card.preferences.unsavedFolder }
                }
            }
        }
        RowLayout {
            spacing: 8
            Icon { visible: trouble.text !== ""; name: "warning_small"; size: 16; color: Theme.verdict(4) }
            Words {
                id: trouble
                objectName: "preferencesTrouble"
                Layout.fillWidth: true
                text: card.preferences.trouble
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                color: Theme.verdict(4)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Push { objectName: "preferencesClose"; strong: true; text: qsTr("Close"); onClicked: card.close() }
        }
    }
}
