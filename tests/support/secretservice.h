#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vitrine::test {

/// A real Secret Service (gnome-keyring) on a bus of its own, below a temporary home: the keychain of a
/// person who has just logged in. Sets DBUS_SESSION_BUS_ADDRESS and the XDG folders of this process while it
/// lives. One for each test program: libraries connect to the first bus they see.
class SecretService {
public:
    SecretService();
    ~SecretService();
    Q_DISABLE_COPY_MOVE(SecretService)

    /// Empty when it runs; otherwise why not.
    const QString& problem() const { return m_problem; }
    QString home() const { return m_home.path(); }
    /// Every file that the keychain has written.
    QByteArray writtenBytes() const;

private:
    void start();
    bool isAnswering(const QString& address) const;

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_problem;
    QList<QPair<QByteArray, QByteArray>> m_before;
};

/// Sets a variable for as long as it lives.
class EnvironmentVariable {
public:
    EnvironmentVariable(const char* name, const QByteArray& value);
    ~EnvironmentVariable();
    Q_DISABLE_COPY_MOVE(EnvironmentVariable)

private:
    const char* m_name;
    bool m_wasSet;
    QByteArray m_before;
};

} // namespace vitrine::test
