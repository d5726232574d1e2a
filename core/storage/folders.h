#pragma once

#include <QString>

namespace vitrine::storage {

/// Where the programs keep and find things. VITRINE_HOME in the environment moves all that they write below
/// one folder (tests, the tour, a portable installation). None of them need exist yet.
struct Folders {
    QString config;  ///< vitrine.ini
    QString data;    ///< queue, records, replies, places
    QString samples; ///< repositories that come with the application; empty where they are missing

    static Folders standard();
    QString settingsFile() const { return config + QStringLiteral("/vitrine.ini"); }
};

} // namespace vitrine::storage
