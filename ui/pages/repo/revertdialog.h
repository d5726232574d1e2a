#pragma once

#include "core/hub/revertplan.h"
#include "core/net/canceltoken.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace vitrine::ui {

class DiffView;
class Label;
class RepoState;
class SegmentedControl;
class StateView;

/// Files that come back as they were: shows what would change, then makes one commit of it, or asks for it
/// with a pull request. Where the branch has moved on meanwhile it plans again.
class RevertDialog : public QDialog {
    Q_OBJECT

public:
    struct Wish {
        Revision branch;
        Revision then;                  ///< what files shall be like
        std::optional<Revision> undone; ///< the commit that is taken back; otherwise \a paths come back
        QStringList paths;
        QString title; ///< of the commit, to begin with
    };

    RevertDialog(RepoState& state, const Wish& wish, QWidget* parent);
    ~RevertDialog() override;

Q_SIGNALS:
    void committed();
    void said(const QString& text);
    void openAddress(const QString& address);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void build();
    void plan();
    void take(const Result<hub::RevertPlan>& plan);
    void go();
    void took(const Result<hub::Committed>& done, bool pullRequest);

    RepoState& m_state;
    Wish m_wish;
    hub::RevertPlan m_plan;
    net::CancelSource m_cancel;
    QString m_notice; ///< over the next plan
    Label* m_note = nullptr;
    StateView* m_stateView = nullptr;
    DiffView* m_diff = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLineEdit* m_title = nullptr;
    SegmentedControl* m_way = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace vitrine::ui
