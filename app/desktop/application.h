#pragma once

#include "app/desktop/languages.h"
#include "core/storage/folders.h"
#include "ui/shell/services.h"
#include "ui/theme/fontsahead.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QLocalSocket;

namespace vitrine::account {
class AccessDesk;
class Accounts;
class LocalHubProcess;
} // namespace vitrine::account
namespace vitrine::storage {
class AccountQueue;
class DataFolderOwner;
class Following;
class OwnerDesk;
class ReplyStore;
} // namespace vitrine::storage
namespace vitrine::ui {
class MainWindow;
}

namespace vitrine::app {

using storage::Folders;

/// Owns every service and lends them out; follows the settings. Needs a QApplication. GUI thread.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(Folders folders, QObject* parent = nullptr);
    ~Application() override;

    ui::Services& services() { return *m_services; }
    /// Made and shown at the first call.
    ui::MainWindow& window();
    /// Opens what the command line or another start asked for, and brings the window to the front.
    void open(const QStringList& addresses);
    /// Another program talks about downloads; takes \p socket over.
    void talk(QLocalSocket* socket);

private:
    void makeStores();
    void openDesk();
    void applySettings();
    void applySetting(const QString& key);
    void loadAccounts();
    void learnWho();
    void openLastPlace();
    void tellHelpersTheLanguage();

    Folders m_folders;
    ui::FontsAhead m_fonts;                      ///< read while the rest is made
    std::unique_ptr<QTemporaryDir> m_lastResort; ///< where the data folder cannot be written
    Languages m_languages;
    std::unique_ptr<storage::DataFolderOwner> m_owner;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<ui::ThemeWatcher> m_theme;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<storage::ReplyStore> m_replies;
    std::unique_ptr<account::LocalHubProcess> m_localHub;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<account::Places> m_places;
    std::unique_ptr<account::AccessDesk> m_access;
    std::unique_ptr<storage::DownloadQueue> m_downloads;
    std::unique_ptr<storage::AccountQueue> m_shownDownloads; ///< as whoever speaks sees it
    std::unique_ptr<storage::OwnerDesk> m_desk;              ///< where this is the owner of the data folder
    std::unique_ptr<storage::LibraryIndex> m_library;
    std::unique_ptr<storage::RunRecords> m_runs;
    std::unique_ptr<storage::Following> m_following;
    std::unique_ptr<worker::ReaderClient> m_reader;
    std::unique_ptr<worker::ModelRunner> m_runner;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace vitrine::app
