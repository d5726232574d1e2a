#include "core/localhub/routes/route.h"

#include <QRegularExpression>

namespace vitrine::localhub {

namespace {

/// Walks pattern and address side by side; where a part may take more or fewer segments, it tries each.
class Matcher {
public:
    Matcher(QStringList pattern, const QStringList& segments)
        : m_pattern(std::move(pattern)), m_segments(segments)
    {
    }

    std::optional<Match> run()
    {
        if (!step(0, 0))
            return std::nullopt;
        return m_match;
    }

private:
    bool step(qsizetype part, qsizetype at)
    {
        if (part == m_pattern.size())
            return at == m_segments.size();
        const QString& name = m_pattern.at(part);
        if (name == QLatin1String("{web}"))
            return web(part, at);
        if (name == QLatin1String("{repo}"))
            return repo(part, at, 2) || repo(part, at, 1);
        if (name == QLatin1String("{rev}"))
            return revision(part, at);
        if (name == QLatin1String("{path}") || name == QLatin1String("{path?}"))
            return path(part, at, name == QLatin1String("{path?}"));
        if (at >= m_segments.size())
            return false;
        if (name == QLatin1String("{type}"))
            return type(m_segments.at(at)) && step(part + 1, at + 1);
        if (name.startsWith(QLatin1Char('{')))
            return named(name.mid(1).chopped(1), part, at);
        return name == m_segments.at(at) && step(part + 1, at + 1);
    }

    bool named(const QString& name, qsizetype part, qsizetype at)
    {
        m_match.parts.insert(name, m_segments.at(at));
        return !m_segments.at(at).isEmpty() && step(part + 1, at + 1);
    }

    bool type(const QString& segment)
    {
        const auto parsed = parseRepoType(segment);
        if (!parsed || segment != repoTypePlural(*parsed))
            return false;
        m_match.type = *parsed;
        return true;
    }

    bool web(qsizetype part, qsizetype at)
    {
        const QString first = m_segments.value(at);
        if ((first == QLatin1String("datasets") || first == QLatin1String("spaces")) && type(first) &&
            step(part + 1, at + 1))
            return true;
        m_match.type = RepoType::Model;
        return step(part + 1, at);
    }

    bool repo(qsizetype part, qsizetype at, qsizetype length)
    {
        if (at + length > m_segments.size())
            return false;
        const QString id = m_segments.mid(at, length).join(QLatin1Char('/'));
        if (!RepoId::parse(id) || !step(part + 1, at + length))
            return false;
        m_match.repo = id;
        return true;
    }

    bool revision(qsizetype part, qsizetype at)
    {
        static const QRegularExpression special(QStringLiteral("\\Arefs/(pr/[0-9]+|convert/\\w+)\\z"));
        for (const qsizetype length : {3, 1}) {
            const QString text = m_segments.mid(at, length).join(QLatin1Char('/'));
            if (at + length > m_segments.size() || text.isEmpty() ||
                (length == 3 && !special.match(text).hasMatch()))
                continue;
            if (step(part + 1, at + length)) {
                m_match.revision = text;
                return true;
            }
        }
        return false;
    }

    /// Always last. A slash at the end counts as none.
    bool path(qsizetype part, qsizetype at, bool mayBeEmpty)
    {
        QString text = m_segments.mid(at).join(QLatin1Char('/'));
        if (text.endsWith(QLatin1Char('/')))
            text.chop(1);
        m_match.path = text;
        return part + 1 == m_pattern.size() && (mayBeEmpty || !text.isEmpty());
    }

    QStringList m_pattern;
    const QStringList& m_segments;
    Match m_match;
};

} // namespace

std::optional<Match> matchRoute(const Route& route, const QByteArray& method, const QStringList& segments)
{
    const QByteArray wanted = route.method;
    if (method != wanted && !(method == "HEAD" && wanted == "GET"))
        return std::nullopt;
    return Matcher(QString::fromLatin1(route.pattern).mid(1).split(QLatin1Char('/')), segments).run();
}

} // namespace vitrine::localhub
