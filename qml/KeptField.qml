import QtQuick

// A field for a value that is kept elsewhere: Enter, or leaving it, offers what was typed, and it shows what is kept again; Esc takes
// back what was typed.
Field {
    id: field
    property string kept
    signal edited(string typed)
    text: kept
    onActiveFocusChanged: if (activeFocus) selectAll()
    onEditingFinished: {
        const typed = text
        text = Qt.binding(() => field.kept)
        if (typed !== kept) edited(typed)
    }
    Keys.onEscapePressed: { text = Qt.binding(() => field.kept); focus = false }
}
