#pragma once

#include "core/base/error.h"
#include "core/hub/repoinfo.h"
#include "core/net/canceltoken.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedLayout;

namespace vitrine::ui {

class CommitDiff;
class CommitRow;
class Label;
class RepoState;
class StateView;

/// The tab History: the commits of the open revision by day, page by page; choosing one opens the repository
/// as it was then.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(RepoState& state, QWidget* parent = nullptr);
    ~HistoryTab() override;

    /// Fetches the first page unless that was done.
    void load();
    /// The history is another one: load() asks again.
    void forget();

Q_SIGNALS:
    /// \param files whether its files are meant rather than its card
    void revisionChosen(const QString& commit, bool files);
    void said(const QString& text);
    void openAddress(const QString& address);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// A commit was made: the repository is another one now.
    void repositoryChanged();

private:
    void fetch(int page);
    void add(const hub::CommitPage& page);
    void addDay(const QDate& day);
    void addCommit(const hub::Commit& commit);
    void markCurrent();
    void showChanges(const hub::Commit& commit);
    CommitRow* rowOf(QListWidgetItem* item) const;

    RepoState& m_state;
    net::CancelSource m_cancel;
    QString m_loadedFor;
    int m_page = 0;
    qint64 m_shown = 0; ///< commits
    QDate m_day;        ///< of the last one
    Label* m_summary;
    QListWidget* m_list;
    QPushButton* m_more;
    StateView* m_stateView;
    QWidget* m_content;
    QStackedLayout* m_stack;
    CommitDiff* m_diff = nullptr;
};

} // namespace vitrine::ui
