#include "app/cli/output.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace vitrine::cli {

namespace {

bool g_progressShown = false;
bool g_quiet = false;

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

// An escape sequence in a name or a card must not reach a terminal.
QByteArray forTerminal(QByteArray bytes, int descriptor)
{
    if (!isatty(descriptor))
        return bytes;
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
    };
    std::replace_if(bytes.begin(), bytes.end(), isControl, '?');
    // U+0080 to U+009F: terminals take some of them for escape sequences too.
    for (qsizetype at = bytes.indexOf('\xc2'); at >= 0 && at + 1 < bytes.size();
         at = bytes.indexOf('\xc2', at + 1)) {
        const auto next = static_cast<unsigned char>(bytes.at(at + 1));
        if (next >= 0x80 && next < 0xa0)
            bytes.replace(at, 2, "?");
    }
    return bytes;
}

} // namespace

void print(const QString& line)
{
    printBytes(line.toUtf8() + '\n');
}

void printBytes(const QByteArray& bytes)
{
    write(stdout, forTerminal(bytes, STDOUT_FILENO));
}

void printJson(const QJsonValue& value)
{
    write(stdout, json::compact(value) + '\n');
}

void say(const QString& line)
{
    endProgress();
    write(stderr, forTerminal(redacted(line).toUtf8(), STDERR_FILENO) + '\n');
}

void progress(const QString& line)
{
    if (g_quiet || !isatty(STDERR_FILENO))
        return;
    write(stderr, "\r\x1b[K" + forTerminal(line.toUtf8(), STDERR_FILENO));
    std::fflush(stderr);
    g_progressShown = true;
}

void endProgress()
{
    if (std::exchange(g_progressShown, false))
        write(stderr, "\r\x1b[K");
}

void setQuiet(bool quiet)
{
    g_quiet = quiet;
}

bool flushOutput()
{
    endProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int failed(const Error& error, bool json)
{
    say(error.message());
    if (!error.detail.isEmpty())
        say(error.detail);
    if (json) {
        const QJsonObject body{{QStringLiteral("kind"), errorKindName(error.kind)},
                               {QStringLiteral("message"), error.message()},
                               {QStringLiteral("detail"), redacted(error.detail)}};
        printJson(QJsonObject{{QStringLiteral("error"), body}});
    }
    return exitCode(error.kind);
}

void printTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = qMax(widths.at(i), row.at(i).size());
        }
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i) + 2);
        print(line);
    }
}

Result<QByteArray> readInput(const QString& input)
{
    QFile file;
    bool open = false;
    if (input == QLatin1String("-")) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(input.mid(1));
        open = file.open(QIODevice::ReadOnly);
    }
    if (open)
        return file.readAll();
    return fail(file.exists() ? ErrorKind::Failed : ErrorKind::NotFound,
                QCoreApplication::translate("cli", "“%1” cannot be read.").arg(input), {},
                file.errorString());
}

} // namespace vitrine::cli
