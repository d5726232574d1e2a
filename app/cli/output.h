#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace vitrine::cli {

class Arguments;

/// Results on stdout, everything else on stderr. A terminal is shown no control characters of what strangers
/// wrote.
void print(const QString& line);
/// As they are, without a line's end.
void printBytes(const QByteArray& bytes);
void printJson(const QJsonValue& value);
void say(const QString& line);
/// One line of progress, written over itself; only where stderr is a terminal.
void progress(const QString& line);
void endProgress();
/// For --quiet: no progress.
void setQuiet(bool quiet);
/// Writes what is left. \return whether everything printed arrived
bool flushOutput();

/// Says why on stderr (with --json also {"error": …} on stdout). \return the exit code of its kind
int failed(const Error& error, bool json);
/// Columns lined up for reading.
void printTable(const QList<QStringList>& rows);

/// stdin or a file, "@path" and "-" as the command line writes them. Blocking. \return kind NotFound or
/// Failed
Result<QByteArray> readInput(const QString& input);

} // namespace vitrine::cli
