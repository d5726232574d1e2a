#pragma once

#include "core/hub/organizations.h"
#include "core/net/canceltoken.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace vitrine::ui {

class Label;
class StateView;
struct Services;

/// Resource groups of an organization: who may do what with which of its repositories. Each change is asked
/// of the place at once, and the groups are read anew after it.
class GroupsPanel : public QWidget {
    Q_OBJECT

public:
    GroupsPanel(Services& services, const QString& organization, QWidget* parent = nullptr);
    ~GroupsPanel() override;

    void load();
    void setRights(bool admin);

Q_SIGNALS:
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    void openAddress(const QString& address);

private:
    using Change = std::function<QCoro::Task<Result<void>>()>;

    void build();
    QWidget* buildDetails();
    QWidget* buildUsers();
    QWidget* buildRepos();
    void take(const Result<QList<hub::ResourceGroup>>& groups);
    void showGroup();
    const hub::ResourceGroup* current() const;
    /// Sends \p change, says \p words, and offers \p undo where there is one.
    void change(const Change& change, const QString& words, const Change& undo = {});
    void refuse(const Error& error, const std::function<void()>& again);
    void create();
    void end();
    void save();
    void setJoin();
    void addUser();
    void removeUser();
    void addRepo();
    void removeRepo();

    Services& m_services;
    QString m_organization;
    bool m_admin = false;
    net::CancelSource m_cancel;
    QList<hub::ResourceGroup> m_groups;
    QString m_chosen; ///< id
    QListWidget* m_list = nullptr;
    QPushButton* m_new = nullptr;
    QWidget* m_details = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_description = nullptr;
    QComboBox* m_join = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_delete = nullptr;
    QTreeWidget* m_users = nullptr;
    QLineEdit* m_userName = nullptr;
    QComboBox* m_userRole = nullptr;
    QPushButton* m_addUser = nullptr;
    QPushButton* m_removeUser = nullptr;
    QTreeWidget* m_repos = nullptr;
    QComboBox* m_repoType = nullptr;
    QLineEdit* m_repoName = nullptr;
    QPushButton* m_addRepo = nullptr;
    QPushButton* m_removeRepo = nullptr;
    StateView* m_state = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace vitrine::ui
