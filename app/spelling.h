#pragma once

#include "app/session.h"
#include "app/tuning.h"
#include "storage/model/spelling.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

namespace rt {

class SpellingDesk;

// Which words are right in what is open now: those of a dictionary, the names of the meeting, the council's abbreviations
// and phrases, and what somebody said to leave. Words that are left lie with the meeting's drafts, in the encrypted store,
// and go at the seal; without a meeting they are forgotten at the lock. Everything is asked on a thread of its own, so
// typing waits for nothing, and nothing is written anywhere else or told.
class Spelling : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype kSuggestions = 4;
    // `english`, `welsh`: other dictionaries than the machine's, for tests.
    Spelling(Session &session, const Limits &limits, const QString &english = {}, const QString &welsh = {},
             QObject *parent = nullptr);
    ~Spelling() override;
    Q_DISABLE_COPY_MOVE(Spelling)

    [[nodiscard]] static QString leftForm() { return QStringLiteral("!spelling"); }  // the draft of what is left

    Q_INVOKABLE void leave(const QString &word);                         // it is right as it is, in this meeting
    // Answered later, and not at all once `context` is gone. `typing`: where a word ends that is not finished.
    void ask(QObject *context, const QString &text, std::optional<qsizetype> typing, const QString &language,
             const std::function<void(const std::vector<spelling::Word> &)> &reply);
    void suggest(QObject *context, const QString &word, const QString &language,
                 const std::function<void(const QStringList &)> &reply);
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_limits.spellingPause; }

Q_SIGNALS:
    void changed();                                                      // other words are right than before

private:
    void meet();
    void tell();

    Session &m_session;
    Limits m_limits;
    QThread m_thread;
    SpellingDesk *m_desk;                            // lives on the thread, goes with it
    QPointer<MeetingEditor> m_meeting;
    QStringList m_left;                              // while no meeting is open
    bool m_told = false;                             // the desk has the words of now
};

// The text of one field, for a screen:  SpelledText { spelling: Spelling }  and look() at every key. It looks after a pause;
// the word that is being typed is left alone until one goes on. Nothing is ever replaced by it.
class SpelledText : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::Spelling *spelling READ spelling WRITE setSpelling NOTIFY spellingChanged REQUIRED)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY spellingChanged)        // empty: that of the screens
    // {from, to, word} of those nearest to the caret: a text in another language than the screen's is wrong throughout,
    // and a screen that drew a thousand lines at each key would be slow.
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged)
    Q_PROPERTY(int count READ count NOTIFY marksChanged)                 // of all
    Q_PROPERTY(QVariantMap here READ here NOTIFY hereChanged)            // the mark at the caret; empty without
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged)   // for the word that is here

public:
    static constexpr qsizetype kMarks = 16;
    explicit SpelledText(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SpelledText)

    Q_INVOKABLE void look(const QString &text, int caret);
    [[nodiscard]] Q_INVOKABLE int next(int caret) const;                 // where the next mark begins; -1 without any

    [[nodiscard]] Spelling *spelling() const { return m_spelling; }
    void setSpelling(Spelling *spelling);
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] int count() const { return int(m_wrong.size()); }
    [[nodiscard]] QVariantMap here() const;
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void spellingChanged();
    void marksChanged();
    void hereChanged();
    void suggestionsChanged();

private:
    void move(const QString &text);
    void ask();
    void show(bool moved);

    QPointer<Spelling> m_spelling;
    QString m_language, m_text, m_asked;
    QTimer m_pause;
    std::vector<spelling::Word> m_wrong;             // all of them, in order
    spelling::Word m_here;
    QStringList m_suggestions;
    int m_caret = 0, m_serial = 0;
    std::optional<qsizetype> m_first;                // of those that are shown
    bool m_whole = false;                            // the last asking left no word out
};

}
