import QtQuick
import QtQuick.Layouts
import Roundtable.Controls
import Roundtable.Door

Page {
    id: root

    title: "How you sign"

    SigningWay {
        Layout.fillWidth: true
        chair: "Ngozi Okafor"
        tries: 0
        codeCount: 0
        codeWrong: true
    }
    SigningWay {
        Layout.fillWidth: true
        chair: "Ngozi Okafor"
        tries: 3
        codeCount: 0
        codeWrong: true
        way: "code"
    }
    SigningWay {
        Layout.fillWidth: true
        chair: "Ngozi Okafor"
        tries: 5
        codeCount: 0
        codeWrong: false
        way: "witness"
    }
}
