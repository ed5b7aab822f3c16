#include "platform/speller/speller.h"

#include <QFileInfo>

#include <aspell.h>
#include <hunspell.hxx>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rt {

struct Speller::English {
    explicit English(const QString &path)
        : book((path + u".aff"_s).toUtf8().constData(), (path + u".dic"_s).toUtf8().constData()),
          utf8(book.get_dict_encoding() == "UTF-8"), latin(book.get_dict_encoding() == "ISO8859-1") {}

    [[nodiscard]] std::optional<std::string> in(const QString &word) const
    {
        if (utf8)
            return word.toStdString();
        const QByteArray bytes = word.toLatin1();
        return latin && QString::fromLatin1(bytes) == word ? std::optional(bytes.toStdString()) : std::nullopt;
    }
    [[nodiscard]] QString out(const std::string &word) const
    {
        return utf8 ? QString::fromStdString(word) : QString::fromLatin1(word);
    }

    Hunspell book;
    bool utf8, latin;
};

struct Speller::Welsh {
    explicit Welsh(const QString &language)
    {
        AspellConfig *config = new_aspell_config();
        aspell_config_replace(config, "lang", language.toUtf8().constData());
        aspell_config_replace(config, "encoding", "utf-8");
        aspell_config_replace(config, "home-dir", "/nonexistent");   // nobody's own words are read, and none written
        aspell_config_replace(config, "save-repl", "false");
        AspellCanHaveError *made = new_aspell_speller(config);
        delete_aspell_config(config);
        if (aspell_error_number(made) == 0)
            book = to_aspell_speller(made);
        else
            delete_aspell_can_have_error(made);
    }
    ~Welsh()
    {
        if (book)
            delete_aspell_speller(book);
    }
    Q_DISABLE_COPY_MOVE(Welsh)

    AspellSpeller *book = nullptr;
};

Speller::Speller(const QString &english, const QString &welsh)
{
    if (QFileInfo::exists(english + u".aff"_s) && QFileInfo::exists(english + u".dic"_s))
        m_english = std::make_unique<English>(english);
    auto asked = std::make_unique<Welsh>(welsh);
    if (asked->book)
        m_welsh = std::move(asked);
}

Speller::~Speller() = default;

bool Speller::knows(const QString &word, QStringView language) const
{
    const bool welsh = language == u"cy";
    if (welsh ? !m_welsh : !m_english)
        return true;
    if (m_english) {
        const auto asked = m_english->in(word);
        if (asked && m_english->book.spell(*asked))
            return true;
    }
    const QByteArray bytes = word.toUtf8();
    return welsh && aspell_speller_check(m_welsh->book, bytes.constData(), int(bytes.size())) == 1;
}

QStringList Speller::suggestions(const QString &word, QStringView language, qsizetype most) const
{
    const bool inWelsh = language == u"cy";
    QStringList english, welsh, all;
    if (inWelsh ? !m_welsh : !m_english)
        return all;
    if (m_english) {
        if (const auto asked = m_english->in(word)) {
            for (const std::string &each : m_english->book.suggest(*asked))
                english.append(m_english->out(each));
        }
    }
    if (inWelsh) {
        const QByteArray bytes = word.toUtf8();
        const AspellWordList *list = aspell_speller_suggest(m_welsh->book, bytes.constData(), int(bytes.size()));
        AspellStringEnumeration *each = aspell_word_list_elements(list);
        while (const char *next = aspell_string_enumeration_next(each))
            welsh.append(QString::fromUtf8(next));
        delete_aspell_string_enumeration(each);
    }
    for (qsizetype at = 0; all.size() < most && at < std::max(english.size(), welsh.size()); ++at) {
        for (const QStringList *from : {&welsh, &english}) {         // the likeliest of both
            if (at < from->size() && !all.contains(from->at(at)) && all.size() < most)
                all.append(from->at(at));
        }
    }
    return all;
}

}
