#include "app/syncstatus.h"

#include "app/program.h"
#include "app/shown.h"
#include "app/wording.h"
#include "sync/teller.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr int kLookEvery = 1000;             // ms, while somebody looks

sync::Standing asked(const QString &folder, bool retry)
{
    const auto line = sync::Teller::ask(folder, retry ? "retry" : "state");
    return (line ? sync::readStanding(*line) : std::nullopt).value_or(sync::standingOnDisk(folder));
}

QString size(qint64 bytes) { return words::locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

}

SyncStatus::SyncStatus(const QString &folder, Ask ask, QObject *parent)
    : QObject(parent), m_folder(folder), m_ask(ask ? std::move(ask) : [folder](bool retry) { return asked(folder, retry); })
{
    m_work.setMaxThreadCount(1);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false); });
}

SyncStatus::~SyncStatus()
{
    m_work.waitForDone();
}

void SyncStatus::begin() const
{
    if (QFile::exists(QDir(m_folder).filePath(u"contact"_s)))
        QProcess::startDetached(Program::beside(u"roundtable-sync"_s), {u"--data"_s, QDir(m_folder).absolutePath()});
}

void SyncStatus::retry()
{
    if (m_standing && m_standing->doing == sync::Doing::NotRunning)
        begin();
    look(true);
}

void SyncStatus::setWatched(bool watched)
{
    if (watched == m_timer.isActive())
        return;
    if (watched) {
        m_timer.start();
        look(false);
    } else {
        m_timer.stop();
        m_standing.reset();                  // what was, is not told to who comes next
    }
    Q_EMIT changed();
}

void SyncStatus::look(bool retry)
{
    if (m_asking && !retry)
        return;
    m_asking = true;
    m_work.start([this, retry] {
        sync::Standing standing = m_ask(retry);
        QMetaObject::invokeMethod(this, [this, standing = std::move(standing)] {
            m_asking = false;
            if (!watched())
                return;
            m_standing = standing;
            Q_EMIT changed();
        }, Qt::QueuedConnection);
    });
}

// Of what it is doing and why; else of what it is doing.
QString SyncStatus::worded(QStringView list) const
{
    if (!m_standing)
        return {};
    const QString doing(sync::doingName(m_standing->doing)), both = doing + u'.' + m_standing->code;
    const QStringList codes = words::codesOf(list);
    return codes.contains(both) ? words::of(list, both) : codes.contains(doing) ? words::of(list, doing) : QString();
}

bool SyncStatus::fine() const
{
    return m_standing && (m_standing->doing == sync::Doing::Idle || m_standing->doing == sync::Doing::Sending);
}

QString SyncStatus::doing() const { return worded(u"carrying"); }
QString SyncStatus::advice() const { return worded(u"carryingAdvice"); }

QString SyncStatus::issuer() const
{
    return m_standing && !m_standing->issuer.isEmpty() ? tr("It says it was certified by: %1").arg(shown(m_standing->issuer)) : QString();
}

QString SyncStatus::waiting() const
{
    return m_standing && m_standing->waiting > 0
        ? u"%1 (%2)"_s.arg(m_standing->waiting).arg(size(m_standing->bytes - m_standing->sent)) : QString();
}

QString SyncStatus::oldest() const
{
    return m_standing && m_standing->oldest ? words::moment(*m_standing->oldest) : QString();
}

QString SyncStatus::lastContact() const
{
    return m_standing && m_standing->lastContact ? words::moment(*m_standing->lastContact) : QString();
}

double SyncStatus::progress() const
{
    const bool sending = m_standing && m_standing->doing == sync::Doing::Sending && m_standing->bytes > 0;
    return sending ? double(m_standing->sent) / double(m_standing->bytes) : -1;
}

QString SyncStatus::pace() const
{
    if (progress() < 0)
        return {};
    QStringList parts{tr("%1 of %2").arg(size(m_standing->sent), size(m_standing->bytes))};
    if (m_standing->bytesPerSecond > 0)
        parts += tr("%1 a second").arg(size(m_standing->bytesPerSecond));
    if (m_standing->left) {
        const qint64 minutes = (m_standing->left->count() + 59) / 60;
        parts += minutes > 1 ? tr("about %1 min left").arg(minutes) : tr("less than a minute left");
    }
    return parts.join(u", "_s);
}

QStringList SyncStatus::refused() const
{
    QStringList reasons;
    for (const sync::Standing::Aside &each : m_standing ? m_standing->aside : std::vector<sync::Standing::Aside>()) {
        const QString reason = words::of(u"refusal", each.reason);
        if (!reasons.contains(reason))
            reasons += reason;
    }
    return reasons;
}

}
