#include "app/handing.h"

#include "app/secret.h"
#include "app/session.h"
#include "storage/reading.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr int kLeftLying = 5;                        // the hand-over program ends with it when nobody touches it
const QString kTextHash = u"textHash"_s;

QString witnessForm(const QString &attendee)
{
    return "witness#"_L1 + attendee;
}

// Decisions with the same answer in the same words are signed in one event, so that a drawing is kept as seldom as can be.
std::vector<std::pair<Signed::Answer, QStringList>> grouped(const std::vector<Signed::Answer> &answers)
{
    std::vector<std::pair<Signed::Answer, QStringList>> groups;
    for (const Signed::Answer &each : answers) {
        const auto same = std::ranges::find_if(groups, [&](const auto &group) {
            return group.first.response == each.response && group.first.comment == each.comment;
        });
        if (same == groups.end())
            groups.push_back({each, {each.decision}});
        else
            same->second.append(each.decision);
    }
    return groups;
}

QVariantMap signing(const QString &attendee, const std::pair<Signed::Answer, QStringList> &group, const QString &method,
                    const QString &textHash)
{
    return {{u"attendee"_s, attendee}, {u"decisions"_s, group.second}, {u"response"_s, group.first.response},
            {u"comment"_s, group.first.comment}, {u"method"_s, method}, {kTextHash, textHash}};
}

std::vector<Signed::Answer> answersIn(const QHash<QString, QCborValue> &draft)
{
    std::vector<Signed::Answer> answers;
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const QCborArray said = it.value().toArray();
        if (it.key() != kTextHash && said.size() == 2)
            answers.push_back({it.key(), said[0].toString(), said[1].toString()});
    }
    std::ranges::sort(answers, {}, &Signed::Answer::decision);
    return answers;
}

}

Handing::Handing(Session &session, QString program, QStringList arguments, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(program)), m_arguments(std::move(arguments)),
      m_code(std::make_unique<Secret>()), m_repeated(std::make_unique<Secret>())
{
    m_longest.setSingleShot(true);
    m_longest.setInterval(IdleTimes().handoverLongest);
    connect(&m_longest, &QTimer::timeout, this, [this] {
        m_how = u"timed-out"_s;
        if (m_program)
            m_program->kill();
    });
    connect(&session, &Session::meetingChanged, this, &Handing::lookForCodes);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::Locked)
            return;
        leaveCode();
        if (m_active)
            noteEnd(u"locked"_s);                    // before the store closes; only if nothing else ended it
    });
}

Handing::~Handing() = default;

std::vector<ToSign::Item> Handing::itemsOf(const MeetingEditor &meeting, const QString &attendee)
{
    std::vector<ToSign::Item> items;
    for (const QString &key : meeting.signoffs->keys()) {
        const auto cell = [&](const QString &role) { return meeting.signoffs->said(key, role); };
        const bool asks = cell(u"response"_s).toString().isEmpty() || cell(u"earlier"_s).toBool();
        if (cell(u"attendee"_s).toString() == attendee && asks && cell(u"involved"_s).toBool())
            items.push_back({cell(u"decision"_s).toString(), cell(u"number"_s).toString(), cell(u"text"_s).toString()});
    }
    return items;
}

bool Handing::begin(MeetingEditor *meeting, const QString &attendee, const QString &language, int scale)
{
    if (m_active || !meeting)
        return false;
    ToSign asked;
    asked.items = itemsOf(*meeting, attendee);
    if (asked.items.empty())
        return false;
    asked.nonce.resize(handed::kNonce);
    QRandomGenerator::system()->generate(asked.nonce.begin(), asked.nonce.end());
    asked.language = Language::known(language) ? language : m_session.language();
    const Looks &looks = m_session.looks()->current();
    asked.scale = std::clamp(scale > 0 ? scale : looks.text, handed::kSmallest, handed::kLargest);
    asked.scheme = looks.scheme;
    asked.still = looks.still;
    asked.attendee = attendee;
    asked.name = meeting->attendees->said(attendee, u"name"_s).toString();
    asked.agency = meeting->attendees->said(attendee, u"agency"_s).toString();
    asked.chair = m_session.userName();
    asked.practice = m_session.practice();
    m_asked = std::move(asked);
    m_meeting = meeting;
    m_active = true;
    m_answered = m_ended = m_noted = m_bad = false;
    m_how.clear();
    connect(meeting, &Desk::committed, this, [this](int request) { settled(request, true); });
    connect(meeting, &Desk::refused, this, [this](int request) { settled(request, false); });
    Q_EMIT changed();                                // the scene goes now, and what it was made of with the next events
    const MeetingId id = meeting->view().id;
    const auto tries = std::make_shared<int>(0);
    m_session.ledger().read([=](Reading &reading) {
        return reading.codes(id).and_then([&](const QHash<Ref, int> &left) {
            *tries = left.value(attendee);
            return reading.note(Act::HandedOver, id.toString(QUuid::WithoutBraces), attendee.left(40));
        });
    }, this, [this, tries](Result<void> noted) {
        if (!noted) {
            m_noted = true;                          // what cannot be written down does not happen, so nothing ends either
            return m_session.lock();
        }
        m_asked->tries = *tries;
        start();
    });
    return true;
}

