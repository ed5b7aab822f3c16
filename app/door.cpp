#include "app/door.h"

#include "app/handed.h"
#include "app/medium.h"
#include "app/practiceroom.h"
#include "app/program.h"
#include "app/tuning.h"
#include "app/walltime.h"
#include "app/watch.h"
#include "app/wording.h"
#include "platform/backlight.h"
#include "platform/fido/fido.h"
#include "storage/council.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rt {

Door::Door(Setup setup, const WallTime &time, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_time(time),
      m_users({"name", "kind", "waitSeconds", "disabled"}, [this](const QString &key) -> QVariantList {
          const auto found = std::ranges::find(m_known, key, &doorstep::Known::user);
          return found == m_known.end() ? QVariantList(4)
                                        : QVariantList{found->name, found->kind, waitOf(*found), found->disabled};
      }),
      m_board(time), m_key(rt::openKeys(m_setup.where.keys))
{
    m_work.setMaxThreadCount(1);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_board.tick();
        Q_EMIT minute();
    });
    if (m_setup.light)
        connect(m_setup.light, &Backlight::refused, this, &Door::looksChanged);
    m_tick.start(Limits().tick);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_users.reword();
        if (std::ranges::none_of(m_known, [this](const doorstep::Known &each) { return waitOf(each) > 0; }))
            m_seconds.stop();
    });
    // Whoever types needs the record program in a moment.
    connect(&m_secret, &Secret::changed, this, [this] {
        if (m_secret.count() > 0)
            prepare();
    });
    connect(&m_key, &KeyInHand::cancelled, this, [this] {
        m_secret.clear();
        setProblem({});
    });
    m_language.install(u"en"_s);
}

Door::~Door()
{
    m_key.cancel();                                  // or we would wait for somebody to touch it
    m_work.waitForDone();
}

