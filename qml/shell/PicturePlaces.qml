import QtQuick

// The names of all screens that pictures are taken of, in the order of their numbers. Two programs show them, and each has to
// know what the other has.
QtObject {
    id: root

    readonly property var rooms: ["people-and-keys", "people", "add-somebody", "choose-a-secret", "is-it-you", "new-store-key", "sending",
                                  "councils-key", "recovery", "answer", "times", "wipe", "hand-over", "hand-over-code", "receipt",
                                  "choose-code", "curtain"]
    readonly property var shell: ["first-start", "unlock", ...root.rooms]
    readonly property var record: ["home", "start-now", "convene", "phrases", "people", "statement", "invite", "add-child", "information",
                 "agenda", "answer", "consent", "consent-form", "decisions", "decide", "actions", "act", "missing",
                 "convening", "signoff", "read-back", "signing", "unable", "seal", "refused", "line", "line-asks", "keys",
                 "short-form", "record", "record-child", "meeting", "others", "withhold", "outstanding", "correct",
                 "history", "withdraw-form", "competence", "dissent", "protect", "family", "progress", "add-person",
                 "consider-child", "adjourn", "cancel", "take-chair", "reconvene", "outcome", "addendum", "distribute",
                 "overrun", "redact", "release", "help", "help-actions", "tour", "display"]
    readonly property var all: [...root.shell, ...root.record]
}
