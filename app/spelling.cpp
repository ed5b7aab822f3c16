#include "app/spelling.h"

#include "app/wording.h"
#include "platform/speller/speller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

// Has the dictionaries, on the thread: to read them takes a tenth of a second, to suggest sometimes longer.
class SpellingDesk : public QObject {
public:
    SpellingDesk(QString english, QString welsh) : m_english(std::move(english)), m_welsh(std::move(welsh)) {}

    void know(const QHash<QString, QStringList> &texts)                  // by language
    {
        m_known.clear();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            for (const QString &each : *it)
                m_known[it.key()].add(each);
        }
    }
    void forget()
    {
        m_known.clear();
        m_verdicts.clear();
    }
    std::vector<spelling::Word> wrong(const QString &text, std::optional<qsizetype> typing, const QString &language)
    {
        std::vector<spelling::Word> found = spelling::words(text);
        std::erase_if(found, [&, known = m_known.value(language)](const spelling::Word &each) {
            return each.to == typing || known.has(each.text) || knows(each.text, language);
        });
        return found;
    }
    QStringList suggestions(const QString &word, const QString &language)
    {
        return speller().suggestions(word, language, Spelling::kSuggestions);
    }

private:
    static constexpr qsizetype kVerdicts = 20'000;   // a long meeting's different words, twice

    Speller &speller()
    {
        if (!m_speller)
            m_english.isEmpty() && m_welsh.isEmpty() ? m_speller.emplace() : m_speller.emplace(m_english, m_welsh);
        return *m_speller;
    }
    bool knows(const QString &word, const QString &language)
    {
        const QString key = language + u':' + word;
        const auto at = m_verdicts.constFind(key);
        if (at != m_verdicts.cend())
            return *at;
        if (m_verdicts.size() >= kVerdicts)
            m_verdicts.clear();
        return *m_verdicts.insert(key, speller().knows(word, language));
    }

    QString m_english, m_welsh;
    std::optional<Speller> m_speller;
    QHash<QString, spelling::Known> m_known;
    QHash<QString, bool> m_verdicts;                 // the same words come at each pause
};

Spelling::Spelling(Session &session, const Limits &limits, const QString &english, const QString &welsh, QObject *parent)
    : QObject(parent), m_session(session), m_limits(limits), m_desk(new SpellingDesk(english, welsh))
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(&session, &Session::meetingChanged, this, &Spelling::meet);
    connect(&session, &Session::languageChanged, this, &Spelling::changed);
    connect(session.phrases(), &Phrases::changed, this, &Spelling::tell);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::Locked)
            return;
        m_left.clear();
        QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->forget(); }, Qt::QueuedConnection);
        tell();
    });
    m_thread.start(QThread::LowPriority);
    meet();
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

void Spelling::meet()
{
    if (m_meeting)
        m_meeting->disconnect(this);
    m_meeting = m_session.meeting();
    if (m_meeting)
        connect(m_meeting, &MeetingEditor::changed, this, &Spelling::tell);
    tell();
}

void Spelling::tell()
{
    m_told = false;
    Q_EMIT changed();
}

void Spelling::leave(const QString &word)
{
    if (m_meeting)
        m_meeting->saveDraft({leftForm(), word, true});
    else
        m_left.append(word);
    tell();
}

