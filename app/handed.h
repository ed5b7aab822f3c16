#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QCborArray>
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
inline constexpr int kMostTypedName = 200, kMostCode = 6, kMostTries = 5;
inline constexpr int kNonce = 16;
inline constexpr int kToKeys = 5;                                // the record program ends, and people and keys are wanted
inline constexpr int kToPractice = 6;                            // the same for practice
inline constexpr int kSmallest = 100, kLargest = 200;              // text, in per cent
inline constexpr int kRender = 1;                    // how a text is shown to be signed; part of what is signed
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
    int scale = handed::kSmallest;                   // of the text, in per cent
    int tries = 0;                                   // with a code of their own; 0: they have none, or it is off
    std::vector<Item> items;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<ToSign> read(QByteArrayView bytes);
    // SHA-256, in hexadecimal, of "roundtable-signed/1" (the render version) and, for each item in order, its ref, the
    // number of bytes of its text, and the text; each of these three with a line break after it, as are the words before.
    [[nodiscard]] QString digest() const;
};

// Hand-over to record. With no answers it was handed back; else each item has its answer, and all are signed in one way: by
// drawing, by a typed name, by a code of one's own, or by asking the chair to witness them.
struct Signed {
    struct Answer { QString decision, response, comment; };
    QByteArray nonce;
    QString attendee;
    std::vector<Answer> answers = {};
    bool witness = false;
    QString typedName = {};
    QByteArray code = {};                            // digits; wiped by whoever has them
    QCborArray strokes = {};                         // ink.h
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<Signed> read(QByteArrayView bytes);
    // Whether it answers what was asked: this nonce, this attendee, each decision that was shown once and no other, a known
    // answer, words where an answer needs them, one way of signing, and a code only where one can be right.
    [[nodiscard]] Done fits(const ToSign &asked) const;
};

// Record to hand-over, about an answer. Taken: it is on disk. WrongCode: it can be given again, `tries` times with a code.
// Refused: it cannot be kept, and the chair has to see why.
struct Heard {
    enum class What { Taken, WrongCode, Refused };
    QByteArray nonce;
    What what = What::Taken;
    int tries = 0;
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static Result<Heard> read(QByteArrayView bytes);
};

}
