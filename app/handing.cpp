#include "app/handing.h"

#include "app/session.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rt {

Handing::Handing(Session &session, QString program, QStringList arguments, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(program)), m_arguments(std::move(arguments))
{
    m_longest.setSingleShot(true);
    m_longest.setInterval(IdleTimes().handoverLongest);
    connect(&m_longest, &QTimer::timeout, this, [this] {
        if (m_program)
            m_program->kill();
    });
}

Handing::~Handing() = default;

std::vector<ToSign::Item> Handing::itemsOf(const MeetingEditor &meeting, const QString &attendee)
{
    std::vector<ToSign::Item> items;
    for (const QString &key : meeting.signoffs->keys()) {
        const auto cell = [&](const QString &role) { return meeting.signoffs->said(key, role); };
        if (cell(u"attendee"_s).toString() == attendee && cell(u"response"_s).toString().isEmpty()
            && cell(u"involved"_s).toBool())
            items.push_back({cell(u"decision"_s).toString(), cell(u"number"_s).toString(), cell(u"text"_s).toString()});
    }
    return items;
}

bool Handing::begin(MeetingEditor *meeting, const QString &attendee)
{
    if (m_active || !meeting)
        return false;
    ToSign asked;
    asked.items = itemsOf(*meeting, attendee);
    if (asked.items.empty())
        return false;
    asked.nonce.resize(handed::kNonce);
    QRandomGenerator::system()->generate(asked.nonce.begin(), asked.nonce.end());
    asked.language = m_session.language();
    asked.attendee = attendee;
    asked.name = meeting->attendees->said(attendee, u"name"_s).toString();
    asked.agency = meeting->attendees->said(attendee, u"agency"_s).toString();
    asked.chair = m_session.userName();
    asked.practice = m_session.practice();
    asked.text = qRound(m_session.textScale() * 100);
    m_asked = std::move(asked);
    m_meeting = meeting;
    m_active = true;
    m_answered = m_ended = false;
    connect(meeting, &Desk::committed, this, [this](int request) { settled(request); });
    connect(meeting, &Desk::refused, this, [this](int request) { settled(request); });
    Q_EMIT changed();                                // the scene goes now, and what it was made of with the next events
    QTimer::singleShot(0, this, &Handing::start);
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
    const Result<Signed> given = Signed::read(message);
    if (m_answered || !given || !given->fits(*m_asked) || !m_meeting)
        return m_program->kill();                    // not from what we started; it ends, and with it all this
    m_answered = true;
    for (const Signed::Answer &each : given->answers)
        m_journalling.insert(m_meeting->sign(m_asked->attendee, {each.decision}, each.response, u"signature"_s,
                                             each.comment));
}

void Handing::settled(int request)
{
    m_journalling.erase(request);
    if (m_ended)
        leave();
}

void Handing::ended()
{
    m_longest.stop();
    if (m_program)
        m_program.release()->deleteLater();
    m_ended = true;
    leave();
}

void Handing::leave()
{
    if (m_journalling.empty())                       // what was signed is on disk; only then is it over
        m_session.lock();
}

}
