#include "app/handed.h"
#include "app/secret.h"
#include "storage/council.h"
#include "storage/vault.h"
#include "tests/app/tablet.h"

#include <QMetaMethod>
#include <QMetaProperty>
#include <QRegularExpression>

using namespace rt;
using namespace rt::test;

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void look_noStore_asksForTheFirstStart();
    void enter_wrongKeyThenRight_opens();
    void session_triesNoSecret();
    void unlock_taken_theBufferIsEmpty();
    void practice_said_alsoAfterTheNextStart();
    void startNow_noDateOfBirth_theMeetingGoesOn();
    void startNow_unbornChild_isAChildOfTheMeetingAtOnce();
    void convene_meetingOpensAndStandsOnTopOfTheList();
    void language_switched_retellsWithoutLosingThePlace();
    void language_chosen_isKeptForTheUser();
    void lock_dropsWhatWasOpen();
    void refused_withoutAForm_isSaidAboveAllScreens();
    void search_findsWhatWasSaid();
    void enter_takesOverHowTheDoorStood();
    void clock_believed_isNoLongerInDoubtAndInTheTrail();
    void outbox_cannotSeal_isSaidOnce_andAgainAfterItWent();
    void secret_erase_takesWholeCharacters();
};

static void type(Secret &secret, const QString &text)
{
    for (const QChar c : text)
        secret.type(QString(c));
}

void TestSession::look_noStore_asksForTheFirstStart()
{
    Tablet tablet;
    QCOMPARE(tablet.session->state(), Session::Empty);
    QCOMPARE(tablet.session->users()->count(), 0);
}

void TestSession::enter_wrongKeyThenRight_opens()
{
    Tablet tablet;
    RT_TAKE(store, Store::create(tablet.folder(), u"sian.okafor-jones"_s, kPassphrase, {.cost = kQuick}));
    RT_DONE(store->addUser({.user = u"sian.okafor-jones"_s, .name = u"Siân Okafor-Jones"_s, .roles = Role::Chair}, at(0), u"setup"_s));
    RT_DONE(store->lock());
    store.reset();
    tablet.again();
    QCOMPARE(tablet.session->state(), Session::Locked);
    QCOMPARE(tablet.session->users()->value(u"sian.okafor-jones"_s, u"name"_s).toString(), u"Sian Okafor-jones"_s);
    KeyHanded handed{u"sian.okafor-jones"_s, u"en"_s, false, std::make_shared<SecretKey>(SecretKey::random())};
    tablet.session->enter(handed);
    QCOMPARE(tablet.session->state(), Session::Opening);
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Failed; }));
    QVERIFY(tablet.session->problem().shown());
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.folder())));
    RT_TAKE(opened, vault.unlock(handed.user, kPassphrase, nullptr));
    handed.key = std::make_shared<SecretKey>(std::move(opened.key));
    tablet.session->enter(handed);
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Open; }));
    QVERIFY(!tablet.session->problem().shown());
    QVERIFY(!tablet.session->practice());
    QVERIFY(tablet.session->mayChair());
    QCOMPARE(tablet.session->userName(), u"Siân Okafor-Jones"_s);
}

// Nothing of the record stops, but the only copy of it must not stay one unseen.
void TestSession::outbox_cannotSeal_isSaidOnce_andAgainAfterItWent()
{
    Tablet tablet;
    const QString user = u"okafor"_s, spool = tablet.folder() + u"/spool"_s;
    RT_TAKE(council, council::makeKey());
    RT_TAKE(store, Store::create(tablet.folder(), user, kPassphrase, {.cost = kQuick, .council = council.publicKey}));
    RT_DONE(store->addUser({.user = user, .name = u"Ngozi Okafor"_s, .roles = Role::Chair}, at(0), u"setup"_s));
    store.reset();
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.folder())));
    RT_TAKE(opened, vault.unlock(user, kPassphrase, nullptr));
    tablet.again();
    tablet.session->enter({user, u"en"_s, false, std::make_shared<SecretKey>(std::move(opened.key))});
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Open; }));
    const QString title = problemOf({Code::Outbox_Behind, {}}).title;
    const auto write200 = [&] {
        bool written = false;
        tablet.ledger->read([](Reading &reading) -> Done {
            for (int i = 0; i < 200; ++i) {
                if (const Done noted = reading.note(Act::SearchMade); !noted)
                    return noted;
            }
            return {};
        }, this, [&](Result<void> done) { written = bool(done); });
        return Tablet::until([&] { return written; }) && tablet.quiet();
    };
    QVERIFY(QFile(spool).open(QIODevice::WriteOnly));                    // where the bundles' folder should be
    QVERIFY(write200());
    QCOMPARE(tablet.session->problem().title, title);
    tablet.session->dismiss();
    QVERIFY(write200());
    QVERIFY(!tablet.session->problem().shown());                         // whoever dismissed it knows
    QVERIFY(QFile::remove(spool));
    QVERIFY(write200());
    QVERIFY(!QDir(spool).isEmpty());
    QVERIFY(QDir(spool).removeRecursively() && QFile(spool).open(QIODevice::WriteOnly));
    QVERIFY(write200());
    QCOMPARE(tablet.session->problem().title, title);
}

