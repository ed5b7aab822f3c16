import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Door

// How this window looks, and the sheet where it is chosen. One a window.
DisplaySheet {
    id: root

    required property Appearance appearance
    property bool stopped: false                 // nothing moves, whatever is chosen

    textScale: root.appearance.textScale
    scheme: root.appearance.scheme
    still: root.appearance.still
    brightness: 1
    dimmable: false
    onTextScalePicked: (scale) => root.appearance.textScale = scale
    onSchemePicked: (scheme) => root.appearance.scheme = scheme
    onStillPicked: (still) => root.appearance.still = still

    readonly property Binding sized: Binding { target: Theme; property: "textScale"; value: root.appearance.textScale }
    readonly property Binding coloured: Binding { target: Theme; property: "scheme"; value: Theme.schemeNamed(root.appearance.scheme) }
    readonly property Binding moving: Binding { target: Theme; property: "motion"; value: !root.appearance.still && !root.stopped }
}
