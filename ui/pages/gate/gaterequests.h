#pragma once

#include "core/hub/gateowner.h"
#include "ui/pages/gate/accessrequestmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace vitrine::ui {

class Label;
class SegmentedControl;
class StateView;
struct Services;

/// The requests of a gate for its owner: four lists, a search, and decisions about one or many.
class GateRequests : public QWidget {
    Q_OBJECT

public:
    GateRequests(Services& services, hub::Place place, RepoId repo, QWidget* parent = nullptr);
    ~GateRequests() override;

    void load();
    const AccessRequestModel& model() const { return m_model; }

Q_SIGNALS:
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void buildTop(QVBoxLayout& column);
    void buildActions(QVBoxLayout& column);
    void take(const Result<hub::AccessRequestPage>& page);
    void showState(const std::optional<Error>& error);
    void showSelection();
    void fitColumns();
    QList<hub::AccessRequest> selected() const;
    /// Asks for the reason first where the person gets one.
    void begin(hub::AccessState state);
    void decide(const hub::AccessDecision& decision);
    void report(const QList<hub::AccessOutcome>& outcomes, hub::AccessState state);
    void undo(const QList<hub::AccessRequest>& before, hub::AccessState state);
    void grant();
    void saveReport();
    void want(const Error& error, const std::function<void()>& again);
    std::shared_ptr<hub::HubClient> client() const;

    Services& m_services;
    hub::Place m_place;
    RepoId m_repo;
    hub::AccessState m_list = hub::AccessState::Pending;
    AccessRequestModel m_model;
    net::CancelSource m_cancel;
    net::CancelSource m_loading;
    QUrl m_next;
    bool m_busy = false;
    QTimer m_typing;
    SegmentedControl* m_lists;
    QLineEdit* m_search;
    QTableView* m_table;
    StateView* m_state;
    QStackedWidget* m_stack;
    Label* m_summary;
    QWidget* m_reasonRow;
    Label* m_reasonTitle;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    hub::AccessState m_wanted = hub::AccessState::Rejected;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_reset;
    QPushButton* m_back;
    QLineEdit* m_grantName;
    QPushButton* m_grant;
    QPushButton* m_report;
    Label* m_problem;
};

} // namespace vitrine::ui
