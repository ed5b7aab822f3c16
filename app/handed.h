#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace rt {

// What our programs say to one another, each as one CBOR map whose keys stand in one order, in the shortest form, with
// nothing after it. Whoever reads takes exactly that or refuses it whole (Codec_Malformed): a program that was started
// by somebody else gets nowhere by guessing. Bytes that hold a key are wiped by whoever has them.
namespace handed {
inline constexpr qsizetype kMostTold = 4 * 1024;                 // bytes of a message to or from the shell
inline constexpr qsizetype kMostToSign = 4 * 1024 * 1024;        // some hundred decisions of the longest kind
inline constexpr qsizetype kMostSigned = 1024 * 1024;
inline constexpr int kMostItems = 500, kMostText = 20'000, kMostComment = 2'000, kMostName = 400;
inline constexpr int kNonce = 16;
inline constexpr int kToKeys = 5;                                // the record program ends, and people and keys are wanted
inline constexpr int kSmallest = 100, kLargest = 200;              // text, in per cent
}

// Shell to record: what opens the store, and for whom. Without a key it opens a practice store, and nothing else.
struct KeyHanded {
    QString user, language;
    bool chip = false;                               // one counts wrong tries, so the tablet may lie longer
    std::shared_ptr<SecretKey> key;
    int text = handed::kSmallest;                    // its size in per cent, as chosen at the door
    qint64 opening = 0;                              // the chip's number of it (duenote.h)
    qint64 expected = 0;                             // 0, or what a clock in doubt should say: seconds since 1970
    [[nodiscard]] QByteArray written() const;        // of exactly the room it needs: no copy is left behind
    [[nodiscard]] static Result<KeyHanded> read(QByteArrayView bytes);
};

// Record to shell. Ready: it waits for the key. Shown: the screen is its own. Failed: `code` says why, and it ends.
// Speaks: whoever is at work chose that language.
struct Told {
    enum class What { Ready, Shown, Failed, Speaks };
    What what = What::Ready;
    int code = 0;
    QString language;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<Told> read(QByteArrayView bytes);
};

// Record to hand-over: one attendee, and what they sign; nothing else of the meeting.
struct ToSign {
    struct Item { QString ref, number, text; };
    QByteArray nonce;
    QString language, attendee, name, agency, chair;
    bool practice = false;
    int text = handed::kSmallest;                    // its size in per cent
    std::vector<Item> items;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<ToSign> read(QByteArrayView bytes);
};

// Hand-over to record. With no answers it was handed back.
struct Signed {
    struct Answer { QString decision, response, comment; };
    QByteArray nonce;
    QString attendee;
    std::vector<Answer> answers;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<Signed> read(QByteArrayView bytes);
    // Whether it answers what was asked: this nonce, this attendee, each decision at most once and only those that were
    // shown, a known answer, words where an answer needs them and not too many.
    [[nodiscard]] Done fits(const ToSign &asked) const;
};

}
