#pragma once

#include "core/account/accessrecord.h"
#include "core/net/canceltoken.h"
#include "ui/shell/page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace vitrine::ui {

class Label;
class ManageNav;
class OwnedGates;
class StateView;

/// The desk: what one asked for at gated repositories, and what others ask of one's own.
class RequestsPage : public Page {
    Q_OBJECT

public:
    explicit RequestsPage(Services& services, QWidget* parent = nullptr);
    ~RequestsPage() override;

    QString id() const override { return QStringLiteral("requests"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:requests"); }
    void restore(const QString& address, const QVariantMap& state) override;
    void activated() override;
    void reload() override;
    void retranslate() override;

private:
    void buildMine(QVBoxLayout& column);
    void buildOwned(QVBoxLayout& column);
    void fillMine();
    void fillOwned();
    void showSelection();
    void lookAtAll();
    void withdraw();
    void open(const account::AccessRecord& record);
    std::optional<account::AccessRecord> selected() const;

    Services& m_services;
    net::CancelSource m_cancel;
    QList<account::AccessRecord> m_shown;
    OwnedGates* m_owned;
    int m_looking = 0;
    Label* m_title;
    Label* m_summary;
    QPushButton* m_refresh;
    ManageNav* m_nav;
    QStandardItemModel* m_mine;
    QTableView* m_table;
    StateView* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_open;
    QPushButton* m_withdraw;
    QPushButton* m_forget;
    Label* m_problem;
    Label* m_ownedTitle;
    Label* m_ownedWords;
    QStandardItemModel* m_gates;
    QTableView* m_ownedTable;
};

} // namespace vitrine::ui
