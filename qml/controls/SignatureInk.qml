import QtQuick
import Roundtable.Theme

// Draws strokes and takes new ones; a page that scrolls does not take the finger away. Points are fractions of the width,
// both ways, so that a drawing keeps its shape. Read only, it shows what was kept, as large as it fits.
Canvas {
    id: root

    property var strokes: []                         // [[{x, y}, …], …]
    property var open: []                            // the stroke under the finger
    property bool readOnly: false
    property color ink: Theme.ink
    property real pen: Math.max(2, Theme.mm(0.55))
    readonly property int mostStrokes: 64            // as a record takes them; then the pen has run dry
    readonly property int mostPoints: 2000
    readonly property int points: strokes.reduce((sum, stroke) => sum + stroke.length, 0)
    readonly property rect box: extent(strokes)
    readonly property real factor: !readOnly || box.width + box.height === 0 ? width
        : Math.min((width - 4 * pen) / Math.max(box.width, 0.0001), (height - 4 * pen) / Math.max(box.height, 0.0001), 2 * width)

    signal drawn(stroke: var)

    // The whole numbers of a record, as points.
    function pointsOf(kept: var): var {
        const all = []
        for (const stroke of kept) {
            const points = []
            for (let i = 0; i + 1 < stroke.length; i += 2)
                points.push({ x: stroke[i] / 10000, y: stroke[i + 1] / 10000 })
            all.push(points)
        }
        return all
    }
    function extent(strokes: var): rect {
        const all = []
        for (const stroke of strokes)
            all.push(...stroke)
        if (all.length === 0)
            return Qt.rect(0, 0, 0, 0)
        const xs = all.map((point) => point.x), ys = all.map((point) => point.y)
        const left = Math.min(...xs), top = Math.min(...ys)
        return Qt.rect(left, top, Math.max(...xs) - left, Math.max(...ys) - top)
    }
    function within(value: real): real { return Math.round(Math.max(0, Math.min(1, value)) * 10000) / 10000 }
    function add(x: real, y: real): void {
        const point = { x: root.within(x / width), y: root.within(Math.min(y, height) / width) }
        const last = root.open[root.open.length - 1]
        if (last && last.x === point.x && last.y === point.y)
            return
        if (root.strokes.length >= root.mostStrokes || root.points + root.open.length >= root.mostPoints)
            return
        root.open.push(point)
        root.requestPaint()
    }
    function trace(context: var, stroke: var): void {
        const left = root.readOnly ? (width - root.box.width * root.factor) / 2 - root.box.x * root.factor : 0
        const top = root.readOnly ? (height - root.box.height * root.factor) / 2 - root.box.y * root.factor : 0
        const x = (point) => left + point.x * root.factor
        const y = (point) => top + point.y * root.factor
        context.beginPath()
        context.moveTo(x(stroke[0]), y(stroke[0]))
        context.lineTo(x(stroke[0]) + 0.1, y(stroke[0]))     // a dot is ink too
        for (let i = 1; i < stroke.length; ++i)
            context.lineTo(x(stroke[i]), y(stroke[i]))
        context.stroke()
    }

    renderStrategy: Canvas.Immediate
    Accessible.ignored: true
    onInkChanged: requestPaint()
    onStrokesChanged: requestPaint()
    onFactorChanged: requestPaint()
    onPaint: {
        const context = getContext("2d")
        context.reset()
        context.strokeStyle = root.ink
        context.lineWidth = root.pen
        context.lineCap = "round"
        context.lineJoin = "round"
        for (const stroke of root.strokes)
            root.trace(context, stroke)
        if (root.open.length > 0)
            root.trace(context, root.open)
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: !root.readOnly
        maximumTouchPoints: 1
        mouseEnabled: true
        touchPoints: TouchPoint { id: finger }
        onPressed: {
            root.open = []
            root.add(finger.x, finger.y)
        }
        onUpdated: root.add(finger.x, finger.y)
        onReleased: {
            const stroke = root.open
            root.open = []
            if (stroke.length > 0)
                root.drawn(stroke)
        }
        onCanceled: {
            root.open = []
            root.requestPaint()
        }
    }
}
