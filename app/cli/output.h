#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace vitrine::cli {

class Arguments;

/// Results on stdout, everything else on stderr.
void print(const QString& line);
void printJson(const QJsonValue& value);
void say(const QString& line);
/// One line of progress, written over itself; only where stderr is a terminal.
void progress(const QString& line);
void endProgress();

/// Says why on stderr (with --json also {"error": …} on stdout). \return the exit code of its kind
int failed(const Error& error, bool json);
/// Columns lined up for reading.
void printTable(const QList<QStringList>& rows);

/// stdin or a file, "@path" and "-" as the command line writes them. Blocking. \return kind NotFound or Failed
Result<QByteArray> readInput(const QString& input);

} // namespace vitrine::cli
