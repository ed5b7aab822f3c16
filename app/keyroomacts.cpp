#include "app/door.h"
#include "app/keyhands.h"
#include "app/keyroom.h"
#include "app/medium.h"
#include "app/walltime.h"
#include "storage/council.h"

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using Part = KeySteps::Part;

Roles rolesOf(const QStringList &names) { return rolesNamed(names.join(u',')).value_or(Roles()); }

KeyOutcome nothing() { return {}; }

}

void KeyRoom::add(const QString &name, const QStringList &roles, const QString &team)
{
    const Keeping::Person person{doorstep::shortName(name), name.simplified(), rolesOf(roles), team.simplified()};
    begin("add", KeySteps::forAdding(person.roles), person, [person](Keeping &keeping, const KeyHands &hands) {
        return keeping.add(hands.at(0), person, hands.fresh, hands.beside()).map(nothing);
    });
}

void KeyRoom::change(const QString &user, const QStringList &roles, const QString &team)
{
    const Keeping::Listed *today = listed(user);
    const Keeping::Person person{user, {}, rolesOf(roles), team.simplified()};
    const bool opens = today && today->holds == Holds::Content;
    begin("change", KeySteps::forChanging(user, opens, person.roles), person,
          [person, crosses = !person.roles.none() && opens != opensStore(person.roles)](Keeping &keeping, const KeyHands &hands) {
        return keeping.change(hands.at(0), person, crosses ? hands.secretOf(person.user) : QString(),
                              hands.beside(crosses ? person.user : QString())).map(nothing);
    });
}

void KeyRoom::remove(const QString &user)
{
    begin("remove", {{Part::Admin}}, {.user = user}, [user](Keeping &keeping, const KeyHands &hands) {
        return keeping.remove(hands.at(0), user).map(nothing);
    });
}

void KeyRoom::changeOwn()
{
    begin("own", KeySteps::forOwnSecret(), {}, [](Keeping &keeping, const KeyHands &hands) {
        return keeping.changeSecret(hands.at(0), hands.fresh).map(nothing);
    });
}

void KeyRoom::showRoles()
{
    begin("show", {{Part::Opens}}, {}, [this](Keeping &, const KeyHands &hands) -> Result<KeyOutcome> {
        QByteArray secret = hands.at(0).secret.toUtf8();
        auto actors = doorstep::users(m_setup.where, hands.at(0).user, secret, m_time.now(), m_door.key());
        if (!actors)
            return tl::unexpected(actors.error());
        QMetaObject::invokeMethod(this, [this, actors = std::move(*actors)] {
            m_facts.known = true;
            for (const Actor &each : actors)
                m_actors.insert(each.user, each);
            m_people.reword();
        }, Qt::QueuedConnection);
        return nothing();
    });
}

void KeyRoom::rotate()
{
    begin("rotate", KeySteps::forRotating(), {}, [](Keeping &keeping, const KeyHands &hands) {
        return keeping.rotateKey(hands.at(0), hands.beside()).map([](const QStringList &left) {
            QStringList names;
            for (const QString &each : left)
                names.append(doorstep::longName(each));
            return KeyOutcome{.left = names};
        });
    });
}

void KeyRoom::useCouncil(const QString &path)
{
    begin("council", KeySteps::forCouncil(m_facts.council), {}, [path](Keeping &keeping, const KeyHands &hands) {
        return medium::take(path).and_then([](const QByteArray &bytes) { return council::readPublicFile(bytes); })
            .and_then([&](const QByteArray &key) { return keeping.useCouncil(hands.at(0), key, hands.beside()); })
            .map(nothing);
    });
}

void KeyRoom::setUpChip()
{
    begin("chip", {}, {}, [](Keeping &keeping, const KeyHands &) { return keeping.setUpChip().map(nothing); });
}

void KeyRoom::changePolicy(int curtainMinutes, int lockMinutes)
{
    begin("policy", {{Part::Admin}}, {}, [=](Keeping &keeping, const KeyHands &hands) {
        return keeping.changePolicy(hands.at(0), std::chrono::minutes(curtainMinutes), std::chrono::minutes(lockMinutes))
            .map(nothing);
    });
}

void KeyRoom::wipe(bool evenSo)
{
    begin(evenSo ? "wipe-even-so" : "wipe", KeySteps::forWiping(), {}, [evenSo](Keeping &keeping, const KeyHands &hands) {
        return keeping.wipe(hands.at(0), hands.at(1), evenSo ? Keeping::EvenSo::Yes : Keeping::EvenSo::No)
            .map([](const Keeping::Wiped &wiped) {
                return KeyOutcome{.counted = !wiped.done, .meetings = wiped.meetings, .unsealed = wiped.unsealed,
                                  .onlyHere = wiped.notTakenOut};
            });
    });
}

void KeyRoom::askRecovery()
{
    begin("ask", {}, {}, [](Keeping &keeping, const KeyHands &) {
        return keeping.askRecovery().map([](const QString &request) { return KeyOutcome{.request = request}; });
    });
}

void KeyRoom::askRelease()
{
    begin("ask-release", {}, {}, [](Keeping &keeping, const KeyHands &) {
        return keeping.askRelease().map([](const QString &request) { return KeyOutcome{.request = request}; });
    });
}

namespace {

Result<QString> lettersOf(const QString &letters, const QString &path)
{
    if (path.isEmpty())
        return letters;
    return medium::take(path).map([](const QByteArray &bytes) { return QString::fromLatin1(bytes); });
}

}

void KeyRoom::recover(const QString &letters, const QString &path, const QString &user, const QString &name,
                      const QStringList &roles)
{
    Keeping::Person person{user, {}, {}, {}};
    if (user.isEmpty())
        person = {doorstep::shortName(name), name.simplified(), rolesOf(roles), {}};
    begin("recover", {{Part::Chooses}}, person, [=](Keeping &keeping, const KeyHands &hands) {
        return lettersOf(letters, path)
            .and_then([&](const QString &answer) { return keeping.useRecovery(answer, person, hands.fresh); }).map(nothing);
    });
}

void KeyRoom::release(const QString &letters, const QString &path)
{
    begin("release", {}, {}, [=](Keeping &keeping, const KeyHands &) {
        return lettersOf(letters, path).and_then([&](const QString &answer) { return keeping.useRelease(answer); })
            .map(nothing);
    });
}

}
