#include "storage/model/fhir.h"

#include "storage/model/moment.h"

#include <QHash>
#include <QJsonArray>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QUuid kSpace{0x6e1f0b52, 0x3f0a, 0x4c8e, 0x9d, 0x41, 0x77, 0x1c, 0x5a, 0x2b, 0x90, 0x3d};

QJsonObject ofText(const QString &text) { return {{u"text"_s, text}}; }
QJsonObject coding(const QString &system, const QString &code, const QString &display = {})
{
    QJsonObject one{{u"system"_s, system}, {u"code"_s, code}};
    if (!display.isEmpty())
        one.insert(u"display"_s, display);
    return one;
}
QJsonObject coded(const QJsonObject &one) { return {{u"coding"_s, QJsonArray{one}}}; }
QJsonObject ours(const char *list, const QString &code) { return coded(coding(u"urn:roundtable:"_s + QLatin1StringView(list), code)); }
QJsonObject standard(const char *system, const QString &code) { return coded(coding(QLatin1StringView(system), code)); }

// FHIR has no empty value: what nobody said is not there.
void put(QJsonObject &into, const char *key, const QJsonValue &value)
{
    const bool isNothing = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
                           || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    if (!isNothing)
        into.insert(QLatin1StringView(key), value);
}

QString word(const QJsonValue &object, const char *key) { return object[QLatin1StringView(key)].toString(); }

// A day, as FHIR wants one; of a redacted copy it may be a mark.
QString dayOf(const QJsonValue &object, const char *key)
{
    const QString day = word(object, key);
    return parseDay(day) ? day : QString();
}

// An item of which a redacted copy says only that it is there: a line, and no resource that would have to say more.
bool isRedacted(const QJsonValue &item, QStringList &lines)
{
    const QString mark = word(item, "redacted");
    if (!mark.isEmpty())
        lines.append(mark);
    return !mark.isEmpty();
}

QJsonObject narrative(const QStringList &lines)
{
    QString html;
    for (const QString &each : lines)
        html += u"<p>"_s + each.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</p>"_s;
    return {{u"status"_s, u"generated"_s}, {u"div"_s, u"<div xmlns=\"http://www.w3.org/1999/xhtml\">"_s + html + u"</div>"_s}};
}

class Document {
public:
    Document(const QJsonObject &record, const MeetingId &meeting) : m_record(record), m_meeting(record[u"meeting"_s].toObject())
    {
        m_space = QUuid::createUuidV5(kSpace, meeting.toRfc4122() + child()[u"ref"_s].toString().toUtf8());
    }
    QJsonObject bundle(Instant now);

private:
    QJsonObject child() const { return m_record[u"children"_s].toArray().first().toObject(); }
    QJsonArray list(const char *name) const { return m_record[QLatin1StringView(name)].toArray(); }
    QString when() const { return m_meeting.contains(u"ended"_s) && !word(m_meeting, "ended").isEmpty() ? word(m_meeting, "ended") : word(m_meeting, "convened"); }
    bool isSealed() const { return m_record[u"seal"_s].isObject(); }

    // Adds a resource under a name of ours ("a1", "organisation Police") and says how others refer to it.
    QJsonObject add(const QString &name, QJsonObject resource);
    // To one that was added; nothing, where it is not in this child's record.
    QJsonObject to(const QString &name) const;
    QJsonObject patient() const { return to(u"child"_s); }
    QJsonArray refsTo(const QJsonArray &names) const;
    QJsonObject organisation(const QString &name);
    QJsonObject section(const QString &title, const QStringList &lines, const QJsonArray &entries = {}) const;
    QString nameOf(const QString &attendee) const { return m_names.value(attendee, attendee); }

    void people();
    QJsonObject heard();
    QJsonObject consents();
    QJsonObject decisions();
    QJsonObject actions();
    QJsonObject protection();
    QJsonObject family();
    QJsonObject addenda();
    QJsonObject composition(const QJsonArray &sections);
    void provenance(const QJsonObject &composition);

