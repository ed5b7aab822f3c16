#include "app/keyroom.h"

#include "app/door.h"
#include "app/keyhands.h"
#include "app/medium.h"
#include "app/walltime.h"
#include "app/wording.h"
#include "platform/uptime.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using Part = KeySteps::Part;

QString textOf(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

// The throttle and the vault say so of one secret that was shown; everything else is of the act.
bool isOfASecret(Code code)
{
    switch (code) {
    case Code::Vault_WrongPassphrase:
    case Code::Vault_Wait:
    case Code::Vault_UserDisabled:
    case Code::Vault_Quarantined:
    case Code::Vault_CounterBehind:
    case Code::Chip_WrongAuth:
    case Code::Chip_LockedOut:
    case Code::Key_Absent:
    case Code::Key_Several:
    case Code::Key_NotThisOne:
    case Code::Key_NeedsPin:
    case Code::Key_WrongPin:
    case Code::Key_Paused:
    case Code::Key_Blocked:
    case Code::Key_TimedOut:
    case Code::Key_Failed:
    case Code::Cancelled:
        return true;
    default:
        return false;
    }
}

// As kindName() says it.
std::optional<SecretKind> kindNamed(QStringView name)
{
    for (const SecretKind kind : {SecretKind::Pin, SecretKind::Passphrase, SecretKind::Key, SecretKind::PassphraseWithKey}) {
        if (kindName(kind) == name)
            return kind;
    }
    return {};
}

struct Seen { std::vector<Keeping::Listed> people; KeyFacts facts; };

QString inWords(Roles roles)
{
    QStringList words;
    for (const QString &each : namesOf(roles).split(u',', Qt::SkipEmptyParts))
        words.append(words::of(u"userRole", each));
    QString all = words.join(u", "_s);
    return all.isEmpty() ? all : all[0].toUpper() + all.mid(1);
}

}

KeyRoom::KeyRoom(Setup setup, Door &door, const WallTime &time, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_door(door), m_time(time),
      m_people({"name", "roles", "team", "kind", "opens", "waitSeconds", "disabled"},
               [this](const QString &user) { return cells(user); }),
      m_files({"name", "place"}, [this](const QString &path) {
          const QStringList found = m_found.value(path);
          return QVariantList{found.value(0), found.value(1)};
      })
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_setup.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_busy)
            forget();
    });
    for (const Secret *each : {&m_secret, &m_fresh, &m_again})
        connect(each, &Secret::changed, this, [this] { m_patience.start(); });
    m_pace.setInterval(1000);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        const auto size = [this](const char *name) {
            return double(QFileInfo(QDir(m_setup.where.folder).filePath(QLatin1StringView(name))).size());
        };
        const double whole = size("store.db");
        m_progress = m_act == "rotate"_L1 && whole > 0 ? std::min(1.0, size("store.db.next") / whole) : -1;
        Q_EMIT progressed();
    });
    connect(m_door.key(), &KeyInHand::cancelled, this, [this] {
        if (m_stage == Idle || m_busy)               // what is at work hears of it itself
            return;
        m_secret.clear();
        m_error.reset();
        Q_EMIT changed();
    });
    connect(&m_door, &Door::languageChanged, this, [this] {
        m_people.reword();
        m_files.reword();
        Q_EMIT changed();
    });
    connect(&m_door, &Door::stateChanged, this, [this] {
        if (m_door.state() == Door::Keeping && m_listed.empty())
            look();
        else if (m_door.state() != Door::Keeping)
            leave();
    });
}

KeyRoom::~KeyRoom()
{
    m_door.key()->cancel();                          // or we would wait for somebody to touch it
    m_door.work().waitForDone();
    Secret::wipe(m_chosen);
    for (auto &[user, secret] : m_given)
        Secret::wipe(secret);
}

QVariantList KeyRoom::cells(const QString &user) const
{
    const Keeping::Listed *each = listed(user);
    if (!each)
        return QVariantList(7);
    const Actor actor = m_actors.value(user);
    const Roles roles = actor.user.isEmpty() ? each->roles : actor.roles;
    return {actor.name.isEmpty() ? doorstep::longName(user) : actor.name, inWords(roles), actor.team,
            QString(kindName(each->kind)), each->holds == Holds::Content,
            int(each->wait.count()), each->disabled};
}

