pragma Singleton
import QtQuick

// Colours, spacing and type. Main sets `dark` and `contrast` from the desktop; nothing else decides a colour.
QtObject {
    property bool dark: false
    property bool contrast: false

    readonly property color window: contrast ? "#000000" : dark ? "#12151a" : "#eceff3"
    readonly property color panel: contrast ? "#000000" : dark ? "#1a1e25" : "#fbfcfd"
    readonly property color raised: contrast ? "#000000" : dark ? "#232932" : "#ffffff"
    readonly property color sunken: contrast ? "#000000" : dark ? "#14181e" : "#f1f3f6"
    readonly property color line: contrast ? "#ffffff" : dark ? "#2b323d" : "#dfe3e9"
    readonly property color text: contrast ? "#ffffff" : dark ? "#e9ecf1" : "#1a1f27"
    readonly property color muted: contrast ? "#ffffff" : dark ? "#a4adbb" : "#566071"
    readonly property color faint: contrast ? "#e0e0e0" : dark ? "#7f8998" : "#727c8c"
    readonly property color off: contrast ? "#767676" : line       // the icon of what cannot be pressed now
    readonly property color accent: contrast ? "#ffe14d" : dark ? "#7aa7ff" : "#2a62d8"
    // On the accent. (A name in "on…" would be taken for a signal handler and never be set.)
    readonly property color accentInk: contrast ? "#000000" : dark ? "#0e1626" : "#ffffff"
    readonly property color accentSoft: contrast ? "#3a3400" : dark ? "#22314f" : "#e5edfd"
    // What hangs on the chipset, beside what hangs on the processor in the accent.
    readonly property color second: contrast ? "#ff9dff" : dark ? "#c9a2ff" : "#7a3fc0"
    readonly property color hover: contrast ? "#333333" : dark ? "#252c36" : "#eef1f5"
    readonly property color skyTop: contrast ? "#000000" : dark ? "#2b313b" : "#f4f6f9"
    readonly property color skyBottom: contrast ? "#000000" : dark ? "#14171c" : "#cfd6df"
    readonly property color shade: dark ? "#99000000" : "#26303a48"
    readonly property color edge: contrast ? "#ffffff" : dark ? "#8b97a8" : "#7d8897"

    // Verdicts: 0 note, 1 not checked, 2 fits if, 3 warning, 4 problem. Each has a letter, a shape and a word beside it.
    readonly property var verdictColours: contrast ? ["#8ec5ff", "#d0d0d0", "#5ff0ff", "#ffc34d", "#ff7b7b"]
        : dark ? ["#7fa9e6", "#98a2b1", "#4cc0cb", "#efb04c", "#ff7074"] : ["#41689f", "#697384", "#0f7684", "#9a5b00", "#c32f3b"]
    readonly property var verdictSoft: contrast ? ["#000000", "#000000", "#000000", "#000000", "#000000"]
        : dark ? ["#212b3a", "#262c35", "#173136", "#362c1a", "#3b2225"] : ["#e8eef7", "#eceef2", "#e0f1f3", "#fbf0dc", "#fbe6e7"]
    readonly property var verdictShapes: ["shape_note", "shape_not_checked", "shape_fits_if", "shape_warning", "shape_problem"]
    readonly property color fits: contrast ? "#7dff9b" : dark ? "#58c88a" : "#1c7f4b"
    function verdict(v) { return v >= 0 ? verdictColours[v] : muted }
    function soft(v) { return v >= 0 ? verdictSoft[v] : sunken }
    function onVerdict(v) { return dark || contrast ? "#101318" : "#ffffff" }

    readonly property int small: 11
    readonly property int normal: 13
    readonly property int large: 15
    readonly property int huge: 22
    readonly property int gap: 8
    readonly property int pad: 12
    readonly property int radius: 6
    readonly property int quick: 120
}
