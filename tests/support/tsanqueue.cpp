// Linked into the tests of a build with the thread sanitizer (tests/CMakeLists.txt), and into nothing else. Debian's Qt is
// built without it, so it does not see the lock of Qt's event queue, and takes everything that one thread posts and
// another runs for a race. Nothing is switched off here: each call through a queue or a pool, and the end of a thread, is
// given the one order that Qt promises for it, and whatever is shared without such a call is still found.
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

#include <functional>
#include <memory>

static_assert(QT_VERSION < QT_VERSION_CHECK(6, 5, 0), "what invokeMethod() calls has another form from Qt 6.5 on: give it here");

extern "C" {
void __tsan_acquire(void *at);
void __tsan_release(void *at);
}

namespace {

template<class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// A posted call: what was done before it was posted comes before what it does, and that before its end, whoever of the two
// threads lets go of it last.
class Posted final : public QtPrivate::QSlotObjectBase {
public:
    Posted(QSlotObjectBase *call, bool queued) : QSlotObjectBase(&act), m_call(call), m_queued(queued) { __tsan_release(this); }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *posted = static_cast<Posted *>(self);
        __tsan_acquire(posted);
        if (which == Call) {
            void *nothing[] = {nullptr};             // the event's own are Qt's, made after it was released; nobody reads them
            posted->m_call->call(receiver, posted->m_queued ? nothing : arguments);
            __tsan_release(posted);
        }
        if (which != Destroy)
            return;
        posted->m_call->destroyIfLastRef();
        delete posted;
    }

    QSlotObjectBase *m_call;
    bool m_queued;
};

}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *returned)
{
    static const auto qts = real<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return qts(object, new Posted(slot, type == Qt::QueuedConnection), type, returned);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto qts = real<void (*)(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto handed = std::make_shared<std::function<void()>>(std::move(work));
    __tsan_release(handed.get());
    qts(this, [pool = this, handed]() mutable {
        __tsan_acquire(handed.get());
        (*handed)();
        handed.reset();
        __tsan_release(pool);
    }, priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto qts = real<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = qts(this, milliseconds);
    __tsan_acquire(this);
    return done;
}

void QThread::quit()
{
    static const auto qts = real<void (*)(QThread *)>("_ZN7QThread4quitEv");
    __tsan_release(this);
    qts(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto qts = real<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = qts(this, deadline);
    __tsan_acquire(this);
    return ended;
}