// Tries are counted at the door. What the record program's screens see, takes nobody's secret to try.
void TestSession::session_triesNoSecret()
{
    for (const QMetaObject *each : {&Session::staticMetaObject, &Ledger::staticMetaObject, &MeetingEditor::staticMetaObject}) {
        for (int i = each->methodOffset(); i < each->methodCount(); ++i)
            QVERIFY2(!each->method(i).methodSignature().contains("Secret"), each->method(i).methodSignature().constData());
        for (int i = each->propertyOffset(); i < each->propertyCount(); ++i)
            QVERIFY2(!QByteArray(each->property(i).typeName()).contains("Secret"), each->property(i).name());
    }
}

void TestSession::unlock_taken_theBufferIsEmpty()
{
    Secret secret;
    QSignalSpy changed(&secret, &Secret::changed);
    type(secret, u"ŵyth"_s);
    QCOMPARE(secret.count(), 4);
    QCOMPARE(changed.count(), 4);
    QByteArray taken = secret.take();
    QCOMPARE(secret.count(), 0);
    QCOMPARE(taken, u"ŵyth"_s.toUtf8());
    const QByteArray shared = taken;
    Secret::wipe(taken);
    QVERIFY(taken.isEmpty());
    QCOMPARE(shared, QByteArray(5, '\0'));               // the bytes themselves are gone, not a copy of them
}

void TestSession::practice_said_alsoAfterTheNextStart()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    QVERIFY(tablet.session->practice());
    tablet.again();
    QVERIFY(tablet.session->practice());
    QCOMPARE(tablet.session->state(), Session::Locked);
    QCOMPARE(tablet.session->users()->value(u"ngozi.okafor"_s, u"name"_s).toString(), u"Ngozi Okafor"_s);
}

void TestSession::startNow_noDateOfBirth_theMeetingGoesOn()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    QSignalSpy opened(tablet.session.get(), &Session::meetingOpened);
    tablet.session->startNow(u"Baby Fitch"_s, u"eng_wt2023"_s, u"england-and-wales"_s);
    QVERIFY(Tablet::until([&] { return opened.count() == 1; }));
    MeetingEditor &meeting = *tablet.session->meeting();
    QVERIFY(Tablet::until([&] { return meeting.state() == MeetingEditor::Running && !meeting.saving(); }));
    // Whether the rules take a child by its name alone or ask for more, the name is not lost.
    const bool kept = meeting.children->count() == 1 || meeting.missing->keys().contains(u"unfinished:add-child#1"_s);
    QVERIFY(kept);
    QVERIFY(meeting.missing->keys().contains(u"convening:referral"_s));
}

void TestSession::startNow_unbornChild_isAChildOfTheMeetingAtOnce()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    QSignalSpy opened(tablet.session.get(), &Session::meetingOpened);
    tablet.session->startNow(u"Unborn Fitch"_s, u"eng_wt2023"_s, u"england-and-wales"_s, u"2026-06-01"_s, true);
    QVERIFY(Tablet::until([&] { return opened.count() == 1; }));
    MeetingEditor &meeting = *tablet.session->meeting();
    QVERIFY(Tablet::until([&] { return meeting.state() == MeetingEditor::Running && !meeting.saving(); }));
    QCOMPARE(meeting.children->count(), 1);
}

void TestSession::convene_meetingOpensAndStandsOnTopOfTheList()
{
    Tablet tablet;
    QVERIFY(tablet.begin());
    MeetingList &list = *tablet.session->meetings();
    QVERIFY(Tablet::until([&] {
        return list.count() == 1 && list.index(0).data(MeetingList::StateRole).toString() == u"running"_s;
    }));
    QCOMPARE(list.today(), 1);
    QCOMPARE(list.index(0).data(MeetingList::TitleRole).toString(), u"Reuben Attard"_s);
    QCOMPARE(list.index(0).data(MeetingList::GroupRole).toString(), u"Today"_s);
    tablet.clock.set(u"2026-03-03T09:00:00Z");
    QCOMPARE(list.today(), 0);
    QCOMPARE(list.index(0).data(MeetingList::WhenRole).toString(), u"2 March 2026, 09:30"_s);
}

void TestSession::language_switched_retellsWithoutLosingThePlace()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(meeting->attendees->value(u"a2"_s, u"role"_s).toString(), u"Police: child abuse team"_s);
    QCOMPARE(tablet.session->today(), u"Monday 2 March 2026"_s);
    QSignalSpy reset(meeting->attendees, &QAbstractItemModel::modelReset);
    QSignalSpy told(meeting->attendees, &QAbstractItemModel::dataChanged);
    QSignalSpy language(tablet.session.get(), &Session::languageChanged);
    tablet.session->setLanguage(u"cy"_s);
    QCOMPARE(language.count(), 1);
    QCOMPARE(tablet.session->meeting(), meeting);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(told.count(), 1);
    QCOMPARE(meeting->attendees->value(u"a2"_s, u"role"_s).toString(), u"Heddlu: tîm cam-drin plant"_s);
    QCOMPARE(tablet.session->today(), u"Dydd Llun 2 Mawrth 2026"_s);
    tablet.session->setLanguage(u"en"_s);
    QCOMPARE(meeting->attendees->value(u"a2"_s, u"role"_s).toString(), u"Police: child abuse team"_s);
}

