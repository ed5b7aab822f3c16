#pragma once

#include "sync/central/front.h"
#include "sync/central/limits.h"
#include "sync/central/telling.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace rt::central {

// Where requests wait for the database, so that the network never does: a few threads, each with a front and a connection
// of its own, and a queue that ends somewhere. A database that went away is opened again with the next request.
class Desk {
public:
    using Open = std::function<Result<Repository>()>;
    Desk(Open open, SecretKey seed, QByteArray sealedTo, Telling &telling, const Limits &limits);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    using Work = std::function<sync::Answer(Front &front, Repository &repository, Instant now)>;
    using Answered = std::function<void(sync::Answer answer)>;
    // False: too many wait already; nobody is called. `answered` is called on one of the desk's threads.
    [[nodiscard]] bool take(Work work, Answered answered);
    // Takes nothing more; returns when what waited is answered. Before whatever `answered` leans on goes.
    void end();

private:
    struct Job { Work work; Answered answered; };
    void serve(SecretKey seed);
    void tell(const Error &error);
    [[nodiscard]] sync::Answer done(const Work &work, Front &front, Repository &repository);

    const Open m_open;
    const QByteArray m_sealedTo;
    Telling &m_telling;
    const Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_called;
    std::deque<Job> m_jobs;
    Instant m_swept;
    bool m_ending = false;
    std::vector<std::jthread> m_threads;
};

}
