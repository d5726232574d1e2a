#include "core/account/keychainstore.h"

#include "core/net/delivery.h"

#include <QCoreApplication>
#include <QLibrary>
#include <qt6keychain/keychain.h>

namespace vitrine::account {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/// How a job ended; the job itself goes by then.
struct Outcome {
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray bytes;
};

Error errorOf(const Outcome& outcome)
{
    if (outcome.error == QKeychain::EntryNotFound)
        return Error::make(ErrorKind::NotFound, Text::tr("The keychain does not hold this token any more."),
                           Text::tr("Sign in again."));
    if (outcome.error == QKeychain::AccessDeniedByUser || outcome.error == QKeychain::AccessDenied)
        return Error::make(ErrorKind::Failed, Text::tr("The keychain was not opened."),
                           Text::tr("Open it and try again, or sign in again."), outcome.words);
    return Error::make(ErrorKind::Failed, Text::tr("This computer's keychain does not answer."),
                       Text::tr("Choose another place for the token, or look whether the keychain runs."),
                       outcome.words);
}

/// libsecret speaks by GIO, whose default is to end the program (SIGTERM) when the session's bus goes away. A
/// lost bus must not be a lost window. https://docs.gtk.org/gio/method.DBusConnection.set_exit_on_close.html
void outliveTheBus()
{
    using BusGet = void* (*)(int type, void* cancellable, void** error);
    using SetExitOnClose = void (*)(void* connection, int exit);
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    QLibrary gio(QStringLiteral("gio-2.0"), 0);
    const auto get = reinterpret_cast<BusGet>(gio.resolve("g_bus_get_sync"));
    const auto set = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (void* connection = get && set ? get(sessionBus, nullptr, nullptr) : nullptr)
        set(connection, 0);
}

QCoro::Task<Outcome> run(QKeychain::Job* job)
{
    net::Delivery<Outcome> delivery;
    QObject::connect(job, &QKeychain::Job::finished, job, [send = delivery.sender()](QKeychain::Job* done) {
        const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        send({done->error(), done->errorString(), read ? read->binaryData() : QByteArray()});
    });
    job->start();
    const Outcome outcome = co_await delivery.arrival();
    // Somebody answered, so the line to the bus is open already.
    if (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound)
        outliveTheBus();
    co_return outcome;
}

template <typename Job>
Job* makeJob(const QString& service, const QString& key)
{
    auto* job = new Job(service); // goes by itself once it has finished
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

KeychainStore::KeychainStore(QString service) : m_service(std::move(service)) {}

QCoro::Task<bool> KeychainStore::isAvailable()
{
    // Only asking tells: a library may be there without anyone who answers it.
    const Outcome outcome =
        co_await run(makeJob<QKeychain::ReadPasswordJob>(m_service, QStringLiteral("is there a keychain")));
    co_return outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound;
}

QCoro::Task<Result<Secret>> KeychainStore::read(QString key)
{
    const Outcome outcome = co_await run(makeJob<QKeychain::ReadPasswordJob>(m_service, key));
    if (outcome.error != QKeychain::NoError)
        co_return fail(errorOf(outcome));
    Secret secret = secretFromBytes(outcome.bytes);
    if (secret.isEmpty())
        co_return fail(errorOf({QKeychain::EntryNotFound, {}, {}}));
    co_return secret;
}

QCoro::Task<Result<void>> KeychainStore::write(QString key, Secret secret)
{
    auto* job = makeJob<QKeychain::WritePasswordJob>(m_service, key);
    job->setBinaryData(toBytes(secret));
    const Outcome outcome = co_await run(job);
    if (outcome.error != QKeychain::NoError)
        co_return fail(errorOf(outcome));
    co_return {};
}

QCoro::Task<Result<void>> KeychainStore::remove(QString key)
{
    const Outcome outcome = co_await run(makeJob<QKeychain::DeletePasswordJob>(m_service, key));
    if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
        co_return fail(errorOf(outcome));
    co_return {};
}

} // namespace vitrine::account
