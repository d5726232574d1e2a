#include "ui/pages/repo/pictureview.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace vitrine::ui {

namespace {

constexpr double closest = 16;
constexpr double farthest = 0.02;
constexpr int longestSide = 8000; ///< pixels on the screen

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent), m_area(new QScrollArea(this)), m_picture(new QLabel),
      m_words(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("pictureView"));
    setFocusPolicy(Qt::StrongFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_picture);
    m_area->viewport()->installEventFilter(this);
    m_picture->setScaledContents(true);
    m_words->quiet()->figures();
    QToolButton* out = iconButton(QStringLiteral("minus"), tr("Smaller"), this);
    QToolButton* in = iconButton(QStringLiteral("plus"), tr("Larger"), this);
    QPushButton* fitButton = linkButton(tr("Fit"), this);
    QPushButton* actual = linkButton(tr("Actual size"), this);
    fitButton->setObjectName(QStringLiteral("pictureFit"));
    actual->setObjectName(QStringLiteral("pictureActual"));
    in->setObjectName(QStringLiteral("pictureLarger"));
    connect(out, &QToolButton::clicked, this, &PictureView::zoomOut);
    connect(in, &QToolButton::clicked, this, &PictureView::zoomIn);
    connect(fitButton, &QPushButton::clicked, this, &PictureView::fit);
    connect(actual, &QPushButton::clicked, this, &PictureView::actualSize);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    for (QWidget* widget : {static_cast<QWidget*>(out), static_cast<QWidget*>(in),
                            static_cast<QWidget*>(fitButton), static_cast<QWidget*>(actual)})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_area, 1);
    column->addLayout(row);
}

void PictureView::setPicture(const QImage& image, const QString& name)
{
    m_image = image;
    setAccessibleName(name);
    m_picture->setPixmap(QPixmap::fromImage(image));
    fit();
}

double PictureView::fittingZoom() const
{
    if (m_image.isNull())
        return 1;
    const QSizeF room = QSizeF(m_area->viewport()->size()) * devicePixelRatioF();
    const double fitting = qMin(room.width() / m_image.width(), room.height() / m_image.height());
    return qBound(farthest, qMin(fitting, 1.0), 1.0);
}

double PictureView::zoom() const
{
    return m_zoom > 0 ? m_zoom : fittingZoom();
}

void PictureView::fit()
{
    m_zoom = 0;
    applyZoom();
}

void PictureView::zoomTo(double zoom)
{
    const int side = qMax(1, qMax(m_image.width(), m_image.height()));
    m_zoom = qBound(farthest, zoom, qMin(closest, qMax(1.0, double(longestSide) / side)));
    applyZoom();
}

void PictureView::applyZoom()
{
    if (m_image.isNull())
        return;
    const QSizeF size = QSizeF(m_image.size()) * zoom() / devicePixelRatioF();
    m_picture->resize(size.toSize().expandedTo(QSize(1, 1)));
    m_words->setText(tr("%1 × %2 pixels · %3 %")
                         .arg(QLocale().toString(m_image.width()), QLocale().toString(m_image.height()),
                              QLocale().toString(qRound(zoom() * 100))));
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyZoom();
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        actualSize();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PictureView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_zoom <= 0)
        applyZoom();
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier) || wheel->angleDelta().y() == 0)
        return QWidget::eventFilter(watched, event);
    wheel->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    return true;
}

} // namespace vitrine::ui
