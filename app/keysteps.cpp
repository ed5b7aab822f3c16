#include "app/keysteps.h"

#include <algorithm>

namespace rt {

namespace {
bool shows(const KeySteps::Step &step) { return step.part != KeySteps::Part::Chooses; }
}

KeySteps KeySteps::forAdding(Roles roles)
{
    KeySteps steps{{Part::Chooses}, {Part::Anybody}};
    steps.m_keyBeside = opensStore(roles);
    return steps;
}

KeySteps KeySteps::forChanging(const QString &user, bool opens, Roles roles)
{
    const bool willOpen = roles.none() ? opens : opensStore(roles);
    KeySteps steps{{Part::Admin}};
    steps.m_keyBeside = willOpen;
    if (opens != willOpen)                           // another slot: their secret is needed for it
        steps.m_steps.push_back({Part::Own, user});
    return steps;
}

KeySteps KeySteps::forRotating()
{
    KeySteps steps{{Part::Anybody}};
    steps.m_keyBeside = true;
    return steps;
}

KeySteps KeySteps::forCouncil(bool another)
{
    return another ? KeySteps{{Part::Admin}, {Part::Opens}} : KeySteps{{Part::Opens}};
}

void KeySteps::shown(const QString &user, bool opens)
{
    if (m_given.isEmpty() && m_keyBeside && !opens)
        m_steps.insert(m_steps.begin() + std::ptrdiff_t(m_at) + 1, {Part::Opens});
    m_given.append(user);
    ++m_at;
}

bool KeySteps::back()
{
    if (m_at == 0)
        return false;
    if (m_given.isEmpty()) {
        --m_at;
        return true;
    }
    const auto first = std::ranges::find_if(m_steps, shows);
    if (m_keyBeside && first + 1 != m_steps.end() && (first + 1)->part == Part::Opens)
        m_steps.erase(first + 1);
    m_at = size_t(first - m_steps.begin());
    m_given.clear();
    return true;
}

int KeySteps::count() const
{
    return int(std::ranges::count_if(m_steps, shows));
}

}
