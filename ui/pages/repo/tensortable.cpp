#include "ui/pages/repo/tensortable.h"

#include "core/base/bytesize.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

void TensorModel::setTensors(const QList<tasks::SafetensorsTensor>& tensors)
{
    beginResetModel();
    m_tensors = tensors;
    endResetModel();
}

int TensorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tensors.size());
}

int TensorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TensorModel::data(const QModelIndex& index, int role) const
{
    const tasks::SafetensorsTensor& tensor = m_tensors.at(index.row());
    if (role == SortRole && index.column() == Elements)
        return tensor.elements();
    if (role == SortRole && index.column() == Bytes)
        return tensor.end - tensor.begin;
    if (role == Qt::ToolTipRole)
        return tensor.name;
    if (role == Qt::TextAlignmentRole && (index.column() == Elements || index.column() == Bytes))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Name:
        return tensor.name;
    case Dtype:
        return tensor.dtype;
    case Shape: {
        QStringList sizes;
        for (const qint64 size : tensor.shape)
            sizes.append(QString::number(size));
        return sizes.join(QStringLiteral(" × "));
    }
    case Bytes:
        return byteSizeText(tensor.end - tensor.begin);
    default:
        return QLocale().toString(tensor.elements());
    }
}

QVariant TensorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Tensor"), tr("Type"), tr("Shape"), tr("Numbers"), tr("Size")};
    return titles.at(section);
}

TensorTable::TensorTable(QWidget* parent)
    : QWidget(parent), m_sorted(new QSortFilterProxyModel(this)), m_search(new QLineEdit(this)),
      m_sum(new Label({}, TextSize::Caption, this)), m_view(new QTableView(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(TensorModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("tensorSearch"));
    m_search->setPlaceholderText(tr("Find a tensor"));
    m_search->setAccessibleName(tr("Find a tensor"));
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("tensorView"));
    m_view->setAccessibleName(tr("Tensors"));
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setShowGrid(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setSectionResizeMode(TensorModel::Name, QHeaderView::Stretch);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum->quiet());
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
}

void TensorTable::setTensors(const QList<tasks::SafetensorsTensor>& tensors)
{
    m_model.setTensors(tensors);
    m_view->resizeColumnToContents(TensorModel::Dtype);
    m_view->resizeColumnToContents(TensorModel::Shape);
    m_view->resizeColumnToContents(TensorModel::Elements);
    m_view->resizeColumnToContents(TensorModel::Bytes);
    qint64 parameters = 0;
    QMap<QString, qint64> types;
    for (const auto& tensor : tensors) {
        parameters += tensor.elements();
        types[tensor.dtype] += tensor.elements();
    }
    const QString counts = tr("%n tensor(s), %1 parameters", nullptr, static_cast<int>(tensors.size()))
                               .arg(countText(parameters));
    m_sum->setText(counts + QStringLiteral(" · ") + QStringList(types.keys()).join(QStringLiteral(", ")));
}

QString TensorTable::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (const int column : {TensorModel::Name, TensorModel::Dtype, TensorModel::Shape})
            cells.append(m_sorted->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace vitrine::ui
