#include "storage/model/error.h"

#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

namespace {
QList<Code> allCodes()
{
    QList<Code> all;
    for (const auto &[first, last] : {std::pair{Code::ExcludedRole, Code::InvalidValue},
                                     std::pair{Code::Script_Unreadable, Code::Central_Unreadable},
                                     std::pair{Code::Access_Denied, Code::Clock_InDoubt},
                                     std::pair{Code::Store_NotFound, Code::Outbox_Behind},
                                     std::pair{Code::Chip_Absent, Code::Chip_Failed},
                                     std::pair{Code::Key_Absent, Code::Key_Failed},
                                     std::pair{Code::Cancelled, Code::Program_Ended}}) {
        for (int code = int(first); code <= int(last); ++code)
            all.append(Code(code));
    }
    return all;
}
}

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeName_refusal_isTheNameOfTheFormat()
    {
        const QStringList format{u"excluded_role"_s, u"missing_basis"_s, u"missing_ground"_s, u"missing_rationale"_s,
                                 u"incomplete"_s, u"not_present"_s, u"not_chair"_s, u"sealed"_s, u"not_sealed"_s,
                                 u"wrong_state"_s, u"unknown_ref"_s, u"duplicate_ref"_s, u"invalid_value"_s};
        QStringList ours;
        for (int code = int(Code::ExcludedRole); code <= int(Code::InvalidValue); ++code)
            ours.append(codeName(Code(code)));
        QCOMPARE(ours, format);
        QCOMPARE(codeName(Code::Journal_ChainBroken), u"Journal_ChainBroken"_s);
    }

    void codeName_everyCode_isANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Code code : allCodes())
            names.insert(codeName(code));
        QCOMPARE(names.size(), allCodes().size());
        QVERIFY(!names.contains(QString()));
        for (const QString &name : names)
            QVERIFY2(!name.front().isDigit(), qPrintable(name));
    }

    void codeName_unknownNumber_isTheNumber()
    {
        QCOMPARE(codeName(Code(999)), u"999"_s);
    }

    void isExpected_refusalsAndCancelled_areNoFaults()
    {
        for (int code = int(Code::ExcludedRole); code <= int(Code::InvalidValue); ++code)
            QVERIFY(isExpected(Code(code)) && isPermanent(Code(code)));
        QVERIFY(isExpected(Code::Cancelled));
        QVERIFY(isExpected(Code::Vault_WrongPassphrase));
        QVERIFY(!isExpected(Code::Journal_ChainBroken));
        QVERIFY(!isExpected(Code::Store_Io));
    }

    void isPermanent_whatTheNextTryMayMend_isNot()
    {
        for (const Code code : {Code::Store_Locked, Code::Store_DiskFull, Code::Store_ReadOnly, Code::Store_Io})
            QVERIFY(!isPermanent(code));
        for (const Code code : {Code::Store_Damaged, Code::Store_WrongKey, Code::Vault_WrongPassphrase})
            QVERIFY(isPermanent(code));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
