#include "app/handover.h"

#include "storage/model/ink.h"

#include <QJSValue>
#include <QScopeGuard>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

QVariantMap mapOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant().toMap()
                                                               : value.toMap();
}

}

Handover::Handover(ToSign asked, QObject *parent) : QObject(parent), m_asked(std::move(asked))
{
    m_language.install(m_asked.language);
    m_looks.take({.text = m_asked.scale, .scheme = m_asked.scheme, .still = m_asked.still});
}

QVariantList Handover::items() const
{
    QVariantList all;
    for (const ToSign::Item &each : m_asked.items)
        all.append(QVariantMap{{u"ref"_s, each.ref}, {u"number"_s, each.number}, {u"text"_s, shown(each.text)}});
    return all;
}

QString Handover::check() const
{
    if (m_state != Signed && m_state != Witnessed)
        return {};
    const QString digest = m_asked.digest();
    return digest.first(4) + u' ' + digest.sliced(4, 4);
}

// What does not fit into the pad's numbers is brought to its edge; what is too much is for fits() to refuse.
QCborArray Handover::inkOf(const QVariantList &strokes)
{
    const auto whole = [](const QVariant &part) {
        const double value = part.toDouble();
        return qint64(std::isfinite(value) ? std::clamp(std::round(value * ink::kUnit), 0.0, double(ink::kUnit)) : 0.0);
    };
    QCborArray all;
    for (const QVariant &each : strokes) {
        QCborArray stroke;
        for (const QVariant &point : each.toList()) {
            const QVariantMap at = mapOf(point);
            stroke.append(whole(at.value(u"x"_s)));
            stroke.append(whole(at.value(u"y"_s)));
        }
        if (!stroke.isEmpty())
            all.append(stroke);
    }
    return all;
}

bool Handover::answer(const QVariantList &answers, rt::Handover::Way way, const QVariantList &strokes,
                      const QString &typedName)
{
    if (m_state != Asking)
        return false;
    rt::Signed given{.nonce = m_asked.nonce, .attendee = m_asked.attendee, .answers = {}, .witness = way == ByWitness,
                     .typedName = way == Typed ? typedName.trimmed() : QString(),
                     .code = way == ByCode ? m_code.take() : QByteArray(),
                     .strokes = way == Drawn ? inkOf(strokes) : QCborArray()};
    m_code.clear();
    for (const QVariant &each : answers) {
        const QVariantMap map = mapOf(each);
        const QString response = map.value(u"response"_s).toString();
        given.answers.push_back({map.value(u"decision"_s).toString(), response, map.value(u"comment"_s).toString()});
    }
    // As the other end will take it, so that it is refused here, where it can still be mended.
    QByteArray bytes = given.written();
    Result<rt::Signed> whole = rt::Signed::read(bytes);
    const auto wiped = qScopeGuard([&] {
        Secret::wipe(bytes);
        Secret::wipe(given.code);
        if (whole)
            Secret::wipe(whole->code);
    });
    if (given.answers.empty() || !whole || !whole->fits(m_asked)) {
        m_codeWrong = way == ByCode;
        Q_EMIT stateChanged();
        return false;
    }
    m_witness = given.witness;
    m_codeWrong = false;
    setState(Sent);
    Q_EMIT this->given(given);
    return true;
}

void Handover::handBack()
{
    if (m_state != Asking)
        return;
    m_code.clear();
    setState(Returned);
    Q_EMIT given({.nonce = m_asked.nonce, .attendee = m_asked.attendee});
}

void Handover::heard(const Heard &what)
{
    if (m_state != Sent || what.nonce != m_asked.nonce)
        return;
    switch (what.what) {
    case Heard::What::Taken: return setState(m_witness ? Witnessed : Signed);
    case Heard::What::Refused: return setState(Refused);
    case Heard::What::WrongCode: break;
    }
    m_codeWrong = true;
    m_asked.tries = what.tries;
    setState(Asking);
}

void Handover::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Handover::setLanguage(const QString &language)
{
    if (!m_language.install(language))
        return;
    m_language.retranslate();
    Q_EMIT languageChanged();
}

}
