#include "ui/shell/strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace vitrine::ui {

Strip::Strip(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new Label({}, TextSize::Body, this)),
      m_action(plainButton({}, this)), m_other(plainButton({}, this)),
      m_close(iconButton(QStringLiteral("cross"), {}, this))
{
    setObjectName(QStringLiteral("strip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 7);
    row->setSpacing(12);
    row->addWidget(m_icon);
    m_text->setObjectName(QStringLiteral("stripText"));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_action->setObjectName(QStringLiteral("stripAction"));
    row->addWidget(m_action);
    m_other->setObjectName(QStringLiteral("stripOther"));
    row->addWidget(m_other);
    m_close->setObjectName(QStringLiteral("stripClose"));
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_notes.empty())
            return;
        const auto act = m_notes.begin()->second.act;
        if (act)
            act();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_notes.empty())
            return;
        const auto act = m_notes.begin()->second.actOther;
        if (act)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_notes.empty())
            clear(m_notes.begin()->first);
    });
    hide();
}

void Strip::setNote(Subject subject, Note note)
{
    const auto known = m_notes.find(subject);
    const bool fresh = known == m_notes.end() || known->second.text != note.text;
    const QString text = note.text;
    m_notes[subject] = std::move(note);
    present();
    // A countdown changes each second; a reader hears its beginning.
    if (fresh && (known == m_notes.end() || subject != Subject::RateLimited))
        announce(this, text);
}

void Strip::clear(Subject subject)
{
    if (m_notes.erase(subject) > 0)
        present();
}

void Strip::present()
{
    setVisible(!m_notes.empty());
    if (m_notes.empty())
        return;
    const Note& note = m_notes.begin()->second;
    const QColor colour = themeFor(palette()).warn;
    m_icon->setPixmap(iconPixmap(note.icon, colour, scaled(Theme::icon), devicePixelRatioF()));
    m_text->setText(note.text);
    m_action->setText(note.action);
    m_action->setVisible(!note.action.isEmpty());
    m_other->setText(note.other);
    m_other->setVisible(!note.other.isEmpty());
    m_close->setVisible(note.dismissable);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    setAccessibleName(note.text);
}

void Strip::changeEvent(QEvent* event)
{
    // The icon is a picture in the theme's colour.
    if (event->type() == QEvent::PaletteChange)
        present();
    QFrame::changeEvent(event);
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeFor(palette()).wash(Tint::Warn));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace vitrine::ui
