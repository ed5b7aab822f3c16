#pragma once

#include "app/lists.h"
#include "app/wording.h"

#include <QCborMap>

namespace rt {

// Everything a row says about an item is asked of this.
class Telling {
public:
    Telling(const MeetingView &view, const QString &ref) : m_view(view), m_item(view.item(ref)) {}

    explicit operator bool() const { return m_item && m_view.meeting(); }
    [[nodiscard]] const Item &item() const { return *m_item; }
    [[nodiscard]] QString text(QStringView path) const { return m_item->text(path); }
    [[nodiscard]] QString code(QStringView list, QStringView path) const
    {
        const QString said = m_item->text(path);
        return said.isEmpty() ? QString() : words::of(list, said);
    }
    [[nodiscard]] QString codes(QStringView list, QLatin1StringView name) const
    {
        return words::allOf(list, m_item->list(name));
    }
    [[nodiscard]] QString name(QStringView path) const
    {
        const QString ref = m_item->text(path);
        return ref.isEmpty() ? QString() : m_view.nameOf(ref);
    }
    // An attendee by name, or the agency that was named.
    [[nodiscard]] QString owner(QStringView path) const
    {
        const QCborValue said = m_item->value(path);
        return said.isMap()  ? said.toMap().value(QLatin1StringView("agency")).toString()
            : said.isString() ? m_view.nameOf(said.toString())
                              : QString();
    }
    [[nodiscard]] QString moment(QStringView path) const
    {
        const QString said = m_item->text(path);
        return said.isEmpty() ? QString() : words::moment(QCborValue(said));
    }
    [[nodiscard]] QStringList children() const { return m_view.namesOf(m_item->children()); }
    [[nodiscard]] QString at() const { return words::time(m_item->at); }

private:
    const MeetingView &m_view;
    const Item *m_item;
};

}
