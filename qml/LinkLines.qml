import QtQuick

// The links of the board's picture: solid from the processor, dashed from the chipset, the thicker the more lanes; pale
// behind it what the link would be alone. A dead link is grey and crossed out.
Canvas {
    id: lines
    property var model: []
    property real scaling: 1
    property real edge: 1e6            // the board's; what goes beyond it has no halo of the board's colour
    property string pointed            // the place whose link is raised
    property var lit: []               // the places a finding is about; all others step back
    property color glow: Theme.accent
    readonly property real ink: Math.min(scaling, 2.4)
    renderStrategy: Canvas.Cooperative
    onModelChanged: requestPaint()
    onScalingChanged: requestPaint()
    onPointedChanged: requestPaint()
    onLitChanged: requestPaint()
    onGlowChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    Connections { target: Theme; function onDarkChanged() { lines.requestPaint() } function onContrastChanged() { lines.requestPaint() } }

    function colourOf(line) { return line.off || line.source === "" ? Theme.edge : line.source === "chipset" ? Theme.second : Theme.accent }
    function stroke(ctx, line, width, colour, alpha, dashed) {
        const p = line.points, s = scaling, turn = 3 * s
        ctx.beginPath()
        ctx.lineWidth = width
        ctx.strokeStyle = colour
        ctx.globalAlpha = alpha
        ctx.setLineDash(dashed ? [Math.max(2, 6 / width), Math.max(1.2, 3.5 / width)] : [])
        ctx.moveTo(p[0].x * s, p[0].y * s)
        for (let i = 1; i < p.length - 1; ++i) ctx.arcTo(p[i].x * s, p[i].y * s, p[i + 1].x * s, p[i + 1].y * s, cornerOf(p, i, turn))
        ctx.lineTo(p[p.length - 1].x * s, p[p.length - 1].y * s)
        ctx.stroke()
    }
    function lengthOf(a, b) { return (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) * scaling }
    function cornerOf(p, i, turn) { return Math.max(0.1, Math.min(turn, lengthOf(p[i - 1], p[i]) / 2, lengthOf(p[i], p[i + 1]) / 2)) }
    function cross(ctx, line) {
        const p = line.points, b = p[p.length - 1], a = p[p.length - 2]
        const way = Math.max(1, lengthOf(a, b)), share = Math.min(way / 2, 24 * scaling) / way, arm = 5   // near the place, past the words on it
        const x = (b.x + (a.x - b.x) * share) * scaling, y = (b.y + (a.y - b.y) * share) * scaling
        for (const width of [6, 2]) {
            ctx.lineWidth = width
            ctx.strokeStyle = width > 2 ? Theme.raised : Theme.muted
            ctx.setLineDash([])
            ctx.beginPath()
            ctx.moveTo(x - arm, y - arm)
            ctx.lineTo(x + arm, y + arm)
            ctx.moveTo(x - arm, y + arm)
            ctx.lineTo(x + arm, y - arm)
            ctx.stroke()
        }
    }
    onPaint: {
        const ctx = getContext("2d")
        ctx.reset()
        ctx.lineJoin = "round"
        for (const line of model) {
            const isLit = lit.indexOf(line.place) >= 0, alpha = lit.length > 0 && !isLit ? 0.3 : 1
            const now = Math.max(1.5, line.now * ink), wide = Math.max(now, line.wide * ink)
            if (line.points[line.points.length - 1].x < edge) stroke(ctx, line, wide + 4, Theme.raised, 1, false)
            if (isLit || line.place !== "" && line.place === pointed) stroke(ctx, line, wide + 6, isLit ? glow : colourOf(line), 0.35, false)
            if (line.off) {
                stroke(ctx, line, Math.max(1.5, 1.2 * ink), colourOf(line), alpha, false)
                ctx.globalAlpha = alpha
                cross(ctx, line)
                continue
            }
            if (wide > now) stroke(ctx, line, wide, colourOf(line), 0.28 * alpha, false)
            stroke(ctx, line, now, colourOf(line), alpha, line.source === "chipset")
        }
    }
}
