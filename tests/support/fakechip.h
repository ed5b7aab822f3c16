#pragma once

#include "storage/model/chip.h"

#include <map>
#include <optional>

namespace rt::test {

// A chip in memory that answers as a real one does (tests/platform/tst_chip holds both to the same questions). Keep it
// over a "restart" of the program; make another one for another tablet.
class FakeChip final : public SecurityChip {
public:
    static constexpr int kMaxTries = 10;

    // How the world treats the tablet; a test sets them.
    bool present = true;                        // false: the chip answers nothing
    QByteArray bootState = "as delivered";      // of the start-up software
    int wrongTries = 0;                         // a chip forgets one in ten minutes; here the test does

    [[nodiscard]] Result<QByteArray> seal(const SecretKey &secret, const SecretKey &auth) override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        const SecretKey name = SecretKey::random();
        const QByteArray blob = "fake" + QByteArray(reinterpret_cast<const char *>(name.bytes().data()), 32);
        m_sealed.emplace(blob, Sealed{secret.clone(), auth.clone(), bootState, false});
        return blob;
    }

    [[nodiscard]] Result<SecretKey> unseal(QByteArrayView blob, const SecretKey &auth) override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        const auto found = m_sealed.find(blob.toByteArray());
        if (found == m_sealed.end() || found->second.forTablet)
            return failure(Code::Chip_NotOurs);
        if (wrongTries >= kMaxTries)
            return failure(Code::Chip_LockedOut);
        if (found->second.bootState != bootState)
            return failure(Code::Chip_StateChanged);
        if (!(found->second.auth == auth)) {
            ++wrongTries;
            return failure(Code::Chip_WrongAuth);
        }
        return found->second.secret.clone();
    }

    [[nodiscard]] Result<QByteArray> sealForTablet(const SecretKey &secret) override
    {
        auto blob = seal(secret, SecretKey::zero());
        if (blob)
            m_sealed.at(*blob).forTablet = true;
        return blob;
    }

    [[nodiscard]] Result<SecretKey> unsealForTablet(QByteArrayView blob) override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        const auto found = m_sealed.find(blob.toByteArray());
        if (found == m_sealed.end() || !found->second.forTablet)
            return failure(Code::Chip_NotOurs);
        if (found->second.bootState != bootState)
            return failure(Code::Chip_StateChanged);
        return found->second.secret.clone();
    }

    void startCountingAt(quint64 number) { m_counter = number; }

    [[nodiscard]] Result<quint64> counter() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return m_counter;
    }

    [[nodiscard]] Result<quint64> count() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return ++m_counter;
    }

    [[nodiscard]] Result<quint64> recoveries() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return m_recoveries;
    }

    [[nodiscard]] Result<quint64> countRecovery() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return ++m_recoveries;
    }

    [[nodiscard]] Result<quint64> openings() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return m_openings;
    }

    [[nodiscard]] Result<quint64> countOpening() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        return ++m_openings;
    }

    [[nodiscard]] Result<SecretKey> setUp() override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        if (m_release)
            return failure(Code::Chip_SetUpBefore);
        m_release = SecretKey::random();
        return m_release->clone();
    }

    [[nodiscard]] Done release(const SecretKey &escrowed) override
    {
        if (!present)
            return failure(Code::Chip_Absent);
        if (m_releaseRefused)
            return failure(Code::Chip_LockedOut);
        if (!m_release || !(*m_release == escrowed)) {
            m_releaseRefused = true;            // of a real one: for a day
            return failure(Code::Chip_WrongAuth);
        }
        wrongTries = 0;
        return {};
    }

private:
    struct Sealed {
        SecretKey secret, auth;
        QByteArray bootState;
        bool forTablet = false;
    };

    std::map<QByteArray, Sealed> m_sealed;
    quint64 m_counter = 1, m_recoveries = 1, m_openings = 1;
    std::optional<SecretKey> m_release;
    bool m_releaseRefused = false;
};

}
