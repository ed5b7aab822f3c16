pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Controls
import Roundtable.Door

// What a hand-over can end with, one under the other.
Page {
    id: root

    title: "Receipts"
    actions: ActionButton { text: "Finished" }

    Repeater {
        model: ["signed", "witnessed", "returned", "refused"]

        HandoverReceipt {
            required property string modelData

            Layout.fillWidth: true
            stage: modelData
            chair: "Ngozi Okafor"
            check: stage === "signed" || stage === "witnessed" ? "3f9a 12c0" : ""
        }
    }
}
