#include "app/lastsaid.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rt {

void LastSaid::begin(Verb verb, const Ref &about)
{
    m_tap = Tap{0, verb, about};
}

void LastSaid::asked(int request)
{
    if (!m_tap)
        return;
    if (m_tap->request == 0)
        m_tap->request = request;
    m_waiting.insert(request, *m_tap);
}

void LastSaid::refused(int request)
{
    // What should have been taken back cannot be.
    if (m_waiting.remove(request) > 0 && m_back.empty())
        m_last = {};
}

void LastSaid::said(int request, const Event &event, const Proceedings &proceedings, const std::optional<Undoing> &back)
{
    Tap tap{request, event.verb, event.fields.value("attendee"_L1).toString()};
    if (rule(event.verb).makes != Kind::Nothing)
        tap.about.clear();                       // an entry is told by its kind
    if (event.verb == Verb::Correct || event.verb == Verb::Withdraw) {
        const Item *target = proceedings.item(event.fields.value("target"_L1).toString());
        tap.verb = target ? target->verb : tap.verb;
    }
    if (m_waiting.contains(request))
        tap = m_waiting.take(request);
    if (tap.request != m_last.request)
        m_back.clear();
    m_last = back ? tap : Tap();
    if (back)
        m_back.push_back(*back);
}

bool LastSaid::isAllowedAfterSeal() const
{
    return std::ranges::all_of(m_back, [](const Undoing &each) { return rule(each.verb).afterSeal; });
}

std::vector<Undoing> LastSaid::take()
{
    std::vector<Undoing> back = std::exchange(m_back, {});
    std::ranges::reverse(back);
    return back;
}

}
