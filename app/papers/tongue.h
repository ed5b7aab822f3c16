#pragma once

#include "storage/model/moment.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace rt {

// The words of one paper, in its own language whatever the screen speaks: a school in Wales gets Welsh from a chair who
// works in English. Sentences come from the same catalogues as the screens'; `text` is English as marked with SAY in a
// class of Q_DECLARE_TR_FUNCTIONS(papers).
class Tongue {
public:
    explicit Tongue(const QString &language);                            // "en" or "cy"; anything else is English
    ~Tongue();

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString say(const char *text, int n = -1) const;
    [[nodiscard]] QString of(QStringView list, const QString &code) const;   // of a table of app/wordtables.h
    [[nodiscard]] QString allOf(QStringView list, const QStringList &codes) const;

    [[nodiscard]] QString day(Day day) const;                            // 2 March 2026
    [[nodiscard]] QString moment(Instant at) const;                      // 2 March 2026, 10:42
    [[nodiscard]] QString moment(const QString &instantOrDay) const;     // as it stands when it is neither
    [[nodiscard]] QString time(const QString &instant) const;            // 10:42
    [[nodiscard]] QString length(int amount, QStringView unit) const;    // 15 working days

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_catalogue;
};

}