void Handing::start()
{
    m_program = std::make_unique<Program>(m_path, m_arguments, Program::kHandoverAnswers, handed::kMostSigned);
    connect(m_program.get(), &Program::answered, this, &Handing::heard);
    connect(m_program.get(), &Program::ended, this, &Handing::ended);
    m_longest.start();
    QByteArray message = m_asked->written();
    if (!m_program->tell(message))
        m_program->kill();
}

void Handing::heard(QByteArrayView message)
{
    Result<Signed> given = Signed::read(message);
    const auto wiped = qScopeGuard([&] {
        if (given)
            Secret::wipe(given->code);
    });
    if (m_answered || !given || !given->fits(*m_asked) || !m_meeting)
        return m_program->kill();                    // not from what we started; it ends, and with it all this
    m_answered = true;
    if (given->answers.empty()) {
        m_how = u"handed-back"_s;
    } else if (!given->code.isEmpty()) {
        Signed answers = *given;
        answers.code.detach();
        tryCode(std::move(answers));
    } else if (given->witness) {
        keepForWitness(*given);
    } else {
        take(*given, u"signature"_s);
    }
}

void Handing::tryCode(Signed given)
{
    const MeetingId id = m_meeting->view().id;
    auto code = std::make_shared<QByteArray>(std::exchange(given.code, {}));
    const auto outcome = std::make_shared<OwnCodes::Try>();
    m_session.ledger().read([=, attendee = given.attendee](Reading &reading) {
        QString digits = QString::fromLatin1(*code);
        const auto wiped = qScopeGuard([&] {
            digits.fill(QChar(0));
            Secret::wipe(*code);
        });
        return reading.tryCode(id, attendee, digits).map([&](const OwnCodes::Try &tried) { *outcome = tried; });
    }, this, [this, given, outcome](Result<void> tried) {
        if (m_ended || !m_meeting)
            return;
        if (!tried)
            return tell(Heard::What::Refused);
        if (outcome->right)
            return take(given, u"code"_s);
        m_answered = false;                          // this, and only this, can be given again
        m_asked->tries = outcome->left;
        tell(Heard::What::WrongCode, outcome->left);
    });
}

void Handing::take(const Signed &given, const QString &method)
{
    for (const auto &group : grouped(given.answers)) {
        QVariantMap said = signing(m_asked->attendee, group, method, m_asked->digest());
        said.insert(u"strokes"_s, given.strokes.toVariantList());
        said.insert(u"typedName"_s, given.typedName);
        m_journalling.insert(m_meeting->say(u"sign"_s, said));
    }
}

void Handing::keepForWitness(const Signed &given)
{
    const QString form = witnessForm(given.attendee);
    m_meeting->dropDraft(form);
    m_meeting->saveDraft({form, kTextHash, m_asked->digest()});
    for (const Signed::Answer &each : given.answers)
        m_meeting->saveDraft({form, each.decision, QCborArray{each.response, each.comment}});
    // The ledger answers in order: when this comes back, the drafts before it are on disk, or their failure was told.
    const int request = -1;
    m_journalling.insert(request);
    connect(m_meeting, &Desk::draftFailed, this, [this](const QString &) { m_bad = true; });
    m_session.ledger().read([](Reading &) { return Done(); }, this, [this](Result<void> done) {
        settled(request, bool(done));
    });
}

void Handing::settled(int request, bool good)
{
    if (m_journalling.erase(request) == 0)
        return;
    m_bad = m_bad || !good;
    if (!m_journalling.empty())
        return;
    m_how = m_bad ? u"refused"_s : request < 0 ? u"to-witness"_s : u"signed"_s;
    tell(m_bad ? Heard::What::Refused : Heard::What::Taken);
    if (m_ended)
        noteEnd(m_how);
}

