#pragma once

#include "core/hub/organizations.h"
#include "core/net/canceltoken.h"
#include "ui/shell/page.h"

class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace vitrine::cards {
struct Card;
struct Target;
} // namespace vitrine::cards

namespace vitrine::ui {

class CardView;
class FlowLayout;
class GroupsPanel;
class Label;
class ManageNav;
class MembersPanel;
class StateView;

/// One organization: its card, what it has, its members and resource groups.
/// `vitrine:organization/name[?tab=members|groups]`
class OrganizationPage : public Page {
    Q_OBJECT

public:
    explicit OrganizationPage(Services& services, QWidget* parent = nullptr);
    ~OrganizationPage() override;

    QString id() const override { return QStringLiteral("organization"); }
    QString title() const override;
    QString address() const override;
    QString poolKey(const QString& address) const override;
    void restore(const QString& address, const QVariantMap& state) override;
    void reload() override;
    void find() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildHeader();
    void open(const QString& name);
    void load();
    void loadCard();
    void learnRights();
    void take(const Result<hub::Fresh<hub::Organization>>& reply);
    void showHead();
    void showCard(const QByteArray& readme);
    void showNoCard();
    void follow(const cards::Target& target);
    void showTab(const QString& tab);
    void openWeb(const QString& settingsPage);

    Services& m_services;
    net::CancelSource m_cancel;
    QString m_name;
    QString m_tab = QStringLiteral("card");
    std::optional<hub::Organization> m_organization;
    hub::Membership::Role m_role = hub::Membership::Role::Unknown;
    bool m_member = false;
    ManageNav* m_nav;
    Label* m_title = nullptr;
    Label* m_details = nullptr;
    FlowLayout* m_chips = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_cardStack = nullptr;
    CardView* m_card = nullptr;
    StateView* m_noCard = nullptr;
    MembersPanel* m_members = nullptr;
    GroupsPanel* m_groups = nullptr;
    QWidget* m_content = nullptr;
    StateView* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