void Spelling::ask(QObject *context, const QString &text, std::optional<qsizetype> typing, const QString &language,
                   const std::function<void(const std::vector<spelling::Word> &)> &reply)
{
    if (!std::exchange(m_told, true)) {
        QStringList names = m_left;
        if (m_meeting) {
            names += m_meeting->drafted(leftForm()).keys();
            if (const Meeting *meeting = m_meeting->view().meeting())
                names += spelling::namesOf(m_meeting->view().proceedings, *meeting);
        }
        const Phrasebook &book = m_session.phrases()->book();
        const QHash<QString, QStringList> texts{{u"en"_s, names + spelling::wordsOf(book, u"en")},
                                                {u"cy"_s, names + spelling::wordsOf(book, u"cy")}};
        QMetaObject::invokeMethod(m_desk, [desk = m_desk, texts] { desk->know(texts); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk, context = QPointer(context), text, typing, language, reply] {
        QMetaObject::invokeMethod(this, [context, reply, wrong = desk->wrong(text, typing, language)] {
            if (context)
                reply(wrong);
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void Spelling::suggest(QObject *context, const QString &word, const QString &language,
                       const std::function<void(const QStringList &)> &reply)
{
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk, context = QPointer(context), word, language, reply] {
        QMetaObject::invokeMethod(this, [context, reply, found = desk->suggestions(word, language)] {
            if (context)
                reply(found);
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

SpelledText::SpelledText(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SpelledText::ask);
}

void SpelledText::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling) {
        m_pause.setInterval(spelling->pause());
        connect(spelling, &Spelling::changed, this, [this] {
            m_whole = false;
            m_pause.start();
        });
    }
    Q_EMIT spellingChanged();
}

void SpelledText::look(const QString &text, int caret)
{
    const bool other = text != m_text;
    if (other)
        move(text);
    m_caret = caret;
    show(other);
    if (other || !m_whole)
        m_pause.start();
}

// Marks stay with their words until the answer comes.
void SpelledText::move(const QString &text)
{
    const auto [before, after] = std::ranges::mismatch(m_text, text);
    const qsizetype same = before - m_text.begin(), shorter = std::min(m_text.size(), text.size()) - same;
    qsizetype end = 0;
    while (end < shorter && m_text[m_text.size() - 1 - end] == text[text.size() - 1 - end])
        ++end;
    const qsizetype more = text.size() - m_text.size(), rest = m_text.size() - end;
    const auto joined = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    std::erase_if(m_wrong, [&](spelling::Word &each) {
        if (each.to <= same)
            return joined(each.to);
        if (each.from < rest)
            return true;
        each.from += more;
        each.to += more;
        return joined(each.from - 1);
    });
    m_text = text;
}

int SpelledText::next(int caret) const
{
    if (m_wrong.empty())
        return -1;
    const auto after = std::ranges::find_if(m_wrong, [&](const spelling::Word &each) { return each.from > caret; });
    return int((after != m_wrong.end() ? *after : m_wrong.front()).from);
}

void SpelledText::ask()
{
    if (!m_spelling)
        return;
    // What just changed is still being typed; who only moves the caret has done with it.
    const auto typing = m_text != m_asked ? std::optional<qsizetype>(m_caret) : std::nullopt;
    m_asked = m_text;
    m_whole = !typing;
    const QString language = m_language.isEmpty() ? words::language() : m_language;
    m_spelling->ask(this, m_text, typing, language, [this, serial = ++m_serial](const std::vector<spelling::Word> &wrong) {
        if (serial != m_serial || m_text != m_asked)             // somebody typed on: the next answer counts
            return;
        const bool other = wrong != m_wrong;
        m_wrong = wrong;
        show(other);
    });
}

void SpelledText::show(bool moved)
{
    const auto all = qsizetype(m_wrong.size());
    const auto at = std::ranges::find_if(m_wrong, [&](const spelling::Word &each) { return m_caret <= each.to; });
    const qsizetype first = std::clamp<qsizetype>(at - m_wrong.begin() - kMarks / 2, 0, std::max<qsizetype>(0, all - kMarks));
    if (moved || first != m_first) {
        m_first = first;
        Q_EMIT marksChanged();
    }
    const spelling::Word here = at != m_wrong.end() && at->from <= m_caret ? *at : spelling::Word{};
    if (here == m_here)
        return;
    const bool other = here.text != m_here.text;
    m_here = here;
    if (other && !m_suggestions.isEmpty()) {
        m_suggestions.clear();
        Q_EMIT suggestionsChanged();
    }
    Q_EMIT hereChanged();
    if (!other || here.text.isEmpty() || !m_spelling)
        return;
    const QString language = m_language.isEmpty() ? words::language() : m_language;
    m_spelling->suggest(this, here.text, language, [this, word = here.text](const QStringList &found) {
        if (word != m_here.text)
            return;
        m_suggestions = found;
        Q_EMIT suggestionsChanged();
    });
}

namespace {

QVariantMap told(const spelling::Word &word)
{
    return {{u"from"_s, int(word.from)}, {u"to"_s, int(word.to)}, {u"word"_s, word.text}};
}

}

QVariantList SpelledText::marks() const
{
    QVariantList shown;
    for (qsizetype at = m_first.value_or(0); at < qsizetype(m_wrong.size()) && shown.size() < kMarks; ++at)
        shown.append(told(m_wrong[size_t(at)]));
    return shown;
}

QVariantMap SpelledText::here() const
{
    return m_here.text.isEmpty() ? QVariantMap() : told(m_here);
}

}
