#pragma once

#include "platform/tpm/tpm.h"
#include "tests/support/fakechip.h"
#include "tests/support/softchip.h"

#include <QTest>

namespace rt::test {

template<class T>
QString said(const Result<T> &result)
{
    return result ? QStringLiteral("done") : codeName(result.error().code) + QStringLiteral(": ") + result.error().detail;
}

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &done_ = (expression);                                                                              \
        QVERIFY2(done_, qPrintable(said(done_)));                                                                      \
    } while (false)
#define VERIFY_REFUSED(expression, wanted)                                                                             \
    do {                                                                                                               \
        const auto &refused_ = (expression);                                                                           \
        QVERIFY2(!refused_ && refused_.error().code == (wanted), qPrintable(said(refused_)));                          \
    } while (false)

// A tablet, whose chip is one in software or the one in memory that other tests use: both must give the same answers.
class ChipOwner {
public:
    virtual ~ChipOwner() = default;
    virtual SecurityChip *chip() = 0;               // null: it did not open
    virtual void powerCycle() = 0;
    virtual void startOtherwise() = 0;              // other start-up software was measured
};

class SoftChipOwner : public ChipOwner {
public:
    explicit SoftChipOwner(StartApprovals given = {}) : approvals(std::move(given))
    {
        if (!soft.start())
            qWarning("swtpm did not start");
    }
    SecurityChip *chip() override
    {
        if (!m_chip) {
            auto opened = openTpm(soft.tcti(), approvals);
            if (!opened)
                qWarning("%s", qPrintable(said(opened)));
            else
                m_chip = std::move(*opened);
        }
        return m_chip.get();
    }
    void powerCycle() override
    {
        m_chip.reset();
        soft.cut();
        if (!soft.start())
            qWarning("swtpm did not start again");
    }
    void startOtherwise() override
    {
        m_chip.reset();
        if (!soft.measureOtherStart())
            qWarning("nothing was measured");
    }
    void close() { m_chip.reset(); }

    SoftChip soft;
    StartApprovals approvals;

private:
    std::unique_ptr<SecurityChip> m_chip;
};

class FakeChipOwner final : public ChipOwner {
public:
    SecurityChip *chip() override { return &m_chip; }
    void powerCycle() override { m_chip.bootState = "as delivered"; }
    void startOtherwise() override { m_chip.bootState = "otherwise"; }

private:
    FakeChip m_chip;
};

inline SecretKey ofByte(char byte)
{
    return SecretKey::copyOf(QByteArray(SecretKey::kBytes, byte));
}

inline QByteArray bytesOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)};
}

}
