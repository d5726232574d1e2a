#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QStringList>

namespace vitrine::app {

/// One window a data folder: a second start hands its addresses to the first and ends; other programs ask the
/// first for downloads. GUI thread.
class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(const QString& dataFolder, QObject* parent = nullptr);

    /// Hands \p addresses over to a running first instance. Before there is a window: waits a second for
    /// somebody to be there, and five for them to answer.
    /// \return whether there is one and it took them
    bool handOver(const QStringList& addresses);
    /// Becomes the first instance.
    bool listen();

Q_SIGNALS:
    /// Another start asked for these; empty: just show the window.
    void received(const QStringList& addresses);
    /// Another program wants to talk about downloads (storage::OwnerDesk). Whoever listens takes \p socket
    /// over.
    void asked(QLocalSocket* socket);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace vitrine::app
