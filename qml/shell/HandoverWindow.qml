pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door as Lock

// The hand-over's window: what one person signs, and nothing else to touch.
Window {
    id: root

    property bool fullScreen: false
    property size size: Qt.size(0, 0)            // of the window; nothing: 1280x800
    property real pixelsPerMm: 0                 // 0: as the display says
    property real textScale: Handover.textScale
    readonly property real density: pixelsPerMm > 0 ? pixelsPerMm : Screen.pixelDensity
    readonly property var stages: ({ [Handover.Asking]: "asking", [Handover.Sent]: "sent", [Handover.Signed]: "signed",
        [Handover.Witnessed]: "witnessed", [Handover.Returned]: "returned", [Handover.Refused]: "refused" })
    readonly property var ways: ({ finger: Handover.Drawn, name: Handover.Typed, code: Handover.ByCode,
                                   witness: Handover.ByWitness })
    readonly property bool over: Handover.state !== Handover.Asking && Handover.state !== Handover.Sent

    width: size.width > 0 ? size.width : 1280
    height: size.height > 0 ? size.height : 800
    visible: true
    color: Theme.surface
    title: qsTr("Roundtable")
    onDensityChanged: Theme.pixelsPerMm = root.density
    onTextScaleChanged: Theme.textScale = root.textScale
    Component.onCompleted: {
        Theme.pixelsPerMm = root.density
        Theme.textScale = root.textScale
        if (root.fullScreen)
            root.showFullScreen()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PracticeBand { Layout.fillWidth: true; practice: Handover.practice }
        Lock.IdleBar {
            Layout.fillWidth: true
            secondsLeft: root.over ? 0 : Watch.secondsLeft
            onStillHere: Watch.extend()
            onAssisted: Watch.touch()
        }
        Lock.HandoverScreen {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: Handover.name
            agency: Handover.agency
            chair: Handover.chair
            practice: Handover.practice
            items: Handover.items
            check: Handover.check
            stage: root.stages[Handover.state]
            tries: Handover.tries
            codeCount: Handover.code.count
            codeWrong: Handover.codeWrong
            textScale: root.textScale
            onSigned: (answers, way, strokes, typedName) => Handover.answer(answers, root.ways[way], strokes, typedName)
            onCodeTyped: (text) => Handover.code.type(text)
            onCodeErased: Handover.code.erase()
            onCodeCleared: Handover.code.clear()
            onHandedBack: Handover.handBack()
            onLanguageAsked: Handover.language = Handover.language === "cy" ? "en" : "cy"
            onTextScaleAsked: (scale) => root.textScale = scale
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.spaceLarge
            text: qsTr("Finished")
            kind: ActionButton.Primary
            visible: root.over
            objectName: "handover-finished"
            onClicked: Qt.quit()
        }
        OnScreenKeyboard {
            Layout.fillWidth: true
        }
    }
}
