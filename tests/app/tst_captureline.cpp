#include "app/captureline.h"
#include "tests/app/tablet.h"

using namespace rt;
using namespace rt::test;

class TestCaptureLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void line_complete_isFiledAsTypedAndFree();
    void line_open_asksAndFilesNothing();
    void line_openAndKept_standsAmongWhatIsMissing();
    void line_refused_staysAsAnUnfinishedEntry();
    void line_typed_isThereAfterAKill();
    void pinned_holdsForTheNextLine_andIsGoneAtTheSeal();
    void pick_twice_takesItBack();
    void typing_changesNoChipThatStays();
};

namespace {

// Two children, three people, running.
MeetingEditor *running(Tablet &tablet)
{
    MeetingEditor *meeting = tablet.begin();
    if (meeting && Tablet::settle(*meeting, meeting->addChild(u"Imogen Attard"_s, u"2021-11-02"_s)) != u"add-child:c2"_s)
        return nullptr;
    return meeting;
}

QString partOf(const CaptureLine &line, const QString &part)
{
    for (const QVariant &each : line.parts()) {
        const QVariantMap map = each.toMap();
        if (map.value(u"part"_s) == part)
            return map.value(u"state"_s).toString() + u": "_s + map.value(u"text"_s).toString();
    }
    return {};
}

QStringList texts(const QVariantList &choices)
{
    QStringList found;
    for (const QVariant &each : choices)
        found.append(each.toMap().value(u"text"_s).toString());
    return found;
}

}

void TestCaptureLine::line_complete_isFiledAsTypedAndFree()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    CaptureLine line;
    line.setEditor(meeting);
    QSignalSpy filed(&line, &CaptureLine::filed);
    line.type(u"nurse reuben observation: Three marks; he “fell”."_s);
    QCOMPARE(partOf(line, u"by"_s), u"asked: Who says it?"_s);               // nobody is called that
    line.type(u"school nurse reuben observation: Three marks; he “fell”."_s);
    QCOMPARE(partOf(line, u"verb"_s), u"said: Information"_s);
    QCOMPARE(partOf(line, u"by"_s), u"said: Person 3"_s);
    QCOMPARE(partOf(line, u"children"_s), u"said: about Reuben Attard"_s);
    QCOMPARE(partOf(line, u"kind"_s), u"said: Observation"_s);
    QVERIFY(line.ready());
    QVERIFY(line.file());
    QVERIFY(line.isEmpty());                             // for the next sentence, before the receipt
    QCOMPARE(meeting->information->count(), 0);
    QVERIFY(Tablet::until([&] { return filed.count() == 1; }));
    const QVariantMap fields = meeting->fields(filed.front().front().toString());
    QCOMPARE(fields.value(u"text"_s).toString(), u"Three marks; he “fell”."_s);
    QCOMPARE(fields.value(u"by"_s).toString(), u"a3"_s);
    QCOMPARE(fields.value(u"children"_s).toStringList(), (QStringList{u"c1"_s}));
    QCOMPARE(fields.value(u"kind"_s).toString(), u"observation"_s);
    QVERIFY(line.outcome().contains(u"Person 3"_s));
    QVERIFY(tablet.quiet());
    for (const QString &each : meeting->missing->keys())
        QVERIFY2(!each.startsWith("unfinished:"_L1), qPrintable(each));
    QCOMPARE(texts(line.people()).front(), u"Person 3"_s);                   // spoke last
}

void TestCaptureLine::line_open_asksAndFilesNothing()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    CaptureLine line;
    line.setEditor(meeting);
    line.type(u"school nurse fact: two calls"_s);
    QCOMPARE(line.question(), u"About whom?"_s);
    QCOMPARE(texts(line.choices()), (QStringList{u"Reuben Attard"_s, u"Imogen Attard"_s, u"All children"_s}));
    QVERIFY(!line.file());
    QCOMPARE(line.text(), u"school nurse fact: two calls"_s);
    QVERIFY(tablet.quiet());
    QCOMPARE(meeting->information->count(), 0);
    line.pick(u"children"_s, u"*"_s);
    QCOMPARE(partOf(line, u"children"_s), u"said: about all children"_s);
    QVERIFY(line.file());
    QVERIFY(Tablet::until([&] { return meeting->information->count() == 1; }));
}

void TestCaptureLine::line_openAndKept_standsAmongWhatIsMissing()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    CaptureLine line;
    line.setEditor(meeting);
    QSignalSpy kept(&line, &CaptureLine::kept);
    line.type(u"school nurse fact: two calls"_s);
    line.keep();
    QCOMPARE(kept.count(), 1);
    QVERIFY(line.isEmpty());
    const QString form = kept.front().front().toString();
    QVERIFY(meeting->missing->keys().contains(u"unfinished:"_s + form));
    QVERIFY(tablet.quiet());
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    const auto fields = tablet.session->meeting()->drafted(form);
    // Nothing was taken off a line that was not understood to the end, and what was is kept.
    QCOMPARE(fields.value(u"text"_s).toString(), u"school nurse fact: two calls"_s);
    QCOMPARE(fields.value(u"by"_s).toString(), u"a3"_s);
    QVERIFY(!fields.contains(u"children"_s));
}

