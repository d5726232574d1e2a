#include "core/storage/settings.h"

#include "core/storage/environment.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace vitrine::storage {

namespace {

constexpr int recentLimit = 20;

// Stored as words, so that the file can be read and survives a reordered enum.
QString themeName(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return QStringLiteral("light");
    case Settings::Theme::Dark:
        return QStringLiteral("dark");
    case Settings::Theme::System:
        break;
    }
    return QStringLiteral("system");
}

QString imagesName(Settings::RemoteImages choice)
{
    switch (choice) {
    case Settings::RemoteImages::Always:
        return QStringLiteral("always");
    case Settings::RemoteImages::Never:
        return QStringLiteral("never");
    case Settings::RemoteImages::Ask:
        break;
    }
    return QStringLiteral("ask");
}

/// A key of its own for each account; slashes would make groups of it.
QString recentKey(const QString& who)
{
    const QString key = QStringLiteral("recentRepos");
    return who.isEmpty() ? key : key + QLatin1Char('-') + QString::fromLatin1(QUrl::toPercentEncoding(who));
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(const QString& key, const QVariant& fallback) const
{
    return m_store->value(key, fallback);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
    if (m_store->contains(key) && m_store->value(key) == value)
        return;
    m_store->setValue(key, value);
    Q_EMIT changed(key);
}

Settings::Theme Settings::theme() const
{
    const QString name = value(QStringLiteral("theme"), {}).toString();
    if (name == themeName(Theme::Light))
        return Theme::Light;
    return name == themeName(Theme::Dark) ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    setValue(QStringLiteral("theme"), themeName(theme));
}

Settings::RemoteImages Settings::remoteImages() const
{
    const QString name = value(QStringLiteral("remoteImages"), {}).toString();
    if (name == imagesName(RemoteImages::Always))
        return RemoteImages::Always;
    return name == imagesName(RemoteImages::Never) ? RemoteImages::Never : RemoteImages::Ask;
}

void Settings::setRemoteImages(RemoteImages choice)
{
    setValue(QStringLiteral("remoteImages"), imagesName(choice));
}

bool Settings::offline() const
{
    return offlineByEnvironment() || value(QStringLiteral("offline"), false).toBool();
}

void Settings::setOffline(bool offline)
{
    setValue(QStringLiteral("offline"), offline);
}

QString Settings::language() const
{
    return value(QStringLiteral("language"), {}).toString();
}

void Settings::setLanguage(const QString& code)
{
    setValue(QStringLiteral("language"), code);
}

int Settings::threads() const
{
    return std::max(0, value(QStringLiteral("threads"), 0).toInt());
}

void Settings::setThreads(int threads)
{
    setValue(QStringLiteral("threads"), std::max(0, threads));
}

QString Settings::cacheFolder() const
{
    return value(QStringLiteral("cacheFolder"), {}).toString();
}

void Settings::setCacheFolder(const QString& folder)
{
    setValue(QStringLiteral("cacheFolder"), folder);
}

QString Settings::proxy() const
{
    return value(QStringLiteral("proxy"), {}).toString();
}

void Settings::setProxy(const QString& proxy)
{
    setValue(QStringLiteral("proxy"), proxy);
}

QStringList Settings::endpoints() const
{
    return value(QStringLiteral("endpoints"), {}).toStringList();
}

void Settings::setEndpoints(const QStringList& urls)
{
    setValue(QStringLiteral("endpoints"), urls);
}

QString Settings::lastPlace() const
{
    return value(QStringLiteral("lastPlace"), {}).toString();
}

void Settings::setLastPlace(const QString& origin)
{
    setValue(QStringLiteral("lastPlace"), origin);
}

bool Settings::keepHistory() const
{
    return value(QStringLiteral("keepHistory"), true).toBool();
}

void Settings::setKeepHistory(bool keep)
{
    setValue(QStringLiteral("keepHistory"), keep);
}

int Settings::historyLimit() const
{
    return std::clamp(value(QStringLiteral("historyLimit"), 50).toInt(), 1, 10'000);
}

void Settings::setHistoryLimit(int runs)
{
    setValue(QStringLiteral("historyLimit"), std::clamp(runs, 1, 10'000));
}

qint64 Settings::speedLimit() const
{
    return std::max<qint64>(0, value(QStringLiteral("speedLimit"), 0).toLongLong());
}

void Settings::setSpeedLimit(qint64 bytesPerSecond)
{
    setValue(QStringLiteral("speedLimit"), std::max<qint64>(0, bytesPerSecond));
}

int Settings::parallelDownloads() const
{
    return std::clamp(value(QStringLiteral("parallelDownloads"), 3).toInt(), 1, 8);
}

void Settings::setParallelDownloads(int count)
{
    setValue(QStringLiteral("parallelDownloads"), std::clamp(count, 1, 8));
}

bool Settings::welcomeDone() const
{
    return value(QStringLiteral("welcomeDone"), false).toBool();
}

void Settings::setWelcomeDone(bool done)
{
    setValue(QStringLiteral("welcomeDone"), done);
}

QByteArray Settings::windowGeometry() const
{
    return value(QStringLiteral("geometry"), {}).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    setValue(QStringLiteral("geometry"), geometry);
}

int Settings::idleUnloadMinutes() const
{
    return std::max(0, value(QStringLiteral("idleUnloadMinutes"), 10).toInt());
}

void Settings::setIdleUnloadMinutes(int minutes)
{
    setValue(QStringLiteral("idleUnloadMinutes"), std::max(0, minutes));
}

QStringList Settings::recentRepos(const QString& who) const
{
    return value(recentKey(who), {}).toStringList();
}

void Settings::addRecentRepo(const QString& address, const QString& who)
{
    QStringList list = recentRepos(who);
    list.removeAll(address);
    list.prepend(address);
    setValue(recentKey(who), QStringList(list.mid(0, recentLimit)));
}

QString Settings::oauthClientId() const
{
    return value(QStringLiteral("oauthClientId"), {}).toString();
}

void Settings::setOAuthClientId(const QString& id)
{
    setValue(QStringLiteral("oauthClientId"), id.trimmed());
}

} // namespace vitrine::storage
