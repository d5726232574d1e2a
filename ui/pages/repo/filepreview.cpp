#include "ui/pages/repo/filepreview.h"

#include "core/base/bytesize.h"
#include "core/net/background.h"
#include "core/worker/readerclient.h"
#include "ui/pages/repo/filekind.h"
#include "ui/pages/repo/filetreemodel.h"
#include "ui/pages/repo/jsonlayout.h"
#include "ui/pages/repo/pictureview.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/tensorreader.h"
#include "ui/pages/repo/tensortable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 textLimit = 256 * 1024;
constexpr qint64 pictureLimit = 16 << 20;
constexpr QSize largestPicture(4000, 4000); ///< pixels that are kept to zoom into
constexpr int tableRows = 1000;
constexpr int tableColumns = 200;

} // namespace

FilePreview::FilePreview(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_name(new ElidedLabel({}, TextSize::Strong, this)),
      m_note(new Label({}, TextSize::Caption, this)), m_mark(new Label({}, TextSize::Caption, this)),
      m_stack(new QStackedWidget(this)), m_stateView(new StateView(this)), m_text(new QPlainTextEdit(this)),
      m_table(new QTableWidget(this)), m_picture(new PictureView(this)), m_tensors(new TensorTable(this))
{
    setObjectName(QStringLiteral("filePreview"));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("fileText"));
    m_text->setAccessibleName(tr("File content"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::font(TextSize::Body).pointSizeF());
    m_text->setFont(fixed);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_table->setObjectName(QStringLiteral("fileTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Table"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_name->setElideMode(Qt::ElideMiddle);
    m_note->quiet()->setWordWrap(true);
    m_mark->setObjectName(QStringLiteral("fileMark"));
    m_mark->setWordWrap(true);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_stateView), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_tensors)})
        m_stack->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHead());
    column->addWidget(m_note);
    column->addWidget(m_mark);
    column->addWidget(m_stack, 1);
    connect(m_stateView, &StateView::retry, this, [this] { show(hub::TreeEntry(m_entry)); });
    clear();
}

FilePreview::~FilePreview()
{
    m_cancel.cancel();
}

QWidget* FilePreview::buildHead()
{
    auto* head = new QWidget(this);
    m_copy = new CopyButton([this] { return copyText(); }, tr("Copy the content"), head);
    m_copy->setObjectName(QStringLiteral("copyFile"));
    QToolButton* fetchButton = iconButton(QStringLiteral("download"), tr("Download this file"), head);
    fetchButton->setObjectName(QStringLiteral("downloadFile"));
    m_download = fetchButton;
    QToolButton* close = iconButton(QStringLiteral("cross"), tr("Close the preview"), head);
    close->setObjectName(QStringLiteral("closePreview"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_name, 1);
    row->addWidget(m_copy);
    row->addWidget(fetchButton);
    row->addWidget(close);
    connect(fetchButton, &QToolButton::clicked, this, [this] { Q_EMIT download(m_entry.path); });
    connect(close, &QToolButton::clicked, this, &FilePreview::closed);
    return head;
}

void FilePreview::clear()
{
    m_cancel.cancel();
    m_entry = {};
    m_name->setText({});
    m_note->setText({});
    m_mark->hide();
    m_stateView->showEmpty(QStringLiteral("file"), tr("Choose a file"),
                           tr("Its content is shown here before any download."));
    showPage(m_stateView);
}

void FilePreview::show(const hub::TreeEntry& entry)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_entry = entry;
    m_rows.clear();
    m_name->setText(entry.path);
    m_download->setVisible(!m_state.source().isFolder());
    const FileMark mark = markOf(entry);
    m_mark->setVisible(!mark.word.isEmpty());
    m_mark->setTint(mark.tint);
    m_mark->setText(mark.meaning);
    say({});
    m_stateView->showLoading();
    showPage(m_stateView);
    if (entry.path.endsWith(QLatin1String(".safetensors"))) {
        loadTensors();
    } else if (isPictureFile(entry.path) && entry.size > pictureLimit) {
        m_stateView->showEmpty(QStringLiteral("file"), tr("Too large to show here"),
                               tr("Download it to look at it."));
    } else {
        fetch(isPictureFile(entry.path) ? pictureLimit : textLimit);
    }
}

void FilePreview::showPage(QWidget* page)
{
    m_stack->setCurrentWidget(page);
    m_copy->setVisible(page == m_text || page == m_table || page == m_tensors);
}

