#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace vitrine::ui {

namespace {

/// A radio button, so that arrows, groups and screen readers work, painted as a segment.
class Segment : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics bold(Theme::font(TextSize::Strong));
        const int words = icon().isNull() ? bold.horizontalAdvance(text()) + 26 : 2 * 9 + scaled(Theme::icon);
        return QSize(words, qMax(bold.height() + 14, int(Theme::controlHeight)));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
            painter.setBrush(palette().color(isChecked() ? QPalette::Base : QPalette::Midlight));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::focusWidth));
            painter.drawRoundedRect(box, 5, 5);
        }
        if (!icon().isNull()) {
            QRect at(0, 0, scaled(Theme::icon), scaled(Theme::icon));
            at.moveCenter(rect().center());
            icon().paint(&painter, at, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
            return;
        }
        painter.setFont(isChecked() ? Theme::font(TextSize::Strong) : Theme::font(TextSize::Body));
        painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* pressed) { Q_EMIT chosen(pressed->objectName()); });
}

void SegmentedControl::addSegment(const QString& id, const QString& text, const QString& iconName)
{
    auto* segment = new Segment(text, this);
    segment->setObjectName(id);
    segment->setAccessibleName(text);
    segment->setAttribute(Qt::WA_Hover);
    if (!iconName.isEmpty()) {
        segment->setIcon(icon(iconName));
        segment->setToolTip(text);
    }
    m_group.addButton(segment);
    m_layout->addWidget(segment);
    if (m_group.buttons().size() == 1)
        segment->setChecked(true);
}

void SegmentedControl::setSegmentText(const QString& id, const QString& text)
{
    if (QAbstractButton* found = button(id)) {
        found->setText(text);
        found->setAccessibleName(text);
        found->updateGeometry();
    }
}

void SegmentedControl::setSegmentVisible(const QString& id, bool visible)
{
    if (QAbstractButton* found = button(id))
        found->setVisible(visible);
}

QString SegmentedControl::currentId() const
{
    const QAbstractButton* checked = m_group.checkedButton();
    return checked ? checked->objectName() : QString();
}

void SegmentedControl::setCurrentId(const QString& id)
{
    if (QAbstractButton* found = button(id))
        found->setChecked(true);
}

QAbstractButton* SegmentedControl::button(const QString& id) const
{
    for (QAbstractButton* candidate : m_group.buttons()) {
        if (candidate->objectName() == id)
            return candidate;
    }
    return nullptr;
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace vitrine::ui