    QJsonObject m_record, m_meeting;
    QUuid m_space;
    QJsonArray m_entries;
    QHash<QString, QString> m_urls, m_names;
};

QJsonObject Document::add(const QString &name, QJsonObject resource)
{
    const QString id = QUuid::createUuidV5(m_space, name).toString(QUuid::WithoutBraces);
    resource.insert(u"id"_s, id);
    m_urls.insert(name, u"urn:uuid:"_s + id);
    m_entries.append(QJsonObject{{u"fullUrl"_s, m_urls.value(name)}, {u"resource"_s, resource}});
    return to(name);
}

QJsonObject Document::to(const QString &name) const
{
    const QString url = m_urls.value(name);
    return url.isEmpty() ? QJsonObject() : QJsonObject{{u"reference"_s, url}};
}

QJsonArray Document::refsTo(const QJsonArray &names) const
{
    QJsonArray all;
    for (const QJsonValue &each : names) {
        if (const QJsonObject one = to(each.toString()); !one.isEmpty())
            all.append(one);
    }
    return all;
}

QJsonObject Document::organisation(const QString &name)
{
    const QString key = u"organisation "_s + name;
    if (name.isEmpty() || m_urls.contains(key))
        return to(key);
    return add(key, {{u"resourceType"_s, u"Organization"_s}, {u"name"_s, name}});
}

QJsonObject Document::section(const QString &title, const QStringList &lines, const QJsonArray &entries) const
{
    if (lines.isEmpty() && entries.isEmpty())
        return {};
    QJsonObject one{{u"title"_s, title}, {u"text"_s, narrative(lines)}};
    put(one, "entry", entries);
    return one;
}

void Document::people()
{
    const QJsonObject about = child();
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s}, {u"name"_s, QJsonArray{ofText(word(about, "name"))}}};
    QJsonArray identifiers;
    if (const QString number = word(about, "nhsNumber"); !number.isEmpty())
        identifiers.append(QJsonObject{{u"system"_s, u"https://fhir.nhs.uk/Id/nhs-number"_s}, {u"value"_s, number}});
    if (const QString number = word(about, "caseRef"); !number.isEmpty())
        identifiers.append(QJsonObject{{u"system"_s, u"urn:roundtable:case-reference"_s}, {u"value"_s, number}});
    put(patient, "identifier", identifiers);
    const QString sex = word(about, "sex");
    put(patient, "gender", sex == "M"_L1 ? u"male"_s : sex == "F"_L1 ? u"female"_s : sex == "U"_L1 ? u"unknown"_s : QString());
    put(patient, "birthDate", dayOf(about, "born"));
    if (const QString address = word(about, "address"); !address.isEmpty())
        put(patient, "address", QJsonArray{ofText(address)});
    if (const QString language = word(about, "language"); !language.isEmpty())
        put(patient, "communication", QJsonArray{QJsonObject{{u"language"_s, ofText(language)}}});
    add(u"child"_s, patient);

    for (const QJsonValue &each : list("people")) {
        QJsonObject person{{u"resourceType"_s, u"RelatedPerson"_s}, {u"patient"_s, this->patient()},
                           {u"name"_s, QJsonArray{ofText(word(each, "name"))}}};
        QJsonArray relations;
        for (const QJsonValue &relation : each[u"relation"_s].toArray()) {
            if (const QString as = word(relation, "as"); !as.isEmpty())
                relations.append(ofText(as));
        }
        if (each[u"parentalResponsibility"_s].toArray().contains(about[u"ref"_s]))
            relations.append(ours("person", u"parental_responsibility"_s));
        put(person, "relationship", relations);
        put(person, "birthDate", dayOf(each, "born"));
        add(word(each, "ref"), person);
    }
    for (const QJsonValue &each : list("attendance")) {
        const QString ref = word(each, "ref"), name = word(each, "name");
        m_names.insert(ref, name);
        const QJsonObject person = add(u"person "_s + ref, {{u"resourceType"_s, u"Practitioner"_s}, {u"name"_s, QJsonArray{ofText(name)}}});
        QJsonObject role{{u"resourceType"_s, u"PractitionerRole"_s}, {u"practitioner"_s, person}};
        if (const QString code = word(each, "role"); !code.isEmpty())
            put(role, "code", QJsonArray{ours("role", code)});
        put(role, "organization", organisation(word(each, "agency")));
        add(ref, role);
    }
}