template<class T, class Work>
void Door::ask(Work work, std::function<void(Result<T>)> taken)
{
    m_work.start([this, work = std::move(work), taken = std::move(taken)]() mutable {
        auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(this, [taken, result] { taken(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void Door::look()
{
    setProblem({});
    setState(Looking);
    ask<doorstep::Found>([where = m_setup.where] { return doorstep::look(where); },
                         [this](Result<doorstep::Found> found) {
        if (!found) {
            setProblem(found.error());
            return setState(Failed);
        }
        m_looks = found->looks;
        if (m_setup.light && m_looks.light > 0)
            m_setup.light->set(m_looks.light / 100.0);
        Q_EMIT looksChanged();
        took(*found);
        setState(found->exists ? Closed : FirstStart);
    });
}

void Door::took(const doorstep::Found &found)
{
    m_practice = found.practice;
    m_chip = found.chip;
    m_knownAt = Watch::sinceBoot();
    m_known = found.known;
    if (found.exists)
        m_board.take(found.dues);
    else
        m_board.forget();
    QStringList keys;
    for (const doorstep::Known &each : m_known)
        keys.append(each.user);
    m_users.update(keys);
    m_users.reword();
    if (std::ranges::any_of(m_known, [](const doorstep::Known &each) { return each.waitSeconds > 0; }))
        m_seconds.start(1000);
}

int Door::waitOf(const doorstep::Known &known) const
{
    const auto since = std::chrono::floor<std::chrono::seconds>(Watch::sinceBoot() - m_knownAt);
    return std::max(0, known.waitSeconds - int(since.count()));
}

void Door::prepare()
{
    if (m_record || (m_state != Closed && m_state != FirstStart && m_state != Opening))
        return;
    QStringList arguments = m_setup.arguments;
    if (const qsizetype data = arguments.indexOf(u"--data"_s); m_practising && data >= 0)
        arguments[data + 1] = practiceroom::folderBeside(m_setup.where.folder);
    m_record = std::make_unique<Program>(m_setup.program, arguments, Program::kRecordAnswers,
                                         handed::kMostTold);
    connect(m_record.get(), &Program::answered, this, [this](QByteArrayView message) {
        if (const Result<Told> told = Told::read(message))
            heard(*told);
        else
            m_record->kill();
    });
    connect(m_record.get(), &Program::ended, this, &Door::ended);
}

void Door::unlock(const QString &user, Secret *secret)
{
    if (m_state != Closed)
        return;
    setProblem({});
    setState(Opening);
    prepare();
    if (m_practice)
        return hand(user, {}, 0);
    const auto known = std::ranges::find(m_known, user, &doorstep::Known::user);
    const bool withKey = known != m_known.end() && known->withKey;
    if (withKey)
        m_key.begin();
    ask<doorstep::Opened>([where = m_setup.where, user, at = m_time.now(), key = withKey ? &m_key : nullptr,
                           clocks = m_board.unknown() ? doorstep::Clocks::Anew : doorstep::Clocks::Admit,
                           typed = secret ? secret->take() : QByteArray()]() mutable {
        return doorstep::unlock(where, user, typed, at, clocks, key);
    }, [this, user, withKey](Result<doorstep::Opened> opened) {
        if (withKey)
            m_key.end(opened ? std::nullopt : std::optional(opened.error()));
        if (!opened && (opened.error().code == Code::Key_NeedsPin || opened.error().code == Code::Cancelled)) {
            setState(Closed);                        // nothing went wrong: the next step, or the person's own wish
            return;
        }
        if (opened) {
            m_chip = opened->chip;
            if (opened->holds == Holds::Device) {    // who has the tablet and no content has work here, and none inside
                m_lastUser = user;
                setState(Closed);
                return openKeys();
            }
            return hand(user, std::move(opened->key), opened->opening);
        }
        setProblem(opened.error());
        setState(isPermanent(opened.error().code) && !isExpected(opened.error().code) ? Failed : Closed);
        lookAgain();                                 // how long they now have to wait
    });
}

void Door::hand(const QString &user, std::shared_ptr<SecretKey> key, quint64 opening)
{
    if (m_state != Opening)
        return;                                      // the record program is gone already; so the key goes, too
    if (!m_practising)
        m_lastUser = user;
    KeyHanded handed{user, m_language.current(), chip(), std::move(key)};
    handed.text = m_looks.text;
    handed.opening = qint64(opening);
    if (const auto expected = m_board.expected())
        handed.expected = std::chrono::floor<std::chrono::seconds>(*expected).time_since_epoch().count();
    QByteArray message = handed.written();
    if (!m_record || !m_record->tell(message))
        ended(-1);
}

void Door::createStore(const QString &name, Secret *secret, const QString &council)
{
    if (m_state != FirstStart || !secret)
        return;
    setProblem({});
    setState(Opening);
    prepare();
    const Actor first{.user = doorstep::shortName(name), .name = name.simplified(), .roles = Role::Chair};
    struct Made { doorstep::Found found; doorstep::Opened opened; };
    ask<Made>([where = m_setup.where, first, at = m_time.now(), typed = secret->take(), council]() mutable -> Result<Made> {
        QByteArray again(typed.constData(), typed.size());
        const auto wiped = qScopeGuard([&] { Secret::wipe(typed); Secret::wipe(again); });
        const auto key = council.isEmpty() ? Result<QByteArray>() : medium::take(council).and_then(council::readPublicFile);
        if (!key)
            return tl::unexpected(key.error());
        const auto made = doorstep::create(where, first, typed, at, *key);
        const auto opened = doorstep::unlock(where, first.user, again, at, doorstep::Clocks::Anew);
        if (!made)
            return tl::unexpected(made.error());
        return opened.map([&](const doorstep::Opened &each) { return Made{*made, each}; });
    }, [this, first](Result<Made> made) {
        if (!made) {
            setProblem(made.error());
            return setState(FirstStart);
        }
        took(made->found);
        keepLooks();
        hand(first.user, std::move(made->opened.key), made->opened.opening);
    });
}

void Door::createPractice(const QString &name)
{
    if (m_state != FirstStart)
        return;
    setProblem({});
    setState(Opening);
    prepare();
    const Actor first{.user = doorstep::shortName(name), .name = name.simplified(), .roles = Role::Chair};
    ask<doorstep::Found>([where = m_setup.where, first, at = m_time.now()] {
        return doorstep::createPractice(where.folder, first, at);
    }, [this, first](Result<doorstep::Found> made) {
        if (!made) {
            setProblem(made.error());
            return setState(FirstStart);
        }
        took(*made);
        keepLooks();
        hand(first.user, {}, 0);
    });
}

void Door::practise(bool afresh)
{
    if ((m_state != Closed && m_state != FirstStart) || m_practice)
        return;
    m_record.reset();                                // one that waits would open the other folder
    m_secret.clear();
    m_repeated.clear();
    setProblem({});
    m_practising = true;
    setState(Opening);
    prepare();
    ask<Actor>([folder = practiceroom::folderBeside(m_setup.where.folder), language = m_language.current(), at = m_time.now(),
                afresh] { return practiceroom::enter(folder, language, at, afresh); },
               [this](Result<Actor> chair) {
        if (!m_practising)
            return;                                  // the record program went meanwhile, and somebody may be unlocking
        if (chair)
            return hand(chair->user, {}, 0);
        m_record.reset();
        setProblem(chair.error());
        ended(0);
    });
}

void Door::heard(const Told &told)
{
    switch (told.what) {
    case Told::What::Ready:
        break;
    case Told::What::Shown:
        if (m_state == Opening)
            setState(Working);
        if (!m_practising)
            m_board.handedOn();
        break;
    case Told::What::Failed:
        setProblem(Error{Code(told.code), {}});
        break;
    case Told::What::Speaks:
        setLanguage(told.language);
        break;
    }
}

void Door::ended(int exitCode)
{
    if (m_record)
        m_record.release()->deleteLater();           // it may just be telling us
    m_secret.clear();
    m_repeated.clear();
    if (m_state != Opening && m_state != Working)
        return;                                      // one that was only waiting
    const bool refused = m_error.has_value();
    if (m_state == Opening && !refused)
        setProblem(Error{Code::Program_Ended, {}});
    const bool worked = m_state == Working;
    const bool first = std::exchange(m_practising, false) && m_known.empty();
    setState(first ? FirstStart : Closed);           // a tablet where nothing was set up yet is still at its first start
    Q_EMIT returned(exitCode);
    if (worked && exitCode == handed::kToKeys)
        openKeys();
    else if (worked && exitCode == handed::kToPractice)
        practise();
    else if (worked || refused)
        lookAgain();
}

void Door::lookAgain()
{
    ask<doorstep::Found>([where = m_setup.where] { return doorstep::look(where); },
                         [this](Result<doorstep::Found> found) {
        if (found && m_state == Closed) {
            took(*found);
            Q_EMIT stateChanged();
        }
    });
}

void Door::dismiss()
{
    setProblem({});
}

void Door::lock()
{
    if (m_record)
        m_record->hangUp();
}

void Door::openKeys()
{
    if (m_state != Closed || m_practice)             // practice has no keys
        return;
    m_record.reset();                                // one that was only waiting, and is not to be there
    m_secret.clear();
    m_repeated.clear();
    setProblem({});
    setState(Keeping);
}

void Door::closeKeys()
{
    if (m_state == Keeping)
        look();
}

void Door::setLanguage(const QString &language)
{
    if (!m_language.install(language))
        return;
    if (m_error)
        m_problem = problemOf(*m_error);
    m_language.retranslate();
    m_users.reword();
    m_board.reword();
    Q_EMIT languageChanged();
    Q_EMIT minute();
    Q_EMIT problemChanged();
}

void Door::setTextScale(double scale)
{
    m_looks.text = qRound(std::clamp(scale, 1.0, 2.0) * 100);
    keepLooks();
}

double Door::brightness() const
{
    return m_looks.light > 0 ? m_looks.light / 100.0 : dimmable() ? m_setup.light->level() : 1;
}

bool Door::dimmable() const
{
    return m_setup.light && m_setup.light->available();
}

void Door::setBrightness(double brightness)
{
    if (!dimmable())
        return;
    m_looks.light = qRound(std::clamp(brightness, Backlight::kDarkest, 1.0) * 100);
    m_setup.light->set(m_looks.light / 100.0);
    keepLooks();
}

void Door::keepLooks()
{
    m_work.start([folder = m_setup.where.folder, looks = m_looks] { doorstep::keepLooks(folder, looks); });
    Q_EMIT looksChanged();
}

QString Door::time() const
{
    return words::time(m_time.now());
}

QString Door::today() const
{
    return words::longDay(ukDay(m_time.now()));
}

int Door::leastPassphrase() const
{
    return kLeastPassphrase;
}

qint64 Door::recordPid() const
{
    return m_record ? m_record->pid() : 0;
}

void Door::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Door::setProblem(const std::optional<Error> &error)
{
    m_error = error;
    m_problem = error ? problemOf(*error) : Problem();
    Q_EMIT problemChanged();
}

}