template<class T, class Asked>
void KeyRoom::ask(Asked asked, std::function<void(Result<T>)> taken, bool quietly)
{
    if (!quietly) {
        m_busy = true;
        Q_EMIT changed();
    }
    m_door.work().start([this, asked = std::move(asked), taken = std::move(taken), quietly, where = m_setup.where,
                         cost = m_setup.cost, &time = m_time, key = m_door.key()]() mutable {
        const auto chip = doorstep::chipAt(where);
        Keeping keeping({.folder = where.folder, .chip = chip.get(), .now = [&time] { return time.now(); },
                         .uptime = [] { return uptime(); }, .cost = cost, .key = key->key(), .bring = key->bringing()});
        auto result = std::make_shared<Result<T>>(asked(keeping, chip.get()));
        QMetaObject::invokeMethod(this, [this, taken, result, quietly] {
            if (!quietly)
                m_busy = false;
            taken(std::move(*result));
            Q_EMIT changed();
        }, Qt::QueuedConnection);
    });
}

const Keeping::Listed *KeyRoom::listed(const QString &user) const
{
    const auto found = std::ranges::find(m_listed, user, &Keeping::Listed::user);
    return found == m_listed.end() ? nullptr : &*found;
}

void KeyRoom::look()
{
    ask<Seen>([folder = m_setup.where.folder](Keeping &keeping, SecurityChip *chip) -> Result<Seen> {
        auto people = keeping.people();
        if (!people)
            return tl::unexpected(people.error());
        const auto vault = Vault::read(Store::vaultPath(folder));
        if (!vault)
            return tl::unexpected(vault.error());
        const IdleTimes times = keeping.policy();
        const auto minutes = [](auto length) { return int(std::chrono::floor<std::chrono::minutes>(length).count()); };
        return Seen{std::move(*people), {.chip = chip != nullptr, .council = !vault->council().isEmpty(),
                                         .escrowed = !vault->chipRelease().isEmpty(),
                                         .waits = QFileInfo::exists(QDir(folder).filePath(u"recovery"_s)),
                                         .curtainMinutes = minutes(times.curtain), .lockMinutes = minutes(times.lock)}};
    }, [this](Result<Seen> seen) {
        if (!seen) {
            m_error = seen.error();
            return;
        }
        const bool known = m_facts.known;
        m_listed = seen->people;
        m_facts = seen->facts;
        m_facts.known = known;
        QStringList users;
        for (const Keeping::Listed &each : m_listed)
            users.append(each.user);
        m_people.update(users);
        m_people.reword();
    }, true);
}

bool KeyRoom::isTaken(const QString &name) const
{
    return listed(doorstep::shortName(name)) != nullptr;
}

QString KeyRoom::name() const
{
    const QString &user = m_person.user;
    if (!m_person.name.isEmpty() || user.isEmpty())
        return m_person.name;
    return listed(user) ? m_people.value(user, u"name"_s).toString() : doorstep::longName(user);
}

QString KeyRoom::part() const
{
    switch (m_steps.now().part) {
    case Part::Chooses:
        return u"chooses"_s;
    case Part::Anybody:
        return u"anybody"_s;
    case Part::Admin:
        return u"admin"_s;
    case Part::Opens:
        return u"opens"_s;
    case Part::Own:
        return u"own"_s;
    }
    return {};
}

void KeyRoom::setKind(const QString &kind)
{
    if (m_kind == kind || m_busy || !kindNamed(kind))
        return;
    m_kind = kind;
    m_wrong.clear();
    m_error.reset();
    m_fresh.clear();
    m_again.clear();
    Q_EMIT changed();
}

void KeyRoom::begin(const char *act, KeySteps steps, Keeping::Person about, Work work)
{
    if (m_busy || m_door.state() != Door::Keeping)
        return;
    forget();
    m_act = QString::fromLatin1(act);
    m_person = std::move(about);
    m_steps = std::move(steps);
    m_work = std::move(work);
    m_outcome = {};
    m_kind = kindName(m_facts.chip ? SecretKind::Pin : SecretKind::Passphrase);
    goOn();
}