QJsonObject Document::heard()
{
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("information")) {
        if (isRedacted(each, lines))
            continue;
        const QString by = word(each, "by");
        lines.append(u"%1 (%2): %3"_s.arg(nameOf(by), word(each, "kind"), word(each, "text")));
        QJsonObject one{{u"resourceType"_s, u"Observation"_s},
                        {u"status"_s, each[u"history"_s].toArray().isEmpty() ? u"final"_s : u"amended"_s},
                        {u"code"_s, ours("information", word(each, "kind"))}, {u"subject"_s, patient()},
                        {u"issued"_s, word(each, "at")}, {u"valueString"_s, word(each, "text")}};
        put(one, "effectiveDateTime", dayOf(each, "date"));
        put(one, "performer", refsTo({by}));
        if (const QString mark = word(each, "sensitivity"); !mark.isEmpty() && mark != "normal"_L1)
            put(one, "meta", QJsonObject{{u"security"_s, QJsonArray{coding(u"urn:roundtable:sensitivity"_s, mark)}}});
        entries.append(add(word(each, "ref"), one));
    }
    for (const QJsonValue &each : list("withheld")) {
        if (!isRedacted(each, lines))
            lines.append(u"%1, withheld: %2 %3"_s.arg(nameOf(word(each, "by")), word(each, "what"), word(each, "reason")));
    }
    for (const QJsonValue &each : list("outstanding")) {
        if (!isRedacted(each, lines))
            lines.append(u"Outstanding: %1, %2"_s.arg(word(each, "what"), word(each, "due")));
    }
    return section(u"Information shared"_s, lines, entries);
}

QJsonObject Document::consents()
{
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("consent")) {
        if (isRedacted(each, lines))
            continue;
        const QString status = word(each, "status"), why = word(each, "rationale");
        lines.append(u"%1: %2. %3"_s.arg(word(each, "matter"), status, why));
        const bool isGiven = status == "sought_given"_L1 || status == "child_consents_competent"_L1;
        QJsonArray grounds;
        for (const QJsonValue &ground : each[u"grounds"_s].toArray())
            grounds.append(coding(u"urn:roundtable:consent-ground"_s, ground.toString()));
        QJsonObject rule = ours("consent-status", status);
        put(rule, "text", why);
        QJsonObject one{{u"resourceType"_s, u"Consent"_s}, {u"status"_s, isGiven ? u"active"_s : u"rejected"_s},
                        {u"scope"_s, standard("http://terminology.hl7.org/CodeSystem/consentscope", word(each, "matter") == "medical"_L1
                                                                                                       ? u"treatment"_s
                                                                                                       : u"patient-privacy"_s)},
                        {u"category"_s, QJsonArray{ours("consent-matter", word(each, "matter"))}}, {u"patient"_s, patient()},
                        {u"dateTime"_s, word(each, "at")}, {u"policyRule"_s, rule}};
        if (!grounds.isEmpty())
            put(one, "provision", QJsonObject{{u"type"_s, u"permit"_s}, {u"code"_s, QJsonArray{QJsonObject{{u"coding"_s, grounds}}}}});
        entries.append(add(word(each, "ref"), one));
    }
    for (const QJsonValue &each : list("competence")) {
        if (!isRedacted(each, lines))
            lines.append(u"%1: %2. %3"_s.arg(word(each, "matter"), word(each, "finding"), word(each, "reasons")));
    }
    return section(u"Consent"_s, lines, entries);
}

