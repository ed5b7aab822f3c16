pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    title: "Records"
    subtitle: "2,000 meetings"
    wide: true
    scrolls: false                               // the list does

    PracticeBand { Layout.fillWidth: true; practice: true }
    BarRow {
        Layout.fillWidth: true
        leading: Heading { text: "Where one is" }

        ActionButton { text: "What can be done"; compact: true }
    }
    PagedList {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(90)
        model: 2000
        spacing: Theme.gap

        delegate: ListRow {
            required property int index

            width: ListView.view.width
            text: "Meeting " + (index + 1)
            detail: "Sealed · 7 present · 3 decisions"
            trailing: index % 3 ? "" : "Waiting to be sent"
            chosen: index === 1
        }
    }
}
