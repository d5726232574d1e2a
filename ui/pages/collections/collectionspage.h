#pragma once

#include "core/account/accounts.h"
#include "core/hub/collections.h"
#include "core/net/canceltoken.h"
#include "ui/shell/page.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class CardGrid;
class CollectionDialog;
class CollectionListModel;
class Label;
class ManageNav;
class RepoCardDelegate;
class SegmentedControl;
class StateView;

/// My collections and those of my organizations, or everybody's public ones.
class CollectionsPage : public Page {
    Q_OBJECT

public:
    explicit CollectionsPage(Services& services, QWidget* parent = nullptr);
    ~CollectionsPage() override;

    QString id() const override { return QStringLiteral("collections"); }
    QString title() const override;
    QString address() const override;
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override;
    void find() override;
    void retranslate() override;

private:
    using Pages = Result<hub::Fresh<hub::CollectionPage>>;

    void build();
    bool isMine() const;
    void load();
    void takeWho(const Result<account::Account>& who);
    void ask(const QStringList& owners);
    void take(const Pages& page, bool first);
    void more();
    void showState();
    void fail(const Error& error);
    void openCurrent();
    void create();
    void save(CollectionDialog* dialog);

    Services& m_services;
    net::CancelSource m_cancel;
    CollectionListModel* m_model;
    RepoCardDelegate* m_delegate;
    QStringList m_owners; ///< where one may make collections
    QUrl m_next;
    QDateTime m_storedAt;
    bool m_loading = false;
    bool m_asked = false;
    ManageNav* m_nav;
    Label* m_title;
    Label* m_summary;
    QLineEdit* m_search;
    SegmentedControl* m_which;
    QPushButton* m_new;
    CardGrid* m_grid;
    StateView* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
