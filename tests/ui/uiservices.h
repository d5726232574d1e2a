#pragma once

#include "core/account/accessdesk.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/net/network.h"
#include "core/storage/accountqueue.h"
#include "core/storage/following.h"
#include "core/storage/libraryindex.h"
#include "core/storage/runrecords.h"
#include "core/storage/settings.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "core/worker/modelrunner.h"
#include "core/worker/readerclient.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/memorytokenstore.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// The real services over a temporary folder, at a real local hub as the Hub; made anew for each test.
class UiServices {
public:
    /// \param reachable whether the hub runs; otherwise its address answers nothing
    explicit UiServices(bool reachable = true);

    LocalHubFixture hub;
    ui::Services& services() { return *m_services; }
    /// Of the accounts: nobody is signed in at first.
    std::shared_ptr<MemoryTokenStore> keychain = std::make_shared<MemoryTokenStore>();
    account::Accounts& accounts() { return *m_accounts; }
    storage::Settings& settings() { return *m_settings; }
    storage::DownloadQueue& downloads() { return *m_shownDownloads; }
    storage::LibraryIndex& library() { return *m_library; }
    storage::Following& following() { return *m_following; }
    QString path() const { return m_folder.path(); }

    /// A text classifier that runs here, "acme/NAME".
    void seedClassifier(const QString& name);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<account::Places> m_places;
    std::unique_ptr<account::AccessDesk> m_access;
    std::unique_ptr<storage::DownloadQueue> m_downloads;
    std::unique_ptr<storage::AccountQueue> m_shownDownloads;
    std::unique_ptr<storage::LibraryIndex> m_library;
    std::unique_ptr<storage::RunRecords> m_runs;
    std::unique_ptr<storage::Following> m_following;
    worker::ReaderClient m_reader;
    worker::ModelRunner m_runner;
    ui::ThemeWatcher m_theme;
    std::unique_ptr<ui::Services> m_services;
};

} // namespace vitrine::test