QJsonObject Document::decisions()
{
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("decisions")) {
        if (isRedacted(each, lines))
            continue;
        const QString text = word(each, "text"), basis = word(each, "basis");
        lines.append(u"%1. %2 %3"_s.arg(each[u"number"_s].toInt()).arg(text, basis));
        QJsonArray findings, notes;
        for (const QJsonValue &outcome : each[u"outcomes"_s].toArray()) {
            QJsonObject finding{{u"itemCodeableConcept"_s, ours("outcome", outcome.toString())}};
            put(finding, "basis", basis);
            findings.append(finding);
        }
        for (const QJsonValue &dissent : each[u"dissent"_s].toArray()) {
            if (isRedacted(dissent, lines))
                continue;
            const QString said = u"%1: %2 %3"_s.arg(nameOf(word(dissent, "attendee")), word(dissent, "view"), word(dissent, "reasons"));
            lines.append(said);
            QJsonObject note{{u"text"_s, said}, {u"time"_s, word(dissent, "at")}};
            put(note, "authorReference", to(u"person "_s + word(dissent, "attendee")));
            notes.append(note);
        }
        QJsonObject one{{u"resourceType"_s, u"ClinicalImpression"_s}, {u"status"_s, u"completed"_s}, {u"subject"_s, patient()},
                        {u"date"_s, word(each, "at")}, {u"summary"_s, text}, {u"finding"_s, findings}};
        put(one, "description", basis);
        put(one, "assessor", to(u"chair"_s));
        if (const QJsonArray rests = refsTo(each[u"basedOn"_s].toArray()); !rests.isEmpty())
            put(one, "investigation", QJsonArray{QJsonObject{{u"code"_s, ofText(u"Based on"_s)}, {u"item"_s, rests}}});
        put(one, "note", notes);
        entries.append(add(word(each, "ref"), one));
    }
    return section(u"Decisions"_s, lines, entries);
}

QJsonObject Document::actions()
{
    static const QHash<QString, QString> kStates{{u"open"_s, u"requested"_s}, {u"done"_s, u"completed"_s},
                                                 {u"not_done"_s, u"failed"_s}, {u"dropped"_s, u"cancelled"_s}};
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("actions")) {
        if (isRedacted(each, lines))
            continue;
        const QJsonValue owner = each[u"owner"_s];
        const QString agency = word(owner, "agency"), who = owner.isObject() ? agency : nameOf(owner.toString());
        const QString due = word(each, "due");
        lines.append(u"%1: %2 %3"_s.arg(who, word(each, "what"), due));
        QJsonObject one{{u"resourceType"_s, u"Task"_s}, {u"status"_s, kStates.value(word(each, "state"), u"requested"_s)},
                        {u"intent"_s, u"plan"_s}, {u"code"_s, ours("action", word(each, "kind"))}, {u"for"_s, patient()},
                        {u"authoredOn"_s, word(each, "at")}};
        put(one, "description", word(each, "what"));
        put(one, "owner", owner.isObject() ? organisation(agency) : to(owner.toString()));
        if (!due.isEmpty())
            put(one, "restriction", QJsonObject{{u"period"_s, QJsonObject{{u"end"_s, due}}}});
        if (const QString purpose = word(each, "purpose"); !purpose.isEmpty())
            put(one, "reasonCode", ofText(purpose));
        QJsonArray notes;
        if (const QString else_ = word(each, "contingency"); !else_.isEmpty())
            notes.append(ofText(else_));
        for (const QJsonValue &step : each[u"progress"_s].toArray()) {
            if (const QString note = word(step, "note"); !note.isEmpty())
                notes.append(QJsonObject{{u"text"_s, note}, {u"time"_s, word(step, "at")}});
            put(one, "lastModified", word(step, "at"));
        }
        put(one, "note", notes);
        entries.append(add(word(each, "ref"), one));
    }
    return section(u"Actions"_s, lines, entries);
}

QJsonObject Document::protection()
{
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("protection")) {
        if (isRedacted(each, lines))
            continue;
        const QString from = word(each, "startedAt");
        lines.append(u"%1: from %2"_s.arg(word(each, "measure"), from));
        QJsonObject one{{u"resourceType"_s, u"Flag"_s}, {u"status"_s, u"active"_s},
                        {u"category"_s, QJsonArray{standard("http://terminology.hl7.org/CodeSystem/flag-category", u"safety"_s)}},
                        {u"code"_s, ours("protection", word(each, "measure"))}, {u"subject"_s, patient()}};
        put(one, "period", QJsonObject{{u"start"_s, from}});
        entries.append(add(word(each, "ref"), one));
    }
    return section(u"Protection"_s, lines, entries);
}

