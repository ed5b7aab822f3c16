#include "tests/support/looked.h"

#include <QColor>

#include <algorithm>

namespace rt::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSlack = 2;                          // of a pixel's rounding at either side

struct Seen {
    QQuickItem *item;
    QRectF box;                                      // of what is drawn, in the window
    int order;                                       // of painting
};

bool isText(const QQuickItem *item)
{
    return item->metaObject()->indexOfProperty("truncated") >= 0 && item->metaObject()->indexOfProperty("elide") >= 0;
}

bool isTarget(const QQuickItem *item)
{
    return item->metaObject()->indexOfSignal("clicked()") >= 0 && item->metaObject()->indexOfProperty("pressed") >= 0;
}

// What one types into has a box, whatever draws its text.
bool isField(const QQuickItem *item)
{
    return item->objectName().endsWith("-field"_L1) && item->activeFocusOnTab();
}

bool isScroller(const QQuickItem *item)
{
    return item->metaObject()->indexOfProperty("flickableDirection") >= 0;
}

bool isWithin(const QQuickItem *item, const QQuickItem *of)
{
    for (; item; item = item->parentItem()) {
        if (item == of)
            return true;
    }
    return false;
}

QString named(const QQuickItem *item)
{
    const QString text = item->property("text").toString().left(40);
    QString name = item->objectName();
    for (const QQuickItem *at = item->parentItem(); at && name.isEmpty(); at = at->parentItem())
        name = at->objectName();
    return u"“%1” (%2)"_s.arg(text, name);
}

class Look {
public:
    Look(const QQuickWindow &window, qreal least) : m_window(QPointF(), window.size()), m_least(least) { walk(window.contentItem(), {}); }

