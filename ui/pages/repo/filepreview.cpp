#include "ui/pages/repo/filepreview.h"

#include "core/base/bytesize.h"
#include "core/net/background.h"
#include "core/worker/readerclient.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/tensorreader.h"
#include "ui/pages/repo/tensortable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateview.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 textLimit = 256 * 1024;
constexpr qint64 pictureLimit = 16 << 20;
constexpr int tableRows = 500;

bool endsWithAny(const QString& path, std::initializer_list<const char*> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const char* s) { return path.endsWith(QLatin1String(s), Qt::CaseInsensitive); });
}

bool isPicture(const QString& path)
{
    return endsWithAny(path, {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".svg", ".ico", ".tiff"});
}

bool isTable(const QString& path)
{
    return endsWithAny(path, {".csv", ".tsv"});
}

bool looksBinary(const QByteArray& bytes)
{
    return bytes.left(4096).contains('\0');
}

// JSON on several lines; what is cut or broken stays as it is.
QString laidOut(const QByteArray& bytes, bool json)
{
    if (json) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isNull())
            return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    }
    return QString::fromUtf8(bytes);
}

// RFC 4180: quotes hold separators and line ends, doubled quotes stand for one.
QList<QStringList> rowsOf(const QString& text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && rows.size() < tableRows; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, QString()));
        } else if (c == QLatin1Char('\n')) {
            row.append(std::exchange(cell, QString()));
            rows.append(std::exchange(row, QStringList()));
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows.append(row << cell);
    return rows;
}

} // namespace

FilePreview::FilePreview(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_name(new ElidedLabel({}, TextSize::Strong, this)),
      m_note(new Label({}, TextSize::Caption, this)), m_stack(new QStackedWidget(this)),
      m_stateView(new StateView(this)), m_text(new QPlainTextEdit(this)), m_table(new QTableWidget(this)),
      m_picture(new QLabel(this)), m_tensors(new TensorTable(this))
{
    setObjectName(QStringLiteral("filePreview"));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("fileText"));
    m_text->setAccessibleName(tr("File content"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Table"));
    m_table->setTabKeyNavigation(false);
    m_picture->setAlignment(Qt::AlignCenter);
    m_note->quiet();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_stateView), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_tensors)})
        m_stack->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    connect(m_stateView, &StateView::retry, this, [this] { show(m_entry); });
    clear();
}

void FilePreview::clear()
{
    m_cancel.cancel();
    m_entry = {};
    m_name->setText({});
    m_note->setText({});
    m_stateView->showEmpty(QStringLiteral("file"), tr("Choose a file"),
                           tr("Its content is shown here before any download."));
    m_stack->setCurrentWidget(m_stateView);
}

void FilePreview::show(const hub::TreeEntry& entry)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_entry = entry;
    m_name->setText(entry.path);
    say(byteSizeText(entry.size));
    m_stateView->showLoading();
    m_stack->setCurrentWidget(m_stateView);
    if (entry.path.endsWith(QLatin1String(".safetensors"))) {
        loadTensors();
    } else if (isPicture(entry.path) && entry.size > pictureLimit) {
        m_stateView->showEmpty(QStringLiteral("file"), tr("Too large to show here"),
                               tr("Download it to look at it."));
    } else {
        fetch(isPicture(entry.path) ? pictureLimit : textLimit);
    }
}

void FilePreview::say(const QString& text)
{
    m_note->setText(text);
}

void FilePreview::fail(const vitrine::Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_stateView->showError(error);
    m_stack->setCurrentWidget(m_stateView);
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
                       else if (isPicture(path))
                           showPicture(*bytes);
                       else if (looksBinary(*bytes))
                           m_stateView->showEmpty(
                               QStringLiteral("file"), tr("Not a text"),
                               tr("This file holds bytes that are not text. Download it to use it."));
                       else if (isTable(path))
                           showTable(*bytes);
                       else
                           showText(*bytes);
                   });
}

void FilePreview::showText(const QByteArray& bytes)
{
    const bool whole = bytes.size() >= m_entry.size;
    const bool json = whole && endsWithAny(m_entry.path, {".json", ".ipynb"});
    const QString path = m_entry.path;
    QCoro::connect(
        net::inBackground([bytes, json] { return laidOut(bytes, json); }), this,
        [this, path, whole](const QString& text) {
            if (path != m_entry.path)
                return;
            m_text->setPlainText(text);
            m_stack->setCurrentWidget(m_text);
            if (!whole)
                say(tr("The first %1 of %2").arg(byteSizeText(textLimit), byteSizeText(m_entry.size)));
        });
}

void FilePreview::showTable(const QByteArray& bytes)
{
    const QChar separator = m_entry.path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive)
                                ? QLatin1Char('\t')
                                : QLatin1Char(',');
    const QString path = m_entry.path;
    QCoro::connect(
        net::inBackground([bytes, separator] { return rowsOf(QString::fromUtf8(bytes), separator); }), this,
        [this, path](const QList<QStringList>& rows) {
            if (path != m_entry.path)
                return;
            m_table->clear();
            const int columns =
                rows.isEmpty() ? 0 : static_cast<int>(qMin<qsizetype>(rows.first().size(), 200));
            m_table->setColumnCount(columns);
            m_table->setRowCount(static_cast<int>(qMax<qsizetype>(rows.size() - 1, 0)));
            if (!rows.isEmpty())
                m_table->setHorizontalHeaderLabels(rows.first().mid(0, columns));
            for (int row = 1; row < rows.size(); ++row) {
                for (int column = 0; column < qMin<qsizetype>(columns, rows.at(row).size()); ++column)
                    m_table->setItem(row - 1, column, new QTableWidgetItem(rows.at(row).at(column)));
            }
            m_stack->setCurrentWidget(m_table);
            if (rows.size() >= tableRows)
                say(tr("The first %1 rows").arg(tableRows));
        });
}

void FilePreview::showPicture(const QByteArray& bytes)
{
    const QString path = m_entry.path;
    const QSize room = m_stack->size().boundedTo(QSize(2000, 2000)) * devicePixelRatioF();
    QCoro::connect(m_state.services().reader.readImage(bytes, room, m_cancel.token()), this,
                   [this, path](const Result<QImage>& image) {
                       if (path != m_entry.path)
                           return;
                       if (!image)
                           return fail(image.error());
                       QPixmap pixmap = QPixmap::fromImage(*image);
                       pixmap.setDevicePixelRatio(devicePixelRatioF());
                       m_picture->setPixmap(pixmap);
                       m_picture->setAccessibleName(tr("Picture %1").arg(path));
                       m_stack->setCurrentWidget(m_picture);
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
                       m_stack->setCurrentWidget(m_tensors);
                   });
}

} // namespace vitrine::ui
