#include "ui/widgets/diffview/diffview.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview/diffdelegate.h"
#include "ui/widgets/diffview/diffmodel.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int sliceMilliseconds = 6;
constexpr int mostMatches = 100'000;

} // namespace

DiffView::DiffView(QWidget* parent)
    : QWidget(parent), m_model(new DiffModel(this)), m_delegate(new DiffDelegate(*m_model, this)),
      m_summary(new Label({}, TextSize::Caption, this)), m_foldAll(linkButton(tr("Fold all"), this)),
      m_findBar(makeFindBar()), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("diffView"));
    m_summary->quiet()->figures();
    m_summary->setObjectName(QStringLiteral("diffSummary"));
    m_foldAll->setObjectName(QStringLiteral("diffFoldAll"));
    m_list->setObjectName(QStringLiteral("diffLines"));
    m_list->setAccessibleName(tr("Changed lines"));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    QToolButton* search = iconButton(QStringLiteral("search"), tr("Find in the changes"), this);
    search->setObjectName(QStringLiteral("diffFind"));
    head->addWidget(search);
    head->addWidget(m_foldAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_findBar);
    column->addWidget(m_list, 1);
    m_findBar->hide();
    m_searcher.setInterval(0);
    connect(&m_searcher, &QTimer::timeout, this, &DiffView::searchSlice);
    connect(search, &QToolButton::clicked, this, &DiffView::find);
    connect(m_list, &QListView::clicked, this, &DiffView::toggle);
    connect(m_foldAll, &QPushButton::clicked, this, [this] {
        const bool anyOpen = !m_model->files().isEmpty() && [this] {
            for (int i = 0; i < m_model->files().size(); ++i) {
                if (!m_model->isFolded(i))
                    return true;
            }
            return false;
        }();
        foldAll(anyOpen);
    });
}

QWidget* DiffView::makeFindBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("diffFindBar"));
    m_field = new QLineEdit(bar);
    m_field->setObjectName(QStringLiteral("diffFindField"));
    m_field->setPlaceholderText(tr("Find in the changes"));
    m_field->setAccessibleName(tr("Find in the changes"));
    m_field->installEventFilter(this);
    m_count = new Label({}, TextSize::Caption, bar);
    m_count->quiet();
    QToolButton* previous = iconButton(QStringLiteral("chevron-up"), tr("Previous"), bar);
    QToolButton* next = iconButton(QStringLiteral("chevron-down"), tr("Next"), bar);
    QToolButton* closeButton = iconButton(QStringLiteral("cross"), tr("Close"), bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(closeButton);
    connect(m_field, &QLineEdit::textChanged, this, &DiffView::search);
    connect(previous, &QToolButton::clicked, this, &DiffView::findPrevious);
    connect(next, &QToolButton::clicked, this, &DiffView::findNext);
    connect(closeButton, &QToolButton::clicked, this, &DiffView::closeFind);
    return bar;
}

void DiffView::setFiles(QList<hub::FileDiff> files)
{
    int added = 0;
    int removed = 0;
    for (const hub::FileDiff& file : std::as_const(files)) {
        added += file.added;
        removed += file.removed;
    }
    const auto count = static_cast<int>(files.size());
    m_model->setFiles(std::move(files));
    m_delegate->measure();
    m_list->doItemsLayout();
    m_summary->setText(tr("%n changed file(s)", nullptr, count) +
                       QStringLiteral("  ·  +%1  −%2").arg(added).arg(removed));
    m_foldAll->setVisible(count > 1);
    search(m_findBar->isVisible() ? m_field->text() : QString());
}

const QList<hub::FileDiff>& DiffView::files() const
{
    return m_model->files();
}

void DiffView::toggle(const QModelIndex& index)
{
    const DiffModel::Row row = m_model->at(index.row());
    if (row.kind == DiffModel::RowKind::File)
        m_model->setFolded(row.file, !m_model->isFolded(row.file));
}

void DiffView::foldAll(bool folded)
{
    for (int i = 0; i < m_model->files().size(); ++i)
        m_model->setFolded(i, folded);
    m_foldAll->setText(folded ? tr("Unfold all") : tr("Fold all"));
}

bool DiffView::showFile(const QString& path)
{
    for (int i = 0; i < m_model->files().size(); ++i) {
        if (m_model->files().at(i).path != path)
            continue;
        const QModelIndex head = m_model->index(m_model->rowOfFile(i));
        m_list->setCurrentIndex(head);
        m_list->scrollTo(head, QAbstractItemView::PositionAtTop);
        return true;
    }
    return false;
}

void DiffView::find()
{
    m_findBar->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search(m_field->text());
}

void DiffView::closeFind()
{
    m_findBar->hide();
    search({});
    m_list->setFocus();
}

void DiffView::search(const QString& text)
{
    if (m_field->text() != text) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(text);
    }
    m_delegate->setNeedle(text);
    m_matches.clear();
    m_match = -1;
    m_searched = {};
    if (text.isEmpty())
        m_searcher.stop();
    else
        m_searcher.start();
    say();
    m_list->viewport()->update();
}

void DiffView::searchSlice()
{
    QElapsedTimer clock;
    clock.start();
    const QString needle = m_field->text();
    const QList<hub::FileDiff>& files = m_model->files();
    for (; m_searched.file < files.size(); ++m_searched.file, m_searched.line = 0) {
        const auto& lines = files.at(m_searched.file).lines;
        for (; m_searched.line < lines.size(); ++m_searched.line) {
            if (lines.at(m_searched.line).text.contains(needle, Qt::CaseInsensitive))
                m_matches.append(m_searched);
            if (m_searched.line % 64 == 0 && clock.elapsed() >= sliceMilliseconds) {
                ++m_searched.line;
                return;
            }
        }
        if (m_matches.size() > mostMatches)
            break;
    }
    m_searcher.stop();
    if (m_match < 0 && !m_matches.isEmpty())
        showMatch(0);
    say();
    announce(m_list, m_count->text());
    Q_EMIT matchesCounted(matches());
}

void DiffView::findNext()
{
    if (!m_matches.isEmpty())
        showMatch((m_match + 1) % m_matches.size());
}

void DiffView::findPrevious()
{
    if (!m_matches.isEmpty())
        showMatch((m_match + m_matches.size() - 1) % m_matches.size());
}

void DiffView::showMatch(qsizetype match)
{
    m_match = match;
    const Place place = m_matches.at(match);
    m_model->setFolded(place.file, false);
    const QModelIndex index = m_model->index(m_model->rowOfFile(place.file) + 1 + place.line);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    say();
}

void DiffView::say()
{
    if (m_field->text().isEmpty())
        m_count->setText({});
    else if (m_searcher.isActive())
        m_count->setText(tr("Searching"));
    else if (m_matches.isEmpty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
}

QString DiffView::selectedText() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (const QModelIndex& index : std::as_const(chosen))
        text += m_model->plainText(index.row()) + QLatin1Char('\n');
    return text;
}

void DiffView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool DiffView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_list) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Find))
            key->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_field) {
        if (key->key() == Qt::Key_Escape) {
            closeFind();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ShiftModifier)
                findPrevious();
            else
                findNext();
            return true;
        }
        return false;
    }
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->matches(QKeySequence::Find)) {
        find();
        return true;
    }
    const bool press =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (press && m_list->currentIndex().isValid()) {
        toggle(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DiffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_list->doItemsLayout();
}

} // namespace vitrine::ui
