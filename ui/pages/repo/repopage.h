#pragma once

#include "core/base/error.h"
#include "core/hub/huburl.h"
#include "core/net/canceltoken.h"
#include "core/storage/followrecords.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace vitrine::ui {

class CardTab;
class CommunityTab;
class DemoTab;
class FactsColumn;
class FilesTab;
class GatePanel;
class HistoryTab;
class ManageTab;
class RepoHeader;
class RepoState;
class StateView;
struct RepoSubject;
struct Services;

/// A repository, or a folder laid out like one: header, tabs Card, Try it, Files, History, and the facts
/// beside them.
class RepoPage : public Page {
    Q_OBJECT

public:
    static constexpr int foldFactsBelow = 1000; ///< pixels; narrower: the facts become a button

    static constexpr int foldFactsForFilesBelow = 1300;

    explicit RepoPage(Services& services, QWidget* parent = nullptr);
    ~RepoPage() override;

    /// Whether an address is one of a repository or a folder.
    static bool takes(const QString& address);

    QString id() const override { return QStringLiteral("repo"); }
    QString title() const override;
    QString address() const override;
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    /// Tabs and files of one revision share a page.
    QString poolKey(const QString& address) const override;
    void activated() override;
    void deactivated() override;
    void reload() override;
    void find() override;
    bool stop() override;
    void retranslate() override;

    RepoState* repoState() const { return m_state.get(); }
    DemoTab* demo() const { return m_demo; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const RepoSubject& source);
    // repopage_build.cpp
    void build();
    void layOut();
    void connectTabs();
    void connectHeader();
    void connectMenu();
    void buildCommunity();
    void connectManage();
    // repopage_gate.cpp
    QWidget* buildTry();
    void buildGateAdmin();
    void gateChanged();
    void showGate();
    // repopage.cpp
    void showError(const Error& error);
    QUrl webPage() const;
    void openInBrowser();
    std::optional<storage::FollowedRepo> followed() const;
    void follow(bool on);
    void showTab(hub::HubUrl::Tab tab);
    void infoChanged();
    void showManageTab();
    void chooseRevision(const QString& revision, bool files);
    void download(const QStringList& files);
    void openId(const QString& id);
    void foldFacts();

    Services& m_services;
    std::unique_ptr<RepoState> m_state;
    hub::HubUrl::Tab m_tab = hub::HubUrl::Tab::Card;
    QVariantMap m_restored;
    net::CancelSource m_downloadWait;
    QWidget* m_content = nullptr;
    RepoHeader* m_header = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    CardTab* m_card = nullptr;
    DemoTab* m_demo = nullptr;
    QStackedWidget* m_try = nullptr; ///< m_demo, or the gate in its place
    GatePanel* m_gate = nullptr;     ///< null for folders
    bool m_front = false;
    FilesTab* m_files = nullptr;
    CommunityTab* m_community = nullptr; ///< null for a folder
    HistoryTab* m_history = nullptr;
    ManageTab* m_manage = nullptr;
    FactsColumn* m_facts = nullptr;
    QToolButton* m_factsButton = nullptr;
    StateView* m_stateView;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
