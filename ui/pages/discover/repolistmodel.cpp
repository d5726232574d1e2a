#include "ui/pages/discover/repolistmodel.h"

#include "core/hub/huburl.h"

#include <QCoroTask>

namespace vitrine::ui {

namespace {
/// How many pages without a match are fetched before the page asks the person.
constexpr int patience = 5;
} // namespace

RepoListModel::RepoListModel(QObject* parent) : QAbstractListModel(parent), m_machine(tasks::Machine::here())
{
}

RepoListModel::~RepoListModel()
{
    cancel();
}

void RepoListModel::setSource(RepoSource source, std::function<bool(const RepoId&)> isHere)
{
    cancel();
    m_source = std::move(source);
    m_isHere = std::move(isHere);
}

void RepoListModel::cancel()
{
    if (m_cancel)
        m_cancel->cancel();
    m_cancel.reset();
    ++m_question;
    m_fetching = false;
}

void RepoListModel::ask(const Facets& facets)
{
    cancel();
    beginResetModel();
    m_rows.clear();
    m_facets = facets;
    m_next.clear();
    m_error.reset();
    m_storedAt = {};
    m_total.reset();
    m_searched = 0;
    m_emptyPages = 0;
    endResetModel();
    setState(State::Loading);
    m_cancel = std::make_unique<net::CancelSource>();
    fetch(m_source.list(m_facets.query(), hub::Freshness::Network, m_cancel->token()));
}

void RepoListModel::fetch(RepoSource::Page page)
{
    m_fetching = true;
    Q_EMIT stateChanged();
    QCoro::connect(std::move(page), this, [this, question = m_question](Answer answer) {
        if (question == m_question)
            take(std::move(answer));
    });
}

void RepoListModel::take(Answer answer)
{
    m_fetching = false;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        m_error = answer.error();
        setState(m_rows.empty() ? State::Failed : State::Content);
        return;
    }
    m_error.reset();
    m_next = answer->value.next;
    m_total = answer->value.total;
    if (answer->fromCache)
        m_storedAt = answer->fetchedAt;
    m_searched += answer->value.items.size();
    const size_t before = m_rows.size();
    append(answer->value.items);
    m_emptyPages = m_rows.size() == before ? m_emptyPages + 1 : 0;
    if (m_rows.empty() && hasMore() && m_emptyPages < patience) {
        fetchMore({});
        return;
    }
    setState(m_rows.empty() && !hasMore() ? State::Empty : State::Content);
}

void RepoListModel::append(const QList<hub::RepoInfo>& items)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Row> rows;
    rows.reserve(size_t(items.size()));
    for (const hub::RepoInfo& info : items) {
        const bool model = info.id.type == RepoType::Model;
        tasks::RunsHere verdict = model ? tasks::runsHere(modelFacts(info), m_machine) : tasks::RunsHere();
        if (!m_facets.matches(info, verdict, now))
            continue;
        RepoCard card = repoCard(info, verdict, m_isHere && m_isHere(info.id), now);
        rows.push_back({info, std::move(verdict), std::move(card)});
    }
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void RepoListModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void RepoListModel::updateHere()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        Row& entry = m_rows[row];
        const bool here = m_isHere && m_isHere(entry.info.id);
        if (here == !entry.card.here.isEmpty())
            continue;
        entry.card = repoCard(entry.info, entry.verdict, here, now);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int RepoListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RepoListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case RepoCardRole:
        return QVariant::fromValue(row.card);
    case IdRole:
    case Qt::DisplayRole:
        return row.info.id.id();
    case AddressRole:
        return hub::HubUrl::repository(row.info.id).address();
    case Qt::AccessibleTextRole:
        return row.card.spoken();
    case Qt::ToolTipRole:
        return row.verdict.reason.isEmpty() ? row.info.id.id()
                                            : row.info.id.id() + QLatin1Char('\n') + row.verdict.reason;
    default:
        return {};
    }
}

bool RepoListModel::canFetchMore(const QModelIndex& parent) const
{
    // Filters of ours stop after some pages without a match, so that scrolling does not read the whole Hub.
    return !parent.isValid() && hasMore() && !m_fetching && !m_error && m_emptyPages < patience;
}

void RepoListModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || m_next.isEmpty() || m_fetching || !m_cancel)
        return;
    fetch(m_source.next(m_facets.type, m_next, m_cancel->token()));
}

void RepoListModel::retryMore()
{
    m_error.reset();
    fetchMore({});
}

void RepoListModel::searchMore()
{
    m_emptyPages = 0;
    retryMore();
}

} // namespace vitrine::ui
