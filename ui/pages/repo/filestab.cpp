#include "ui/pages/repo/filestab.h"

#include "core/base/bytesize.h"
#include "ui/pages/repo/filepreview.h"
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

FilesTab::FilesTab(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_tree(new QTreeView(this)), m_preview(new FilePreview(state, this)),
      m_summary(new Label({}, TextSize::Caption, this)),
      m_downloadSelected(plainButton(tr("Download selected"), this)),
      m_downloadAll(plainButton(tr("Download all"), this)), m_stateView(new StateView(this)),
      m_content(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    m_tree->setObjectName(QStringLiteral("fileTree"));
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FileTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FileTreeModel::Size, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(FileTreeModel::Mark, QHeaderView::ResizeToContents);
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
    splitter->setSizes({360, 480});
    splitter->setHandleWidth(16);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_stateView);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FilesTab::selectionChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_downloadSelected->setEnabled(m_tree->selectionModel()->hasSelection()); });
    connect(m_downloadAll, &QPushButton::clicked, this, [this] { Q_EMIT download({}); });
    connect(m_downloadSelected, &QPushButton::clicked, this, [this] {
        QStringList files;
        const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            files += m_model.filesBelow(row);
        files.removeDuplicates();
        Q_EMIT download(files);
    });
    connect(m_stateView, &StateView::retry, &m_state, &RepoState::load);
    connect(&m_state, &RepoState::filesChanged, this, &FilesTab::update);
    update();
}

void FilesTab::update()
{
    const bool folder = m_state.source().isFolder();
    m_downloadAll->setVisible(!folder);
    m_downloadSelected->setVisible(!folder);
    m_downloadSelected->setEnabled(m_tree->selectionModel()->hasSelection());
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
    const QString before = currentFile();
    m_model.setEntries(m_state.files());
    qint64 bytes = 0;
    int files = 0;
    for (const hub::TreeEntry& entry : m_state.files()) {
        bytes += entry.size;
        files += entry.type == hub::TreeEntry::Type::File ? 1 : 0;
    }
    m_summary->setText(tr("%n file(s)", nullptr, files) + QStringLiteral(", ") + byteSizeText(bytes));
    m_stack->setCurrentWidget(m_content);
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

void FilesTab::selectionChanged()
{
    const QString path = currentFile();
    if (path.isEmpty())
        return;
    const QList<hub::TreeEntry>& files = m_state.files();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const hub::TreeEntry& e) { return e.path == path; });
    if (found == files.end())
        return;
    m_preview->show(*found);
    Q_EMIT currentFileChanged(path);
}

} // namespace vitrine::ui
