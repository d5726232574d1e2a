#pragma once

#include <QString>

namespace vitrine::account {
class AccessDesk;
class Accounts;
class Places;
} // namespace vitrine::account
namespace vitrine::net {
class Network;
}
namespace vitrine::storage {
class DownloadQueue;
class Following;
class LibraryIndex;
class RunRecords;
class Settings;
} // namespace vitrine::storage
namespace vitrine::worker {
class ModelRunner;
class ReaderClient;
} // namespace vitrine::worker

namespace vitrine::ui {

class ThemeWatcher;

/// What pages borrow from the application (app/desktop/application.* owns it all). Everything outlives every
/// page.
struct Services {
    net::Network& network;
    account::Accounts& accounts;
    account::Places& places;
    account::AccessDesk& access;
    storage::Settings& settings;
    storage::DownloadQueue& downloads;
    storage::LibraryIndex& library;
    storage::RunRecords& runs;
    storage::Following& following;
    worker::ReaderClient& reader;
    worker::ModelRunner& runner;
    ThemeWatcher& theme;
    QString dataFolder;    ///< where places, records and the queue are kept
    QString samplesFolder; ///< resources/samples as installed: NAMESPACE/NAME folders; may be empty
};

} // namespace vitrine::ui
