import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// Whether the council's recovery key is on this tablet, and taking it from a file.
Page {
    id: root

    required property var files                  // a list of (key name place): public keys of councils
    property bool there: false
    property bool escrowed: false                // what ends a lock-out of the chip is sealed to it
    property string problem: ""

    signal picked(path: string)
    signal lookAsked()

    title: qsTr("The council's recovery key")
    backText: qsTr("People and keys")
    problems: problem.length > 0 ? [{ text: problem, field: list }] : []

    StatusBanner {
        Layout.fillWidth: true
        text: root.there ? qsTr("This tablet has the council's recovery key.")
                         : qsTr("This tablet has no recovery key. Until it has one, nobody can help whoever forgets.")
        kind: root.there ? StatusBanner.Success : StatusBanner.Warning
        objectName: "council-state"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("With it, two custodians together can let somebody in again. "
                   + "One alone can do nothing, and this tablet never has their half.")
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.escrowed ? qsTr("What ends a lock-out of this tablet's security chip is sealed to the key it has now, and the chip "
                                   + "gives it out only once. With another key nobody can end a lock-out before its time any "
                                   + "more, until the chip is cleared in the start-up settings.") : ""
        kind: StatusBanner.Warning
        objectName: "council-release"
    }
    FileList {
        id: list

        function focusField(): void { root.scrollToTop() }

        Layout.fillWidth: true
        label: root.there ? qsTr("Take another key instead") : qsTr("Take it from a file")
        absent: qsTr("Plug in the medium with the file council.pub, then look again.")
        files: root.files
        objectName: "council-file"
        onPicked: (path) => root.picked(path)
        onLookAsked: root.lookAsked()
    }
}
