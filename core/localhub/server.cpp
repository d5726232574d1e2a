#include "core/localhub/server_p.h"

#include "core/localhub/importer.h"
#include "core/localhub/routes/dispatch.h"
#include "core/localhub/routes/reply.h"

#include <QCoreApplication>
#include <QFile>

namespace vitrine::localhub {

namespace {

constexpr size_t mostRecords = 10'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

HttpResponse refusal(int status, const QByteArray& text)
{
    HttpResponse response = errorReply(Family::Files, status, QString::fromUtf8(text));
    response.close = true;
    return response;
}

} // namespace

/// Opens the data folder at the first use.
Result<Opened*> Server::Private::open()
{
    const std::lock_guard lock(mutex);
    if (opened)
        return opened.get();
    const auto folder = DataFolder::open(options.dataFolder);
    if (!folder)
        return fail(folder.error());
    auto database = Database::open(folder->databasePath());
    if (!database)
        return fail(database.error());
    auto data = std::make_unique<Opened>(*folder, std::move(*database), limiter, options);
    if (const auto ready = prepareToken(*data); !ready)
        return fail(ready.error());
    opened = std::move(data);
    return opened.get();
}

/// Makes the default user once, and leaves the token in a file that only its owner may read.
Result<void> Server::Private::prepareToken(Opened& data)
{
    if (options.defaultUser.isEmpty())
        return {};
    QFile file(data.folder.tokenPath());
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Failed, tr("%1 cannot be read.").arg(file.fileName()));
        token = QString::fromLatin1(file.readAll()).trimmed();
        return {};
    }
    const auto made = data.accounts.addDefaultUser(options.defaultUser);
    if (!made)
        return fail(made.error());
    token = *made;
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(token.toLatin1()) == token.size();
    if (!written)
        return fail(ErrorKind::Failed, tr("%1 cannot be written.").arg(file.fileName()));
    return {};
}

HttpResponse Server::Private::plainAnswer(const HttpRequest& request)
{
    if (!hosts->knows(request.header("Host")))
        return refusal(421, "This server is not known under that name");
    if (!hosts->mayWrite(request))
        return refusal(403, "Requests from other sites may not change anything");
    if (!opened)
        return refusal(503, "Closing");
    return dispatch(request, opened->services);
}

HttpResponse Server::Private::answer(const HttpRequest& request)
{
    const auto fault = faults.take(request.method, request.rawTarget);
    HttpResponse response;
    if (fault && fault->kind == Fault::Kind::Status) {
        response = errorReply(Family::Api, fault->status, QStringLiteral("A fault for tests"));
        if (!fault->body.isEmpty())
            response.body = fault->body;
        for (const auto& [name, value] : fault->headers)
            response.setHeader(name, value);
    } else {
        response = plainAnswer(request);
        response.fault = fault;
    }
    finish(response, request);
    remember(request, response);
    return response;
}

void Server::Private::remember(const HttpRequest& request, const HttpResponse& response)
{
    const auto& fault = response.fault;
    const bool silent = fault && fault->afterBytes < 0 &&
                        (fault->kind == Fault::Kind::Drop || fault->kind == Fault::Kind::Stall);
    const std::lock_guard lock(mutex);
    records.push_back({QString::fromLatin1(request.method), QString::fromLatin1(request.rawTarget),
                       request.header("Authorization"), request.header("Range"), request.header("User-Agent"),
                       silent ? 0 : response.status});
    if (records.size() > mostRecords)
        records.pop_front();
}

Server::Server(ServerOptions options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->limiter.set(d->options.rateLimits);
}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    if (d->listener)
        return fail(ErrorKind::Conflict, tr("The local hub is running already."));
    if (const auto data = d->open(); !data)
        return fail(data.error());
    d->hosts = std::make_unique<HostCheck>(d->options.host, d->options.publicHosts);
    HttpLimits limits;
    limits.head = d->options.headDeadline;
    limits.idle = d->options.idleDeadline;
    limits.stall = d->options.stallDeadline;
    limits.bodyLimit = [this, usual = limits.bodyBytes](const HttpRequest& request) {
        return d->opened ? bodyLimit(request, d->opened->services, usual) : usual;
    };
    auto listener = std::make_unique<Listener>(
        limits, [this](const HttpRequest& request) { return d->answer(request); }, refusal);
    if (const auto listening = listener->listen(d->options.host, d->options.port); !listening)
        return listening;
    d->listener = std::move(listener);
    return {};
}

void Server::stop()
{
    if (d->listener)
        d->listener->stop();
    d->listener.reset();
    const std::lock_guard lock(d->mutex);
    d->opened.reset();
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(d->options.host);
    url.setPort(port());
    return url;
}

quint16 Server::port() const
{
    return d->listener ? d->listener->port() : 0;
}

QString Server::token() const
{
    return d->token;
}

Result<ImportReport> Server::importFolder(const RepoId& id, const QString& folder,
                                          const ImportOptions& options)
{
    const auto data = d->open();
    if (!data)
        return fail(data.error());
    return vitrine::localhub::importFolder((*data)->repositories, id, folder, options);
}

Result<void> Server::createRepository(const RepoId& id)
{
    const auto data = d->open();
    if (!data)
        return fail(data.error());
    const auto made = (*data)->repositories.create(id, QString());
    if (!made)
        return fail(made.error());
    return {};
}

Result<void> Server::addAccounts(const QByteArray& json)
{
    return d->open().and_then([&](Opened* data) { return data->accounts.import(json); });
}

void Server::setFaults(QList<Fault> faults)
{
    d->faults.replace(std::move(faults));
}

Result<void> Server::setFaults(const QByteArray& json)
{
    auto faults = parseFaults(json);
    if (!faults)
        return fail(faults.error());
    d->faults.replace(*faults);
    return {};
}

QList<RequestRecord> Server::requests() const
{
    const std::lock_guard lock(d->mutex);
    return {d->records.begin(), d->records.end()};
}

void Server::clearRequests()
{
    const std::lock_guard lock(d->mutex);
    d->records.clear();
}

int Server::connectionCount() const
{
    return d->listener ? d->listener->connectionCount() : 0;
}

} // namespace vitrine::localhub
