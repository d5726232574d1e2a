#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace vitrine::account {

/// What came of LocalHubProcess::share().
struct SharedRepository {
    QString commit;       ///< head of main, 40 hex digits
    bool changed = false; ///< false: it was there already, with these files
    int files = 0;
};

/// "This computer": the local hub as a child process (`vitrine-cli serve --port 0`), so that a lost server is
/// not a lost window. GUI thread; never blocks. Started on demand; ends with this object, or when the window
/// dies.
class LocalHubProcess : public QObject {
    Q_OBJECT

public:
    /// \param program       path of vitrine-cli
    /// \param dataFolder    where the server keeps its repositories
    /// \param samplesFolder folder of NAMESPACE/NAME folders, served as repositories; may be empty
    LocalHubProcess(QString program, QString dataFolder, QString samplesFolder, QObject* parent = nullptr);
    ~LocalHubProcess() override;

    void start();
    bool isRunning() const { return !m_url.isEmpty(); }
    const QUrl& url() const { return m_url; }

    /// Makes \p id, or a new commit of it, from the files of a folder: a snapshot of the cache. Said to the
    /// process over its standard input, so that nobody else can. Starts it where it does not run. Large files
    /// are copied, which takes its time and cannot be cancelled.
    QCoro::Task<Result<SharedRepository>> share(RepoId id, QString snapshotFolder);

Q_SIGNALS:
    void started(const QUrl& url);
    void failed(const vitrine::Error& error);
    /// It ended after it had started.
    void lost();

private:
    using Answer = std::function<void(Result<SharedRepository>)>;

    void readOutput();
    void readAnswer(const QByteArray& line);
    void giveUp(const Error& error);
    void ended();
    QStringList arguments() const;

    QString m_program;
    QString m_dataFolder;
    QString m_samplesFolder;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QUrl m_url;
    QHash<int, Answer> m_asked; ///< by the number sent along
    int m_lastAsked = 0;
    bool m_stopping = false;
};

} // namespace vitrine::account
