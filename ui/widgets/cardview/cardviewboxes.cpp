// Scroll bars and copy buttons of the wide boxes of a CardView.
#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/copybutton.h"

#include <QScrollBar>

#include <cmath>

namespace vitrine::ui {

// Scroll bars of wide boxes and copy buttons of code stand in the viewport, where their box is seen.
void CardView::adjustGroups()
{
    if (m_column.size() == 0)
        return;
    const double top = scrollTop();
    const double bottom = top + viewport()->height();
    size_t bars = 0;
    size_t buttons = 0;
    int last = -1;
    for (size_t i = m_column.at(top); i < m_column.size() && m_column.top(i) < bottom; ++i) {
        const Section& section = m_column.section(i);
        if (section.group < 0 || section.group == last || !m_column.isShown(i) || !section.laidOut)
            continue;
        last = section.group;
        const SidewaysGroup& group = m_column.group(section.group);
        const QRectF first = boxOf(group.first);
        const QRectF end = boxOf(group.last);
        if (group.contentWidth > m_column.boxWidth(section) + 1) {
            if (m_bars.size() <= bars) {
                auto bar = std::make_unique<QScrollBar>(Qt::Horizontal, viewport());
                bar->setFocusPolicy(Qt::NoFocus);
                bar->setCursor(Qt::ArrowCursor);
                bar->setAccessibleName(tr("Scroll sideways"));
                QScrollBar* raw = bar.get();
                connect(raw, &QScrollBar::valueChanged, this, [this, raw](int value) {
                    if (raw->property("group").isValid()) {
                        m_column.group(raw->property("group").toInt()).offset = value;
                        viewport()->update();
                    }
                });
                m_bars.push_back(std::move(bar));
            }
            QScrollBar& bar = *m_bars[bars++];
            bar.setProperty("group", QVariant());
            bar.setRange(0, static_cast<int>(std::ceil(group.contentWidth - m_column.boxWidth(section))));
            bar.setPageStep(static_cast<int>(m_column.boxWidth(section)));
            bar.setSingleStep(30);
            bar.setValue(static_cast<int>(group.offset));
            bar.setProperty("group", section.group);
            const double thick = bar.sizeHint().height();
            const double y = std::min(end.bottom(), bottom - top) - thick;
            bar.setGeometry(qRound(first.left()) + 1, qRound(std::max(y, first.top())),
                            qRound(first.width()) - 2, qRound(thick));
            bar.show();
        }
        if (section.kind == Section::Kind::Code) {
            if (m_copyButtons.size() <= buttons) {
                const size_t slot = m_copyButtons.size();
                auto button = std::make_unique<CopyButton>(
                    [this, slot] {
                        const int number = m_copyButtons[slot]->property("group").toInt();
                        return m_column.section(m_column.group(number).first).block->text;
                    },
                    tr("Copy this code"), viewport());
                button->setFocusPolicy(Qt::NoFocus);
                button->setCursor(Qt::ArrowCursor);
                // Long lines go on below it.
                button->setBackgroundRole(QPalette::AlternateBase);
                button->setAutoFillBackground(true);
                m_copyButtons.push_back(std::move(button));
            }
            CopyButton& button = *m_copyButtons[buttons++];
            button.setProperty("group", section.group);
            const QSize size = button.sizeHint();
            const double y =
                std::clamp(first.top() + 4, 4.0, std::max(4.0, end.bottom() - size.height() - 4));
            button.setGeometry(qRound(first.right()) - size.width() - 4, qRound(y), size.width(),
                               size.height());
            button.show();
        }
    }
    for (size_t i = bars; i < m_bars.size(); ++i)
        m_bars[i]->hide();
    for (size_t i = buttons; i < m_copyButtons.size(); ++i)
        m_copyButtons[i]->hide();
}

} // namespace vitrine::ui
