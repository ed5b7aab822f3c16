import QtQml
import Roundtable.App

// One row of a list outside of a view, up to date.
QtObject {
    id: root

    required property RowList list
    required property string key
    property int revision: 0

    function of(role: string): var { return root.revision >= 0 && root.list.count >= 0 ? root.list.value(root.key, role) ?? "" : "" }

    readonly property Connections watch: Connections {
        target: root.list

        function onDataChanged(): void { root.revision += 1 }
        function onModelReset(): void { root.revision += 1 }
    }
}
