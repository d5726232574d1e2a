#pragma once

#include "ui/pages/repo/tableparser.h"

namespace vitrine::ui {

/// What a file's name says of its content.
bool isPictureFile(const QString& path);
bool isTableFile(const QString& path); ///< CSV, TSV, JSON Lines
bool isJsonFile(const QString& path);

/// The head and at most \p most lines of a table file; empty where its content is no table. Any thread.
TableRows rowsOfFile(const QString& path, const QByteArray& bytes, int most);

} // namespace vitrine::ui
