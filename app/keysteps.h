#pragma once

#include "storage/model/access.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rt {

// What an act of the key room asks of people before it is done, in order: somebody chooses a new secret, and those who act
// show who they are, one after the other. Whether they may is judged where it is done (Keeping); this only knows whom to
// ask, so that nobody is sent away after having shown themselves. A value: no secret is in it.
class KeySteps {
public:
    // Chooses: a new secret. Anybody: who may do it. Admin; Opens: somebody whose slot opens the store. Own: `only` they.
    enum class Part { Chooses, Anybody, Admin, Opens, Own };
    struct Step { Part part; QString only = {}; friend bool operator==(const Step &, const Step &) = default; };

    KeySteps() = default;
    KeySteps(std::initializer_list<Step> steps) : m_steps(steps) {}

    static KeySteps forAdding(Roles roles);
    // `opens`: the person's slot opens the store today. No roles: as they are.
    static KeySteps forChanging(const QString &user, bool opens, Roles roles);
    static KeySteps forOwnSecret() { return {{Part::Anybody}, {Part::Chooses}}; }
    static KeySteps forRotating();
    static KeySteps forCouncil(bool another);
    static KeySteps forWiping() { return {{Part::Admin}, {Part::Opens}}; }

    // That step is done; whoever showed themselves opens the store with their slot, or does not.
    void shown(const QString &user, bool opens);
    void chosen() { ++m_at; }
    // False where nothing was before. Who showed themselves shows themselves again, all of them.
    [[nodiscard]] bool back();

    [[nodiscard]] bool over() const { return m_at >= m_steps.size(); }
    [[nodiscard]] Step now() const { return over() ? Step{Part::Anybody} : m_steps[m_at]; }
    [[nodiscard]] bool chooses() const { return !over() && now().part == Part::Chooses; }
    // Who showed themselves, in order.
    [[nodiscard]] const QStringList &given() const { return m_given; }
    // Of those who show themselves: how many, as far as is known.
    [[nodiscard]] int count() const;

private:
    std::vector<Step> m_steps;
    size_t m_at = 0;
    bool m_keyBeside = false;        // whoever acts and cannot open the store needs somebody beside who can
    QStringList m_given;
};

}
