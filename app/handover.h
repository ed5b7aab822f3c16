#pragma once

#include "app/handed.h"
#include "app/language.h"
#include "app/shown.h"

#include <QObject>
#include <QVariantList>

namespace rt {

// What the hand-over program shows and takes: one attendee, what they are asked to sign, one answer. It holds nothing
// else of the meeting, so there is nothing else that a gesture, a crash or a screen reader could reach.
class Handover : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString agency READ agency CONSTANT)
    Q_PROPERTY(QString chair READ chair CONSTANT)                        // who gave the tablet, and gets it back
    Q_PROPERTY(bool practice READ practice CONSTANT)
    Q_PROPERTY(double textScale READ textScale CONSTANT)                 // as the record had it, to begin with
    Q_PROPERTY(QVariantList items READ items CONSTANT)                   // {ref, number, text}
    Q_PROPERTY(QString check READ check NOTIFY answered)                 // of the text that was signed; empty until then
    Q_PROPERTY(bool returned READ returned NOTIFY answered)              // handed back without signing
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

public:
    explicit Handover(ToSign asked, QObject *parent = nullptr);

    // {decision, response, comment} for each; the first answer is the answer, a second is not heard. What does not fit
    // (an answer that was not offered, too many words) is refused and can be given again.
    Q_INVOKABLE bool answer(const QVariantList &answers);
    Q_INVOKABLE void handBack();
    void setEngine(QQmlEngine *engine) { m_language.setEngine(engine); }

    [[nodiscard]] QString name() const { return shown(m_asked.name); }
    [[nodiscard]] QString agency() const { return shown(m_asked.agency); }
    [[nodiscard]] QString chair() const { return shown(m_asked.chair); }
    [[nodiscard]] bool practice() const { return m_asked.practice; }
    [[nodiscard]] double textScale() const { return m_asked.text / 100.0; }
    [[nodiscard]] QVariantList items() const;
    [[nodiscard]] QString check() const { return m_check; }
    [[nodiscard]] bool returned() const { return m_over && m_check.isEmpty(); }
    [[nodiscard]] bool over() const { return m_over; }
    [[nodiscard]] QString language() const { return m_language.current(); }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void answered();
    void given(const rt::Signed &answer);            // once; for the pipe
    void languageChanged();

private:
    ToSign m_asked;
    Language m_language;
    QString m_check;
    bool m_over = false;
};

}
