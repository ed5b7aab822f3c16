#include "storage/model/fhir.h"
#include "storage/model/record.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

QJsonObject documentOf(const Table &table, const Ref &child = u"c1"_s, bool sealed = false)
{
    QJsonObject held = disclosedRecord(table.proceedings, table.meeting(), child, u"[another child]"_s);
    if (sealed) {
        held[u"seal"_s] = QJsonObject{{u"at"_s, u"2026-03-02T12:00:00Z"_s}, {u"by"_s, u"okafor"_s}, {u"entries"_s, 7}, {u"device"_s, u"ab12"_s},
                                      {u"head"_s, QString(u"5a"_s).repeated(32)}, {u"signature"_s, QString(u"5a"_s).repeated(64)}};
    }
    return fhirDocument(held, table.meeting().id, table.now);
}

QJsonArray resources(const QJsonObject &document, const QString &type)
{
    QJsonArray all;
    for (const QJsonValue each : document[u"entry"_s].toArray()) {
        if (each[u"resource"_s][u"resourceType"_s] == type)
            all.append(each[u"resource"_s]);
    }
    return all;
}

QJsonObject one(const QJsonObject &document, const QString &type)
{
    const QJsonArray all = resources(document, type);
    return all.size() == 1 ? all.first().toObject() : QJsonObject();
}

void everyValue(const QJsonValue &value, const std::function<void(const QString &, const QJsonValue &)> &see, const QString &key = {})
{
    see(key, value);
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            everyValue(each, see, key);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            everyValue(it.value(), see, it.key());
    }
}

Table told()
{
    Table table = Table::started();
    const auto say = [&](const char *verb, const char *ref, const char *json) {
        if (const auto refused = table.say(verb, ref, json))
            qFatal("%s %s: %s", verb, ref, qPrintable(codeName(*refused)));
    };
    say("correct", "", R"({"target": "c1", "change": {"caseRef": "WX118820", "sex": "F"}})");
    say("add-person", "p1", R"({"name": "Keira Tamblyn", "born": "1992-04-27", "relation": [{"child": "c1", "as": "mother"}],
                                      "parentalResponsibility": ["c1"]})");
    say("share", "i1", R"({"by": "a2", "children": ["c1"], "kind": "fact", "text": "A <b>mark</b> & more.",
                                 "sensitivity": "police_intelligence"})");
    say("share", "i2", R"({"by": "a3", "children": ["c2"], "kind": "opinion", "text": "Of the other alone."})");
    say("consent", "k1", R"({"children": ["c1"], "matter": "interview_child", "status": "not_sought_dispensed",
                                   "grounds": ["G1"], "rationale": "It would put her at risk.", "exceptional": "He is a suspect."})");
    say("decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "Start.", "basis": "The mark.",
                                  "basedOn": ["i1"]})");
    say("dissent", "n1", R"({"decision": "d1", "attendee": "a3", "view": "Not yet.", "reasons": "Wait for the opinion."})");
    say("act", "t1", R"({"children": ["c1"], "what": "See her.", "purpose": "To hear her.", "owner": "a1", "due": "2026-03-04",
                               "kind": "see_alone"})");
    say("act", "t2", R"({"children": ["c1"], "what": "Search.", "purpose": "Who else.", "owner": {"agency": "Intelligence"},
                               "due": "2026-03-05"})");
    say("protect", "q1", R"({"child": "c1", "measure": "safety_plan", "startedAt": "2026-03-02T15:00:00Z"})");
    say("family", "f1", R"({"child": "c1", "tell": "That she is safe.", "who": "a1", "when": "2026-03-02T16:00:00Z",
                                  "notToBeTold": ["A lodger"]})");
    return table;
}

}

