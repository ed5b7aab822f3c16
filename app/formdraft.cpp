#include "app/formdraft.h"

#include "app/fieldvalues.h"

#include <QJSValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

FormDraft::FormDraft(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FormDraft::write);
}

FormDraft::~FormDraft()
{
    write();
}

void FormDraft::setEditor(Desk *editor)
{
    if (editor == m_editor)
        return;
    write();
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        connect(editor, &Desk::committed, this, [this](int request, const QString &, const QString &ref) {
            if (request != m_request || request == 0)
                return;
            m_request = 0;
            m_fields.clear();
            m_restored = false;
            setProblem({});
            Q_EMIT committingChanged();
            Q_EMIT changed();
            Q_EMIT committed(ref);
        });
        connect(editor, &Desk::refused, this, [this](int request, const QString &, const Problem &problem) {
            if (request != m_request || request == 0)
                return;
            m_request = 0;
            setProblem(problem);
            Q_EMIT committingChanged();
            Q_EMIT refused(problem);
        });
        const auto answered = [this](const QString &form) {
            if (form == key() && m_writing > 0 && --m_writing == 0)
                Q_EMIT keptChanged();
        };
        connect(editor, &Desk::closing, this, &FormDraft::write);
        connect(editor, &Desk::draftKept, this, answered);
        connect(editor, &Desk::draftFailed, this, [this, answered](const QString &form, const Problem &problem) {
            answered(form);
            if (form == key())
                setProblem(problem);
        });
    }
    open();
}

void FormDraft::setVerb(const QString &verb)
{
    if (verb == m_verb)
        return;
    write();
    m_verb = verb;
    open();
}

void FormDraft::setKey(const QString &key)
{
    if (key == m_key)
        return;
    write();
    m_key = key;
    open();
}

void FormDraft::open()
{
    m_fields.clear();
    m_writing = 0;
    if (m_editor && !key().isEmpty()) {
        const QHash<QString, QCborValue> left = m_editor->drafted(key());
        for (auto it = left.begin(); it != left.end(); ++it)
            m_fields.insert(it.key(), it.value().toVariant());
    }
    m_restored = !m_fields.isEmpty();
    setProblem({});
    Q_EMIT opened();
    Q_EMIT changed();
}

void FormDraft::set(const QString &name, const QVariant &value)
{
    const bool script = value.metaType() == QMetaType::fromType<QJSValue>();
    const QVariant plain = script ? value.value<QJSValue>().toVariant() : value;
    const bool typing = plain.typeId() == QMetaType::QString && !plain.toString().isEmpty();     // blanks, too
    if (!typing && !isGiven(plain)) {
        if (m_fields.remove(name) > 0)
            touch(name);
    } else if (m_fields.value(name) != plain) {
        m_fields.insert(name, plain);
        touch(name);
    }
}

void FormDraft::clear(const QString &name)
{
    const QVariant nothing = QVariant::fromValue(nullptr);
    if (m_fields.value(name) != nothing || !m_fields.contains(name)) {
        m_fields.insert(name, nothing);
        touch(name);
    }
}

void FormDraft::touch(const QString &name)
{
    const bool wasKept = kept();
    if (!m_dirty.contains(name))
        m_dirty.append(name);
    if (m_editor) {
        const Limits &limits = m_editor->limits();
        if (!m_since.isValid())
            m_since.start();
        // Typing without a pause must not put the write off for ever.
        const auto longest = limits.draftAtLeastEvery - std::chrono::milliseconds(m_since.elapsed());
        m_pause.start(std::clamp(limits.draftPause, std::chrono::milliseconds(0),
                                 std::max(longest, std::chrono::milliseconds(0))));
    }
    if (wasKept)
        Q_EMIT keptChanged();
    Q_EMIT changed();
}

void FormDraft::write()
{
    m_pause.stop();
    m_since.invalidate();
    if (!m_editor || m_dirty.isEmpty())
        return;
    const QStringList dirty = std::exchange(m_dirty, {});
    for (const QString &name : dirty) {
        ++m_writing;
        m_editor->saveDraft({key(), name, written(name)});
    }
}

QCborValue FormDraft::written(const QString &name) const
{
    const auto found = m_fields.constFind(name);
    return found == m_fields.constEnd()                    ? QCborValue()
        : found->typeId() == QMetaType::Nullptr            ? QCborValue(nullptr)
                                                           : toField(*found);
}

void FormDraft::preset(const QString &name, const QVariant &value)
{
    if (!m_restored && !m_fields.contains(name))
        set(name, value);
}

void FormDraft::toggle(const QString &name, const QString &code)
{
    QStringList codes = list(name);
    if (codes.removeAll(code) == 0)
        codes.append(code);
    set(name, codes);
}

QString FormDraft::text(const QString &name) const
{
    return m_fields.value(name).toString();
}

QStringList FormDraft::list(const QString &name) const
{
    return m_fields.value(name).toStringList();
}

bool FormDraft::flag(const QString &name) const
{
    return m_fields.value(name).toBool();
}

bool FormDraft::holds(const QString &name, const QString &code) const
{
    return list(name).contains(code);
}

void FormDraft::commit()
{
    if (!m_editor || m_request != 0)
        return;                                      // a second tap while the first is under way
    write();
    setProblem({});
    m_request = m_editor->say(m_verb, m_fields, key());
    Q_EMIT committingChanged();
}

void FormDraft::discard()
{
    m_pause.stop();
    m_since.invalidate();
    m_dirty.clear();
    m_fields.clear();
    m_restored = false;
    if (m_editor)
        m_editor->dropDraft(key());
    setProblem({});
    Q_EMIT keptChanged();
    Q_EMIT changed();
}

void FormDraft::setAside()
{
    if (!m_editor || m_fields.isEmpty())
        return;
    write();
    m_editor->setAside(key());
    open();
}

void FormDraft::setProblem(const Problem &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

}
