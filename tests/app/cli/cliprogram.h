#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace vitrine::test {

/// What one call of the program left behind.
struct Outcome {
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The only document of stdout, one line; undefined where stdout is anything else.
    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    /// "kind" of {"error": …}; empty where there is none or it is not all there is.
    QString errorKind() const;
    QList<QByteArray> lines() const;
};

/// vitrine-cli as a process of its own, in an environment that holds nothing of this computer's.
class CliProgram {
public:
    explicit CliProgram(const QUrl& endpoint);

    Outcome run(const QStringList& arguments, const QByteArray& input = {});
    /// The same with stderr on a terminal.
    Outcome runOnTerminal(const QStringList& arguments);
    /// Starts it in a session of its own, as a terminal would; end it by finish().
    /// \param standardError where stderr goes instead of into the outcome
    void start(QProcess& process, const QStringList& arguments, int standardError = -1);
    Outcome finish(QProcess& process);

    void setVariable(const char* name, const QByteArray& value);
    QString cache() const { return m_folder.filePath(QStringLiteral("hub")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file below path(""). \return its path
    QString write(const QString& name, const QByteArray& content) const;
    /// Whether any call printed a token of the local hub's accounts.
    bool tokenSeen() const { return m_tokenSeen; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    bool m_tokenSeen = false;
};

/// "resources/samples/vitrine-samples/…"
QString samplePath(const QString& name);
QByteArray contentOf(const QString& path);

} // namespace vitrine::test