class TestFhir : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void document_isOneWithItsCompositionFirst()
    {
        const QJsonObject document = documentOf(told());
        QCOMPARE(document[u"resourceType"_s].toString(), u"Bundle"_s);
        QCOMPARE(document[u"type"_s].toString(), u"document"_s);
        QVERIFY(!document[u"identifier"_s][u"system"_s].toString().isEmpty() && !document[u"identifier"_s][u"value"_s].toString().isEmpty());
        QCOMPARE(document[u"timestamp"_s].toString().back(), u'Z');
        const QJsonValue first = document[u"entry"_s].toArray().first();
        QCOMPARE(first[u"resource"_s][u"resourceType"_s].toString(), u"Composition"_s);
        QCOMPARE(first[u"resource"_s][u"status"_s].toString(), u"preliminary"_s);
        QCOMPARE(documentOf(told(), u"c1"_s, true)[u"entry"_s].toArray().first()[u"resource"_s][u"status"_s].toString(), u"final"_s);
    }

    void everyReference_leadsToAnEntry()
    {
        const QJsonObject document = documentOf(told(), u"c1"_s, true);
        QStringList urls;
        for (const QJsonValue each : document[u"entry"_s].toArray()) {
            urls.append(each[u"fullUrl"_s].toString());
            QCOMPARE(urls.last(), u"urn:uuid:"_s + each[u"resource"_s][u"id"_s].toString());
        }
        QCOMPARE(QSet<QString>(urls.begin(), urls.end()).size(), urls.size());
        int references = 0;
        everyValue(document, [&](const QString &key, const QJsonValue &value) {
            if (key != "reference"_L1 || !value.isString())
                return;
            ++references;
            if (!urls.contains(value.toString()))
                QFAIL(qPrintable(u"leads nowhere: "_s + value.toString()));
        });
        QVERIFY(references > 40);
    }

    // As where an item names somebody whom this child's record does not have.
    void whoIsNotInTheRecord_isNotReferredTo()
    {
        QJsonObject held = disclosedRecord(told().proceedings, told().meeting(), u"c1"_s, u"[another child]"_s);
        held[u"attendance"_s] = QJsonArray();
        held[u"information"_s] = QJsonArray();
        const QJsonObject document = fhirDocument(held, told().meeting().id, told().now);
        everyValue(document, [](const QString &key, const QJsonValue &value) {
            if (key == "reference"_L1 && !value.toString().startsWith(u"urn:uuid:"_s))
                QFAIL(qPrintable(u"leads nowhere: "_s + value.toString()));
        });
        QVERIFY(!resources(document, u"Task"_s).first().toObject().contains(u"owner"_s));
        QVERIFY(!one(document, u"ClinicalImpression"_s).contains(u"investigation"_s));
    }

    void nothing_isEmpty()                       // FHIR has neither "" nor [] nor {} nor null
    {
        for (const Table &table : {told(), Table::started(), Table()}) {
            if (!table.proceedings.lastConvened() || table.meeting().children.empty())
                continue;
            everyValue(documentOf(table, u"c1"_s, true), [](const QString &key, const QJsonValue &value) {
                const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty())
                    || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
                if (isEmpty)
                    QFAIL(qPrintable(u"empty: "_s + key));
            });
        }
    }

    void whatWasSaid_isThereAsWhatItIs()
    {
        const QJsonObject document = documentOf(told(), u"c1"_s, true);
        const QJsonObject patient = one(document, u"Patient"_s);
        QCOMPARE(patient[u"gender"_s].toString(), u"female"_s);
        QCOMPARE(patient[u"identifier"_s].toArray().last()[u"value"_s].toString(), u"WX118820"_s);
        const QJsonObject mother = one(document, u"RelatedPerson"_s);
        QCOMPARE(mother[u"relationship"_s].toArray().size(), 2);             // what she is, and that she has responsibility
        const QJsonObject mark = one(document, u"Observation"_s);
        QCOMPARE(mark[u"valueString"_s].toString(), u"A <b>mark</b> & more."_s);
        QCOMPARE(mark[u"meta"_s][u"security"_s].toArray().first()[u"code"_s].toString(), u"police_intelligence"_s);
        const QJsonObject consent = one(document, u"Consent"_s);
        QCOMPARE(consent[u"status"_s].toString(), u"rejected"_s);
        QCOMPARE(consent[u"policyRule"_s][u"text"_s].toString(), u"It would put her at risk."_s);
        const QJsonObject decision = one(document, u"ClinicalImpression"_s);
        QCOMPARE(decision[u"summary"_s].toString(), u"Start."_s);
        QCOMPARE(decision[u"finding"_s].toArray().first()[u"basis"_s].toString(), u"The mark."_s);
        QCOMPARE(decision[u"investigation"_s].toArray().first()[u"item"_s].toArray().first()[u"reference"_s].toString(),
                 u"urn:uuid:"_s + mark[u"id"_s].toString());
        QVERIFY(decision[u"note"_s].toArray().first()[u"text"_s].toString().contains(u"Wait for the opinion."_s));
        const QJsonArray tasks = resources(document, u"Task"_s);
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks.first()[u"restriction"_s][u"period"_s][u"end"_s].toString(), u"2026-03-04"_s);
        QCOMPARE(one(document, u"Flag"_s)[u"period"_s][u"start"_s].toString(), u"2026-03-02T15:00:00Z"_s);
        QCOMPARE(one(document, u"CommunicationRequest"_s)[u"payload"_s].toArray().first()[u"contentString"_s].toString(), u"That she is safe."_s);
        const QJsonObject seal = one(document, u"Provenance"_s);
        QCOMPARE(seal[u"entity"_s].toArray().first()[u"what"_s][u"identifier"_s][u"value"_s].toString(), QString(u"5a"_s).repeated(32));
        // The whole is there in words too, where no word is markup.
        const QString words = QString::fromUtf8(QJsonDocument(one(document, u"Composition"_s)).toJson());
        QVERIFY(words.contains(u"A &lt;b&gt;mark&lt;/b&gt; &amp; more."_s));
        QVERIFY(words.contains(u"Not to be told: A lodger"_s));
    }

    void child_getsNothingOfAnother()
    {
        const QString words = QString::fromUtf8(QJsonDocument(documentOf(told())).toJson());
        QVERIFY(!words.contains(u"Of the other alone."_s));
        QVERIFY(QString::fromUtf8(QJsonDocument(documentOf(told(), u"c2"_s)).toJson()).contains(u"Of the other alone."_s));
    }

    void ids_areTheSameWheneverItIsMade_andAnotherChildsOthers()
    {
        QCOMPARE(documentOf(told()), documentOf(told()));
        QVERIFY(documentOf(told())[u"identifier"_s] != documentOf(told(), u"c2"_s)[u"identifier"_s]);
        QVERIFY(one(documentOf(told()), u"Patient"_s)[u"id"_s] != one(documentOf(told(), u"c2"_s), u"Patient"_s)[u"id"_s]);
    }

    void action_isAsItStands_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("status");
        QTest::newRow("done") << u"done"_s << u"completed"_s;
        QTest::newRow("not done") << u"not_done"_s << u"failed"_s;
        QTest::newRow("dropped") << u"dropped"_s << u"cancelled"_s;
        QTest::newRow("open") << u"open"_s << u"requested"_s;
    }
    void action_isAsItStands()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, status);
        Table table = told();
        QVERIFY(!table.say("progress", "", qPrintable(u"{\"action\": \"t1\", \"state\": \"%1\", \"note\": \"So it is.\"}"_s.arg(state))));
        const QJsonValue task = resources(documentOf(table), u"Task"_s).first();
        QCOMPARE(task[u"status"_s].toString(), status);
        QCOMPARE(task[u"note"_s].toArray().first()[u"text"_s].toString(), u"So it is."_s);
    }
};

QTEST_GUILESS_MAIN(TestFhir)
#include "tst_fhir.moc"
