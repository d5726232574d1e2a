#include "ui/pages/community/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace vitrine::ui {

Drafts::Drafts(QString dataFolder) : m_folder(std::move(dataFolder) + QStringLiteral("/drafts")) {}

QString Drafts::file(const QString& key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name.left(40)) + QStringLiteral(".md");
}

QString Drafts::text(const QString& key) const
{
    QFile kept(file(key));
    return kept.open(QIODevice::ReadOnly) ? QString::fromUtf8(kept.readAll()) : QString();
}

bool Drafts::keep(const QString& key, const QString& text) const
{
    const QString name = file(key);
    if (text.isEmpty())
        return !QFile::exists(name) || QFile::remove(name);
    if (!QDir().mkpath(m_folder))
        return false;
    QFile fresh(name + QStringLiteral(".new"));
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const QByteArray bytes = text.toUtf8();
    const bool written = fresh.write(bytes) == bytes.size() && fresh.flush();
    fresh.close();
    // QFile::rename refuses to replace.
    return written && std::rename(QFile::encodeName(fresh.fileName()).constData(),
                                  QFile::encodeName(name).constData()) == 0;
}

} // namespace vitrine::ui
