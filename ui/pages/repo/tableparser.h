#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vitrine::ui {

/// The first line is the head.
using TableRows = QList<QStringList>;

/// CSV or TSV (RFC 4180: quotes hold separators and line ends, doubled quotes stand for one), at most \p most
/// lines. Any thread.
TableRows rowsOfCsv(const QString& text, QChar separator, int most);

/// JSON Lines: the head holds every key line by line, values are text or compact
/// JSON. Empty where the lines are no objects. Any thread.
TableRows rowsOfJsonLines(const QByteArray& bytes, int most);

} // namespace vitrine::ui
