#pragma once

#include "core/base/result.h"
#include "core/base/revision.h"
#include "core/hub/repoinfo.h"
#include "core/hub/unifieddiff.h"
#include "core/net/canceltoken.h"

#include <QCoroTask>
#include <QWidget>

#include <functional>

class QPushButton;
class QStackedLayout;

namespace vitrine::ui {

class DiffView;
class ElidedLabel;
class Label;
class RepoState;
class StateView;

/// What one commit changed, file by file; brings a file back to what it was then, or takes the whole commit
/// back.
class CommitDiff : public QWidget {
    Q_OBJECT

public:
    explicit CommitDiff(RepoState& state, QWidget* parent = nullptr);
    ~CommitDiff() override;

    void show(const hub::Commit& commit);

Q_SIGNALS:
    void closed();
    void said(const QString& text);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// A new commit was made.
    void committed();
    void openAddress(const QString& address);

private:
    void build();
    void load();
    QCoro::Task<Result<QList<hub::FileDiff>>> fetch(Revision commit, net::CancelToken cancel);
    void take(const Result<QList<hub::FileDiff>>& files);
    void judge();
    QString chosenFile() const;
    void revertFile();
    void revertCommit();
    void copyDiff();
    Revision branch() const;

    RepoState& m_state;
    net::CancelSource m_cancel;
    hub::Commit m_commit;
    QString m_parent;
    ElidedLabel* m_title = nullptr;
    Label* m_about = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_whole = nullptr;
    DiffView* m_diff = nullptr;
    StateView* m_stateView = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace vitrine::ui
