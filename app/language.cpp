#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace rt {

#ifdef RT_TESTABLE
namespace {

// What another catalogue says, longer. Numbers and their places stay: a text without them would be another text.
class Longer : public QTranslator {
public:
    explicit Longer(const QTranslator &of) : m_of(of) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        const QString said = m_of.translate(context, text, comment, n);
        return longer(said.isEmpty() ? QString::fromUtf8(text) : said);
    }

private:
    static QString longer(const QString &text)
    {
        static const QRegularExpression word(u"(?<!%)[A-Za-z]{3,}"_s);
        QString all;
        qsizetype from = 0;
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const auto found = it.next();
            QString each = found.captured();
            all += text.sliced(from, found.capturedStart() - from);
            from = found.capturedEnd();
            const qsizetype more = (each.size() * 2 + 4) / 5;
            each.replace(u'a', u'â').replace(u'e', u'ê').replace(u'o', u'ô').replace(u'i', u'ï').replace(u'u', u'û');
            all += each + QString(more, each.back());
        }
        return all + text.sliced(from);
    }

    const QTranslator &m_of;
};

}
#endif

bool Language::known(const QString &language)
{
#ifdef RT_TESTABLE
    if (language == u"qps")
        return true;
#endif
    return language == u"en" || language == u"cy";
}

bool Language::install(const QString &language)
{
    if (language == m_current || !known(language))
        return false;
    m_current = language;
    QLocale::setDefault(QLocale(language == "cy"_L1 ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    if (m_longer)
        QCoreApplication::removeTranslator(std::exchange(m_longer, {}).get());
    QCoreApplication::removeTranslator(&m_translator);
    // Without its catalogue the product speaks English: the texts in the sources.
    if (m_translator.load(u":/i18n/roundtable_%1.qm"_s.arg(language == "qps"_L1 ? u"en"_s : language)))
        QCoreApplication::installTranslator(&m_translator);
#ifdef RT_TESTABLE
    if (language == "qps"_L1) {
        m_longer = std::make_unique<Longer>(m_translator);
        QCoreApplication::installTranslator(m_longer.get());
    }
#endif
    return true;
}

void Language::retranslate()
{
    if (m_engine)
        m_engine->retranslate();
}

}