// Size first, then what is special about what is shown, then who changed it last.
void FilePreview::say(const QStringList& facts)
{
    QStringList all{byteSizeText(m_entry.size)};
    all += facts;
    if (m_entry.lastCommitDate.isValid() && !m_entry.lastCommitTitle.isEmpty())
        all.append(tr("“%1”, %2").arg(m_entry.lastCommitTitle, agoText(m_entry.lastCommitDate)));
    m_note->setText(all.join(QStringLiteral(" · ")));
}

void FilePreview::fail(const vitrine::Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_stateView->showError(error);
    showPage(m_stateView);
}

void FilePreview::fetch(qint64 length)
{
    const QString path = m_entry.path;
    QCoro::connect(m_state.fileBytes(path, 0, length, m_cancel.token()), this,
                   [this, path](const Result<QByteArray>& bytes) {
                       if (path != m_entry.path)
                           return;
                       if (!bytes)
                           fail(bytes.error());
                       else if (isPictureFile(path))
                           showPicture(*bytes);
                       else if (isTableFile(path))
                           showTable(*bytes);
                       else
                           showText(*bytes);
                   });
}

void FilePreview::showText(const QByteArray& bytes)
{
    const bool whole = bytes.size() >= m_entry.size;
    const bool json = whole && isJsonFile(m_entry.path);
    const QString path = m_entry.path;
    const auto read = [bytes, json] {
        DecodedText text = decoded(bytes);
        if (json && text.isText)
            text.text = laidOutJson(bytes);
        return text;
    };
    QCoro::connect(net::inBackground(read), this, [this, path, whole](const DecodedText& text) {
        if (path != m_entry.path)
            return;
        if (!text.isText) {
            m_stateView->showEmpty(QStringLiteral("file"), tr("Not a text"),
                                   tr("This file holds bytes that are not text. Download it to use it."));
            return;
        }
        m_text->setPlainText(text.text);
        showPage(m_text);
        QStringList facts;
        if (!whole)
            facts.append(tr("the first %1 are shown").arg(byteSizeText(textLimit)));
        if (!text.utf8)
            facts.append(tr("not UTF-8: some letters may be wrong"));
        say(facts);
    });
}

void FilePreview::showTable(const QByteArray& bytes)
{
    const QString path = m_entry.path;
    QCoro::connect(net::inBackground([bytes, path] { return rowsOfFile(path, bytes, tableRows); }), this,
                   [this, path, bytes](const TableRows& rows) {
                       if (path != m_entry.path)
                           return;
                       // Lines that are no table are still text.
                       if (rows.isEmpty())
                           showText(bytes);
                       else
                           fillTable(rows);
                   });
}

void FilePreview::fillTable(const TableRows& rows)
{
    m_rows = rows;
    const int columns = static_cast<int>(qMin<qsizetype>(rows.first().size(), tableColumns));
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(rows.size() - 1));
    m_table->setHorizontalHeaderLabels(rows.first().mid(0, columns));
    for (int row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < qMin<qsizetype>(columns, rows.at(row).size()); ++column) {
            auto* item = new QTableWidgetItem(rows.at(row).at(column));
            item->setToolTip(item->text().left(2000));
            m_table->setItem(row - 1, column, item);
        }
    }
    showPage(m_table);
    const int shown = static_cast<int>(rows.size() - 1);
    const bool part = shown >= tableRows || m_entry.size > textLimit;
    say({part ? tr("the first %n row(s)", nullptr, shown) : tr("%n row(s)", nullptr, shown),
         tr("%n column(s)", nullptr, static_cast<int>(rows.first().size()))});
}

QString FilePreview::copyText() const
{
    if (m_stack->currentWidget() == m_tensors)
        return m_tensors->asText();
    if (m_stack->currentWidget() != m_table)
        return m_text->toPlainText();
    QStringList lines;
    for (const QStringList& row : m_rows)
        lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

void FilePreview::showPicture(const QByteArray& bytes)
{
    const QString path = m_entry.path;
    QCoro::connect(m_state.services().reader.readImage(bytes, largestPicture, m_cancel.token()), this,
                   [this, path](const Result<QImage>& image) {
                       if (path != m_entry.path)
                           return;
                       if (!image)
                           return fail(image.error());
                       m_picture->setPicture(*image, tr("Picture %1").arg(path));
                       showPage(m_picture);
                   });
}

void FilePreview::loadTensors()
{
    const QString path = m_entry.path;
    QCoro::connect(readTensors(&m_state, path, m_entry.size, m_cancel.token()), this,
                   [this, path](const Result<tasks::SafetensorsHeader>& header) {
                       if (path != m_entry.path)
                           return;
                       if (!header)
                           return fail(header.error());
                       m_tensors->setTensors(header->tensors);
                       showPage(m_tensors);
                   });
}

} // namespace vitrine::ui
