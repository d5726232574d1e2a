#include "ui/pages/demo/vectorview.h"

#include "ui/pages/demo/answerfile.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

namespace vitrine::ui {

namespace {

constexpr int pictureHeight = 64;     ///< pixels of a single row
constexpr int rowsHeight = 140;       ///< pixels of several
constexpr qsizetype mostCells = 4096; ///< of each side of the picture
constexpr qsizetype shownNumbers = 96;

QRgb mix(const QColor& a, const QColor& b, double part)
{
    const auto between = [part](int from, int to) {
        return int(std::lround(from + (to - from) * part));
    };
    return qRgb(between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue()));
}

float largest(const QList<float>& values)
{
    float most = 0;
    for (const float value : values)
        most = std::isfinite(value) ? std::max(most, std::fabs(value)) : most;
    return most;
}

} // namespace

VectorPicture::VectorPicture(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("vectorPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(80);
}

QSize VectorPicture::sizeHint() const
{
    return {280, m_rows > 1 ? rowsHeight : pictureHeight};
}

void VectorPicture::setTensor(const tasks::Tensor& tensor)
{
    m_values = valuesOf(tensor);
    m_columns = tensor.shape.isEmpty() ? m_values.size() : qsizetype(tensor.shape.last());
    m_rows = m_columns > 0 ? m_values.size() / m_columns : 0;
    draw();
    updateGeometry();
    update();
}

void VectorPicture::draw()
{
    m_image = {};
    if (m_rows < 1 || m_columns < 1)
        return;
    const Theme theme = themeFor(palette());
    const QColor above = theme.accent;
    const QColor below = theme.colour(Tint::Audio);
    const float most = std::max(largest(m_values), 1e-12f);
    const qsizetype width = qMin(m_columns, mostCells);
    const qsizetype height = qMin(m_rows, mostCells);
    m_image = QImage(int(width), int(height), QImage::Format_RGB32);
    for (qsizetype y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(int(y)));
        for (qsizetype x = 0; x < width; ++x) {
            const float value = m_values.at(y * m_columns + x);
            const double part = std::isfinite(value) ? double(std::fabs(value) / most) : 0;
            line[x] = mix(theme.surface, value < 0 ? below : above, std::sqrt(part));
        }
    }
}

void VectorPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeFor(palette());
    const QRect area = rect();
    // Colours of neighbours may mix where there are more numbers than pixels.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_image.width() > width());
    painter.drawImage(area, m_image);
    painter.setPen(theme.line);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void VectorPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
        update();
    }
}

bool VectorPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_rows < 1)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype x = qBound<qsizetype>(0, help->pos().x() * m_columns / qMax(1, width()), m_columns - 1);
    const qsizetype y = qBound<qsizetype>(0, help->pos().y() * m_rows / qMax(1, height()), m_rows - 1);
    const QString value = QLocale().toString(double(m_values.at(y * m_columns + x)), 'g', 5);
    const QString words = m_rows > 1 ? tr("Row %1, number %2: %3").arg(y + 1).arg(x + 1).arg(value)
                                     : tr("Number %1: %2").arg(x + 1).arg(value);
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

VectorView::VectorView(QWidget* parent)
    : QWidget(parent), m_headline(new Label({}, TextSize::Strong, this)), m_picture(new VectorPicture(this)),
      m_legend(new Label({}, TextSize::Caption, this)), m_numbers(new QPlainTextEdit(this))
{
    m_headline->setObjectName(QStringLiteral("vectorHeadline"));
    m_legend->quiet()->wrapping();
    m_numbers->setObjectName(QStringLiteral("resultNumbers"));
    m_numbers->setAccessibleName(tr("The first numbers of the answer"));
    m_numbers->setReadOnly(true);
    m_numbers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_numbers->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_picture);
    column->addWidget(m_legend);
    column->addWidget(m_numbers, 1);
}

void VectorView::setTensor(const tasks::Tensor& tensor)
{
    m_tensor = tensor;
    m_picture->setTensor(tensor);
    const QList<float> values = valuesOf(tensor);
    const qint64 columns = tensor.shape.isEmpty() ? 0 : tensor.shape.last();
    const qint64 rows = columns > 0 ? values.size() / columns : 0;
    const int count = static_cast<int>(columns);
    m_headline->setText(rows > 1 ? tr("%1 rows of %n number(s)", nullptr, count).arg(QLocale().toString(rows))
                                 : tr("%n number(s)", nullptr, count));
    double squares = 0;
    for (const float value : values)
        squares += double(value) * double(value);
    const QString reach = QLocale().toString(double(largest(values)), 'g', 3);
    const QString length = QLocale().toString(std::sqrt(squares), 'f', 2);
    m_legend->setText(
        tr("Each line of the picture is one number, from −%1 (orange) to %1 (green), blank at 0. Texts of "
           "similar meaning have similar pictures.")
            .arg(reach) +
        (rows == 1 ? QLatin1Char(' ') + tr("Length %1.").arg(length) : QString()));
    m_picture->setAccessibleName(tr("Picture of the numbers"));
    m_picture->setAccessibleDescription(m_headline->text() + QStringLiteral(". ") + m_legend->text());
    QStringList words;
    for (qsizetype i = 0; i < qMin(values.size(), shownNumbers); ++i)
        words.append(QString::number(double(values.at(i)), 'f', 4).rightJustified(8));
    if (values.size() > shownNumbers)
        words.append(QStringLiteral("…"));
    m_numbers->setPlainText(words.join(QLatin1Char(' ')));
}

QString VectorView::asText() const
{
    return QString::fromLatin1(csvOf(m_tensor));
}

} // namespace vitrine::ui
