#pragma once

#include "core/hub/repoinfo.h"
#include "core/net/canceltoken.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedLayout;

namespace vitrine::ui {

class RepoState;
class StateView;

/// The tab History: the commits of the open revision, page by page; choosing one opens the repository as it
/// was then.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(RepoState& state, QWidget* parent = nullptr);
    ~HistoryTab() override;

    /// Fetches the first page unless that was done.
    void load();

Q_SIGNALS:
    void revisionChosen(const QString& commit);

private:
    void fetch(int page);
    void add(const hub::CommitPage& page);

    RepoState& m_state;
    net::CancelSource m_cancel;
    QString m_loadedFor;
    int m_page = 0;
    QListWidget* m_list;
    QPushButton* m_more;
    StateView* m_stateView;
    QWidget* m_content;
    QStackedLayout* m_stack;
};

} // namespace vitrine::ui
