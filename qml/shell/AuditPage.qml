import QtQuick
import Roundtable.App
import Roundtable.Screens

// The audit trail of the session that is open.
AuditScreen {
    id: root

    entries: Session.audit
    people: Session.audit.people
    acts: Session.audit.acts
    person: Session.audit.person
    act: Session.audit.act
    loading: Session.audit.loading
    onPersonPicked: (person) => Session.audit.person = person
    onActPicked: (act) => Session.audit.act = act
    Component.onCompleted: Session.audit.reload()
}
