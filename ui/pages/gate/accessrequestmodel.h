#pragma once

#include "core/hub/gateowner.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vitrine::ui {

/// Requests of a gate as rows: who, when, and one column for each question. Built for tens of thousands.
class AccessRequestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Email, Asked, Decided, Outcome, FirstField };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<hub::AccessRequest>& requests);
    const hub::AccessRequest& at(int row) const { return m_rows.at(row); }
    int count() const { return static_cast<int>(m_rows.size()); }
    /// Takes those out that left this list.
    void remove(const QList<hub::AccessRequest>& requests);
    /// What kept a request from being decided, beside it.
    void setProblem(const hub::AccessRequest& request, const QString& words);
    bool hasProblems() const { return !m_problems.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString keyOf(const hub::AccessRequest& request);
    QString textOf(const hub::AccessRequest& request, int column) const;

    QList<hub::AccessRequest> m_rows;
    QStringList m_fields; ///< labels, as they were met
    QHash<QString, QString> m_problems;
};

} // namespace vitrine::ui
