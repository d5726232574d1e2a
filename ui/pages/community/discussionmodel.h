#pragma once

#include "core/hub/discussions.h"
#include "core/net/canceltoken.h"

#include <QAbstractListModel>

#include <optional>

namespace vitrine::ui {

class Community;

/// The discussions of a repository that fit a query, page by page as they are scrolled to.
class DiscussionModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DiscussionModel(Community& community, QObject* parent = nullptr);
    ~DiscussionModel() override;

    /// Fetches the first page of \p query; what is shown stays until it comes.
    void load(const hub::DiscussionQuery& query);
    const hub::DiscussionQuery& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    const hub::DiscussionSummary& at(int row) const { return m_items.at(row); }
    bool isLoading() const { return m_loading; }
    int total() const { return m_total; }
    int closed() const { return m_closed; }
    const std::optional<Error>& error() const { return m_error; }
    /// Stored long ago: the place cannot be reached.
    const QDateTime& storedAt() const { return m_storedAt; }

Q_SIGNALS:
    /// Loading began or ended, well or not.
    void stateChanged();

private:
    void fetch(int page);
    void take(const hub::DiscussionPage& page, bool first);

    Community& m_community;
    net::CancelSource m_cancel;
    hub::DiscussionQuery m_query;
    QList<hub::DiscussionSummary> m_items;
    int m_page = -1;
    int m_total = 0;
    int m_closed = -1;
    bool m_last = true;
    bool m_loading = false;
    std::optional<Error> m_error;
    QDateTime m_storedAt;
};

} // namespace vitrine::ui
