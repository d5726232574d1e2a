#pragma once

#include <QString>

namespace vitrine::ui {

/// What a licence lets one do, in one plain sentence (translated); for ids of the Hub. Not legal advice, and
/// says so by pointing to the text where the licence has conditions.
QString licenceInWords(const QString& id);

} // namespace vitrine::ui
