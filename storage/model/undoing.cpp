#include "storage/model/undoing.h"

using namespace Qt::StringLiterals;

namespace rt {
namespace {

Undoing correction(const Ref &target, const QCborMap &change, const QString &reason)
{
    return {Verb::Correct, {{"target"_L1, target}, {"change"_L1, change}, {"reason"_L1, reason}}};
}

Undoing progressed(const Proceedings &before, const Ref &action, const QString &reason)
{
    // Where it stood because somebody had said so, that is said again; where nobody had, why it is open.
    const std::vector<Said> said = before.progress(action);
    QCborMap fields{{"action"_L1, action}, {"state"_L1, before.actionState(action)}};
    const QCborValue note = said.empty() ? QCborValue(reason) : said.back().fields.value("note"_L1);
    if (note.isString())
        fields.insert("note"_L1, note);
    return {Verb::Progress, fields};
}

}

std::optional<Undoing> undoing(const Proceedings &before, const Event &event, const QString &reason)
{
    const Meeting *meeting = before.meeting(event.meeting);
    const auto said = [&](QLatin1StringView name) { return event.fields.value(name).toString(); };
    // What stands of an item goes back to what it was: a field that nobody had given is taken away again.
    const auto back = [&](const Ref &target, const QStringList &paths) -> std::optional<Undoing> {
        const Item *item = before.item(target);
        if (!item || !meeting)
            return {};
        QCborMap change;
        for (const QString &path : paths) {
            const QCborValue was = before.standing(*meeting, *item, path);
            const std::optional<Field> field = correctable(item->verb, path);
            if (!field || (field->required && (was.isUndefined() || was.isNull())))
                return {};
            change.insert(path, was.isUndefined() ? QCborValue(nullptr) : was);
        }
        return correction(target, change, reason);
    };

    switch (event.verb) {
    case Verb::Arrive:
    case Verb::Leave: return back(said("attendee"_L1), {u"present"_s});
    case Verb::Apologise: return back(said("attendee"_L1), {u"apologies"_s});
    case Verb::Acknowledge: return back(said("attendee"_L1), {u"acknowledged"_s});
    case Verb::Answer: return meeting ? back(meeting->ref, {"agenda."_L1 + said("prompt"_L1)}) : std::nullopt;
    case Verb::ReadStatement: return meeting ? back(meeting->ref, {"statements."_L1 + said("statement"_L1)}) : std::nullopt;
    case Verb::Progress: return progressed(before, said("action"_L1), reason);
    case Verb::Correct: {
        QStringList paths;
        const QCborMap change = event.fields.value("change"_L1).toMap();
        for (auto it = change.begin(); it != change.end(); ++it)
            paths.append(it.key().toString());
        return back(said("target"_L1), paths);
    }
    case Verb::Withdraw: {
        const Item *item = before.item(said("target"_L1));
        return item ? std::optional(Undoing{item->verb, item->fields}) : std::nullopt;
    }
    default: break;
    }
    const Kind makes = rule(event.verb).makes;
    if (makes == Kind::Nothing || makes == Kind::Meeting || event.ref.isEmpty())
        return {};
    return Undoing{Verb::Withdraw, {{"target"_L1, event.ref}, {"reason"_L1, reason}}};
}

}