QJsonObject Document::family()
{
    QStringList lines;
    QJsonArray entries;
    for (const QJsonValue &each : list("family")) {
        if (isRedacted(each, lines))
            continue;
        QStringList kept;
        for (const QJsonValue &name : each[u"notToBeTold"_s].toArray())
            kept.append(name.toString());
        lines.append(word(each, "tell") + (kept.isEmpty() ? QString() : u" Not to be told: "_s + kept.join(u"; "_s)));
        QJsonObject one{{u"resourceType"_s, u"CommunicationRequest"_s}, {u"status"_s, u"active"_s}, {u"subject"_s, patient()},
                        {u"authoredOn"_s, word(each, "at")}};
        if (const QString tell = word(each, "tell"); !tell.isEmpty())
            put(one, "payload", QJsonArray{QJsonObject{{u"contentString"_s, tell}}});
        put(one, "occurrenceDateTime", word(each, "when"));
        put(one, "sender", to(word(each, "who")));
        if (!kept.isEmpty())
            put(one, "note", QJsonArray{ofText(u"Not to be told: "_s + kept.join(u"; "_s))});
        entries.append(add(word(each, "ref"), one));
    }
    return section(u"What the family is told"_s, lines, entries);
}

QJsonObject Document::addenda()
{
    QStringList lines;
    for (const QJsonValue &each : list("addenda"))
        lines.append(u"%1: %2 %3"_s.arg(word(each, "at"), word(each, "text"), word(each, "reason")));
    for (const QJsonValue &each : list("outcomes")) {
        if (!isRedacted(each, lines))
            lines.append(u"%1: %2"_s.arg(word(each, "at"), word(each, "determination")));
    }
    return section(u"After the meeting"_s, lines);
}

QJsonObject Document::composition(const QJsonArray &sections)
{
    const QString begun = word(m_meeting, "started");
    QJsonObject one{{u"resourceType"_s, u"Composition"_s},
                    {u"status"_s, !isSealed() ? u"preliminary"_s : list("addenda").isEmpty() ? u"final"_s : u"amended"_s},
                    {u"type"_s, QJsonObject{{u"coding"_s, QJsonArray{coding(u"urn:roundtable:document"_s, u"strategy-meeting"_s)}},
                                            {u"text"_s, u"Record of a strategy meeting"_s}}},
                    {u"subject"_s, patient()}, {u"date"_s, when()}, {u"author"_s, QJsonArray{to(u"chair"_s)}},
                    {u"title"_s, m_record[u"practice"_s].toBool() ? u"PRACTICE: record of a strategy meeting that was made up"_s
                                                                  : u"Record of a strategy meeting"_s},
                    {u"confidentiality"_s, u"R"_s}, {u"section"_s, sections}};
    QJsonArray attesters;
    if (isSealed()) {
        attesters.append(QJsonObject{{u"mode"_s, u"official"_s}, {u"time"_s, word(m_record[u"seal"_s], "at")}, {u"party"_s, to(u"chair"_s)}});
        QStringList signers;
        for (const QJsonValue &each : list("signoffs")) {
            const QString who = word(each, "attendee"), how = word(each, "response");
            if ((how != "agree"_L1 && how != "agree_with_comment"_L1) || signers.contains(who))
                continue;
            signers.append(who);
            QJsonObject attester{{u"mode"_s, u"professional"_s}, {u"time"_s, word(each, "at")}};
            put(attester, "party", to(who));
            attesters.append(attester);
        }
    }
    put(one, "attester", attesters);
    if (!begun.isEmpty()) {
        QJsonObject period{{u"start"_s, begun}};
        put(period, "end", word(m_meeting, "ended"));
        put(one, "event", QJsonArray{QJsonObject{{u"period"_s, period}}});
    }
    return one;
}

