#include "core/base/revision.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace vitrine {

Result<Revision> Revision::parse(const QString& text)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[^\\x00-\\x20\\x7f~^:?*\\[\\\\]{1,255}\\z"));
    const QStringList segments = text.split(QLatin1Char('/'));
    const bool tricks = segments.contains(QStringLiteral("..")) || segments.contains(QStringLiteral(".")) ||
                        segments.contains(QString());
    if (tricks || !allowed.match(text).hasMatch()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Revision", "“%1” is not the name of a revision.").arg(text),
                    QCoreApplication::translate("Revision", "Use a branch, a tag or a full commit id."));
    }
    Revision revision;
    revision.m_text = text;
    return revision;
}

bool Revision::isCommit() const
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]{40}\\z"));
    return pattern.match(m_text).hasMatch();
}

QByteArray Revision::quoted() const
{
    return QUrl::toPercentEncoding(m_text);
}

} // namespace vitrine
