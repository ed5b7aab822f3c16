pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door
import Roundtable.Screens
import "rehearsal.js" as Rehearsed

// The screens of people and keys, and what one person signs, with made-up people, for pictures: a practice store has no keys,
// and a real one is never drawn to a file.
Rectangle {
    id: root

    readonly property string shown: slot.place

    function show(place: string): void { slot.place = place }

    color: Theme.surface

    ListModel {
        id: crew

        ListElement { key: "ngozi"; name: "Ngozi Okafor"; roles: ""; team: ""; kind: "pin"; opens: true; waitSeconds: 0; disabled: false }
        ListElement { key: "huw"; name: "Huw Bevan"; roles: ""; team: ""; kind: "passphrase"; opens: true; waitSeconds: 0; disabled: false }
        ListElement { key: "mair"; name: "Mair Lloyd"; roles: ""; team: ""; kind: "pin"; opens: false; waitSeconds: 24; disabled: false }
        ListElement { key: "tom"; name: "Tom Ashworth"; roles: ""; team: ""; kind: "pin"; opens: true; waitSeconds: 0; disabled: true }
    }
    ListModel {
        id: stick

        ListElement { key: "/media/stick/council.pub"; name: "council.pub"; place: "STICK" }
    }
    KeyRoomWords {
        id: say
    }
    Slot {
        id: slot

        property string place: ""

        anchors.fill: parent
        content: ({
            "people-and-keys": jobs, people: people, "add-somebody": form, "choose-a-secret": secret, "is-it-you": proof,
            "new-store-key": storeKey, sending: sending, "councils-key": council, recovery: recovery, answer: answer, times: times,
            wipe: wipe, "hand-over": signing, "hand-over-code": byCode, receipt: receipt, "choose-code": choice, curtain: curtain
        })[slot.place] ?? null
    }
    Component { id: jobs; KeyRoomScreen { people: 4; chip: true; curtainMinutes: 2; lockMinutes: 10 } }
    Component { id: people; UsersScreen { people: crew } }
    Component { id: form; UserFormScreen { name: "Carys Hughes"; roles: ["minute-taker"] } }
    Component { id: secret; SecretScreen { name: "Carys Hughes"; chip: true; count: 5; repeatedCount: 0 } }
    Component {
        id: proof

        ProofScreen {
            users: crew
            likely: "ngozi"
            what: say.what("add", "Carys Hughes")
            verb: say.verb("add")
            count: 4
        }
    }
    Component { id: storeKey; StoreKeyScreen { } }
    Component { id: council; CouncilScreen { files: stick } }
    Component {
        id: sending

        SendingScreen {
            known: true
            fine: true
            doing: qsTr("Sending")
            waiting: "12 (1.6 MB)"
            oldest: "2 March 2026, 10:42"
            lastContact: "2 March 2026, 11:58"
            progress: 0.4
            pace: "1.1 MB / 2.7 MB"
        }
    }
    Component {
        id: recovery

        RecoveryScreen {
            media: stick
            request: "E9WJ40K7QX3M2RCV5T8HZ1N6B4D0GYP7SKAW2E9F8J3XMQ6V1CT5R0HN4B7ZK2D8GY9P3SA6W1EF0J5X".repeat(3)
        }
    }
    Component {
        id: answer

        AnswerScreen {
            users: [["ngozi", "Ngozi Okafor"], ["tom", "Tom Ashworth"]].map((each) => ({ value: each[0], text: each[1] }))
            user: "tom"
            files: stick
        }
    }
    Component { id: times; PolicyScreen { curtainMinutes: 2; lockMinutes: 10 } }
    Component { id: wipe; WipeScreen { counted: true; meetings: 14; unsealed: 2; onlyHere: 3 } }
    component Signing: HandoverScreen {
        name: Rehearsed.signer.name
        agency: Rehearsed.signer.agency
        chair: Rehearsed.signer.chair
        practice: true
        items: Rehearsed.signer.items
        tries: 5
    }
    Component { id: signing; Signing { } }
    Component {
        id: byCode

        Page {
            id: ways

            title: Rehearsed.signer.name

            Repeater {
                model: ["ink", "code", "witness"]

                SigningWay {
                    required property string modelData

                    Layout.fillWidth: true
                    chair: Rehearsed.signer.chair
                    tries: 3
                    codeCount: 0
                    codeWrong: true
                    way: modelData
                }
            }
        }
    }
    Component { id: receipt; Signing { stage: "witnessed"; check: "3f9a 12c0" } }
    Component { id: choice; CodeScreen { name: Rehearsed.signer.name; count: 3; repeatedCount: 0; wrong: "easy" } }
    Component { id: curtain; Curtain { } }
}
