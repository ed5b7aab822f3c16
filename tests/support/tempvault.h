#pragma once

#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

// The value of a Result, or the test fails here and says why.
#define RT_TAKE(name, expression)                                                                                      \
    auto name##Result = (expression);                                                                                  \
    QVERIFY2(name##Result, qPrintable(rt::test::words(name##Result)));                                                 \
    auto &name = *name##Result
#define RT_DONE(expression)                                                                                            \
    do {                                                                                                               \
        const auto rtDone = (expression);                                                                              \
        QVERIFY2(rtDone, qPrintable(rt::test::words(rtDone)));                                                         \
    } while (false)
#define RT_REFUSED(expression, wanted)                                                                                 \
    do {                                                                                                               \
        const auto rtRefused = (expression);                                                                           \
        QVERIFY(!rtRefused);                                                                                           \
        QCOMPARE(rt::codeName(rtRefused.error().code), rt::codeName(wanted));                                          \
    } while (false)

namespace rt::test {

template<class T>
QString words(const Result<T> &result)
{
    return result ? QString() : codeName(result.error().code) + QStringLiteral(": ") + result.error().detail;
}

inline constexpr KdfCost kQuick{1, 8};       // a guess costs nothing: for tests alone
inline const QString kPassphrase = QStringLiteral("correct horse battery staple");

// A store folder that goes with the test.
class TempVault {
public:
    TempVault() : m_folder(m_root.filePath(QStringLiteral("store"))) {}
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString file(const char *name) const { return m_folder + u'/' + QLatin1StringView(name); }

private:
    QTemporaryDir m_root;
    QString m_folder;
};

inline Instant at(int minute) { return Instant(std::chrono::microseconds(1'772'443'870'000'000 + minute * 60'000'000LL)); }

inline Event convene(const MeetingId &id, const QString &ref = QStringLiteral("m1"), int minute = 0)
{
    return {.verb = Verb::Convene, .meeting = id, .at = at(minute), .by = QStringLiteral("okafor"), .ref = ref,
            .fields = {{QStringLiteral("type"), QStringLiteral("team_manager")},
                       {QStringLiteral("profile"), QStringLiteral("eng_wt2023")},
                       {QStringLiteral("calendar"), QStringLiteral("england-and-wales")}}};
}

inline Event share(const MeetingId &id, const QString &ref, const QString &text, int minute = 1)
{
    return {.verb = Verb::Share, .meeting = id, .at = at(minute), .by = QStringLiteral("okafor"), .ref = ref,
            .fields = {{QStringLiteral("by"), QStringLiteral("a1")}, {QStringLiteral("kind"), QStringLiteral("fact")},
                       {QStringLiteral("text"), text}}};
}

inline Event plain(const MeetingId &id, Verb verb, const QCborMap &fields = {}, const QString &ref = {}, int minute = 2)
{
    return {.verb = verb, .meeting = id, .at = at(minute), .by = QStringLiteral("okafor"), .ref = ref, .fields = fields};
}

}