void KeyRoom::goOn()
{
    m_patience.start();
    if (m_steps.over())
        return carryOut();
    m_stage = m_steps.chooses() ? Choosing : Showing;
    Q_EMIT changed();
}

void KeyRoom::choose()
{
    if (m_stage != Choosing || m_busy)
        return;
    m_error.reset();
    m_wrong.clear();
    const SecretKind kind = kindNamed(m_kind).value_or(SecretKind::Passphrase);
    if (takesKey(kind)) {
        // What it lacks is said now, while whoever it is for has the tablet; it is set up when all have shown themselves.
        m_door.key()->begin();
        return ask<Done>([hand = m_door.key(), typed = m_fresh.count() > 0](Keeping &, SecurityChip *) -> Result<Done> {
            return hand->wait().map([&](const KeyStanding &standing) -> Done {
                return !standing.knowsPerson ? failure(Code::Key_NoPerson)
                    : standing.wantsPin && !typed ? failure(Code::Key_NeedsPin) : Done();
            });
        }, [this](Result<Done> fit) {
            m_door.key()->end({});
            if (m_stage != Choosing)
                return;                              // given up meanwhile
            if (const Done done = fit.and_then([](const Done &each) { return each; }); !done) {
                if (done.error().code != Code::Cancelled)
                    m_error = done.error();
                return;
            }
            Secret::wipe(m_chosen);
            m_chosen = m_fresh.take();
            m_steps.chosen();
            goOn();
        });
    }
    const bool pin = kind == SecretKind::Pin;
    const int least = pin ? m_door.leastPin() : m_door.leastPassphrase();
    if (m_fresh.count() < least)
        m_wrong = u"short"_s;
    else if (!m_fresh.matches(&m_again))
        m_wrong = u"different"_s;
    Secret::wipe(m_chosen);
    m_chosen = m_fresh.take();
    m_again.clear();
    QString text = textOf(m_chosen);
    const auto wiped = qScopeGuard([&] { text.fill(QChar(0)); });
    if (const Done judged = judge(text, kind); !judged && m_wrong.isEmpty())
        m_error = judged.error();
    if (m_error || !m_wrong.isEmpty()) {
        Secret::wipe(m_chosen);
        Q_EMIT changed();
        return;
    }
    m_steps.chosen();
    goOn();
}

void KeyRoom::showSelf(const QString &user)
{
    const Keeping::Listed *who = listed(user);
    const bool wanted = only().isEmpty() || only() == user;
    if (m_stage != Showing || m_busy || !who || !wanted || given().contains(user))
        return;
    m_error.reset();
    m_given.emplace_back(user, m_secret.take());
    KeySteps next = m_steps;
    next.shown(user, who->holds == Holds::Content);
    if (m_act == "own"_L1)
        m_person.user = user;
    if (next.over())
        return carryOut();
    // Somebody else takes the tablet after them, so whether it was right is said at once. That it is asked once more
    // when it is done costs a second, and no other way to a key is opened.
    QByteArray typed(m_given.back().second.constData(), m_given.back().second.size());
    KeyInHand *hand = takesKey(who->kind) ? m_door.key() : nullptr;
    if (hand)
        hand->begin();
    ask<doorstep::Opened>([where = m_setup.where, user, typed, at = m_time.now(), hand](Keeping &, SecurityChip *) mutable {
        return doorstep::unlock(where, user, typed, at, doorstep::Clocks::Leave, hand);
    }, [this, next, hand](Result<doorstep::Opened> opened) {
        if (hand)
            hand->end(opened ? std::nullopt : std::optional(opened.error()));
        if (m_stage != Showing)
            return;                                  // given up meanwhile
        if (!opened)
            return refused(opened.error());
        m_steps = next;
        goOn();
    });
}

