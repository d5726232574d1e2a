#pragma once

#include "core/tasks/safetensorsheader.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace vitrine::ui {

class Label;

/// The tensors of a weights file: name, dtype, shape, elements. Sortable as numbers.
class TensorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Dtype, Shape, Elements, Bytes, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTensors(const QList<tasks::SafetensorsTensor>& tensors);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<tasks::SafetensorsTensor> m_tensors;
};

/// The table with a search field and a line that adds up.
class TensorTable : public QWidget {
    Q_OBJECT

public:
    explicit TensorTable(QWidget* parent = nullptr);

    void setTensors(const QList<tasks::SafetensorsTensor>& tensors);
    /// "name<TAB>dtype<TAB>shape" lines of what the search leaves.
    QString asText() const;

private:
    TensorModel m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_search;
    Label* m_sum;
    QTableView* m_view;
};

} // namespace vitrine::ui
