#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace rt {

bool Language::install(const QString &language)
{
    if (language == m_current || !known(language))
        return false;
    m_current = language;
    QLocale::setDefault(QLocale(language == "cy"_L1 ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_translator);
    // Without its catalogue the product speaks English: the texts in the sources.
    if (m_translator.load(u":/i18n/roundtable_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    return true;
}

void Language::retranslate()
{
    if (m_engine)
        m_engine->retranslate();
}

}