void KeyRoom::carryOut()
{
    auto hands = std::make_shared<KeyHands>();
    for (const auto &[user, secret] : m_given)
        hands->who.push_back({user, textOf(secret)});
    hands->fresh = {.text = textOf(m_chosen), .kind = kindNamed(m_kind)};
    const bool keyed = takesKey(*hands->fresh.kind) || std::ranges::any_of(m_given, [this](const auto &each) {
        const Keeping::Listed *who = listed(each.first);
        return who && takesKey(who->kind);
    });
    if (keyed)
        m_door.key()->begin();
    m_progress = -1;
    if (m_act == "rotate"_L1 || m_act.startsWith("wipe"_L1))
        m_stage = Working;
    m_pace.start();
    ask<KeyOutcome>([hands = std::move(hands), work = m_work](Keeping &keeping, SecurityChip *) mutable {
        auto result = work(keeping, *hands);
        hands.reset();
        return result;
    }, [this, keyed](Result<KeyOutcome> outcome) {
        m_pace.stop();
        if (keyed)
            m_door.key()->end(outcome ? std::nullopt : std::optional(outcome.error()));
        if (!outcome)
            return refused(outcome.error());
        forget();
        m_outcome = std::move(*outcome);
        m_stage = Over;
        look();
    });
}

void KeyRoom::refused(const Error &error)
{
    m_patience.start();
    const bool ofThem = m_steps.now().part != Part::Chooses && !m_steps.over();
    if (ofThem && isOfASecret(error.code)) {
        if (!m_given.empty()) {
            Secret::wipe(m_given.back().second);
            m_given.pop_back();
        }
        m_stage = Showing;
    } else if (ofThem && error.code == Code::Access_Denied) {
        for (auto &[user, secret] : m_given)
            Secret::wipe(secret);
        m_given.clear();
        if (!m_steps.given().isEmpty())
            (void)m_steps.back();
        m_stage = Showing;
    } else {
        forget();
    }
    if (error.code != Code::Cancelled)               // their own wish
        m_error = error;
    look();                                          // how long they now have to wait
}

void KeyRoom::back()
{
    if (m_busy)
        return;
    m_error.reset();
    m_wrong.clear();
    m_secret.clear();
    m_fresh.clear();
    m_again.clear();
    for (auto &[user, secret] : m_given)
        Secret::wipe(secret);
    m_given.clear();
    if (m_stage == Over || m_stage == Idle || !m_steps.back())
        forget();
    else
        goOn();
    Q_EMIT changed();
}

void KeyRoom::leave()
{
    forget();
    m_act.clear();
    m_actors.clear();
    m_facts.known = false;
    m_listed.clear();
    m_found.clear();
    m_files.update({});
    m_people.update({});
    m_outcome = {};
    Q_EMIT changed();
}

void KeyRoom::forget()
{
    m_patience.stop();
    for (Secret *each : {&m_secret, &m_fresh, &m_again})
        each->clear();
    m_patience.stop();                               // clearing is a change, too
    for (auto &[user, secret] : m_given)
        Secret::wipe(secret);
    m_given.clear();
    Secret::wipe(m_chosen);
    if (m_stage != Idle && !m_busy)
        m_door.key()->cancel();
    m_steps = {};
    m_work = {};
    m_wrong.clear();
    m_error.reset();
    m_stage = Idle;
    Q_EMIT changed();
}

void KeyRoom::lookFor(const QString &what)
{
    using Found = std::vector<medium::Found>;
    ask<Found>([what, exchange = m_setup.exchange](Keeping &, SecurityChip *) -> Result<Found> {
        const auto places = medium::places(exchange);
        if (what != "place"_L1)
            return medium::look(places, what == "council"_L1 ? medium::Wanted::CouncilKey : medium::Wanted::Answer);
        Found found;
        for (const medium::Place &each : places)
            found.push_back({each.path, each.name, each.path});
        return found;
    }, [this](Result<Found> found) {
        m_found.clear();
        QStringList paths;
        for (const medium::Found &each : *found) {
            paths.append(each.path);
            m_found.insert(each.path, {each.name, each.place});
        }
        m_files.update(paths);
        m_files.reword();
    }, true);
}

void KeyRoom::write(const QString &place)
{
    ask<QString>([place, request = m_outcome.request](Keeping &, SecurityChip *) {
        return medium::put(place, u"roundtable-request.txt"_s, request.toLatin1() + '\n');
    }, [this](Result<QString> written) {
        m_error.reset();
        if (written)
            m_outcome.written = *written;
        else
            m_error = written.error();
    });
}

}
