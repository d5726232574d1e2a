#pragma once

#include <QString>

namespace vitrine::app {

/// Where the program keeps and finds things. VITRINE_HOME in the environment moves all that it writes below
/// one folder (tests, the tour, a portable installation).
struct Folders {
    QString config;  ///< vitrine.ini
    QString data;    ///< queue, records, replies, places
    QString samples; ///< repositories that come with the application; empty where they are missing

    static Folders standard();
};

} // namespace vitrine::app
