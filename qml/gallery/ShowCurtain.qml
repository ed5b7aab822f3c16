import QtQuick
import QtQuick.Layouts
import Roundtable.Controls
import Roundtable.Door

Item {
    id: root

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        IdleBar { Layout.fillWidth: true; secondsLeft: 45 }
        Heading { text: "Above: about to lock. Below: hidden."; level: 1 }
        Curtain { Layout.fillWidth: true; Layout.fillHeight: true }
    }
}
