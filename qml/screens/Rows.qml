import QtQml
import Roundtable.App

// A short list of a meeting as plain values, for what must be seen together: chips, counts. Long lists are shown with
// their model instead.
QtObject {
    id: root

    required property RowList list
    property list<string> roles: ["name"]
    property int revision: 0
    readonly property var all: read(root.list ? root.list.count : 0, root.revision)    // none: an empty list

    function read(count: int, _revision: int): var {
        const rows = []
        for (let i = 0; i < count; ++i) {
            const row = { key: root.list.keyAt(i) }
            for (const role of root.roles)
                row[role] = root.list.value(row.key, role)
            rows.push(row)
        }
        return rows
    }
    function options(role: string): var { return root.all.map((row) => ({ value: row.key, text: row[role] })) }

    readonly property Connections watch: Connections {
        target: root.list

        function onDataChanged(): void { root.revision += 1 }
        function onModelReset(): void { root.revision += 1 }
    }
}
