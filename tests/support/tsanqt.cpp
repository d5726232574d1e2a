// Linked into every program of the preset "tsan", and into no other.
//
// Distributions' Qt is built without the thread sanitizer, which therefore does not see that Qt hands work
// from one thread to another under a lock. These stand before Qt's own functions of the same name, say so,
// and call them.

#include <QMetaObject>
#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// What invokeMethod() calls later, in the receiver's thread: what came before the posting came before the
// call, and the call came before the end of a blocking invokeMethod().
class HandedOver final : public QtPrivate::QSlotObjectBase {
public:
    HandedOver(QSlotObjectBase* slot, bool* called) : QSlotObjectBase(&impl), m_slot(slot), m_called(called)
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* const that = static_cast<HandedOver*>(self);
        if (which == Call) {
            __tsan_acquire(that);
            that->m_slot->call(receiver, arguments);
            if (that->m_called)
                __tsan_release(that->m_called);
        } else if (which == Destroy) {
            __tsan_acquire(that);
            that->m_slot->destroyIfLastRef();
            delete that;
        }
    }

    QSlotObjectBase* m_slot;
    bool* m_called;
};

class HandedRunnable final : public QRunnable {
public:
    HandedRunnable(QRunnable* work, QThreadPool* pool) : m_work(work), m_pool(pool) { __tsan_release(this); }

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
    QRunnable* m_work;
    QThreadPool* m_pool;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    using Function = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto real = next<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    bool called = false;
    const bool waits = type == Qt::BlockingQueuedConnection;
    const bool done = real(object, new HandedOver(slot, waits ? &called : nullptr), type, result);
    if (waits)
        __tsan_acquire(&called);
    return done;
}

void QThreadPool::start(QRunnable* work, int priority)
{
    using Function = void (*)(QThreadPool*, QRunnable*, int);
    static const auto real = next<Function>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new HandedRunnable(work, this), priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(QRunnable::create(std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    using Function = bool (*)(QThreadPool*, int);
    static const auto real = next<Function>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, milliseconds);
    __tsan_acquire(this);
    return done;
}

void QSemaphore::release(int count)
{
    using Function = void (*)(QSemaphore*, int);
    static const auto real = next<Function>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    real(this, count);
}

void QSemaphore::acquire(int count)
{
    using Function = void (*)(QSemaphore*, int);
    static const auto real = next<Function>("_ZN10QSemaphore7acquireEi");
    real(this, count);
    __tsan_acquire(this);
}

// Named by the linker's command, so that this file is taken out of its library.
extern "C" int vitrineTellsThreadSanitizer;
int vitrineTellsThreadSanitizer = 0;
