#pragma once

#include "core/hub/collections.h"
#include "core/net/canceltoken.h"
#include "ui/shell/page.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTimer;
class QToolButton;

namespace vitrine::ui {

class CardGrid;
class CollectionItemModel;
class FlowLayout;
class Label;
class ManageNav;
class NoteDelegate;
class Reorder;
class StateView;

/// One collection: what it holds, in its order and with notes; changed in place where one may.
/// `vitrine:collection/owner/title-24hex`
class CollectionPage : public Page {
    Q_OBJECT

public:
    explicit CollectionPage(Services& services, QWidget* parent = nullptr);
    ~CollectionPage() override;

    QString id() const override { return QStringLiteral("collection"); }
    QString title() const override;
    QString address() const override;
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void reload() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildActions();
    std::shared_ptr<hub::HubClient> client() const;
    void load();
    void learnRights();
    void take(const Result<hub::Fresh<hub::Collection>>& reply);
    void showCollection();
    void showActions();
    void showState();
    void fillMenu();
    /// What did not work is said, and what is shown is made true again.
    void settle(const Result<void>& result, const std::function<void()>& again);

    int currentRow() const;
    void openCurrent();
    void add(const QString& text);
    void addEntry(const hub::CollectionEntry& entry, int row = -1);
    void suggest();
    void removeCurrent();
    void move(int from, int to, bool undo);
    void editNote(int row, const QString& note, bool undo);
    void edit();
    void setPrivate(bool isPrivate);
    void end();
    void downloadAll();

    Services& m_services;
    net::CancelSource m_cancel;
    net::CancelSource m_suggesting;
    QString m_slug;
    std::optional<hub::Collection> m_collection;
    QDateTime m_storedAt;
    bool m_mayEdit = false;
    CollectionItemModel* m_model;
    NoteDelegate* m_delegate;
    Reorder* m_reorder = nullptr;
    ManageNav* m_nav;
    Label* m_title = nullptr;
    Label* m_description = nullptr;
    FlowLayout* m_chips = nullptr;
    QLineEdit* m_add = nullptr;
    QStringListModel* m_suggestions = nullptr;
    QTimer* m_typing = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_note = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    CardGrid* m_grid = nullptr;
    StateView* m_empty = nullptr;
    QStackedWidget* m_list = nullptr;
    QWidget* m_content = nullptr;
    StateView* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
