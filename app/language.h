#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

class QQmlEngine;

namespace rt {

// The language that a program speaks, live: its catalogue, its dates, and the engine whose bindings say it again. Where
// tests are let in there is a third, "qps": English with words 40 % longer and with accents, which shows what a screen has
// no room for and what was never given to a translator.
class Language {
public:
    [[nodiscard]] static bool known(const QString &language);

    void setEngine(QQmlEngine *engine) { m_engine = engine; }
    // True when it is another than before; whoever made words of its own then makes them again.
    bool install(const QString &language);
    void retranslate();
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_translator;
    std::unique_ptr<QTranslator> m_longer;           // over m_translator; in tests alone
    QQmlEngine *m_engine = nullptr;
};

}
