#pragma once

#include "core/hub/organizations.h"
#include "core/net/canceltoken.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace vitrine::ui {

class Label;
class StateView;
struct Services;

/// Members, page after page.
class MemberModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, Groups, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<hub::Member>& members, bool more);
    void setMember(int row, const hub::Member& member);
    const hub::Member& member(int row) const { return m_all.at(row); }
    int rowOf(const QString& user) const;
    bool hasMore() const { return m_more; }
    void onMore(std::function<void()> more) { m_fetch = std::move(more); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<hub::Member> m_all;
    bool m_more = false;
    std::function<void()> m_fetch;
};

/// The members of an organization; administrators change roles here.
class MembersPanel : public QWidget {
    Q_OBJECT

public:
    MembersPanel(Services& services, const QString& organization, QWidget* parent = nullptr);
    ~MembersPanel() override;

    void load();
    /// \param me who is signed in; \param admin whether one may change roles
    void setRights(const QString& me, bool admin);
    void find();

Q_SIGNALS:
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void build();
    void more();
    void take(const Result<hub::MemberPage>& page);
    void showState();
    void showActions();
    int currentRow() const;
    void changeRole(const QString& user, const QString& role, bool undo);
    void sendRole(const hub::Member& before, const QString& role, bool undo);
    void refuse(const Error& error, const std::function<void()>& again);

    Services& m_services;
    QString m_organization;
    QString m_me;
    bool m_admin = false;
    net::CancelSource m_cancel;
    MemberModel* m_model;
    QUrl m_next;
    bool m_loading = false;
    std::optional<Error> m_error;
    QLineEdit* m_search;
    QTimer* m_typing;
    Label* m_summary;
    Label* m_hint;
    QPushButton* m_role;
    QMenu* m_roles;
    QPushButton* m_invite;
    QTreeView* m_view;
    StateView* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
