#pragma once

#include "core/hub/ownedlist.h"
#include "core/hub/whoami.h"
#include "core/net/canceltoken.h"
#include "ui/dialogs/repodeeds.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vitrine::ui {

class BusyBar;
class Label;
class ManageNav;
class OwnedModel;
class StateView;

/// The repositories of the person and of their organizations in one table, and what can be done to one or
/// many.
class ManagePage : public Page {
    Q_OBJECT

public:
    explicit ManagePage(Services& services, QWidget* parent = nullptr);
    ~ManagePage() override;

    QString id() const override { return QStringLiteral("manage"); }
    QString title() const override;
    QString address() const override;
    /// "vitrine:manage", "vitrine:manage?new=model" opens the dialog that makes one.
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override;
    void find() override;
    bool stop() override;
    void retranslate() override;

    OwnedModel* model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // managepage_build.cpp
    void build();
    QWidget* buildHeader();
    QWidget* buildFilters();
    QWidget* buildActions();
    void buildTable();
    void fitColumns();
    // managepage.cpp
    void load();
    QCoro::Task<void> walk(net::CancelToken cancel);
    void showWho(const hub::WhoAmI& who);
    void showGaps(const QString& owner, const hub::OwnedGaps& gaps);
    void stopped(const Error& error);
    void showContent();
    void showTotals();
    void applyFilter();
    void setOwners();
    QString placeName() const;
    // manageactions.cpp
    QList<hub::OwnedRepo> selected() const;
    void openSelected(const QString& tab = {});
    void create(RepoType type);
    void rename();
    void duplicate();
    void setVisibility(hub::Visibility visibility);
    void removeSelected();
    void copyNames();
    void exportCsv();
    void showMenu(const QPoint& at);
    void plan(QList<RepoDeed> deeds);
    void concluded(const QList<RepoDeed>& done);
    void undo(const QList<RepoDeed>& done);
    int hereCount(const QList<RepoDeed>& deeds) const;

    Services& m_services;
    OwnedModel* m_model;
    net::CancelSource m_cancel;
    std::optional<hub::WhoAmI> m_who;
    QString m_loadedFor; ///< place and account of what is shown
    QStringList m_gaps;
    bool m_loading = false;
    ManageNav* m_nav = nullptr;
    Label* m_title = nullptr;
    Label* m_totals = nullptr;
    QPushButton* m_new = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_owner = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_visibility = nullptr;
    QCheckBox* m_gated = nullptr;
    QWidget* m_actions = nullptr;
    Label* m_selection = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_private = nullptr;
    QPushButton* m_public = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_delete = nullptr;
    BusyBar* m_busy = nullptr;
    Label* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    StateView* m_state = nullptr;
};

} // namespace vitrine::ui
