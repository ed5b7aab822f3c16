import QtQuick
import Roundtable.Door

HandoverScreen {
    id: root

    name: "DS Gareth Pryce"
    agency: "South Wales Police"
    chair: "Ngozi Okafor"
    items: [
        { ref: "d1", number: "1", text: "We start a joint section 47 enquiry about Ada and Tobi. Police and children's services visit together today." },
        { ref: "d2", number: "2", text: "Ada is seen by the paediatrician at the Royal Infirmary before 18:00." }
    ]
    tries: 5
    onHandedBack: root.stage = "returned"
    onSigned: root.stage = "signed"
}
