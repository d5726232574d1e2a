#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace vitrine::account {

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

Q_SIGNALS:
    void started(const QUrl& url);
    void failed(const vitrine::Error& error);
    /// It ended after it had started.
    void lost();

private:
    void readOutput();
    void ended();
    QStringList arguments() const;

    QString m_program;
    QString m_dataFolder;
    QString m_samplesFolder;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QUrl m_url;
    bool m_stopping = false;
};

} // namespace vitrine::account
