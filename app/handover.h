#pragma once

#include "app/appearance.h"
#include "app/handed.h"
#include "app/language.h"
#include "app/secret.h"
#include "app/shown.h"

#include <QObject>
#include <QVariantList>

namespace rt {

// What the hand-over program shows and takes: one attendee, what they are asked to sign, one answer. It holds nothing
// else of the meeting, so there is nothing else that a gesture, a crash or a screen reader could reach. An answer counts
// once the record says that it is on disk; a wrong code, and only that, can be given again.
class Handover : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString agency READ agency CONSTANT)
    Q_PROPERTY(QString chair READ chair CONSTANT)                        // who gave the tablet, and gets it back
    Q_PROPERTY(bool practice READ practice CONSTANT)
    Q_PROPERTY(QVariantList items READ items CONSTANT)                   // {ref, number, text}
    Q_PROPERTY(rt::Appearance *looks READ looks CONSTANT)               // as the chair chose it, until they choose
    Q_PROPERTY(rt::Handover::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString check READ check NOTIFY stateChanged)             // of the text that was signed; empty until then
    Q_PROPERTY(rt::Secret *code READ code CONSTANT)                      // their own, while it is typed
    Q_PROPERTY(int tries READ tries NOTIFY stateChanged)                 // with a code; 0: they sign in another way
    Q_PROPERTY(bool codeWrong READ codeWrong NOTIFY stateChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

public:
    // Reading, and answering. Sent: the record has it, and has not said. Witnessed: taken, once the chair says so too.
    enum State { Asking, Sent, Signed, Witnessed, Returned, Refused };
    Q_ENUM(State)
    enum Way { Drawn, Typed, ByCode, ByWitness };
    Q_ENUM(Way)

    explicit Handover(ToSign asked, QObject *parent = nullptr);

    // {decision, response, comment} for each, and what it is signed with: strokes ([[{x, y}, …], …] as fractions of the
    // pad's width), or the name; a code is taken from `code`. What does not fit is refused here, and can be given again.
    Q_INVOKABLE bool answer(const QVariantList &answers, rt::Handover::Way way, const QVariantList &strokes,
                            const QString &typedName);
    Q_INVOKABLE void handBack();
    void heard(const Heard &what);                                       // from the record
    void setEngine(QQmlEngine *engine) { m_language.setEngine(engine); }
    [[nodiscard]] static QCborArray inkOf(const QVariantList &strokes);

    [[nodiscard]] QString name() const { return shown(m_asked.name); }
    [[nodiscard]] QString agency() const { return shown(m_asked.agency); }
    [[nodiscard]] QString chair() const { return shown(m_asked.chair); }
    [[nodiscard]] bool practice() const { return m_asked.practice; }
    [[nodiscard]] QVariantList items() const;
    [[nodiscard]] Appearance *looks() { return &m_looks; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString check() const;
    [[nodiscard]] Secret *code() { return &m_code; }
    [[nodiscard]] int tries() const { return m_asked.tries; }
    [[nodiscard]] bool codeWrong() const { return m_codeWrong; }
    [[nodiscard]] QString language() const { return m_language.current(); }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void stateChanged();
    void given(const rt::Signed &answer);            // for the pipe
    void languageChanged();

private:
    void setState(State state);

    ToSign m_asked;
    Language m_language;
    Appearance m_looks;
    Secret m_code;
    State m_state = Asking;
    bool m_codeWrong = false, m_witness = false;
};

}
