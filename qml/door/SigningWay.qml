import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// How somebody signs: with a finger or their name, with a code of their own, or with the chair as their witness, which
// needs no memory and no hand. A code is kept by whoever shows this; here is only how many digits it has.
ColumnLayout {
    id: root

    required property string chair
    required property int tries                  // with a code; 0: they have none, or it is off
    required property int codeCount
    required property bool codeWrong
    property bool checked: false                 // signing was tried: say what is missing
    property string way: "ink"                   // "ink", "code", "witness"
    readonly property string chosen: way !== "ink" ? way : pad.typing ? "name" : "finger"
    readonly property bool complete: way === "witness" || (way === "ink" ? pad.signed : codeCount > 0)
    readonly property string missing: way === "ink" ? qsTr("Sign with a finger, or type your name.")
        : !codeWrong ? qsTr("Enter your code, or sign in another way.")
        : tries > 0 ? qsTr("That is not your code. You have %n more try(s).", "", tries) : withoutCode
    readonly property string withoutCode: qsTr("The code no longer works at this meeting. Sign in another way.")
    readonly property var strokes: pad.strokes
    readonly property string typedName: pad.typing ? pad.typedName.trim() : ""

    signal codeTyped(text: string)
    signal codeErased()
    signal codeCleared()
    signal submitted()

    function offered(withCode: bool): var {
        const ink = { value: "ink", text: qsTr("My signature or name") }
        const witness = { value: "witness", text: qsTr("The chair is my witness") }
        return withCode ? [ink, { value: "code", text: qsTr("My code") }, witness] : [ink, witness]
    }
    function focusField(): void {
        if (pin.visible)
            pin.focusField()
        else if (pad.visible)
            pad.focusField()
        else
            how.focusField()
    }

    spacing: Theme.spaceMedium
    onTriesChanged: if (root.tries === 0 && root.way === "code") root.way = "ink"

    ChoiceChips {
        id: how

        Layout.fillWidth: true
        label: qsTr("How you sign")
        error: root.codeWrong && root.tries === 0 ? root.withoutCode : ""
        options: root.offered(root.tries > 0)
        value: root.way
        objectName: "handover-way"
        onPicked: (value) => root.way = value
    }
    SignaturePad {
        id: pad

        Layout.fillWidth: true
        label: qsTr("Your signature")
        error: root.checked && !signed ? root.missing : ""
        visible: root.way === "ink"
        objectName: "handover-signature"
    }
    PinPad {
        id: pin

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        label: qsTr("Your code")
        error: root.codeCount === 0 && (root.codeWrong || root.checked) ? root.missing : ""
        count: root.codeCount
        enterText: qsTr("Sign with the code")
        visible: root.way === "code"
        objectName: "handover-code"
        onTyped: (text) => root.codeTyped(text)
        onErased: root.codeErased()
        onCleared: root.codeCleared()
        onSubmitted: root.submitted()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Give the tablet to %1, who will see your answers and confirm them with you.").arg(root.chair)
        visible: root.way === "witness"
    }
}