void Handing::tell(Heard::What what, int tries)
{
    QByteArray message = Heard{m_asked->nonce, what, tries}.written();
    if (m_program && !m_program->tell(message))
        m_program->kill();
}

void Handing::ended(int exitCode)
{
    m_longest.stop();
    if (m_program)
        m_program.release()->deleteLater();
    m_ended = true;
    if (m_journalling.empty())                       // what was signed is on disk; only then is it over
        noteEnd(!m_how.isEmpty() ? m_how : exitCode == kLeftLying ? u"timed-out"_s : u"killed"_s);
}

void Handing::noteEnd(const QString &how)
{
    if (std::exchange(m_noted, true))
        return;
    const QString about = m_meeting ? m_meeting->meetingId() : QString();
    const QString code = m_asked->attendee.left(40) + u':' + (m_how.isEmpty() ? how : m_how);
    m_session.ledger().read([=](Reading &reading) { return reading.note(Act::HandoverEnded, about, code); }, this,
                            [this](Result<void>) { m_session.lock(); });
}

void Handing::chooseCode(MeetingEditor *meeting, const QString &attendee)
{
    if (m_active || !meeting || m_withCode.contains(attendee))
        return;
    m_meeting = meeting;
    m_choosingRef = attendee;
    m_choosing = meeting->nameOf(attendee);
    setWrong({});
    Q_EMIT changed();
}

void Handing::keepCode()
{
    if (m_choosing.isEmpty() || !m_meeting)
        return;
    const bool same = m_code->matches(m_repeated.get());
    auto code = std::make_shared<QByteArray>(m_code->take());
    m_repeated->clear();
    if (!same)
        return setWrong(u"different"_s);
    const MeetingId id = m_meeting->view().id;
    m_session.ledger().read([=, attendee = m_choosingRef](Reading &reading) {
        QString digits = QString::fromLatin1(*code);
        const auto wiped = qScopeGuard([&] {
            digits.fill(QChar(0));
            Secret::wipe(*code);
        });
        return reading.chooseCode(id, attendee, digits);
    }, this, [this](Result<void> kept) {
        if (kept) {
            lookForCodes();
            return leaveCode();
        }
        const Code why = kept.error().code;
        setWrong(why == Code::Vault_PinTooShort     ? u"short"_s
                 : why == Code::Vault_SecretTooEasy ? u"easy"_s
                 : why == Code::InvalidValue        ? u"long"_s
                                                    : u"before"_s);
    });
}

void Handing::leaveCode()
{
    m_code->clear();
    m_repeated->clear();
    if (m_choosing.isEmpty())
        return;
    m_choosing.clear();
    m_choosingRef.clear();
    Q_EMIT changed();
}

void Handing::setWrong(const QString &wrong)
{
    m_wrong = wrong;
    Q_EMIT wrongChanged();
}

void Handing::lookForCodes()
{
    if (!m_session.meeting()) {
        m_withCode.clear();
        Q_EMIT codesChanged();
        return;
    }
    const auto with = std::make_shared<QStringList>();
    m_session.ledger().read([=, id = m_session.meeting()->view().id](Reading &reading) {
        return reading.codes(id).map([&](const QHash<Ref, int> &left) { *with = left.keys(); });
    }, this, [this, with](Result<void> read) {
        m_withCode = read ? *with : QStringList();
        m_withCode.sort();
        Q_EMIT codesChanged();
    });
}

QVariantList Handing::waiting(MeetingEditor *meeting, const QString &attendee)
{
    QVariantList all;
    if (!meeting)
        return all;
    for (const Signed::Answer &each : answersIn(meeting->drafted(witnessForm(attendee)))) {
        all.append(QVariantMap{{u"decision"_s, each.decision}, {u"response"_s, each.response},
                               {u"comment"_s, each.comment}});
    }
    return all;
}

void Handing::witness(MeetingEditor *meeting, const QString &attendee)
{
    if (!meeting)
        return;
    const QString form = witnessForm(attendee);
    const QHash<QString, QCborValue> draft = meeting->drafted(form);
    const auto groups = grouped(answersIn(draft));
    for (const auto &group : groups) {
        // The draft goes with the last, in the same transaction.
        meeting->say(u"sign"_s, signing(attendee, group, u"witnessed"_s, draft.value(kTextHash).toString()),
                     &group == &groups.back() ? form : QString());
    }
}

void Handing::dismissWaiting(MeetingEditor *meeting, const QString &attendee)
{
    if (meeting)
        meeting->dropDraft(witnessForm(attendee));
}

}
