#include "ui/pages/repo/filestab.h"

#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "ui/pages/repo/filepreview.h"
#include "ui/pages/repo/markdelegate.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

bool sameFiles(const QList<hub::TreeEntry>& a, const QList<hub::TreeEntry>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        return one.path == other.path && one.size == other.size && one.oid == other.oid;
    });
}

} // namespace

FilesTab::FilesTab(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_tree(new QTreeView(this)), m_preview(new FilePreview(state, this)),
      m_summary(new Label({}, TextSize::Caption, this)),
      m_downloadSelected(plainButton(tr("Download selected"), this)),
      m_downloadAll(plainButton(tr("Download all"), this)), m_stateView(new StateView(this)),
      m_content(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    buildTree();
    m_downloadSelected->setObjectName(QStringLiteral("downloadSelected"));
    m_downloadAll->setObjectName(QStringLiteral("downloadAll"));

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_summary->quiet(), 1);
    bar->addWidget(m_downloadSelected);
    bar->addWidget(m_downloadAll);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({360, 540});
    splitter->setHandleWidth(16);
    m_preview->hide();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_stateView);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesTab::currentChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesTab::showSelection);
    connect(m_tree, &QTreeView::expanded, this, &FilesTab::fetchCommits);
    connect(m_tree, &QTreeView::clicked, this, &FilesTab::currentChanged);
    connect(m_downloadAll, &QPushButton::clicked, this, [this] { Q_EMIT download({}); });
    connect(m_downloadSelected, &QPushButton::clicked, this, [this] { Q_EMIT download(selectedFiles()); });
    connect(m_preview, &FilePreview::download, this,
            [this](const QString& path) { Q_EMIT download({path}); });
    connect(m_preview, &FilePreview::closed, this, &FilesTab::closePreview);
    connect(m_stateView, &StateView::retry, &m_state, &RepoState::load);
    connect(&m_state, &RepoState::filesChanged, this, &FilesTab::update);
    update();
}

FilesTab::~FilesTab()
{
    m_cancel.cancel();
}

void FilesTab::buildTree()
{
    m_tree->setObjectName(QStringLiteral("fileTree"));
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegateForColumn(FileTreeModel::Mark, new MarkDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->installEventFilter(this);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FileTreeModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(FileTreeModel::Size, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FileTreeModel::Mark, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FileTreeModel::LastChange, QHeaderView::Stretch);
}

void FilesTab::update()
{
    const bool folder = m_state.source().isFolder();
    m_downloadAll->setVisible(!folder);
    m_downloadSelected->setVisible(!folder);
    if (!m_state.filesKnown()) {
        if (m_state.filesError())
            m_stateView->showError(*m_state.filesError());
        else
            m_stateView->showLoading(tr("Reading the list of files"));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    if (m_state.files().isEmpty()) {
        m_stateView->showEmpty(QStringLiteral("folder"), tr("No files"), tr("This revision holds nothing."));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    // The same files again, fresh from the place: what is open in the tree stays open.
    if (sameFiles(m_shown, m_state.files())) {
        openFile(m_wanted);
        return;
    }
    m_shown = m_state.files();
    const QString before = currentFile();
    m_model.setEntries(m_shown);
    qint64 bytes = 0;
    int files = 0;
    for (const hub::TreeEntry& entry : m_state.files()) {
        bytes += entry.size;
        files += entry.type == hub::TreeEntry::Type::File ? 1 : 0;
    }
    m_summary->setText(tr("%n file(s)", nullptr, files) + QStringLiteral(", ") + byteSizeText(bytes));
    m_stack->setCurrentWidget(m_content);
    showSelection();
    m_asked.clear();
    fetchCommits({});
    openFile(m_wanted.isEmpty() ? before : m_wanted);
}

QString FilesTab::currentFile() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() && !current.data(FileTreeModel::IsFolderRole).toBool()
               ? current.siblingAtColumn(0).data(FileTreeModel::PathRole).toString()
               : QString();
}

void FilesTab::openFile(const QString& path)
{
    m_wanted = path;
    if (path.isEmpty())
        return;
    const QModelIndex index = m_model.indexOf(path);
    if (!index.isValid())
        return;
    m_wanted.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FilesTab::currentChanged()
{
    // The keyboard that merely comes to the tree has chosen nothing yet.
    const QModelIndex current = m_tree->currentIndex();
    const hub::TreeEntry* entry = m_model.entryAt(current);
    if (!entry || entry->type != hub::TreeEntry::Type::File ||
        !m_tree->selectionModel()->isRowSelected(current.row(), current.parent()))
        return;
    const bool shown = m_preview->isVisibleTo(m_content);
    if (shown && m_preview->path() == entry->path)
        return;
    m_preview->setVisible(true);
    m_preview->show(hub::TreeEntry(*entry));
    if (!shown)
        m_tree->scrollTo(m_tree->currentIndex());
    Q_EMIT currentFileChanged(entry->path);
}

void FilesTab::closePreview()
{
    m_preview->hide();
    m_preview->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

QStringList FilesTab::selectedFiles() const
{
    QStringList files;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        files += m_model.filesBelow(row);
    files.removeDuplicates();
    return files;
}

void FilesTab::showSelection()
{
    qint64 bytes = 0;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        bytes += row.data(FileTreeModel::SizeRole).toLongLong();
    const int count = static_cast<int>(selectedFiles().size());
    m_downloadSelected->setEnabled(count > 0);
    m_downloadSelected->setText(count > 0
                                    ? tr("Download %n file(s) · %1", nullptr, count).arg(byteSizeText(bytes))
                                    : tr("Download selected"));
    m_downloadSelected->setToolTip(tr("Ctrl and Shift select several files or folders."));
}

// Places tell last commits folder by folder and slowly; they come behind the names, and not for thousands.
void FilesTab::fetchCommits(const QModelIndex& folder)
{
    const QString path = folder.isValid() ? folder.data(FileTreeModel::PathRole).toString() : QString();
    if (m_state.source().isFolder() || m_asked.contains(path) || m_model.rowCount(folder) > mostCommits)
        return;
    m_asked.insert(path);
    const RepoSubject& source = m_state.source();
    const auto client = m_state.services().places.client(source.place, source.account);
    QCoro::connect(client->tree(source.id, source.revision, path, false, true, hub::Freshness::Network,
                                m_cancel.token()),
                   this, [this](const Result<hub::Fresh<QList<hub::TreeEntry>>>& reply) {
                       if (reply)
                           m_model.setCommits(reply->value);
                   });
}

bool FilesTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::Resize)
        m_tree->setColumnHidden(FileTreeModel::LastChange,
                                m_tree->width() < lastChangeFrom || m_state.source().isFolder());
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine::ui
