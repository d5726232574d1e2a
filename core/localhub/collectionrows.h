#pragma once

#include "core/localhub/database.h"

#include <QList>

/// For the sources of Collections only: things in an order that people change.
namespace vitrine::localhub::collectionrows {

QList<qint64> rowsOf(Statement& statement); ///< its first column
/// \p order with \p row at \p position, or at the end where that is beyond it.
QList<qint64> movedTo(QList<qint64> order, qint64 row, int position);
/// Runs \p sql with 0, 1, 2… for each of \p order. \return whether it worked
bool number(sqlite3* connection, const char* sql, const QList<qint64>& order);

} // namespace vitrine::localhub::collectionrows
