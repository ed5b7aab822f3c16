#include "app/handover.h"

#include <QCryptographicHash>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace rt {

Handover::Handover(ToSign asked, QObject *parent) : QObject(parent), m_asked(std::move(asked))
{
    m_language.install(m_asked.language);
}

QVariantList Handover::items() const
{
    QVariantList all;
    for (const ToSign::Item &each : m_asked.items)
        all.append(QVariantMap{{u"ref"_s, each.ref}, {u"number"_s, each.number}, {u"text"_s, shown(each.text)}});
    return all;
}

bool Handover::answer(const QVariantList &answers)
{
    Signed given{m_asked.nonce, m_asked.attendee, {}};
    for (const QVariant &each : answers) {
        const QVariantMap map = each.toMap();
        const QString response = map.value(u"response"_s).toString();
        given.answers.push_back({map.value(u"decision"_s).toString(), response, map.value(u"comment"_s).toString()});
    }
    // As the other end will take it, so that it is refused here, where it can still be mended.
    const Result<Signed> whole = Signed::read(given.written());
    if (m_over || given.answers.empty() || !whole || !whole->fits(m_asked))
        return false;
    m_over = true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ToSign::Item &each : m_asked.items)
        hash.addData(u"%1\n%2\n"_s.arg(each.ref, each.text).toUtf8());
    m_check = QString::fromLatin1(hash.result().toHex().first(8));
    Q_EMIT this->given(given);
    Q_EMIT answered();
    return true;
}

void Handover::handBack()
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT given({m_asked.nonce, m_asked.attendee, {}});
    Q_EMIT answered();
}

void Handover::setLanguage(const QString &language)
{
    if (!m_language.install(language))
        return;
    m_language.retranslate();
    Q_EMIT languageChanged();
}

}
