#pragma once

#include "ui/delegates/repocard.h"
#include "ui/pages/discover/facets.h"
#include "ui/pages/discover/reposource.h"

#include <QAbstractListModel>

#include <deque>
#include <optional>

namespace vitrine::ui {

/// Listed repositories, page after page, filtered by what the server cannot express. Verdicts are computed as
/// pages arrive, never while painting. Late answers of an earlier question are cancelled and dropped.
class RepoListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Loading, ///< the first page is asked for, rows are empty
        Content,
        Empty,  ///< everything was searched
        Failed, ///< the first page did not come; error() says why
    };
    enum Role { AddressRole = RepoCardRole + 1, IdRole };

    explicit RepoListModel(QObject* parent = nullptr);
    ~RepoListModel() override;

    /// Whose answers rows are. \p isHere tells what the cache holds; \p addressOf the link to open.
    void setSource(RepoSource source, std::function<bool(const RepoId&)> isHere);
    void setMachine(const tasks::Machine& machine) { m_machine = machine; }
    /// Asks anew. Rows vanish at once only where \p keepRows is false.
    void ask(const Facets& facets);
    void cancel();
    /// The next page failed: try it again.
    void retryMore();
    /// Fetches pages until more rows match or there are no more: "Search more".
    void searchMore();

    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    bool isFetching() const { return m_fetching; }
    /// Repositories looked at, and whether there are more on the server.
    qint64 searched() const { return m_searched; }
    bool hasMore() const { return !m_next.isEmpty(); }
    std::optional<qint64> total() const { return m_total; }
    /// When the rows were stored, where they come from the cache because the place cannot be reached.
    QDateTime storedAt() const { return m_storedAt; }
    const hub::RepoInfo& repo(int row) const { return m_rows[size_t(row)].info; }
    const tasks::RunsHere& verdict(int row) const { return m_rows[size_t(row)].verdict; }
    /// What the cache holds has changed.
    void updateHere();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Row {
        hub::RepoInfo info;
        tasks::RunsHere verdict;
        RepoCard card;
    };
    using Answer = Result<hub::Fresh<hub::RepoPage>>;

    void fetch(RepoSource::Page page);
    void take(Answer answer);
    void append(const QList<hub::RepoInfo>& items);
    void setState(State state);

    RepoSource m_source;
    std::function<bool(const RepoId&)> m_isHere;
    tasks::Machine m_machine;
    Facets m_facets;
    std::deque<Row> m_rows; ///< a vector would move a hundred thousand rows at once to grow
    std::unique_ptr<net::CancelSource> m_cancel;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    QUrl m_next;
    QDateTime m_storedAt;
    std::optional<qint64> m_total;
    qint64 m_searched = 0;
    int m_emptyPages = 0;
    bool m_fetching = false;
    quint64 m_question = 0;
};

} // namespace vitrine::ui
