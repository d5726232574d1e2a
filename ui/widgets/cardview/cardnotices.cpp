#include "ui/widgets/cardview/cardnotices.h"

#include "ui/widgets/cardview/cardview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

CardNotices::CardNotices(CardView& view, QWidget* parent) : QFrame(parent), m_view(view)
{
    setObjectName(QStringLiteral("cardNotices"));
    m_notes.setObjectName(QStringLiteral("cardNotes"));
    m_notes.setWordWrap(true);
    m_notes.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_question.setWordWrap(true);
    m_show.setObjectName(QStringLiteral("showPictures"));
    m_show.setText(tr("Show pictures"));
    m_show.setToolTip(tr("Their sites learn that this card was opened"));
    m_show.setAccessibleDescription(m_show.toolTip());
    auto* question = new QHBoxLayout;
    question->addWidget(&m_question, 1);
    question->addWidget(&m_show, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 8, 12, 8);
    column->addWidget(&m_notes);
    column->addLayout(question);
    connect(&m_show, &QPushButton::clicked, &view, &CardView::allowRemotePictures);
    connect(&view, &CardView::blockedPicturesChanged, this, &CardNotices::setBlocked);
    connect(&view, &CardView::cardChanged, this, &CardNotices::refresh);
    refresh();
}

void CardNotices::refresh()
{
    QStringList lines;
    for (const cards::Note& note : m_view.card().notes)
        lines.append(cards::noteText(note));
    m_notes.setText(lines.join(QLatin1Char('\n')));
    QStringList details;
    for (const cards::Note& note : m_view.card().notes) {
        if (!note.detail.isEmpty())
            details.append(note.detail);
    }
    m_notes.setToolTip(details.join(QLatin1Char('\n')));
    setBlocked(m_view.blockedPictures());
}

void CardNotices::setBlocked(int count)
{
    m_question.setText(tr("%n picture(s) come from other sites and were not loaded.", nullptr, count));
    m_question.setVisible(count > 0);
    m_show.setVisible(count > 0);
    adjust();
}

void CardNotices::adjust()
{
    m_notes.setVisible(!m_notes.text().isEmpty());
    setVisible(!m_notes.text().isEmpty() || m_view.blockedPictures() > 0);
}

} // namespace vitrine::ui
