#include "ui/pages/repo/largefilespanel.h"

#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/repo/repostate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int mostRowsShown = 10;

/// "refs/heads/main" as people know it.
QString placeWord(const QString& ref)
{
    if (ref.isEmpty())
        return LargeFileModel::tr("only in older commits");
    if (ref.startsWith(QLatin1String("refs/heads/")))
        return ref.mid(11);
    return ref.startsWith(QLatin1String("refs/pr/")) ? LargeFileModel::tr("pull request %1").arg(ref.mid(8))
                                                     : ref;
}

} // namespace

void LargeFileModel::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
}

void LargeFileModel::add(const QList<hub::LargeFile>& files)
{
    beginResetModel();
    m_files += files;
    endResetModel();
    sort(m_column, m_order);
}

qint64 LargeFileModel::bytes() const
{
    qint64 sum = 0;
    for (const hub::LargeFile& file : m_files)
        sum += file.size;
    return sum;
}

int LargeFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int LargeFileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LargeFileModel::data(const QModelIndex& index, int role) const
{
    const hub::LargeFile& file = m_files.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == Sent ? fullDateText(file.pushedAt) : QStringLiteral("sha256:") + file.sha256;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Path:
        return file.path.isEmpty() ? file.sha256.left(16) : file.path;
    case Size:
        return byteSizeText(file.size);
    case Where:
        return placeWord(file.ref);
    default:
        return file.pushedAt.isValid() ? agoText(file.pushedAt) : QString();
    }
}

QVariant LargeFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("File"), tr("Size"), tr("Where"), tr("Sent")};
    return titles.value(section);
}

void LargeFileModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const auto less = [column](const hub::LargeFile& a, const hub::LargeFile& b) {
        switch (column) {
        case Path:
            return a.path.compare(b.path, Qt::CaseInsensitive) < 0;
        case Size:
            return a.size < b.size;
        case Where:
            return a.ref < b.ref;
        default:
            return a.pushedAt < b.pushedAt;
        }
    };
    std::stable_sort(m_files.begin(), m_files.end(), [&](const hub::LargeFile& a, const hub::LargeFile& b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    changePersistentIndexList(persistentIndexList(), QModelIndexList(persistentIndexList().size()));
    Q_EMIT layoutChanged();
}

LargeFilesPanel::LargeFilesPanel(RepoState& state, QWidget* parent)
    : Card(tr("Large files"), parent), m_state(state), m_model(new LargeFileModel(this)),
      m_table(new QTableView(this)), m_sums(new Label({}, TextSize::Body, this)),
      m_delete(plainButton(tr("Delete for good"), this))
{
    m_sums->setObjectName(QStringLiteral("largeSums"));
    m_sums->quiet()->wrapping();
    body()->addWidget(m_sums);
    m_table->setObjectName(QStringLiteral("largeFiles"));
    m_table->setAccessibleName(tr("Large files"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(LargeFileModel::Path, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(LargeFileModel::Size, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->hide();
    body()->addWidget(m_table);
    m_delete->setObjectName(QStringLiteral("deleteLarge"));
    setButtonKind(m_delete, QStringLiteral("danger"));
    m_delete->hide();
    body()->addWidget(m_delete, 0, Qt::AlignLeft);
    connect(m_delete, &QPushButton::clicked, this, &LargeFilesPanel::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LargeFilesPanel::showSums);
}

LargeFilesPanel::~LargeFilesPanel()
{
    m_cancel.cancel();
}

void LargeFilesPanel::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_model->clear();
    m_sums->setText(tr("Looking for large files…"));
    fetch({});
}

void LargeFilesPanel::fetch(const QUrl& next)
{
    const auto client = m_state.services().places.client(m_state.source().place, m_state.source().account);
    QCoro::connect(hub::largeFiles(*client, m_state.source().id, next, m_cancel.token()), this,
                   [this](const Result<hub::LargeFilePage>& page) {
                       if (!page) {
                           if (page.error().kind != ErrorKind::Cancelled)
                               m_sums->setText(page.error().message());
                           return;
                       }
                       m_model->add(page->items);
                       showSums();
                       if (!page->next.isEmpty())
                           fetch(page->next);
                   });
}

QList<hub::LargeFile> LargeFilesPanel::chosen() const
{
    QList<hub::LargeFile> files;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        files.append(m_model->file(index.row()));
    return files;
}

void LargeFilesPanel::showSums()
{
    const int count = m_model->rowCount();
    m_table->setVisible(count > 0);
    m_delete->setVisible(count > 0);
    if (count == 0) {
        m_sums->setText(tr("It keeps no large files."));
        return;
    }
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(row * (qMin(count, mostRowsShown) + 1) + 8);
    for (const int column : {LargeFileModel::Size, LargeFileModel::Where, LargeFileModel::Sent})
        m_table->resizeColumnToContents(column);
    qint64 bytes = 0;
    const QList<hub::LargeFile> files = chosen();
    for (const hub::LargeFile& file : files)
        bytes += file.size;
    m_delete->setEnabled(!files.isEmpty());
    m_sums->setText(
        files.isEmpty()
            ? tr("%n files in all revisions, %1", nullptr, count).arg(byteSizeText(m_model->bytes()))
            : tr("%n chosen; deleting them frees %1", nullptr, int(files.size())).arg(byteSizeText(bytes)));
}

void LargeFilesPanel::ask()
{
    QStringList oids;
    qint64 bytes = 0;
    int current = 0;
    for (const hub::LargeFile& file : chosen()) {
        oids.append(file.fileOid);
        bytes += file.size;
        current += !file.ref.isEmpty();
    }
    QString text =
        tr("%1 become free. History is written anew without these files, so commits get new names: "
           "copies that others have do not fit any more and must be fetched again. This cannot be undone.")
            .arg(byteSizeText(bytes));
    if (current > 0)
        text += QLatin1Char(' ') +
                tr("%n of them are in use by a branch now and vanish from it.", nullptr, current);
    auto* dialog = new ConfirmDialog({tr("Delete %n large files for good?", nullptr, int(oids.size())), text,
                                      tr("Delete for good"), m_state.source().id.id()},
                                     this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, oids, bytes] { remove(oids, bytes); });
    dialog->open();
}

void LargeFilesPanel::remove(const QStringList& fileOids, qint64 bytes)
{
    const auto client = m_state.services().places.client(m_state.source().place, m_state.source().account);
    m_delete->setEnabled(false);
    QCoro::connect(hub::deleteLargeFiles(*client, m_state.source().id, fileOids, true, m_cancel.token()),
                   this, [this, fileOids, bytes](const Result<void>& result) {
                       if (!result) {
                           showSums();
                           m_sums->setText(result.error().message());
                           Q_EMIT failed(result.error(),
                                         [this, fileOids, bytes] { remove(fileOids, bytes); });
                           return;
                       }
                       Q_EMIT said(tr("%1 are free again.").arg(byteSizeText(bytes)));
                       Q_EMIT changed();
                       load();
                   });
}

} // namespace vitrine::ui
