#pragma once

#include "core/account/accounts.h"
#include "core/hub/collections.h"
#include "core/net/canceltoken.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class Label;
class StateView;
struct Services;

/// Puts a repository into collections of one's own and takes it out again: a tick for each. Deletes itself
/// when closed.
class AddToCollection : public QDialog {
    Q_OBJECT

public:
    AddToCollection(Services& services, const RepoId& repo, QWidget* parent);
    ~AddToCollection() override;

Q_SIGNALS:
    void said(const QString& text);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void build();
    void load();
    void takeWho(const Result<account::Account>& who);
    void take(const Result<hub::Fresh<hub::CollectionPage>>& page, bool holding);
    void fill();
    void toggle(QListWidgetItem* item);
    void add(const QString& slug, const QString& title);
    void takeOut(const QString& slug, const QString& title);
    void create();
    void refuse(const Error& error);

    Services& m_services;
    RepoId m_repo;
    net::CancelSource m_cancel;
    QString m_owner;
    QList<hub::Collection> m_mine;
    QStringList m_holding; ///< slugs of those that hold it
    int m_waiting = 0;
    bool m_filling = false;
    QListWidget* m_list;
    QLineEdit* m_title;
    QPushButton* m_create;
    StateView* m_state;
    QStackedWidget* m_stack;
};

} // namespace vitrine::ui