void TestCaptureLine::line_refused_staysAsAnUnfinishedEntry()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    CaptureLine line;
    line.setEditor(meeting);
    QSignalSpy kept(&line, &CaptureLine::kept);
    // What the line does not know, the rules refuse.
    line.type(u"school nurse reuben fact: "_s + QString(kMaxText + 1, u'x'));
    QVERIFY(line.file());
    QVERIFY(Tablet::until([&] { return kept.count() == 1; }));
    QVERIFY(meeting->missing->keys().contains(u"unfinished:"_s + kept.front().front().toString()));
    QVERIFY(!line.outcome().isEmpty());
    QCOMPARE(meeting->information->count(), 0);
}

void TestCaptureLine::line_typed_isThereAfterAKill()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    {
        CaptureLine line;
        line.setEditor(meeting);
        line.type(u"reuben: two ca"_s);
        line.pick(u"by"_s, u"a2"_s);
    }
    QVERIFY(tablet.quiet());
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    CaptureLine line;
    line.setEditor(tablet.session->meeting());
    QCOMPARE(line.text(), u"reuben: two ca"_s);
    QCOMPARE(partOf(line, u"by"_s), u"said: Person 2"_s);
}

void TestCaptureLine::pinned_holdsForTheNextLine_andIsGoneAtTheSeal()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    {
        CaptureLine line;
        line.setEditor(meeting);
        line.type(u"school nurse reuben fact: one"_s);
        line.pin(u"by"_s, true);
        line.pin(u"children"_s, true);
        line.pin(u"kind"_s, true);
        QVERIFY(line.file());
        line.type(u"two"_s);
        QCOMPARE(partOf(line, u"by"_s), u"said: Person 3"_s);
        QVERIFY(line.ready());
        line.pin(u"children"_s, false);
        QCOMPARE(partOf(line, u"children"_s), u"asked: About whom?"_s);
        line.clear();
    }
    {
        CaptureLine line;                                // another screen, the same meeting
        line.setEditor(meeting);
        line.type(u"three"_s);
        QCOMPARE(partOf(line, u"by"_s), u"said: Person 3"_s);
        line.clear();
    }
    Tablet::settle(*meeting, meeting->end());
    for (const QString &each : meeting->missing->keys())
        meeting->giveReason(each, u"Not today."_s);
    QVERIFY(Tablet::settle(*meeting, meeting->seal()).startsWith(u"seal"_s));
    QVERIFY(meeting->drafted(CaptureLine::pinsForm()).isEmpty());
    QVERIFY(tablet.quiet());
    std::optional<qsizetype> left;
    tablet.ledger->drafts(QUuid::fromString(meeting->meetingId()), tablet.session.get(),
                          [&](Result<std::vector<DraftField>> fields) { left = fields ? qsizetype(fields->size()) : -1; });
    QVERIFY(Tablet::until([&] { return left.has_value(); }));
    QCOMPARE(*left, 0);
}

void TestCaptureLine::pick_twice_takesItBack()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    CaptureLine line;
    line.setEditor(meeting);
    line.type(u"two calls"_s);
    line.pick(u"by"_s, u"a2"_s);
    QCOMPARE(partOf(line, u"by"_s), u"said: Person 2"_s);
    QCOMPARE(line.question(), u"About whom?"_s);         // what is open next
    line.pick(u"by"_s, u"a2"_s);
    QCOMPARE(partOf(line, u"by"_s), u"asked: Who says it?"_s);
    line.pick(u"children"_s, u"c1"_s);
    line.pick(u"children"_s, u"c2"_s);
    QCOMPARE(partOf(line, u"children"_s), u"said: about all children"_s);
    line.pick(u"children"_s, u"c1"_s);
    QCOMPARE(partOf(line, u"children"_s), u"said: about Imogen Attard"_s);
    line.pick(u"verb"_s, u"decide"_s);
    QCOMPARE(partOf(line, u"outcomes"_s), u"asked: What is decided?"_s);
    QCOMPARE(partOf(line, u"by"_s), QString());
}

void TestCaptureLine::typing_changesNoChipThatStays()
{
    Tablet tablet;
    MeetingEditor *meeting = running(tablet);
    QVERIFY(meeting);
    CaptureLine line;
    line.setEditor(meeting);
    line.type(u"school nurse reuben fact: one"_s);
    QSignalSpy parts(&line, &CaptureLine::partsChanged), people(&line, &CaptureLine::peopleChanged),
        children(&line, &CaptureLine::childrenChanged);
    line.type(u"school nurse reuben fact: one more word"_s);
    QCOMPARE(parts.count() + people.count() + children.count(), 0);
}

QTEST_GUILESS_MAIN(TestCaptureLine)
#include "tst_captureline.moc"