void Document::provenance(const QJsonObject &composition)
{
    const QJsonObject seal = m_record[u"seal"_s].toObject();
    if (seal.isEmpty())
        return;
    const QJsonObject device = add(u"device"_s, {{u"resourceType"_s, u"Device"_s},
                                                 {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"urn:roundtable:device-key"_s},
                                                                                          {u"value"_s, word(seal, "device")}}}}});
    const QString signature = QString::fromLatin1(QByteArray::fromHex(word(seal, "signature").toLatin1()).toBase64());
    add(u"provenance"_s,
        {{u"resourceType"_s, u"Provenance"_s}, {u"target"_s, QJsonArray{composition}}, {u"recorded"_s, word(seal, "at")},
         {u"agent"_s, QJsonArray{QJsonObject{{u"who"_s, to(u"chair"_s)}}, QJsonObject{{u"who"_s, device}}}},
         {u"entity"_s, QJsonArray{QJsonObject{{u"role"_s, u"source"_s},
                                              {u"what"_s, QJsonObject{{u"identifier"_s, QJsonObject{{u"system"_s, u"urn:roundtable:chain-head"_s},
                                                                                                    {u"value"_s, word(seal, "head")}}}}}}}},
         {u"signature"_s, QJsonArray{QJsonObject{{u"type"_s, QJsonArray{coding(u"urn:iso-astm:E1762-95:2013"_s, u"1.2.840.10065.1.12.1.14"_s,
                                                                               u"Source Signature"_s)}},
                                                 {u"when"_s, word(seal, "at")}, {u"who"_s, device},
                                                 {u"sigFormat"_s, u"application/octet-stream"_s}, {u"data"_s, signature}}}}});
}

QJsonObject Document::bundle(Instant now)
{
    people();
    add(u"chair"_s, {{u"resourceType"_s, u"Practitioner"_s},
                     {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"urn:roundtable:user"_s}, {u"value"_s, word(m_meeting, "chair")}}}}});
    const QJsonObject referral = m_meeting[u"referral"_s].toObject();
    const QString concern = word(referral, "concern");
    const QStringList why = concern.isEmpty() ? QStringList() : QStringList{concern};
    QStringList there;
    for (const QJsonValue &each : list("attendance"))
        there.append(u"%1, %2"_s.arg(word(each, "name"), word(each, "agency")));
    QJsonArray present;
    for (const QJsonValue &each : list("attendance"))
        present.append(to(word(each, "ref")));
    QJsonArray sections;
    // In the order of the papers: what was decided comes first, but what it rests on has to be there to be referred to.
    const QJsonObject information = heard();
    for (const QJsonObject &each : {decisions(), actions(), protection(), consents(), family(),
                                    section(u"Why the meeting was held"_s, why),
                                    section(u"Who was there"_s, there, present), information, addenda()}) {
        if (!each.isEmpty())
            sections.append(each);
    }
    const QJsonObject composition = add(u"composition"_s, this->composition(sections));
    // FHIR wants it first; it could be made only last.
    const QJsonValue first = m_entries.takeAt(m_entries.size() - 1);
    m_entries.prepend(first);
    provenance(composition);
    QJsonObject out{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"document"_s},
            {u"identifier"_s, QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s},
                                          {u"value"_s, u"urn:uuid:"_s + m_space.toString(QUuid::WithoutBraces)}}},
            {u"timestamp"_s, rt::format(now)}, {u"entry"_s, m_entries}};
    if (m_record[u"redacted"_s].toBool())
        put(out, "meta", QJsonObject{{u"security"_s, QJsonArray{coding(u"http://terminology.hl7.org/CodeSystem/v3-ObservationValue"_s,
                                                                       u"REDACTED"_s, u"redacted"_s)}}});
    return out;
}

}

QJsonObject fhirDocument(const QJsonObject &childRecord, const MeetingId &meeting, Instant now)
{
    return Document(childRecord, meeting).bundle(now);
}

}
