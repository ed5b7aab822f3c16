import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

Page {
    id: root

    title: "Add a person"

    PickList {
        id: roles

        Layout.fillWidth: true
        label: "Role"
        value: "ds"
        options: [
            { value: "tm", text: "Team manager", group: "Children's social care" },
            { value: "sw", text: "Social worker", group: "Children's social care" },
            { value: "iro", text: "Independent reviewing officer", group: "Children's social care" },
            { value: "ds", text: "Detective sergeant", group: "Police" },
            { value: "dc", text: "Detective constable", group: "Police" },
            { value: "paed", text: "Consultant paediatrician", group: "Health", detail: "Named or on call" },
            { value: "hv", text: "Health visitor", group: "Health" },
            { value: "mw", text: "Midwife", group: "Health" },
            { value: "dsl", text: "Designated safeguarding lead", group: "School" },
            { value: "head", text: "Head teacher", group: "School" }
        ]
        Component.onCompleted: roles.open()
    }
}