    QStringList all()
    {
        for (const Seen &each : m_texts) {
            if (!covered(each))
                text(each);
        }
        for (const Seen &each : m_targets) {
            if (!covered(each))
                target(each);
        }
        for (const Seen &each : m_all) {
            if (!covered(each))
                reachable(each.item, each.box);
        }
        over(m_texts, u"stand over one another"_s);
        over(m_targets, u"can be touched at one place"_s);
        across();
        m_found.removeDuplicates();
        return m_found;
    }

private:
    void walk(QQuickItem *item, QRectF seen)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (isText(item) && !item->property("text").toString().isEmpty())
            m_all.append({item, item->mapRectToScene(textBox(*item)), m_order});
        else if ((isTarget(item) || isField(item)) && item->width() > 0)
            m_all.append({item, box, m_order});
        if (item->clip())
            seen = seen.isNull() ? box : seen.intersected(box);
        const int order = m_order++;
        if (isText(item) && !item->property("text").toString().isEmpty()) {
            const QRectF drawn = item->mapRectToScene(textBox(*item));
            if (seen.isNull() || seen.intersects(drawn))
                m_texts.append({item, seen.isNull() ? drawn : drawn.intersected(seen), order});
        } else if ((isTarget(item) || isField(item)) && item->width() > 0) {
            if (seen.isNull() || seen.intersects(box))
                m_targets.append({item, seen.isNull() ? box : box.intersected(seen), order});
        } else if (const QVariant colour = item->property("color"); item->metaObject()->indexOfProperty("radius") >= 0) {
            if (colour.value<QColor>().alphaF() > 0.6F)
                m_grounds.append({item, seen.isNull() ? box : box.intersected(seen), order});
        }
        QList<QQuickItem *> children = item->childItems();
        std::ranges::stable_sort(children, {}, [](const QQuickItem *each) { return each->z(); });
        for (QQuickItem *each : children)
            walk(each, seen);
    }
    static QRectF textBox(const QQuickItem &item)
    {
        const qreal width = item.property("contentWidth").toReal(), height = item.property("contentHeight").toReal();
        const int across = item.property("effectiveHorizontalAlignment").toInt();
        const int down = item.property("verticalAlignment").toInt();
        const qreal x = across == Qt::AlignRight ? item.width() - width : across == Qt::AlignHCenter ? (item.width() - width) / 2 : 0;
        const qreal y = down == Qt::AlignBottom ? item.height() - height : down == Qt::AlignVCenter ? (item.height() - height) / 2 : 0;
        return {x, y, width, height};
    }
    bool covered(const Seen &what) const
    {
        const QPointF middle(std::clamp(what.box.center().x(), 1.0, m_window.width() - 1),
                             std::clamp(what.box.center().y(), 1.0, m_window.height() - 1));
        return std::ranges::any_of(m_grounds, [&](const Seen &ground) {
            return ground.order > what.order && !isWithin(ground.item, what.item) && ground.box.contains(middle);
        });
    }
    // Nothing cuts it off but what scrolls, and that goes as far as it stands.
    void reachable(const QQuickItem *item, const QRectF &box)
    {
        for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
            if (isScroller(at)) {
                const auto *content = at->property("contentItem").value<QQuickItem *>();
                const QRectF place = content ? box.translated(-content->mapToScene(QPointF())) : box;
                const qreal top = at->property("originY").toReal();
                const qreal bottom = top + std::max(at->property("contentHeight").toReal(), at->height());
                if (place.left() < -kSlack || place.right() > at->width() + kSlack)
                    m_found.append(u"%1 from %2 to %3 stands out of its page sideways"_s.arg(named(item)).arg(place.left()).arg(place.right()));
                else if (place.top() < top - kSlack || place.bottom() > bottom + kSlack)
                    m_found.append(u"%1 from %2 to %3: nobody can scroll there, from %4 to %5"_s.arg(named(item)).arg(place.top())
                                       .arg(place.bottom()).arg(top).arg(bottom));
                else if (place.bottom() > top + at->height() + kSlack && !at->property("interactive").toBool())
                    m_found.append(named(item) + u" stands below what does not scroll"_s);
                return;
            }
            if (at->clip() && !at->mapRectToScene({0, 0, at->width(), at->height()}).adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(box))
                m_found.append(named(item) + u" is cut off by what it stands in"_s);
        }
    }
    // A text over what can be touched, and no part of it.
    void across()
    {
        for (const Seen &text : std::as_const(m_texts)) {
            for (const Seen &target : std::as_const(m_targets)) {
                const QRectF both = text.box.intersected(target.box);
                if (both.width() > 2 * kSlack && both.height() > 2 * kSlack && !isWithin(text.item, target.item)
                    && !isWithin(target.item, text.item) && !covered(text) && !covered(target))
                    m_found.append(named(text.item) + u" lies across "_s + named(target.item));
            }
        }
    }
    // The nearest that scrolls, or the window.
    static const QQuickItem *scroller(const QQuickItem *item)
    {
        for (item = item->parentItem(); item; item = item->parentItem()) {
            if (isScroller(item))
                return item;
        }
        return nullptr;
    }
    void text(const Seen &each)
    {
        QQuickItem *item = each.item;
        const bool elides = item->property("elide").toInt() != Qt::ElideNone || item->property("maximumLineCount").toInt() < 1000;
        // A line with letters of another font is drawn a little wider than it was measured.
        if (!elides && item->property("contentWidth").toReal() > item->width() * 1.03 + kSlack)
            m_found.append(u"%1 needs %2 of %3 pixels"_s.arg(named(item)).arg(item->property("contentWidth").toReal()).arg(item->width()));
        if (!elides && item->property("contentHeight").toReal() > item->height() + kSlack)
            m_found.append(u"%1 needs %2 lines' height"_s.arg(named(item)).arg(item->property("lineCount").toInt()));
        const QQuickItem *holder = nullptr;
        for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
            if (isTarget(at)) {
                holder = at;
                const QRectF button = at->mapRectToScene({0, 0, at->width(), at->height()});
                const QRectF drawn = item->mapRectToScene(textBox(*item));
                if (!button.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(drawn))
                    m_found.append(named(item) + u" is larger than what it stands in"_s);
                break;
            }
        }
        // What is cut short is there in full where its button leads, or nowhere.
        if (item->property("truncated").toBool() && !holder && !item->property("elsewhere").toBool())
            m_found.append(named(item) + u" is cut short"_s);
        page(item, item->mapRectToScene(textBox(*item)));
    }
    void target(const Seen &each)
    {
        if (std::min(each.item->width(), each.item->height()) < m_least - 1)
            m_found.append(u"%1 is %2 by %3 pixels, too small to touch"_s.arg(named(each.item)).arg(each.item->width())
                               .arg(each.item->height()));
        page(each.item, each.item->mapRectToScene({0, 0, each.item->width(), each.item->height()}));
    }
    void page(const QQuickItem *item, const QRectF &box)
    {
        QRectF place = m_window;
        const QQuickItem *around = scroller(item);
        if (around)
            place = around->mapRectToScene({0, 0, around->width(), around->height()});
        if (box.left() < place.left() - kSlack || box.right() > place.right() + kSlack)
            m_found.append(u"%1 from %2 to %3 stands out of its page"_s.arg(named(item)).arg(box.left()).arg(box.right()));
        else if (!around && (box.top() < place.top() - kSlack || box.bottom() > place.bottom() + kSlack))
            m_found.append(u"%1 from %2 down to %3 stands out of the window"_s.arg(named(item)).arg(box.top()).arg(box.bottom()));
    }
    void over(const QList<Seen> &all, const QString &what)
    {
        QList<Seen> open;
        for (const Seen &each : all) {
            if (!covered(each))
                open.append(each);
        }
        for (qsizetype i = 0; i < open.size(); ++i) {
            for (qsizetype k = i + 1; k < open.size(); ++k) {
                const QRectF both = open[i].box.intersected(open[k].box);
                if (both.width() > 2 * kSlack && both.height() > 2 * kSlack && !isWithin(open[k].item, open[i].item)
                    && !isWithin(open[i].item, open[k].item))
                    m_found.append(named(open[i].item) + u" and "_s + named(open[k].item) + u' ' + what);
            }
        }
    }

    QRectF m_window;
    qreal m_least;
    QList<Seen> m_all, m_texts, m_targets, m_grounds;
    QStringList m_found;
    int m_order = 0;
};

}

QStringList faults(const QQuickWindow &window, qreal least)
{
    return Look(window, least).all();
}

}
