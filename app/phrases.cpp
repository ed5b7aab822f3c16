#include "app/phrases.h"

#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace rt {
namespace {

QString inLanguage(const Words &words)
{
    const QString own = words.in(words::language());
    return own.isEmpty() ? words.cy : own;
}

}

void Phrases::open(const QString &json, bool editable)
{
    const Result<Phrasebook> stored = Phrasebook::read(json.toUtf8());
    m_book = stored.value_or(Phrasebook::shipped());
    m_editable = editable;
    tell();
}

void Phrases::close()
{
    m_book = {};
    m_editable = false;
    tell();
}

void Phrases::tell()
{
    ++m_revision;
    Q_EMIT changed();
}

QString Phrases::kept(const Done &done)
{
    if (!done)
        return done.error().detail;
    m_save(QString::fromUtf8(m_book.written()));
    tell();
    return {};
}

QVariantMap Phrases::expansionAt(const QString &text, int caret) const
{
    const auto found = m_book.expansionAt(text, caret, words::language());
    if (!found)
        return {};
    return {{u"from"_s, found->from}, {u"to"_s, found->to}, {u"short"_s, found->shortly}, {u"text"_s, found->text}};
}

QVariantList Phrases::find(const QString &field, const QStringList &about, const QString &search) const
{
    QVariantList found;
    for (const size_t at : m_book.find(field, about, search))
        found.append(QVariantMap{{u"key"_s, int(at)}, {u"text"_s, inLanguage(m_book.phrases[at].words)}});
    return found;
}

QVariantList Phrases::all(const QString &field) const
{
    QVariantList all;
    for (size_t at = 0; at < m_book.phrases.size(); ++at) {
        const Phrase &each = m_book.phrases[at];
        if (each.field == field)
            all.append(QVariantMap{{u"key"_s, int(at)}, {u"about"_s, each.about}, {u"en"_s, each.words.en},
                                   {u"cy"_s, each.words.cy}});
    }
    return all;
}

QString Phrases::putAbbreviation(const QString &shortly, const QString &en, const QString &cy)
{
    if (!m_editable)
        return u"chair"_s;
    return kept(m_book.put(Abbreviation{shortly.trimmed(), {en.trimmed(), cy.trimmed()}}));
}

QString Phrases::putPhrase(const QString &field, const QStringList &about, const QString &en, const QString &cy, int key)
{
    if (!m_editable)
        return u"chair"_s;
    return kept(m_book.put(Phrase{field, about, {en.trimmed(), cy.trimmed()}},
                           key < 0 ? std::nullopt : std::optional(size_t(key))));
}

void Phrases::removeAbbreviation(const QString &shortly)
{
    if (m_editable && std::erase_if(m_book.abbreviations, [&](const Abbreviation &each) {
            return each.shortly == shortly;
        }) > 0)
        (void)kept({});
}

void Phrases::removePhrase(int key)
{
    if (!m_editable || key < 0 || size_t(key) >= m_book.phrases.size())
        return;
    m_book.phrases.erase(m_book.phrases.begin() + key);
    (void)kept({});
}

QVariantList Phrases::abbreviations() const
{
    QVariantList all;
    for (const Abbreviation &each : m_book.abbreviations)
        all.append(QVariantMap{{u"short"_s, each.shortly}, {u"en"_s, each.words.en}, {u"cy"_s, each.words.cy}});
    return all;
}

QStringList Phrases::fields() const
{
    QStringList all;
    for (const QLatin1StringView each : Phrasebook::fields())
        all.append(each);
    return all;
}

}
