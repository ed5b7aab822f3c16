// Linked into the tests of a build with the thread sanitizer (tests/CMakeLists.txt), and into nothing else. Debian's Qt is
// built without it, so it does not see the lock of Qt's event queue, and takes everything that one thread posts and
// another runs for a race. Nothing is switched off here: each call through a queue or a pool, and the end of a thread, is
// given the one order that Qt promises for it, and whatever is shared without such a call is still found.
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

#include <functional>
#include <memory>

// What invokeMethod(), start() and waitForDone() call has another form since Qt 6.7, 6.6 and 6.8: both are given below. What
// comes after Qt 6.8 is to be looked at first; a form that Qt no longer has would be found missing by the linker only by luck.
static_assert(QT_VERSION < QT_VERSION_CHECK(6, 9, 0), "see that Qt's queues are still called in these forms, then raise this");

extern "C" {
void __tsan_acquire(void *at);
void __tsan_release(void *at);
}

namespace {

template<class Function>
Function real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        qFatal("tsanqueue: Qt %s has no %s", qVersion(), name);
    return reinterpret_cast<Function>(found);
}

// A posted call: what was done before it was posted comes before what it does, and that before its end, whoever of the two
// threads lets go of it last.
class Posted final : public QtPrivate::QSlotObjectBase {
public:
    // `bare`: no argument of the call's own is handed on.
    Posted(QSlotObjectBase *call, bool bare) : QSlotObjectBase(&act), m_call(call), m_bare(bare) { __tsan_release(this); }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *posted = static_cast<Posted *>(self);
        __tsan_acquire(posted);
        if (which == Call) {
            void *nothing[] = {nullptr};             // the event's own are Qt's, made after it was released; nobody reads them
            posted->m_call->call(receiver, posted->m_bare ? nothing : arguments);
            __tsan_release(posted);
        }
        if (which != Destroy)
            return;
        posted->m_call->destroyIfLastRef();
        delete posted;
    }

    QSlotObjectBase *m_call;
    bool m_bare;
};

}

#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *returned)
{
    static const auto qts = real<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return qts(object, new Posted(slot, type == Qt::QueuedConnection), type, returned);
}
#else
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, qsizetype count,
                                   const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static const auto qts = real<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                                          const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_"
        "18QMetaTypeInterfaceE");
    return qts(object, new Posted(slot, type == Qt::QueuedConnection && count <= 1), type, count, parameters, names, types);
}
#endif

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
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
#else
namespace {

// What the header makes of a function before it calls into the library; ours deletes itself, and what it holds as that wishes.
class Handed final : public QRunnable {
public:
    Handed(QRunnable *work, QThreadPool *pool) : m_work(work), m_pool(pool) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        const bool ours = m_work->autoDelete();
        m_work->run();
        if (ours)
            delete m_work;
        __tsan_release(m_pool);
    }

private:
    QRunnable *m_work;
    QThreadPool *m_pool;
};

}

void QThreadPool::start(QRunnable *work, int priority)
{
    static const auto qts = real<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    qts(this, new Handed(work, this), priority);
}
#endif

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto qts = real<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = qts(this, milliseconds);
    __tsan_acquire(this);
    return done;
}
#else
bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static const auto qts = real<bool (*)(QThreadPool *, QDeadlineTimer)>("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool done = qts(this, deadline);
    __tsan_acquire(this);
    return done;
}
#endif

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
