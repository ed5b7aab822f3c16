#pragma once

#include "app/formdraft.h"
#include "app/meetingeditor.h"
#include "storage/model/capture.h"

namespace rt {

// The line that takes anything (storage/model/capture.h), for a screen:  CaptureLine { id: line; editor: root.meeting }
//
// What is typed and tapped is kept as every form is, and there again after a kill. `parts` shows how the line is read
// before anything is filed; what is open is asked by `choices`. file() frees the line at once for the next sentence: what
// it held stands as a draft of its own until the ledger's receipt, and as an unfinished entry where it was refused.
// What is pinned holds for this meeting until it is unpinned or the meeting is sealed.
class CaptureLine : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::MeetingEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY textChanged)
    // {part, text, state: "said" "asked" "open", question, pinnable:bool, pinned:bool}; parts: verb by children kind ...
    Q_PROPERTY(QVariantList parts READ parts NOTIFY partsChanged)
    Q_PROPERTY(QString asking READ asking WRITE ask NOTIFY changed)      // whose choices are shown; empty: none
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged)         // {value, text, shortly, chosen:bool}, likely ones first
    Q_PROPERTY(bool several READ several NOTIFY changed)                 // more than one may be chosen
    Q_PROPERTY(QVariantList people READ people NOTIFY peopleChanged)           // who is present, whoever spoke last first
    Q_PROPERTY(QVariantList children READ children NOTIFY childrenChanged)
    Q_PROPERTY(QVariantList alsoNamed READ alsoNamed NOTIFY alsoNamedChanged)     // named in the text, and not chosen
    Q_PROPERTY(QString hint READ hint NOTIFY changed)                    // what the text itself still lacks
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged)       // of the last line: saved, or kept and why

public:
    explicit CaptureLine(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CaptureLine)

    // The forms that its drafts lie in; they go with the seal.
    [[nodiscard]] static QString lineForm() { return QStringLiteral("!line"); }
    [[nodiscard]] static QString pinsForm() { return QStringLiteral("!pins"); }

    Q_INVOKABLE void type(const QString &text);
    // Takes a value for a part; of several values in or out, "*" for all children. The same value again takes it back.
    Q_INVOKABLE void pick(const QString &part, const QString &value);
    Q_INVOKABLE void pin(const QString &part, bool on);
    Q_INVOKABLE bool file();                                             // false: `asking` and `hint` say what is open
    Q_INVOKABLE void keep();                                             // as it is, among what is missing
    Q_INVOKABLE void clear();

    [[nodiscard]] MeetingEditor *editor() const { return m_editor; }
    void setEditor(MeetingEditor *editor);
    [[nodiscard]] QString text() const { return m_draft.text(QStringLiteral("text")); }
    [[nodiscard]] bool isEmpty() const { return m_draft.isEmpty(); }
    [[nodiscard]] QVariantList parts() const { return m_shown.parts; }
    [[nodiscard]] QString asking() const;
    void ask(const QString &part);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QVariantList choices() const { return m_shown.choices; }
    [[nodiscard]] bool several() const;
    [[nodiscard]] QVariantList people() const { return m_shown.people; }
    [[nodiscard]] QVariantList children() const { return m_shown.children; }
    [[nodiscard]] QVariantList alsoNamed() const { return m_shown.alsoNamed; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool ready() const { return m_reading.ready(); }
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    void editorChanged();
    void textChanged();
    void changed();
    // Each only when it differs: a list of plain values makes all its chips again, and most keys change none.
    void partsChanged();
    void choicesChanged();
    void peopleChanged();
    void childrenChanged();
    void alsoNamedChanged();
    void outcomeChanged();
    void filed(const QString &ref);
    void kept(const QString &form);                                      // it stands as an unfinished entry

private:
    struct Shown { QVariantList parts, choices, people, children, alsoNamed; };
    void read();
    void show();
    [[nodiscard]] capture::Given given(const FormDraft &draft) const;
    [[nodiscard]] QString said(const capture::Read &read) const;
    [[nodiscard]] QString valueWords(capture::Part part, const QString &value) const;
    [[nodiscard]] QVariantList offered(capture::Part part) const;
    [[nodiscard]] QVariantMap choice(capture::Part part, const QString &value) const;
    [[nodiscard]] QVariantMap everyone() const;
    [[nodiscard]] QString shortly(const QString &child) const;
    void tell(const QString &outcome);

    QPointer<MeetingEditor> m_editor;
    FormDraft m_draft, m_pins;
    capture::Known m_known;
    capture::Reading m_reading;
    std::optional<capture::Part> m_asking;
    bool m_asked = false;                            // a person asked for it; it stays until they answer
    Shown m_shown;
    QString m_outcome;
    int m_request = 0;
};

}
