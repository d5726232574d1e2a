#include "core/cards/target.h"

#include <QStringList>
#include <QUrl>

namespace vitrine::cards {

namespace {

constexpr qsizetype longestAddress = 8192;

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

// What browsers ignore in addresses, and what is used to hide a scheme.
QString withoutControls(const QString& written)
{
    QString clean;
    clean.reserve(written.size());
    for (const QChar c : written) {
        if (!isControl(c))
            clean.append(c);
    }
    return clean.trimmed();
}

// The scheme in lower case, or nothing where the address is relative.
QString schemeOf(const QString& address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        if (c == QLatin1Char(':'))
            return address.left(i).toLower();
        if (c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#'))
            return {};
    }
    return {};
}

Target webTarget(const QString& address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return {Target::Kind::Web, QString::fromLatin1(url.toEncoded())};
}

// Resolves "." and "..": nothing where the path would leave the repository.
QString insideRepo(const QString& path)
{
    QStringList parts;
    const QStringList written = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString& part : written) {
        if (part == QLatin1String("."))
            continue;
        if (part != QLatin1String("..")) {
            parts.append(part);
            continue;
        }
        if (parts.isEmpty())
            return {};
        parts.removeLast();
    }
    return parts.join(QLatin1Char('/'));
}

bool hasForbiddenCharacter(const QString& path)
{
    for (const QChar c : path) {
        if (isControl(c) || c == QLatin1Char('\\'))
            return true;
    }
    return false;
}

Target pathTarget(const QString& address)
{
    const qsizetype hash = address.indexOf(QLatin1Char('#'));
    const QString fragment = hash < 0 ? QString() : address.mid(hash);
    QString path = hash < 0 ? address : address.left(hash);
    path = path.section(QLatin1Char('?'), 0, 0);
    path = QUrl::fromPercentEncoding(path.toUtf8());
    if (hasForbiddenCharacter(path))
        return {};
    const bool atPlace = path.startsWith(QLatin1Char('/'));
    const QString inside = insideRepo(path);
    if (inside.isEmpty())
        return {};
    if (atPlace)
        return {Target::Kind::Place, QLatin1Char('/') + inside + fragment};
    return {Target::Kind::RepoPath, inside + fragment};
}

} // namespace

Target targetFor(const QString& written)
{
    if (written.size() > longestAddress)
        return {};
    const QString address = withoutControls(written);
    if (address.isEmpty())
        return {};
    if (address.startsWith(QLatin1Char('#'))) {
        const QString anchor = QUrl::fromPercentEncoding(address.mid(1).toUtf8());
        return anchor.isEmpty() || hasForbiddenCharacter(anchor) ? Target{}
                                                                 : Target{Target::Kind::Anchor, anchor};
    }
    if (address.startsWith(QLatin1String("//")))
        return webTarget(QStringLiteral("https:") + address);
    const QString scheme = schemeOf(address);
    if (scheme.isEmpty())
        return pathTarget(address);
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return webTarget(address);
    if (scheme == QLatin1String("mailto") && address.size() > 7)
        return {Target::Kind::Mail, address.mid(7)};
    return {};
}

bool isSafe(const Target& target)
{
    const QString& address = target.address;
    if (address.size() > 4 * longestAddress || hasForbiddenCharacter(address))
        return false;
    switch (target.kind) {
    case Target::Kind::None:
        return address.isEmpty();
    case Target::Kind::Web: {
        const QUrl url(address, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
               (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    }
    case Target::Kind::Mail:
    case Target::Kind::Anchor:
        return !address.isEmpty();
    case Target::Kind::Place:
        return address.size() > 1 && address.startsWith(QLatin1Char('/')) &&
               address.at(1) != QLatin1Char('/') &&
               !address.section(QLatin1Char('#'), 0, 0)
                    .split(QLatin1Char('/'))
                    .contains(QStringLiteral(".."));
    case Target::Kind::RepoPath:
        return !address.isEmpty() && !address.startsWith(QLatin1Char('/')) &&
               !address.section(QLatin1Char('#'), 0, 0)
                    .split(QLatin1Char('/'))
                    .contains(QStringLiteral(".."));
    }
    return false;
}

QString slugFor(const QString& heading)
{
    QString slug;
    const QString lower = heading.trimmed().toLower();
    for (const QChar c : lower) {
        if (c == QLatin1Char(' '))
            slug.append(QLatin1Char('-'));
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('-') ||
                 c == QLatin1Char('_'))
            slug.append(c);
    }
    return slug.isEmpty() ? QStringLiteral("section") : slug;
}

} // namespace vitrine::cards
