#include "storage/model/capture.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::capture {
namespace {

QCborArray listOf(const QStringList &values)
{
    return QCborArray::fromStringList(values);
}

// "3wd" into its number and its unit.
std::pair<int, QString> within(const QString &due)
{
    qsizetype digits = 0;
    while (digits < due.size() && due[digits].isDigit())
        ++digits;
    return {due.left(digits).toInt(), due.sliced(digits)};
}

QString dayOf(const QString &due, const Known &known)
{
    if (parseDay(due))
        return due;
    const auto [amount, unit] = within(due);
    using namespace std::chrono;
    if (unit == "d"_L1)
        return format(Day(sys_days(known.today) + days(amount)));
    const auto calendar = Calendar::named(known.calendar);
    if (unit == "wd"_L1 && calendar)
        return format(calendar->addWorkingDays(known.today, amount));
    return format(known.today);                      // hours, where the record takes a day alone
}

}

Known knownOf(const Proceedings &proceedings, const Meeting &meeting, Instant now)
{
    Known known;
    for (const Ref &each : meeting.attendees) {
        const Item *item = proceedings.item(each);
        if (item && !item->withdrawn)
            known.people.push_back({each, item->text(u"name"), item->text(u"agency"), item->text(u"role"),
                                    meeting.isPresent(each)});
    }
    for (const Ref &each : meeting.children) {
        const Item *item = proceedings.item(each);
        if (item && !item->withdrawn)
            known.children.push_back({each, item->text(u"name")});
    }
    known.today = ukDay(now);
    known.calendar = meeting.calendar;
    return known;
}

QStringList speakers(const Proceedings &proceedings, const Meeting &meeting)
{
    QStringList present, order;
    for (const Ref &each : meeting.presentNow())
        present.append(each);
    const std::vector<const Item *> said = proceedings.standing(meeting, Verb::Share);
    for (auto it = said.rbegin(); it != said.rend(); ++it) {
        const QString by = (*it)->text(u"by");
        if (present.contains(by) && !order.contains(by))
            order.append(by);
        if (order.size() == present.size())
            break;
    }
    for (const QString &each : present) {
        if (!order.contains(each))
            order.append(each);
    }
    return order;
}

QCborMap fieldsOf(const Reading &reading, const Known &known)
{
    QCborMap fields;
    const auto text = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            fields.insert(name, value);
    };
    for (const Read &each : reading.parts) {
        if (!each.settled() || each.values.isEmpty())
            continue;
        const QString first = each.values.front();
        switch (each.part) {
        case Part::Verb: break;
        case Part::By: fields.insert("by"_L1, first); break;
        case Part::Owner: fields.insert("owner"_L1, first); break;
        case Part::Children: fields.insert("children"_L1, listOf(each.values)); break;
        case Part::Kind: fields.insert("kind"_L1, first); break;
        case Part::Outcomes: fields.insert("outcomes"_L1, listOf(each.values)); break;
        case Part::Due:
            if (reading.verb == Verb::Outstanding || parseDay(first)) {
                fields.insert("due"_L1, dayOf(first, known));
            } else {
                const auto [amount, unit] = within(first);
                fields.insert("due.within"_L1, amount);
                fields.insert("due.unit"_L1, unit);
                fields.insert("due.from"_L1, u"now"_s);
            }
            break;
        }
    }
    switch (reading.verb) {
    case Verb::Withhold:
        text("what"_L1, reading.text);
        text("reason"_L1, reading.second);
        break;
    case Verb::Outstanding: {
        text("what"_L1, reading.text);
        const auto owner = std::ranges::find(known.people, fields.value("owner"_L1).toString(), &Person::ref);
        if (owner != known.people.end())
            text("agency"_L1, owner->agency);
        break;
    }
    case Verb::Act:
        text("what"_L1, reading.text);
        text("purpose"_L1, reading.second);
        break;
    case Verb::Decide:
        text("text"_L1, reading.text);
        text("basis"_L1, reading.second);
        break;
    default: text("text"_L1, reading.text);
    }
    return fields;
}

QCborMap unfinishedFieldsOf(const Reading &reading, const QString &line, const Known &known)
{
    Reading whole = reading;
    if (!reading.asks().empty()) {
        whole.text = line.trimmed();
        whole.second.clear();
    }
    return fieldsOf(whole, known);
}

}
