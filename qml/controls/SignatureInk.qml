import QtQuick
import Roundtable.Theme

// Draws strokes and takes new ones; a page that scrolls does not take the finger away.
Canvas {
    id: root

    property var strokes: []
    property var open: []                            // the stroke under the finger
    property color ink: Theme.ink
    property real pen: Math.max(2, Theme.mm(0.55))

    signal drawn(stroke: var)

    function add(x: real, y: real): void {
        const point = { x: Math.round(x / width * 10000) / 10000, y: Math.round(y / width * 10000) / 10000 }
        const last = root.open[root.open.length - 1]
        if (last && last.x === point.x && last.y === point.y)
            return
        root.open.push(point)
        root.requestPaint()
    }
    function trace(context: var, stroke: var): void {
        context.beginPath()
        context.moveTo(stroke[0].x * width, stroke[0].y * width)
        context.lineTo(stroke[0].x * width + 0.1, stroke[0].y * width)     // a dot is ink too
        for (let i = 1; i < stroke.length; ++i)
            context.lineTo(stroke[i].x * width, stroke[i].y * width)
        context.stroke()
    }

    renderStrategy: Canvas.Immediate
    Accessible.ignored: true
    onInkChanged: requestPaint()
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
        maximumTouchPoints: 1
        mouseEnabled: true
        touchPoints: TouchPoint { id: finger }
        onPressed: {
            root.open = []
            root.add(finger.x, finger.y)
        }
        onUpdated: root.add(finger.x, finger.y)
        onReleased: {
            root.drawn(root.open)
            root.open = []
        }
        onCanceled: {
            root.open = []
            root.requestPaint()
        }
    }
}
