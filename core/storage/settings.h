#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace vitrine::storage {

/// What the person chose, in <config>/vitrine/vitrine.ini. GUI thread. Each property has its own signal-free
/// getter; changed() names the key.
class Settings : public QObject {
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    enum class RemoteImages { Ask, Always, Never };

    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    Theme theme() const;
    void setTheme(Theme theme);
    RemoteImages remoteImages() const;
    void setRemoteImages(RemoteImages choice);
    bool offline() const; ///< HF_HUB_OFFLINE wins
    void setOffline(bool offline);
    QString language() const; ///< "" = the system's, else "en", "de", "fr"
    void setLanguage(const QString& code);
    int threads() const; ///< for models; 0 = all cores
    void setThreads(int threads);
    QString cacheFolder() const; ///< "" = the Hub's own default
    void setCacheFolder(const QString& folder);
    QString proxy() const; ///< "" = the system's, "none", or a URL
    void setProxy(const QString& proxy);
    QStringList
    endpoints() const; ///< further places, as URLs; a trailing "#mirror" marks a mirror of the Hub
    void setEndpoints(const QStringList& urls);
    QString lastPlace() const; ///< origin, or "" at first start
    void setLastPlace(const QString& origin);
    bool keepHistory() const;
    void setKeepHistory(bool keep);
    int historyLimit() const; ///< runs kept per repository
    void setHistoryLimit(int runs);
    qint64 speedLimit() const; ///< bytes a second, 0 = none
    void setSpeedLimit(qint64 bytesPerSecond);
    int parallelDownloads() const;
    void setParallelDownloads(int count);
    bool welcomeDone() const;
    void setWelcomeDone(bool done);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    int idleUnloadMinutes() const;
    void setIdleUnloadMinutes(int minutes);
    /// vitrine: addresses, newest first, at most 20. \param who an account and its place: each has its own;
    /// empty: nobody's
    QStringList recentRepos(const QString& who = {}) const;
    void addRecentRepo(const QString& address, const QString& who = {});
    QString oauthClientId() const; ///< for signing in by browser; empty: not offered
    void setOAuthClientId(const QString& id);

Q_SIGNALS:
    void changed(const QString& key);

private:
    QVariant value(const QString& key, const QVariant& fallback) const;
    void setValue(const QString& key, const QVariant& value);
    std::unique_ptr<QSettings> m_store;
};

} // namespace vitrine::storage
