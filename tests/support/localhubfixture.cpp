#include "tests/support/localhubfixture.h"

#include <QDir>
#include <QFile>

namespace vitrine::test {

namespace {

const QByteArray accounts = R"json({
"users": [
  {"name": "ada", "email": "ada@example.org", "fullname": "Ada", "tokens": [{"name": "laptop", "token": "hf_adaWriteToken", "role": "write"}]},
  {"name": "ben", "fullname": "Ben", "tokens": [{"name": "reader", "token": "hf_benReadToken", "role": "read"}]},
  {"name": "eve", "fullname": "Eve", "tokens": [{"name": "other", "token": "hf_eveStrangerToken", "role": "write"}]}],
"orgs": [
  {"name": "acme", "fullname": "Acme", "plan": "enterprise", "members": [{"user": "ada", "role": "admin"}, {"user": "ben", "role": "read"}]}]
})json";

template <typename T>
T orEnd(const Result<T>& result)
{
    if (!result)
        qFatal("local hub fixture: %s | %s", qPrintable(result.error().message()),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace

LocalHubFixture::LocalHubFixture(localhub::ServerOptions options)
{
    options.dataFolder = m_folder.path() + QStringLiteral("/data");
    m_server = std::make_unique<localhub::Server>(options);
    orEnd(m_server->addAccounts(accounts));
}

QString LocalHubFixture::seed(const QString& id, const Files& files)
{
    QTemporaryDir folder;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder.filePath(file.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(file.value()) != file.value().size())
            qFatal("local hub fixture: cannot write %s", qPrintable(path));
    }
    return seedFolder(id, folder.path());
}

QString LocalHubFixture::seedFolder(const QString& id, const QString& folder)
{
    return orEnd(m_server->importFolder(repo(id), folder)).commit;
}

void LocalHubFixture::start()
{
    orEnd(m_server->start());
}

Result<void> LocalHubFixture::tryStart()
{
    return m_server->start();
}

QByteArray LocalHubFixture::writeToken()
{
    return "hf_adaWriteToken";
}

QByteArray LocalHubFixture::readToken()
{
    return "hf_benReadToken";
}

QByteArray LocalHubFixture::strangerToken()
{
    return "hf_eveStrangerToken";
}

RepoId LocalHubFixture::repo(const QString& id)
{
    const qsizetype colon = id.indexOf(QLatin1Char(':'));
    const RepoType type = colon < 0 ? RepoType::Model : orEnd(parseRepoType(id.left(colon)));
    return orEnd(RepoId::parse(id.mid(colon + 1), type));
}

int LocalHubFixture::requestCount(const QByteArray& match) const
{
    const QList<localhub::RequestRecord> requests = m_server->requests();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&match](const auto& request) {
        return localhub::globMatches(match, (request.method + QLatin1Char(' ') + request.target).toLatin1());
    }));
}

} // namespace vitrine::test