void TestSession::language_chosen_isKeptForTheUser()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    tablet.session->setLanguage(u"cy"_s);
    QVERIFY(tablet.quiet());
    tablet.again();
    QCOMPARE(tablet.session->language(), u"en"_s);
    QVERIFY(tablet.unlock());
    QVERIFY(Tablet::until([&] { return tablet.session->language() == u"cy"_s; }));
    tablet.session->setLanguage(u"en"_s);
    QVERIFY(tablet.quiet());
}

void TestSession::lock_dropsWhatWasOpen()
{
    Tablet tablet;
    QPointer<MeetingEditor> meeting = tablet.begin();
    QVERIFY(meeting);
    QSignalSpy closed(tablet.session.get(), &Session::meetingClosed);
    tablet.session->search(u"Reuben"_s);
    QVERIFY(tablet.quiet());
    tablet.session->lock();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(tablet.session->state(), Session::Locked);
    QVERIFY(!tablet.session->meeting());
    QCOMPARE(tablet.session->meetings()->count(), 0);
    QCOMPARE(tablet.session->found()->count(), 0);
    QVERIFY(tablet.session->user().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!meeting);
    tablet.session->openMeeting(QUuid::createUuid().toString());
    QVERIFY(tablet.quiet());
    QVERIFY(!tablet.session->meeting());
}

void TestSession::refused_withoutAForm_isSaidAboveAllScreens()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(tablet.settle(*meeting, meeting->say(u"decide"_s, {}, u"decide"_s)), u"invalid_value"_s);
    QVERIFY(!tablet.session->problem().shown());             // the form says it
    QCOMPARE(tablet.settle(*meeting, meeting->arrive(u"a1"_s, u"room"_s)), u"wrong_state"_s);
    QCOMPARE(tablet.session->problem().name, u"wrong_state"_s);
}

void TestSession::search_findsWhatWasSaid()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(tablet.settle(*meeting, meeting->say(u"share"_s, Tablet::information(u"A turquoise bicycle."_s))),
             u"share:i1"_s);
    tablet.session->search(u"turq"_s);
    RowList &found = *tablet.session->found();
    QVERIFY(Tablet::until([&] { return found.count() == 1; }));
    QCOMPARE(found.value(found.keyAt(0), u"ref"_s).toString(), u"i1"_s);
    QCOMPARE(found.value(found.keyAt(0), u"kind"_s).toString(), u"Information shared"_s);
}

void TestSession::enter_takesOverHowTheDoorStood()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    tablet.again();
    QCOMPARE(tablet.session->textScale(), 1.0);
    KeyHanded handed{u"ngozi.okafor"_s, u"en"_s, false, {}};
    handed.text = 150;
    tablet.session->enter(handed);
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Open; }));
    QCOMPARE(tablet.session->textScale(), 1.5);
    QVERIFY(tablet.quiet() && !tablet.session->clockInDoubt());
    tablet.again();
    // The clock jumped while it was locked: what is past by now, only the door could see.
    handed.expected = 1'772'443'870;
    tablet.session->enter(handed);
    QVERIFY(Tablet::until([&] { return tablet.session->clockInDoubt(); }));
}

void TestSession::clock_believed_isNoLongerInDoubtAndInTheTrail()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    QVERIFY(!tablet.session->clockInDoubt());
    tablet.again();
    tablet.clock.set(u"2026-03-01T09:30:00Z");       // it lost a day
    QVERIFY(tablet.unlock());
    QVERIFY(Tablet::until([&] { return tablet.session->clockInDoubt(); }));
    QVERIFY(!tablet.session->problem().shown());     // the banner asks; nothing is in the way
    tablet.session->believeClock();
    tablet.session->believeClock();
    QVERIFY(!tablet.session->clockInDoubt());
    QVERIFY(tablet.quiet());
    tablet.turnOff();
    auto store = Store::openPractice(tablet.folder());
    QVERIFY(store);
    for (const Act act : {Act::ClockChanged, Act::ClockBelieved}) {
        TrailFilter filter;
        filter.act = act;
        const auto rows = (*store)->trail(filter, 9);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1U);
    }
}

void TestSession::secret_erase_takesWholeCharacters()
{
    Secret secret, other;
    type(secret, u"aŵ"_s);
    secret.type(u"😀"_s);
    QCOMPARE(secret.count(), 3);
    secret.type(u"\n"_s);
    QCOMPARE(secret.count(), 3);
    secret.erase();
    secret.erase();
    type(other, u"a"_s);
    QVERIFY(secret.matches(&other));
    secret.erase();
    secret.erase();
    QCOMPARE(secret.count(), 0);
    QVERIFY(!secret.matches(&other));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
