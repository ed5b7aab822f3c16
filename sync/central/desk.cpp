#include "sync/central/desk.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

Instant rightNow() { return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()); }

}

Desk::Desk(Open open, SecretKey seed, QByteArray sealedTo, Telling &telling, const Limits &limits)
    : m_open(std::move(open)), m_sealedTo(std::move(sealedTo)), m_telling(telling), m_limits(limits)
{
    for (int i = 0; i < m_limits.workers; ++i)
        m_threads.emplace_back([this, own = std::make_shared<SecretKey>(seed.clone())] { serve(std::move(*own)); });
}

Desk::~Desk() { end(); }

void Desk::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_called.notify_all();
    m_threads.clear();                                       // joins each
}

bool Desk::take(Work work, Answered answered)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || m_jobs.size() >= size_t(m_limits.waiting))
            return false;
        m_jobs.push_back({std::move(work), std::move(answered)});
    }
    m_telling.waiting(1);
    m_called.notify_one();
    return true;
}

// The code and the database's own first line, which quotes no value.
void Desk::tell(const Error &error)
{
    m_telling.event(Telling::Event::DatabaseGone, {.why = (codeName(error.code) + u": "_s + error.detail).toUtf8()}, rightNow());
}

// The last-resort handler: whatever happens, one request ends and no other.
sync::Answer Desk::done(const Work &work, Front &front, Repository &repository)
{
    try {
        return work(front, repository, rightNow());
    } catch (const std::exception &) {
        return refusal(500, "fault"_L1);
    }
}

void Desk::serve(SecretKey seed)
{
    std::optional<Repository> repository;
    std::optional<Front> front;
    for (;;) {
        Job job;
        bool isSweeping = false;
        {
            std::unique_lock lock(m_mutex);
            const bool isCalled = m_called.wait_for(lock, m_limits.sweep, [this] { return m_ending || !m_jobs.empty(); });
            if (isCalled && m_jobs.empty())
                return;                                      // what waited was answered before the end
            if (isCalled) {
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            isSweeping = rightNow() - m_swept > m_limits.sweep;
            if (isSweeping)
                m_swept = rightNow();
        }
        if (!repository) {
            if (auto opened = m_open()) {
                repository.emplace(std::move(*opened));
                front.emplace(*repository, seed.clone(), m_sealedTo);
                front->judged = [this](Intake intake) { m_telling.bundle(intake); };
                front->failed = [this](const Error &error) { tell(error); };
            } else {
                tell(opened.error());
            }
        }
        if (isSweeping && repository)
            (void)repository->sweep(rightNow());             // what is left is left for the next time
        if (!job.work)
            continue;
        m_telling.waiting(-1);
        sync::Answer answer = refusal(503, "unavailable"_L1);
        answer.retryAfter = 5;
        if (repository)
            answer = done(job.work, *front, *repository);
        if (repository && answer.status == 503) {
            front.reset();
            repository.reset();
        }
        job.answered(std::move(answer));
    }
}

}
