import QtQuick

// What a part would be in this rig, by shape, letter and colour: a mark of FitMarks. Nothing while it is not known.
Item {
    id: fit
    property var mark: ({})
    property int size: 18
    readonly property bool known: mark.rank !== undefined
    readonly property color ink: !known ? Theme.faint : mark.rank === 0 ? Theme.fits : mark.rank === 9 ? Theme.muted : Theme.verdict(mark.verdict)
    readonly property string words: !known ? "" : mark.words ? mark.title + ": " + mark.words : mark.title
    implicitWidth: size
    implicitHeight: size
    Icon {
        visible: fit.known && (fit.mark.rank === 0 || fit.mark.rank === 9)
        anchors.centerIn: parent
        name: fit.known && fit.mark.rank === 9 ? "no_place" : "check"
        size: fit.size
        color: fit.ink
    }
    VerdictBadge {
        visible: fit.known && fit.mark.rank > 0 && fit.mark.rank < 9
        anchors.centerIn: parent
        size: fit.size
        verdict: fit.known ? Math.max(0, fit.mark.verdict) : 0
        letter: fit.known ? fit.mark.letter : ""
    }
}
