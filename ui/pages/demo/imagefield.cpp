#include "ui/pages/demo/imagefield.h"

#include "core/net/background.h"
#include "core/worker/readerclient.h"
#include "ui/pages/demo/drawingboard.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 maximumFile = 64 << 20;
constexpr int stackHeight = 290;   ///< pixels: the picture and the buttons under it
constexpr int pictureHeight = 230; ///< pixels
const QString dropId = QStringLiteral("drop");
const QString drawId = QStringLiteral("draw");

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ImageField::ImageField(const tasks::InputField& field, Services& services, QWidget* parent)
    : InputFieldWidget(parent), m_services(services), m_kind(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)), m_picture(new QLabel(this)),
      m_words(new Label({}, TextSize::Caption, this)), m_board(new DrawingBoard(this))
{
    m_field = field;
    setObjectName(QStringLiteral("input-") + field.name);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    m_kind->setObjectName(QStringLiteral("imageKind"));
    m_kind->addSegment(dropId, tr("Picture"));
    m_kind->addSegment(drawId, tr("Draw"));
    m_kind->setCurrentId(dropId);
    // Run stays in sight below it.
    m_stack->setMaximumHeight(stackHeight);
    m_stack->addWidget(buildDrop());
    m_stack->addWidget(buildDraw());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    connect(m_kind, &SegmentedControl::chosen, this, [this](const QString& id) {
        m_stack->setCurrentIndex(id == drawId ? 1 : 0);
        Q_EMIT edited();
    });
    connect(m_board, &DrawingBoard::changed, this, &InputFieldWidget::edited);
    preview();
}

ImageField::~ImageField()
{
    m_cancel.cancel();
}

QWidget* ImageField::buildDrop()
{
    auto* page = new QWidget;
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumHeight(160);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("imagePreview"));
    m_words->quiet();
    QPushButton* open = plainButton(tr("Open a picture…"), page);
    open->setObjectName(QStringLiteral("openPicture"));
    QPushButton* paste = plainButton(tr("Paste"), page);
    connect(open, &QPushButton::clicked, this, &ImageField::choose);
    connect(paste, &QPushButton::clicked, this, &ImageField::paste);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(paste);
    row->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addLayout(row);
    return page;
}

QWidget* ImageField::buildDraw()
{
    auto* page = new QWidget;
    QPushButton* clear = plainButton(tr("Clear"), page);
    clear->setObjectName(QStringLiteral("clearDrawing"));
    QPushButton* undo = plainButton(tr("Undo"), page);
    auto* pens = new SegmentedControl(page);
    pens->addSegment(QStringLiteral("12"), tr("Thin"));
    pens->addSegment(QStringLiteral("26"), tr("Pen"));
    pens->addSegment(QStringLiteral("44"), tr("Thick"));
    pens->setCurrentId(QStringLiteral("26"));
    connect(clear, &QPushButton::clicked, m_board, &DrawingBoard::clear);
    connect(undo, &QPushButton::clicked, m_board, &DrawingBoard::undo);
    connect(pens, &SegmentedControl::chosen, m_board,
            [this](const QString& id) { m_board->setPenWidth(id.toInt()); });
    auto* row = new QHBoxLayout;
    row->addWidget(pens);
    row->addStretch();
    row->addWidget(undo);
    row->addWidget(clear);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_board, 1);
    column->addLayout(row);
    return page;
}

void ImageField::fill(tasks::RunRequest& request) const
{
    request.files.insert(m_field.name, m_kind->currentId() == drawId ? asPng(m_board->picture()) : m_bytes);
}

void ImageField::show(const tasks::RunRequest& request)
{
    m_kind->setCurrentId(dropId);
    m_stack->setCurrentIndex(0);
    setBytes(request.files.value(m_field.name), {});
}

bool ImageField::isEmpty() const
{
    return m_kind->currentId() == drawId ? m_board->isEmpty() : m_bytes.isEmpty();
}

QString ImageField::summary() const
{
    if (m_kind->currentId() == drawId)
        return tr("A drawing");
    return m_name.isEmpty() ? tr("A picture") : m_name;
}

void ImageField::setBytes(const QByteArray& bytes, const QString& name)
{
    m_bytes = bytes;
    m_name = name;
    preview();
    Q_EMIT edited();
}

void ImageField::setImage(const QImage& image, const QString& name)
{
    QCoro::connect(net::inBackground([image] { return asPng(image); }), this,
                   [this, name](const QByteArray& bytes) { setBytes(bytes, name); });
}

void ImageField::preview()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_words->setText(m_name);
    if (m_bytes.isEmpty()) {
        m_picture->setPixmap({});
        m_picture->setText(m_field.hint);
        return;
    }
    const QSize room = QSize(480, pictureHeight) * devicePixelRatioF();
    QCoro::connect(m_services.reader.readImage(m_bytes, room, m_cancel.token()), this,
                   [this](const Result<QImage>& image) {
                       if (!image) {
                           if (image.error().kind != ErrorKind::Cancelled)
                               m_picture->setText(image.error().message());
                           return;
                       }
                       QPixmap pixmap = QPixmap::fromImage(*image);
                       pixmap.setDevicePixelRatio(devicePixelRatioF());
                       m_picture->setPixmap(pixmap);
                       m_picture->setAccessibleName(summary());
                   });
}

void ImageField::openFile(const QString& path)
{
    m_kind->setCurrentId(dropId);
    m_stack->setCurrentIndex(0);
    QCoro::connect(net::inBackground([path] {
                       QFile file(path);
                       return file.open(QIODevice::ReadOnly) && file.size() <= maximumFile ? file.readAll()
                                                                                           : QByteArray();
                   }),
                   this, [this, path](const QByteArray& bytes) {
                       if (bytes.isEmpty())
                           m_words->setText(tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()));
                       else
                           setBytes(bytes, QFileInfo(path).fileName());
                   });
}

void ImageField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Open a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImageField::openFile);
    dialog->open();
}

void ImageField::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        m_words->setText(tr("There is no picture to paste."));
}

bool ImageField::take(const QMimeData* data)
{
    if (!data)
        return false;
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (files.size() > 1) {
        Q_EMIT severalDropped(files);
        return true;
    }
    if (data->urls().size() == 1 && data->urls().first().isLocalFile()) {
        openFile(data->urls().first().toLocalFile());
        return true;
    }
    if (!data->hasImage())
        return false;
    setImage(qvariant_cast<QImage>(data->imageData()), tr("Pasted picture"));
    return true;
}

void ImageField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImageField::dropEvent(QDropEvent* event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void ImageField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        InputFieldWidget::keyPressEvent(event);
}

} // namespace vitrine::ui
