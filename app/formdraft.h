#pragma once

#include "app/desk.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace rt {

// One form that is being filled in; QML calls it Draft:  Draft { id: draft; editor: root.meeting; verb: "decide" }
// Of the home screen, where a meeting is convened, the editor is Session.desk and the verb "convene".
//
// Its fields are on disk within Limits::draftPause of a pause in typing and at least every draftAtLeastEvery while
// typing, and are there again when the form is next opened, also after a kill. They go once the entry is committed or
// discarded. A refused entry stays, marked, as an unfinished entry until it is mended, set aside or discarded.
//
// Bind with  text: draft.fields.text ?? ""  and  onTextEdited: draft.set("text", text).
class FormDraft : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::Desk *editor READ editor WRITE setEditor NOTIFY opened REQUIRED)
    Q_PROPERTY(QString verb READ verb WRITE setVerb NOTIFY opened)
    // Which form it is; the verb's name unless set. Two forms of one verb need two keys ("consent:c1").
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY opened)
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool restored READ restored NOTIFY opened)                // it was found as somebody left it
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged)                   // all that was typed is on disk
    Q_PROPERTY(bool committing READ committing NOTIFY committingChanged)
    Q_PROPERTY(rt::Problem problem READ problem NOTIFY problemChanged)   // why the last commit was refused

public:
    explicit FormDraft(QObject *parent = nullptr);
    ~FormDraft() override;                                                   // writes what is not yet written
    Q_DISABLE_COPY_MOVE(FormDraft)

    // Empty text, an empty list or undefined: not given.
    Q_INVOKABLE void set(const QString &name, const QVariant &value);
    Q_INVOKABLE void clear(const QString &name);                         // of a correction: what stands is taken away
    Q_INVOKABLE void preset(const QString &name, const QVariant &value); // only where nothing was restored
    Q_INVOKABLE void toggle(const QString &name, const QString &code);   // of a list: in or out
    [[nodiscard]] Q_INVOKABLE QString text(const QString &name) const;
    [[nodiscard]] Q_INVOKABLE QStringList list(const QString &name) const;
    [[nodiscard]] Q_INVOKABLE bool flag(const QString &name) const;
    [[nodiscard]] Q_INVOKABLE bool holds(const QString &name, const QString &code) const;    // the list holds the code

    // Says it; ends in committed() or refused(). Names with a dot make an object: set("referral.received", …).
    Q_INVOKABLE void commit();
    Q_INVOKABLE void discard();
    // Leaves a refused entry under a key of its own among what is missing, and gives an empty form for the next one.
    Q_INVOKABLE void setAside();

    [[nodiscard]] Desk *editor() const { return m_editor; }
    void setEditor(Desk *editor);
    [[nodiscard]] QString verb() const { return m_verb; }
    void setVerb(const QString &verb);
    [[nodiscard]] QString key() const { return m_key.isEmpty() ? m_verb : m_key; }
    void setKey(const QString &key);
    [[nodiscard]] QVariantMap fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool restored() const { return m_restored; }
    [[nodiscard]] bool kept() const { return m_dirty.isEmpty() && m_writing == 0; }
    [[nodiscard]] bool committing() const { return m_request != 0; }
    [[nodiscard]] Problem problem() const { return m_problem; }

Q_SIGNALS:
    void committed(const QString &ref);
    void refused(const rt::Problem &problem);
    void opened();
    void changed();
    void keptChanged();
    void committingChanged();
    void problemChanged();

private:
    void open();
    void touch(const QString &name);
    void write();
    [[nodiscard]] QCborValue written(const QString &name) const;         // as the draft keeps it
    void setProblem(const Problem &problem);

    QPointer<Desk> m_editor;
    QString m_verb, m_key;
    QVariantMap m_fields;
    QStringList m_dirty;
    QTimer m_pause;
    QElapsedTimer m_since;                           // the first change that is not written
    Problem m_problem;
    int m_request = 0, m_writing = 0;
    bool m_restored = false;
};

}
