import QtQuick
import Roundtable.Controls

ShowLock {
    id: root

    trailing: ActionButton { text: "Text and colours"; compact: true }
    likely: "ngozi"
    count: 4
}
