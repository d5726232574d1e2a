#pragma once

#include "core/account/accounts.h"
#include "core/net/canceltoken.h"
#include "ui/delegates/repocard.h"
#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class CardGrid;
class Label;
class ManageNav;
class RepoCardDelegate;
class StateView;

/// Organizations that one belongs to, as cards.
class MembershipModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMemberships(const QList<hub::Membership>& memberships);
    const hub::Membership& membership(int row) const { return m_all.at(row); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<hub::Membership> m_all;
};

/// My organizations, with role and plan. A new one is made on the place's web page, for which there is no
/// call; this page then waits until it appears.
class OrganizationsPage : public Page {
    Q_OBJECT

public:
    /// Who one is may be asked only now and then: at most so often while waiting.
    static constexpr int askEvery = 60'000; ///< milliseconds

    explicit OrganizationsPage(Services& services, QWidget* parent = nullptr);
    ~OrganizationsPage() override;

    QString id() const override { return QStringLiteral("organizations"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:organizations"); }
    void restore(const QString& address, const QVariantMap& state) override;
    void activated() override;
    void reload() override;
    bool stop() override;
    void retranslate() override;
    bool isWaiting() const { return m_waiting; }

private:
    void build();
    void load();
    void take(const Result<account::Account>& who);
    void showWho(const hub::WhoAmI& who);
    void showState();
    void openCurrent();
    void create();
    void lookForNew();

    Services& m_services;
    net::CancelSource m_cancel;
    MembershipModel* m_model;
    RepoCardDelegate* m_delegate;
    std::optional<Error> m_error;
    bool m_known = false;
    bool m_waiting = false;
    QStringList m_before; ///< organizations when the browser was opened
    QElapsedTimer m_asked;
    QTimer m_later;
    ManageNav* m_nav;
    Label* m_title;
    Label* m_summary;
    QPushButton* m_new;
    QWidget* m_wait = nullptr;
    Label* m_waitText = nullptr;
    QPushButton* m_waitStop = nullptr;
    QPushButton* m_waitAsk = nullptr;
    CardGrid* m_grid = nullptr;
    StateView* m_state = nullptr;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
