#include "ui/dialogs/deedmodel.h"

#include "ui/theme/icons.h"

#include <algorithm>

namespace vitrine::ui {

namespace {

QString typeIcon(RepoType type)
{
    return repoTypeName(type);
}

} // namespace

DeedModel::DeedModel(const QList<RepoDeed>& deeds, QObject* parent) : QAbstractTableModel(parent)
{
    for (const RepoDeed& deed : deeds)
        m_rows.append({deed, deed.cannot.isEmpty() ? State::Planned : State::Cannot, {}});
}

void DeedModel::setState(int row, State state, const std::optional<Error>& error)
{
    m_rows[row].state = state;
    m_rows[row].error = error;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int DeedModel::count(State state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row& row) { return row.state == state; }));
}

QList<RepoDeed> DeedModel::deeds(State state) const
{
    QList<RepoDeed> found;
    for (const Row& row : m_rows) {
        if (row.state == state)
            found.append(row.deed);
    }
    return found;
}

int DeedModel::nextPlanned() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return row.state == State::Planned; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void DeedModel::planFailedAgain()
{
    retouch(State::Failed, State::Planned);
    retouch(State::Skipped, State::Planned);
}

void DeedModel::skipPlanned()
{
    retouch(State::Planned, State::Skipped);
}

void DeedModel::retouch(State from, State to)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).state == from)
            setState(row, to);
    }
}

int DeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeedModel::outcome(const Row& row) const
{
    switch (row.state) {
    case State::Planned:
        return tr("ready");
    case State::Cannot:
        return row.deed.cannot;
    case State::Running:
        return tr("under way…");
    case State::Done:
        return tr("done");
    case State::Failed:
        return row.error ? row.error->message() : tr("failed");
    case State::Skipped:
        break;
    }
    return tr("left out");
}

QVariant DeedModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(index.row());
    if (role == Qt::DecorationRole) {
        if (index.column() == Repository)
            return icon(typeIcon(row.deed.repo.type), QPalette::PlaceholderText);
        if (index.column() != Outcome || row.state == State::Planned || row.state == State::Skipped)
            return {};
        const bool bad = row.state == State::Failed || row.state == State::Cannot;
        return icon(bad                           ? QStringLiteral("warning")
                    : row.state == State::Running ? QStringLiteral("clock")
                                                  : QStringLiteral("check"));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Repository:
        return row.deed.repo.id();
    case What:
        return deedWords(row.deed);
    default:
        return outcome(row);
    }
}

QVariant DeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Repository"), tr("What happens"), tr("Result")};
    return titles.at(section);
}

} // namespace vitrine::ui
