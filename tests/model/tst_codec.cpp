#include "storage/model/codec.h"
#include "tests/support/table.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

// An event of every shape that fields can have.
Event sample()
{
    return {.verb = Verb::Act,
            .meeting = QUuid(u"{8c7f1c1e-5a3d-4c6e-9a50-3f0d0c6b7a11}"_s),
            .at = *parseInstant(u"2026-03-02T09:35:58.25Z"),
            .by = u"okafor"_s,
            .ref = u"t1"_s,
            .fields = {{"what"_L1, u"See Siân alone."_s},
                       {"children"_L1, QCborArray{u"c1"_s, u"c2"_s}},
                       {"due"_L1, QCborMap{{"within"_L1, 4}, {"unit"_L1, u"h"_s}, {"from"_L1, u"now"_s}}},
                       {"urgent"_L1, true}}};
}

}

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encode_thenDecode_givesTheSame()
    {
        const Result<Event> back = decode(encode(sample()));
        QVERIFY(back);
        QCOMPARE(*back, *decode(encode(*back)));
        QCOMPARE(back->verb, Verb::Act);
        QCOMPARE(back->meeting, sample().meeting);
        QCOMPARE(back->at, sample().at);
        QCOMPARE(back->ref, u"t1"_s);
        QCOMPARE(back->fields.value("due"_L1).toMap().value("within"_L1).toInteger(), 4);
        QVERIFY(back->fields.value("urgent"_L1).toBool());
    }

    void encode_whateverOrderFieldsWereGivenIn_givesTheSameBytes()
    {
        Event turned = sample();
        turned.fields = {};
        const QCborMap given = sample().fields;
        for (auto it = given.end(); it != given.begin();) {
            --it;
            turned.fields.insert(it.key(), it.value());
        }
        QCOMPARE(encode(turned), encode(sample()));
    }

    // The bytes of version 1, as they lie on tablets in drawers. They must never change; a new version adds a file.
    void decode_goldenBytesOfEveryVersion_readsThem_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= kCodecVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void decode_goldenBytesOfEveryVersion_readsThem()
    {
        QFETCH(int, version);
        QFile file(QStringLiteral(RT_TEST_DATA "/event-v%1.hex").arg(version));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray golden = QByteArray::fromHex(file.readAll().simplified());
        const Result<Event> event = decode(golden);
        QVERIFY(event);
        QCOMPARE(*event, *decode(encode(sample())));
        if (version == kCodecVersion)
            QCOMPARE(encode(sample()).toHex(), golden.toHex());
    }

    // Stored numbers are for ever: a verb may be added, never moved.
    void verbs_haveTheNumbersThatAreStored()
    {
        const QList<QPair<int, const char *>> stored{
            {1, "convene"}, {2, "add-child"}, {3, "add-person"}, {4, "consider-child"}, {5, "start"}, {6, "end"},
            {10, "invite"}, {11, "arrive"}, {12, "leave"}, {13, "apologise"}, {14, "read-statement"},
            {15, "acknowledge"}, {20, "answer"}, {21, "share"}, {22, "withhold"}, {23, "outstanding"}, {24, "consent"},
            {25, "competence"}, {26, "decide"}, {27, "dissent"}, {28, "act"}, {29, "protect"}, {30, "family"},
            {40, "correct"}, {41, "withdraw"}, {50, "read-back"}, {51, "sign"}, {52, "seal"}, {53, "addendum"},
            {54, "distribute"}, {55, "progress"}, {56, "overrun"}, {57, "adjourn"}, {58, "resume"}, {59, "cancel"},
            {60, "take-chair"}, {61, "outcome"}, {62, "reconvene"}, {63, "redact"}, {90, "refused"}, {100, "add-user"},
            {101, "audit"}};
        for (const auto &[number, name] : stored) {
            QVERIFY(verbOf(quint16(number)));
            QCOMPARE(rule(*verbOf(quint16(number))).name, QLatin1StringView(name));
        }
        QCOMPARE(qsizetype(verbs().size()) + 3, stored.size());
    }

    void decode_fieldOfALaterVersion_keepsIt()
    {
        Event event = sample();
        event.fields.insert("mood"_L1, u"tense"_s);
        QCOMPARE(decode(encode(event))->fields.value("mood"_L1).toString(), u"tense"_s);
    }

    void decode_laterVersionOrVerb_isTooNew()
    {
        QCborArray array = QCborValue::fromCbor(encode(sample())).toArray();
        array[0] = kCodecVersion + 1;
        QCOMPARE(decode(QCborValue(array).toCbor()).error().code, Code::Codec_TooNew);
        array[0] = kCodecVersion;
        array[1] = 9999;
        QCOMPARE(decode(QCborValue(array).toCbor()).error().code, Code::Codec_TooNew);
    }

    void decode_anyByteCutOff_isMalformedAndNeverMore()
    {
        const QByteArray whole = encode(sample());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(decode(whole.first(length)).error().code, Code::Codec_Malformed);
        QCOMPARE(decode(whole + '\0').error().code, Code::Codec_Malformed);
    }

    void decode_anyByteChanged_doesNotCrash()
    {
        const QByteArray whole = encode(sample());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = whole;
                changed[i] = char(changed[i] ^ (1 << bit));
                const Result<Event> event = decode(changed);
                if (event)
                    Table().proceedings.apply(*event);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
