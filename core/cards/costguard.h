#pragma once

#include <QByteArrayView>
#include <QString>

namespace vitrine::cards {

/// Why parsing \p markdown would take far longer than its size allows, in English for "Details"; empty where
/// it should not. Linear, and only a first line: what it does not know is ended by the reader's clock. Known
/// of cmark-gfm 0.29: tables fill short rows up to their width; a paragraph is read again for each line that
/// could begin a table, for each "<!" or "<?" without an end, and for some runs of brackets; containers are
/// walked line by line.
QString tooCostly(QByteArrayView markdown);

} // namespace vitrine::cards
