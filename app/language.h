#pragma once

#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace rt {

// The language that a program speaks, live: its catalogue, its dates, and the engine whose bindings say it again.
class Language {
public:
    [[nodiscard]] static bool known(const QString &language) { return language == u"en" || language == u"cy"; }

    void setEngine(QQmlEngine *engine) { m_engine = engine; }
    // True when it is another than before; whoever made words of its own then makes them again.
    bool install(const QString &language);
    void retranslate();
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_translator;
    QQmlEngine *m_engine = nullptr;
};

}
