#include "core/hub/unifieddiff.h"

#include <QRegularExpression>

namespace vitrine::hub {

namespace {

/// Git quotes names with unusual characters: "a/na\303\257ve".
QString unquoted(QByteArray name)
{
    name = name.trimmed();
    if (name.size() < 2 || !name.startsWith('"') || !name.endsWith('"'))
        return QString::fromUtf8(name);
    QByteArray result;
    for (qsizetype at = 1; at < name.size() - 1; ++at) {
        if (name.at(at) != '\\') {
            result += name.at(at);
            continue;
        }
        const char next = name.at(++at);
        bool octal = false;
        const int code = name.mid(at, 3).toInt(&octal, 8);
        if (octal && next >= '0' && next <= '3') {
            result += char(code);
            at += 2;
        } else {
            result += next == 't' ? '\t' : next == 'n' ? '\n' : next;
        }
    }
    return QString::fromUtf8(result);
}

/// "a/x" or "b/x" without its first letter.
QString pathOf(const QByteArray& name)
{
    const QString path = unquoted(name.split('\t').value(0));
    return path == QLatin1String("/dev/null") ? QString() : path.mid(2);
}

/// Both names of "diff --git a/x b/x": they are alike unless other lines say more.
QString sharedName(const QByteArray& line)
{
    const QByteArray names = line.mid(qstrlen("diff --git "));
    if (names.startsWith('"'))
        return unquoted(names.left(names.indexOf('"', 1) + 1)).mid(2);
    return QString::fromUtf8(names.mid(2, (names.size() - 5) / 2));
}

class Reader {
public:
    explicit Reader(int maximumLines) : m_maximum(maximumLines) {}

    void take(const QByteArray& line)
    {
        if (line.startsWith("diff --git ")) {
            finish();
            m_files.append(FileDiff());
            m_files.last().path = m_files.last().oldPath = sharedName(line);
            m_oldLeft = m_newLeft = 0;
            return;
        }
        if (m_files.isEmpty())
            return;
        if (m_oldLeft > 0 || m_newLeft > 0)
            takeContent(line);
        else
            takeHead(line);
    }
    QList<FileDiff> files()
    {
        finish();
        return std::move(m_files);
    }

private:
    void takeHead(const QByteArray& line)
    {
        FileDiff& file = m_files.last();
        if (line.startsWith("new file mode")) {
            file.kind = FileDiff::Kind::Added;
        } else if (line.startsWith("deleted file mode")) {
            file.kind = FileDiff::Kind::Deleted;
        } else if (line.startsWith("rename from ")) {
            file.kind = FileDiff::Kind::Renamed;
            file.oldPath = unquoted(line.mid(12));
        } else if (line.startsWith("rename to ")) {
            file.path = unquoted(line.mid(10));
        } else if (line.startsWith("Binary files ") || line.startsWith("GIT binary patch")) {
            file.binary = true;
        } else if (line.startsWith("--- ")) {
            if (const QString path = pathOf(line.mid(4)); !path.isEmpty())
                file.oldPath = path;
        } else if (line.startsWith("+++ ")) {
            if (const QString path = pathOf(line.mid(4)); !path.isEmpty())
                file.path = path;
        } else if (line.startsWith("@@ ")) {
            takeHunk(line);
        } else if (line.startsWith("\\ ")) {
            add({DiffLine::Kind::Note, QString::fromUtf8(line.mid(2)), 0, 0});
        }
    }

    void takeHunk(const QByteArray& line)
    {
        static const QRegularExpression shape(
            QStringLiteral("^@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@"));
        const QString text = QString::fromUtf8(line);
        const auto match = shape.match(text);
        if (!match.hasMatch())
            return;
        m_old = match.captured(1).toInt();
        m_oldLeft = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        m_new = match.captured(3).toInt();
        m_newLeft = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
        add({DiffLine::Kind::Hunk, text, 0, 0});
    }

    void takeContent(const QByteArray& line)
    {
        FileDiff& file = m_files.last();
        const char sign = line.isEmpty() ? ' ' : line.at(0);
        const QString text = QString::fromUtf8(line.mid(1));
        if (sign == '+') {
            ++file.added;
            --m_newLeft;
            noteSize(text, file.newSize);
            add({DiffLine::Kind::Added, text, 0, m_new++});
        } else if (sign == '-') {
            ++file.removed;
            --m_oldLeft;
            noteSize(text, file.oldSize);
            add({DiffLine::Kind::Removed, text, m_old++, 0});
        } else if (sign == '\\') {
            add({DiffLine::Kind::Note, text.trimmed(), 0, 0});
        } else {
            --m_newLeft;
            --m_oldLeft;
            noteSize(text, file.oldSize);
            noteSize(text, file.newSize);
            add({DiffLine::Kind::Context, text, m_old++, m_new++});
        }
    }

    void noteSize(const QString& text, qint64& size)
    {
        m_pointerSeen = m_pointerSeen || text == QLatin1String(pointerLine);
        if (text.startsWith(QLatin1String("size ")))
            size = text.mid(5).toLongLong();
    }

    void add(DiffLine line)
    {
        FileDiff& file = m_files.last();
        if (file.lines.size() >= m_maximum)
            file.cut = true;
        else
            file.lines.append(std::move(line));
    }

    void finish()
    {
        if (m_files.isEmpty())
            return;
        FileDiff& file = m_files.last();
        file.large = m_pointerSeen && file.added <= 3 && file.removed <= 3;
        if (!file.large)
            file.oldSize = file.newSize = -1;
        m_pointerSeen = false;
    }

    static constexpr const char* pointerLine = "version https://git-lfs.github.com/spec/v1";
    QList<FileDiff> m_files;
    int m_maximum;
    int m_old = 0;
    int m_new = 0;
    int m_oldLeft = 0;
    int m_newLeft = 0;
    bool m_pointerSeen = false;
};

} // namespace

QString FileDiff::asText() const
{
    QString text =
        QStringLiteral("--- %1\n+++ %2\n")
            .arg(kind == Kind::Added ? QStringLiteral("/dev/null") : QStringLiteral("a/") + oldPath,
                 kind == Kind::Deleted ? QStringLiteral("/dev/null") : QStringLiteral("b/") + path);
    for (const DiffLine& line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Added:
            text += QLatin1Char('+');
            break;
        case DiffLine::Kind::Removed:
            text += QLatin1Char('-');
            break;
        case DiffLine::Kind::Context:
            text += QLatin1Char(' ');
            break;
        case DiffLine::Kind::Note:
            text += QStringLiteral("\\ ");
            break;
        case DiffLine::Kind::Hunk:
            break;
        }
        text += line.text + QLatin1Char('\n');
    }
    return text;
}

QList<FileDiff> parseUnifiedDiff(const QByteArray& text, int maximumLines)
{
    Reader reader(maximumLines);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        reader.take(text.mid(at, end - at));
        at = end + 1;
    }
    return reader.files();
}

} // namespace vitrine::hub
