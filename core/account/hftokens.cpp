#include "core/account/hftokens.h"

#include "core/account/privatefile.h"
#include "core/hub/place.h"
#include "core/net/background.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vitrine::account {

namespace {

constexpr qint64 mostBytes = 1 << 20;

const QString tokenKey = QStringLiteral("hf_token");
const QString refreshKey = QStringLiteral("refresh_token");
const QString endKey = QStringLiteral("expires_at");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

Secret secretOf(const QList<QPair<QString, QString>>& lines)
{
    Secret secret;
    for (const auto& [key, value] : lines) {
        if (key == tokenKey)
            secret.token = hub::cleanToken(value);
        else if (key == refreshKey)
            secret.refreshToken = hub::cleanToken(value);
        else if (key == endKey && value.toDouble() > 0)
            secret.expiresAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC);
    }
    return secret;
}

/// A name that can stand between brackets on one line.
QString sectionName(const QString& name)
{
    QString clean = name.simplified();
    clean.removeIf([](QChar c) { return !c.isPrint() || c == QLatin1Char('[') || c == QLatin1Char(']'); });
    return clean.isEmpty() ? QStringLiteral("vitrine") : clean;
}

} // namespace

HfTokenFiles::HfTokenFiles(QString tokenFile) : m_tokenFile(std::move(tokenFile)) {}

QString HfTokenFiles::storedTokensFile() const
{
    return QFileInfo(m_tokenFile).path() + QStringLiteral("/stored_tokens");
}

QString HfTokenFiles::active() const
{
    return hub::cleanToken(QString::fromUtf8(contents(m_tokenFile).left(4096)));
}

QMap<QString, HfTokenFiles::Lines> HfTokenFiles::read() const
{
    QMap<QString, Lines> sections;
    QString section;
    const QStringList lines = QString::fromUtf8(contents(storedTokensFile())).split(QLatin1Char('\n'));
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        const bool comment = line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char(';'));
        if (line.isEmpty() || comment)
            continue;
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            section = line.mid(1, line.size() - 2);
            sections.insert(section, {});
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (section.isEmpty() || equals < 1)
            continue;
        sections[section].append({line.left(equals).trimmed().toLower(), line.mid(equals + 1).trimmed()});
    }
    return sections;
}

QList<HfToken> HfTokenFiles::sections() const
{
    QList<HfToken> tokens;
    const auto all = read();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const Secret secret = secretOf(it.value());
        if (!secret.isEmpty())
            tokens.append({it.key(), secret});
    }
    return tokens;
}

Result<void> HfTokenFiles::write(const QMap<QString, Lines>& sections) const
{
    QString text;
    for (auto it = sections.begin(); it != sections.end(); ++it) {
        text += QLatin1Char('[') + it.key() + QStringLiteral("]\n");
        for (const auto& [key, value] : it.value())
            text += key + QStringLiteral(" = ") + value + QLatin1Char('\n');
        text += QLatin1Char('\n');
    }
    return writePrivate(storedTokensFile(), text.toUtf8());
}

Result<void> HfTokenFiles::changed(const std::function<Result<void>()>& change) const
{
    return whileLocked(storedTokensFile() + QStringLiteral(".lock"), change);
}

Result<void> HfTokenFiles::store(const QString& name, const Secret& secret, bool activate) const
{
    return changed([&]() -> Result<void> {
        auto sections = read();
        Lines lines{{tokenKey, secret.token}};
        if (!secret.refreshToken.isEmpty())
            lines.append({refreshKey, secret.refreshToken});
        if (secret.expiresAt.isValid())
            lines.append({endKey, QString::number(secret.expiresAt.toSecsSinceEpoch())});
        sections.insert(sectionName(name), lines);
        const auto written = write(sections);
        if (!written || !activate)
            return written;
        return writePrivate(m_tokenFile, secret.token.toUtf8());
    });
}

Result<void> HfTokenFiles::remove(const QString& name) const
{
    return changed([&]() -> Result<void> {
        auto sections = read();
        const Secret gone = secretOf(sections.take(sectionName(name)));
        if (!gone.isEmpty() && active() == gone.token)
            QFile::remove(m_tokenFile);
        return write(sections);
    });
}

QCoro::Task<bool> HfTokenStore::isAvailable()
{
    co_return true;
}

QCoro::Task<Result<Secret>> HfTokenStore::read(QString key)
{
    const auto work = [files = m_files, key = sectionName(key)]() -> Result<Secret> {
        for (const HfToken& token : files.sections()) {
            if (token.section == key)
                return token.secret;
        }
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("HfTokens",
                                                "The token “%1” is not in the file of the hf command "
                                                "line any more.")
                        .arg(key),
                    QCoreApplication::translate("HfTokens", "Sign in again."));
    };
    co_return co_await net::inBackground(work);
}

QCoro::Task<Result<void>> HfTokenStore::write(QString key, Secret secret)
{
    const auto work = [files = m_files, key, secret] {
        return files.store(key, secret, true);
    };
    co_return co_await net::inBackground(work);
}

QCoro::Task<Result<void>> HfTokenStore::remove(QString key)
{
    const auto work = [files = m_files, key] {
        return files.remove(key);
    };
    co_return co_await net::inBackground(work);
}

} // namespace vitrine::account
