#pragma once

#include "storage/model/phrasebook.h"

#include <QObject>
#include <QVariantMap>

#include <functional>

namespace rt {

// The council's abbreviations and phrases, for the screens: Session.phrases. Everybody uses them, a chair changes them;
// they lie in the encrypted store and are the tablet's, not a user's. Nothing is inserted by itself: screens show what an
// abbreviation stands for, and a person takes it.
class Phrases : public QObject {
    Q_OBJECT
    Q_PROPERTY(int revision READ revision NOTIFY changed)                // for bindings that ask by a function
    Q_PROPERTY(bool editable READ editable NOTIFY changed)
    Q_PROPERTY(QVariantList abbreviations READ abbreviations NOTIFY changed)     // {short, en, cy}
    Q_PROPERTY(QStringList fields READ fields CONSTANT)                  // "decide.basis" ...

public:
    using Save = std::function<void(const QString &json)>;
    explicit Phrases(Save save, QObject *parent = nullptr) : QObject(parent), m_save(std::move(save)) {}

    // What the store holds; empty: what is shipped. What does not read is left where it is and the shipped set used.
    void open(const QString &json, bool editable);
    void close();

    // {from, to, short, text} of the abbreviation at the caret; empty without one.
    [[nodiscard]] Q_INVOKABLE QVariantMap expansionAt(const QString &text, int caret) const;
    // {key, text} for a field, in the language of the screens.
    [[nodiscard]] Q_INVOKABLE QVariantList find(const QString &field, const QStringList &about,
                                                const QString &search = {}) const;
    // {key, about, en, cy} of a field, for who changes them.
    [[nodiscard]] Q_INVOKABLE QVariantList all(const QString &field) const;
    // What is wrong: "" when it was kept, else "short", "words", "phrases" ... or "chair".
    Q_INVOKABLE QString putAbbreviation(const QString &shortly, const QString &en, const QString &cy);
    Q_INVOKABLE QString putPhrase(const QString &field, const QStringList &about, const QString &en, const QString &cy,
                                  int key = -1);
    Q_INVOKABLE void removeAbbreviation(const QString &shortly);
    Q_INVOKABLE void removePhrase(int key);

    [[nodiscard]] const Phrasebook &book() const { return m_book; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool editable() const { return m_editable; }
    [[nodiscard]] QVariantList abbreviations() const;
    [[nodiscard]] QStringList fields() const;
    void reword() { tell(); }                                            // another language

Q_SIGNALS:
    void changed();

private:
    void tell();
    QString kept(const Done &done);

    Save m_save;
    Phrasebook m_book;
    bool m_editable = false;
    int m_revision = 0;
};

}
