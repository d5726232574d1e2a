#pragma once

#include <QStringList>

namespace vitrine::ui {

/// Tasks shown before one asks for all.
const QStringList& usualTasks();
/// ISO codes of the languages offered as a filter.
const QStringList& languageCodes();
/// The libraries people filter by most, of the Hub's vocabulary (protocol section 2.5).
const QStringList& libraryNames();

} // namespace vitrine::ui
