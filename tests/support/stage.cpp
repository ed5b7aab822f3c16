#include "tests/support/stage.h"

namespace rt::test {

void Stage::raise()
{
    m_wording = std::make_unique<Wording>(tablet.clock);
    provide(*tablet.session);
    m_handing = std::make_unique<Handing>(*tablet.session, QString(), QStringList());
    provide(*m_wording);
    m_spelling = std::make_unique<Spelling>(*tablet.session, Tablet::quick());
    provide(*m_spelling);
    provide(watch);
    provide(*m_handing);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"size"_s, m_size}, {u"pixelsPerMm"_s, m_density}});
    tablet.session->setEngine(m_engine.get());
    m_engine->load(QUrl(u"qrc:/qt/qml/Roundtable/Main.qml"_s));
    m_window = m_engine->rootObjects().isEmpty() ? nullptr
                                                 : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    Q_ASSERT(m_window);
    m_window->requestActivate();
    (void)QTest::qWaitForWindowExposed(m_window);
}

void Stage::fall()
{
    m_engine.reset();
    m_spelling.reset();
    if (tablet.session)
        tablet.session->setEngine(nullptr);
}

QQuickItem *Stage::named(QQuickItem *from, const QString &name)
{
    if (!from->isVisible())
        return nullptr;
    if (from->objectName() == name)
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (auto it = children.crbegin(); it != children.crend(); ++it) {
        if (QQuickItem *found = named(*it, name))        // what lies on top first
            return found;
    }
    return nullptr;
}

bool Stage::reveal(QQuickItem *item) const
{
    if (!item->isEnabled() || item->width() <= 0)
        return false;
    for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->metaObject()->indexOfMethod("reveal(QQuickItem*)") >= 0)
            QMetaObject::invokeMethod(at, "reveal", Q_ARG(QQuickItem *, item));
    }
    QCoreApplication::processEvents();
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(), m_window->size()).contains(middle))
        return false;
    for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->clip() && !at->contains(at->mapFromScene(middle)))
            return false;
    }
    return true;
}

void Stage::press(int key, QChar text) const
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text.isNull() ? QString() : QString(text));
        QCoreApplication::sendEvent(m_window, &event);
    }
    QCoreApplication::processEvents();
}

bool Stage::strike(const QString &name, const QString &within)
{
    constexpr int kMost = 400;                           // more than any page has, twice round
    for (int tabs = 0; m_window->activeFocusItem() != seen(name, within); ++tabs) {
        if (tabs == kMost)
            return said("no Tab leads to it:", name);
        press(Qt::Key_Tab);
    }
    const QQuickItem *item = seen(name, within);
    ++taps;
    if (item->property("cursorPosition").isValid())
        return true;
    press(Qt::Key_Space, u' ');
    return true;
}

bool Stage::rests(QQuickItem *item) const
{
    const QPointF before = item->mapToScene(QPointF());
    for (int frame = 0; frame < 3; ++frame) {            // layouts answer one another
        QTest::qWait(20);
        if (item->mapToScene(QPointF()) != before)
            return false;
    }
    return item->isVisible();
}

}
