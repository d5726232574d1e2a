#pragma once

#include <QList>
#include <QString>

namespace vitrine::ui {

/// A country as forms name it.
struct Country {
    QString code; ///< ISO 3166 alpha-2, "DE"
    QString name; ///< in the window's language where Qt knows it, else in English, with its own beside it
};

/// Every country, sorted as the person's language sorts. Made anew at each call.
QList<Country> countries();

} // namespace vitrine::ui
