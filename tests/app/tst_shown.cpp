#include "app/handover.h"
#include "app/rowlist.h"
#include "app/shown.h"
#include "tests/app/tablet.h"

using namespace rt;
using namespace rt::test;

// What nobody sees is shown, and nothing else of a text changes (CODE-4).
class TestShown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_hidden_standsByItsNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("turned round") << u"Ada\u202Eecarg\u202C!"_s << u"Ada[U+202E]ecarg[U+202C]!"_s;
        QTest::newRow("isolated") << u"\u2067x\u2069"_s << u"[U+2067]x[U+2069]"_s;
        QTest::newRow("marks of direction") << u"a\u200Eb\u200Fc\u061Cd"_s << u"a[U+200E]b[U+200F]c[U+061C]d"_s;
        QTest::newRow("no width") << u"Re\u200Buben\uFEFF"_s << u"Re[U+200B]uben[U+FEFF]"_s;
        QTest::newRow("joined for nothing") << u"Reu\u200Dben"_s << u"Reu[U+200D]ben"_s;
        QTest::newRow("soft hyphen") << u"Reu\u00ADben"_s << u"Reu[U+00AD]ben"_s;
        QTest::newRow("filler") << u"\u3164"_s << u"[U+3164]"_s;
        QTest::newRow("another line break") << u"a\u2028b\u0085c"_s << u"a[U+2028]b[U+0085]c"_s;
        QTest::newRow("control") << u"a\u001b[2J\u0007"_s << u"a[U+001B][2J[U+0007]"_s;
        QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041\U000E007F") << u"a[U+E0041][U+E007F]"_s;
        for (const QString &plain : {u"Reuben Attard-Lowe"_s, u"Siân Ŵyn Llŷr"_s, u"one\ntwo\tthree"_s, u"“so” – £5 …"_s,
                                     u"Ngọc Nguyễn"_s, u"محمد"_s, u"می\u200Cخواهم"_s, u"क्\u200Dष"_s, u"Иван"_s, u"李小龍"_s,
                                     QString::fromUcs4(U"\U0001F600 \U00020000"), QString()})
            QTest::newRow(qPrintable(u"as it is: "_s + plain)) << plain << plain;
    }
    void text_hidden_standsByItsNumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(shown(text), wanted);
        QCOMPARE(shown(wanted), wanted);                         // and once is enough
        QCOMPARE(shown(QVariant(QStringList{text})).toStringList(), QStringList{wanted});
        QCOMPARE(shown(QVariant(QVariantMap{{u"name"_s, QVariantList{text, 7}}})),
                 QVariant(QVariantMap{{u"name"_s, QVariantList{wanted, 7}}}));
    }

    void list_shows_andStillKnowsWhatWasSaid()
    {
        const QString name = u"Ada\u202E"_s;
        const RowList list({"name"}, [&](const QString &) { return QVariantList{name}; });
        const_cast<RowList &>(list).reset({u"a1"_s});
        QCOMPARE(list.value(u"a1"_s, u"name"_s).toString(), u"Ada[U+202E]"_s);
        QCOMPARE(list.data(list.index(0), Qt::UserRole + 2).toString(), u"Ada[U+202E]"_s);
        QCOMPARE(list.said(u"a1"_s, u"name"_s).toString(), name);
    }

    // From the form to the record as it was typed; on the way back to the screens it is seen.
    void name_turnedRound_isKeptAndShown()
    {
        Tablet tablet;
        MeetingEditor *meeting = tablet.begin();
        QVERIFY(meeting);
        const QString agency = u"Ysgol\u202E y Castell"_s, name = u"Carys\u200B Vaughan"_s;
        const int request = meeting->invite(name, agency, u"school_nurse"_s, true);
        const QString answer = Tablet::settle(*meeting, request);
        QVERIFY2(answer.startsWith(u"invite:"_s), qPrintable(answer));
        const QString key = answer.section(u':', 1);
        QCOMPARE(meeting->attendees->value(key, u"name"_s).toString(), u"Carys[U+200B] Vaughan"_s);
        QCOMPARE(meeting->attendees->value(key, u"agency"_s).toString(), u"Ysgol[U+202E] y Castell"_s);
        QCOMPARE(meeting->attendees->said(key, u"name"_s).toString(), name);
        std::shared_ptr<OpenedMeeting> opened;
        tablet.ledger->openMeeting(QUuid::fromString(meeting->meetingId()), this,
                                   [&](Result<std::shared_ptr<OpenedMeeting>> found) { opened = found.value_or(nullptr); });
        QVERIFY(Tablet::until([&] { return opened != nullptr; }));
        QCOMPARE(opened->proceedings.item(key)->made.value(u"name"_s).toString(), name);
    }

    void handover_showsWhatIsHidden()
    {
        const Handover handover({.nonce = QByteArray(16, 'n'), .language = u"en"_s, .attendee = u"a1"_s,
                                 .name = u"Ada\u202E"_s, .agency = u"\u200B"_s, .chair = u"Ngozi"_s,
                                 .items = {{u"d1"_s, u"1"_s, u"No\u2066t yet"_s}}});
        QCOMPARE(handover.name(), u"Ada[U+202E]"_s);
        QCOMPARE(handover.agency(), u"[U+200B]"_s);
        QCOMPARE(handover.items().at(0).toMap().value(u"text"_s).toString(), u"No[U+2066]t yet"_s);
    }
};

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
