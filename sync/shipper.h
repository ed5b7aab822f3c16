#pragma once

#include "storage/enrolment.h"
#include "storage/spool.h"
#include "sync/exchange.h"
#include "sync/standing.h"
#include "sync/tuning.h"

#include <deque>
#include <map>
#include <random>
#include <set>
#include <variant>

namespace rt::sync {

using Steady = std::chrono::milliseconds;                    // since whenever; never back

// The time by two clocks: the tablet's own is for what people are told, and may jump; how long to wait goes by the other.
struct Now {
    Instant wall;
    Steady steady{0};
};

// Why a request brought no answer.
enum class Failure : quint8 { NoNetwork, Cut, Proxy, Tls, Intercepted };

// Carries what waits in the spool to central, and forgets none of it: a bundle goes from the spool by a receipt alone, which
// central signed and which is on the disk before. What central holds is asked at the start of each session, and what it
// answers counts more than any note of ours; so whatever was lost, doubled, applied but not heard, or put back from
// yesterday's backup, is found there. A chain that central refuses is put aside with its reason, and the others go on.
//
// A state machine without a socket, a clock or a thread: whoever has those asks next(), carries that, and says how it ended
// by answered() or failed(), one request at a time. The same calls with the same seed do the same.
class Shipper {
public:
    Shipper(const QString &folder, quint64 seed, qsizetype chunk = tuning::kChunk);

    // What to send now, or when to ask again if nothing is said before: changed(), linkIsBack(), retry(), watch().
    struct Wait { Steady until; };
    [[nodiscard]] std::variant<Ask, Wait> next(const Now &now);
    void answered(const Answer &answer, const Now &now);
    void failed(Failure why, const QString &issuer, const Now &now);

    void changed() { m_changed = true; }                     // something in the folder: a bundle, a contact
    void linkIsBack();                                       // what failed for want of a network is tried at once
    void retry();                                            // somebody asked for it: also what was put aside
    void watch(bool somebodyLooks) { m_watched = somebodyLooks; }

    [[nodiscard]] Standing stand(const Now &now) const;
    [[nodiscard]] int failures() const { return m_failures; }        // in a row, without any progress

private:
    enum class Step : quint8 { Rest, Enrol, Held, Where, Chunk, Down };
    using Chain = std::pair<MeetingId, QUuid>;
    struct Refused { QString reason; Steady until; };

    void begin(const Now &now);
    void chooseNext(const Now &now);
    [[nodiscard]] std::optional<Ask> request();
    [[nodiscard]] Steady restsUntil() const;
    void enrolAnswered(const Answer &answer, const Now &now);
    void heldAnswered(const Answer &answer, const Now &now);
    void whereAnswered(const Answer &answer, const Now &now);
    void chunkAnswered(const Answer &answer, const Now &now);
    void downAnswered(const Answer &answer, const Now &now);
    void refused(const Answer &answer, const Now &now);
    [[nodiscard]] std::optional<QStringList> take(const QList<QByteArray> &receipts, const Now &now);
    void putAside(const QString &reason, const Now &now);
    void progress(const Now &now, qint64 bytes);
    void rest(Doing doing, const QString &code, Steady until, const Now &now);
    void backOff(Doing doing, const QString &code, const Now &now);
    [[nodiscard]] Steady jittered(Steady longest);

    Spool m_spool;
    Enrolment m_enrolment;
    qsizetype m_chunk;
    std::mt19937_64 m_chance;

    Step m_step = Step::Rest;
    Doing m_doing = Doing::Idle;
    QString m_code, m_issuer;
    Steady m_rested{0}, m_until{0}, m_notBefore{0};          // since when and until when; the last is central's word
    bool m_changed = true, m_watched = false;
    int m_failures = 0;
    std::optional<Instant> m_lastContact;

    QByteArray m_central;                                    // by which receipts are signed
    QStringList m_names;                                     // in the spool, as m_seen was read from it
    std::vector<Spool::Waiting> m_seen;                      // in the order of chains and numbers
    std::map<Chain, Refused> m_aside;
    std::deque<Chain> m_toAsk;                               // what central holds of them ...
    qsizetype m_asked = 0;                                   // ... the first so many of them just now
    std::map<Chain, qint64> m_holds;                         // as it answered in this session
    QString m_bundle;                                        // that is being sent ...
    Chain m_chain;
    QByteArray m_bytes;
    qint64 m_offset = 0, m_part = 0;                         // ... from where on, and how much of it now
    int m_offsets = 0;
    qint64 m_sent = 0;
    std::deque<std::pair<Steady, qint64>> m_pace;
};

}
