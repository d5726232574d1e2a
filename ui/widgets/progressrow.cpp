#include "ui/widgets/progressrow.h"

#include "ui/widgets/busybar.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel({}, TextSize::Body, this)),
      m_words(new Label({}, TextSize::Caption, this)), m_bar(new BusyBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title, 1);
    row->addWidget(m_words->quiet());
    column->addLayout(row);
    column->addWidget(m_bar);
}

void ProgressRow::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ProgressRow::setProgress(double part, const QString& words)
{
    m_bar->setProgress(part);
    m_words->setText(words);
    setAccessibleDescription(words);
}

} // namespace vitrine::ui
