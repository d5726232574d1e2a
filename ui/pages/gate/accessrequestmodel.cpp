#include "ui/pages/gate/accessrequestmodel.h"

#include "ui/widgets/words.h"

#include <QSet>

namespace vitrine::ui {

namespace {

constexpr qsizetype mostFields = 60; // columns that anybody could read

QString personText(const hub::AccessUser& user)
{
    if (user.name.isEmpty())
        return AccessRequestModel::tr("Someone who is not named");
    return user.fullName.isEmpty() || user.fullName == user.name
               ? user.name
               : QStringLiteral("%1 (%2)").arg(user.name, user.fullName);
}

QString dateText(const QDateTime& date)
{
    return date.isValid() ? agoText(date) : QString();
}

} // namespace

void AccessRequestModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_fields.clear();
    m_problems.clear();
    endResetModel();
}

void AccessRequestModel::append(const QList<hub::AccessRequest>& requests)
{
    if (requests.isEmpty())
        return;
    QStringList fields = m_fields;
    QSet<QString> known(fields.begin(), fields.end());
    for (const hub::AccessRequest& request : requests) {
        for (const hub::GateAnswer& answer : request.answers) {
            if (known.contains(answer.label) || fields.size() >= mostFields)
                continue;
            known.insert(answer.label);
            fields.append(answer.label);
        }
    }
    if (fields.size() > m_fields.size()) {
        beginInsertColumns({}, columnCount(), FirstField + static_cast<int>(fields.size()) - 1);
        m_fields = fields;
        endInsertColumns();
    }
    beginInsertRows({}, count(), count() + static_cast<int>(requests.size()) - 1);
    m_rows += requests;
    endInsertRows();
}

void AccessRequestModel::remove(const QList<hub::AccessRequest>& requests)
{
    QSet<QString> keys;
    for (const hub::AccessRequest& request : requests)
        keys.insert(keyOf(request));
    if (keys.isEmpty())
        return;
    // One reset: thousands of single removals would each move all that is below.
    beginResetModel();
    m_rows.removeIf([&](const hub::AccessRequest& row) { return keys.contains(keyOf(row)); });
    endResetModel();
}

void AccessRequestModel::setProblem(const hub::AccessRequest& request, const QString& words)
{
    m_problems.insert(keyOf(request), words);
    for (int row = 0; row < count(); ++row) {
        if (keyOf(m_rows.at(row)) == keyOf(request))
            Q_EMIT dataChanged(index(row, Outcome), index(row, Outcome));
    }
}

QString AccessRequestModel::keyOf(const hub::AccessRequest& request)
{
    if (!request.id.isEmpty())
        return request.id;
    return QStringLiteral("user ") + (request.user.name.isEmpty() ? request.user.id : request.user.name);
}

int AccessRequestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int AccessRequestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

QString AccessRequestModel::textOf(const hub::AccessRequest& request, int column) const
{
    switch (column) {
    case Person:
        return personText(request.user);
    case Email:
        return request.user.email;
    case Asked:
        return dateText(request.askedAt);
    case Decided: {
        const QString when = dateText(request.reviewedAt);
        return request.grantedBy.isEmpty() || when.isEmpty() ? when
                                                             : tr("%1 by %2").arg(when, request.grantedBy);
    }
    case Outcome:
        return m_problems.value(keyOf(request));
    default:
        return request.answer(m_fields.value(column - FirstField));
    }
}

QVariant AccessRequestModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const hub::AccessRequest& request = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Asked && request.askedAt.isValid())
        return fullDateText(request.askedAt);
    if (role == Qt::ToolTipRole && index.column() == Decided && request.reviewedAt.isValid())
        return fullDateText(request.reviewedAt);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(request, index.column()).simplified();
    // A tool tip is rich text where it looks like it: a stranger wrote this.
    return role == Qt::ToolTipRole ? QVariant(textOf(request, index.column()).toHtmlEscaped()) : QVariant();
}

QVariant AccessRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Email:
        return tr("E-mail");
    case Asked:
        return tr("Asked");
    case Decided:
        return tr("Decided");
    case Outcome:
        return tr("What happened");
    default: {
        const QString label = m_fields.value(section - FirstField);
        return role == Qt::ToolTipRole ? label.toHtmlEscaped() : label.simplified();
    }
    }
}

} // namespace vitrine::ui
