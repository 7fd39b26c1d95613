import QtQuick

// A piece of a page of the guide: a heading, running text, a table, a listing or a picture. See Guide.
Loader {
    id: root
    required property var block
    property string linkColour       // in the text, as Guide gives it
    signal linkPicked(string link)
    signal reached(Item prose)       // the focus came to one of its links
    sourceComponent: ({ heading: heading, table: table, listing: listing, picture: picture })[block.kind] || prose

    component Prose: Words {
        id: prose
        property string html
        readonly property var links: {
            const found = [], link = /<a href="([^"]*)"/g
            for (let one = link.exec(html); one !== null; one = link.exec(html)) found.push(one)
            return found
        }
        property int link: -1            // the one that has the focus
        // In the theme's colour, the one with the focus on a ground of its own.
        function coloured() {
            const marked = link >= 0 && link < links.length ? html.indexOf(root.linkColour, links[link].index) : -1
            const shown = marked < 0 ? html : html.slice(0, marked) + Theme.accent + "; background-color:" + Theme.accentSoft + html.slice(marked + root.linkColour.length)
            return shown.replace(new RegExp(root.linkColour, "g"), Theme.accent.toString())
        }
        function step(by) {
            if (link + by < 0 || link + by >= links.length) return false
            link += by
            return true
        }
        text: coloured()
        onLinkActivated: (address) => root.linkPicked(address)
        activeFocusOnTab: links.length > 0
        onActiveFocusChanged: {
            link = activeFocus ? 0 : -1
            if (activeFocus) root.reached(prose)
        }
        Keys.onTabPressed: (event) => event.accepted = step(1)
        Keys.onBacktabPressed: (event) => event.accepted = step(-1)
        Keys.onReturnPressed: root.linkPicked(links[link][1])
        Keys.onEnterPressed: root.linkPicked(links[link][1])
        textFormat: Text.RichText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        verticalAlignment: Text.AlignTop
        HoverHandler { cursorShape: prose.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor }
    }
    Component { id: prose; Prose { html: root.block.text } }
    Component {
        id: heading
        Words {
            topPadding: root.block.level > 1 ? 12 : 0
            text: root.block.text
            font.pixelSize: root.block.level === 1 ? Theme.huge : root.block.level === 2 ? 17 : Theme.large
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.Heading
        }
    }
    Component {
        id: table
        Item {
            implicitHeight: lines.height
            Column {
                id: lines
                width: Math.min(root.width, root.block.characters * 7.5 + 12 * root.block.shares.length)
                Repeater {
                    model: root.block.rows
                    Rectangle {
                        id: line
                        required property var modelData
                        required property int index
                        width: lines.width
                        height: cells.height + 1
                        color: index === 0 ? Theme.sunken : "transparent"
                        Row {
                            id: cells
                            Repeater {
                                model: root.block.shares
                                Prose {
                                    required property var modelData
                                    required property int index
                                    width: lines.width * modelData
                                    leftPadding: 8
                                    rightPadding: 8
                                    topPadding: 5
                                    bottomPadding: 5
                                    html: line.modelData[index] || ""
                                    font.weight: line.index === 0 ? Font.DemiBold : Font.Normal
                                }
                            }
                        }
                        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
                    }
                }
            }
        }
    }
    Component {
        id: listing
        Rectangle {
            implicitHeight: code.height + 20
            radius: Theme.radius
            color: Theme.sunken
            border.width: Theme.contrast ? 1 : 0
            border.color: Theme.line
            Words {
                id: code
                x: 12
                y: 10
                width: parent.width - 24
                text: root.block.text
                font.family: "monospace"
                font.pixelSize: 12
                lineHeight: 1.15
                wrapMode: Text.WrapAnywhere
                elide: Text.ElideNone
            }
        }
    }
    Component {
        id: picture
        Item {
            implicitHeight: image.height + 2
            Rectangle { width: image.width + 2; height: image.height + 2; color: "transparent"; border.width: 1; border.color: Theme.line }
            Image {
                id: image
                x: 1
                y: 1
                source: root.block.source
                width: Math.min(root.width - 2, implicitWidth)
                height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                mipmap: true
                Accessible.role: Accessible.Graphic
                Accessible.name: root.block.text
            }
        }
    }
}
