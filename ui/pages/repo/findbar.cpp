#include "ui/pages/repo/findbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace vitrine::ui {

FindBar::FindBar(CardView& view, QWidget* parent)
    : QFrame(parent), m_view(view), m_field(new QLineEdit(this)),
      m_count(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the card"));
    m_field->setAccessibleName(tr("Find in the card"));
    QToolButton* previous = iconButton(QStringLiteral("chevron-up"), tr("Previous"), this);
    QToolButton* next = iconButton(QStringLiteral("chevron-down"), tr("Next"), this);
    QToolButton* closeButton = iconButton(QStringLiteral("cross"), tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_count->quiet());
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(closeButton);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(next, &QToolButton::clicked, this, [this] {
        m_view.findNext();
        say();
    });
    connect(previous, &QToolButton::clicked, this, [this] {
        m_view.findPrevious();
        say();
    });
    connect(closeButton, &QToolButton::clicked, this, [this] {
        m_view.find({});
        hide();
    });
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::search()
{
    m_matches = m_view.find(m_field->text());
    say();
}

void FindBar::say()
{
    if (m_field->text().isEmpty())
        m_count->setText({});
    else if (m_matches == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_view.currentMatch() + 1).arg(m_matches));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_view.find({});
        hide();
        m_view.setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier)
            m_view.findPrevious();
        else
            m_view.findNext();
        say();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace vitrine::ui
