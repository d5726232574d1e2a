#pragma once

#include "core/net/canceltoken.h"
#include "ui/dialogs/repodeeds.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace vitrine::ui {

class BusyBar;
class DeedModel;
class Label;

/// Does one thing to one or many repositories: shows the plan and what it means, asks where it cannot be
/// undone, then does one after the other and says what became of each. Stopping takes effect between two.
class DeedsDialog : public QDialog {
    Q_OBJECT

public:
    /// \param deeds of one kind, judged (judgeDeeds), at least one; \param here how many are on this computer
    DeedsDialog(std::shared_ptr<hub::HubClient> client, const QList<RepoDeed>& deeds, int here,
                QWidget* parent);
    ~DeedsDialog() override;

    void reject() override;

Q_SIGNALS:
    /// It is over and was closed. \param done those that were done
    void concluded(const QList<vitrine::ui::RepoDeed>& done);
    /// Some failed because a right is missing; \p failed can be tried again with another.
    void rightMissing(const vitrine::Error& error, const QList<vitrine::ui::RepoDeed>& failed);

private:
    void build(const QList<RepoDeed>& deeds, int here);
    void fitRows();
    void begin();
    void next();
    void take(int row, const Result<void>& result);
    void end();
    void showButtons();

    std::shared_ptr<hub::HubClient> m_client;
    DeedModel* m_model;
    net::CancelSource m_cancel;
    QString m_confirmation;
    QString m_verb;
    bool m_running = false;
    bool m_stopping = false;
    bool m_begun = false;
    QTableView* m_table = nullptr;
    Label* m_summary = nullptr;
    BusyBar* m_busy = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace vitrine::ui
