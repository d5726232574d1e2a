#pragma once

#include "core/localhub/server.h"

#include <QHash>
#include <QTemporaryDir>

namespace vitrine::test {

/// A local hub on a free loopback port over a temporary folder, for the tests of everything that talks to a
/// Hub. Link vitrine_test_localhub. The server lives on threads of its own, so a test may block or spin as it
/// likes.
///
///     LocalHubFixture hub;
///     hub.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
///     hub.start();                       // or VERIFY_RESULT(hub.tryStart())
///     client.setEndpoint(hub.url());
///     hub.server().setFaults({Fault{.match = "GET /*/resolve/*", .afterBytes = 1000}});
///
/// Accounts: three users whose tokens are write() of "ada", read() of "ben", and stranger() of "eve"; "ada"
/// is admin and "ben" member (role read) of the organization "acme".
class LocalHubFixture {
public:
    using Files = QHash<QString, QByteArray>; ///< path in the repository, content

    /// \param options all but the data folder
    explicit LocalHubFixture(localhub::ServerOptions options = {});

    /// Makes or updates a repository from files in memory, or from a folder; \p id is
    /// "[TYPE:]NAMESPACE/NAME". Ends the process with a message where that fails: a test cannot go on without
    /// its fixture. \return the commit
    QString seed(const QString& id, const Files& files);
    QString seedFolder(const QString& id, const QString& folder);

    void start();
    Result<void> tryStart();

    localhub::Server& server() { return *m_server; }
    QUrl url() const { return m_server->url(); }
    QString path() const { return m_folder.path(); }

    static QByteArray writeToken();    ///< of "ada"
    static QByteArray readToken();     ///< of "ben"
    static QByteArray strangerToken(); ///< of "eve", who belongs to nothing

    /// "[TYPE:]NAMESPACE/NAME"; ends the process where that is no name.
    static RepoId repo(const QString& id);

    /// How many requests were made whose "METHOD target" matches the glob \p match.
    int requestCount(const QByteArray& match) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<localhub::Server> m_server;
};

} // namespace vitrine::test
