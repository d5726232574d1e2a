#include "ui/pages/community/commentcard.h"

#include "ui/pages/community/commenteditor.h"
#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionwords.h"
#include "ui/pages/community/markdownbody.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

CommentCard::CommentCard(Community& community, int num, const hub::DiscussionEvent& event, QWidget* parent)
    : QFrame(parent), m_community(community), m_num(num), m_event(event),
      m_who(new ElidedLabel({}, TextSize::Strong, this)), m_when(new Label({}, TextSize::Caption, this)),
      m_more(iconButton(QStringLiteral("more"), tr("What to do with this comment"), this)),
      m_body(new MarkdownBody(community, this)), m_hidden(new Label({}, TextSize::Caption, this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("comment"));
    m_who->setObjectName(QStringLiteral("commentAuthor"));
    m_when->quiet();
    m_more->setObjectName(QStringLiteral("commentMore"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_hidden->setObjectName(QStringLiteral("commentHidden"));
    m_hidden->quiet()->wrapping();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_who);
    head->addWidget(m_when, 1);
    head->addWidget(m_more);
    m_column->setContentsMargins(16, 8, 12, 10);
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(m_hidden);
    m_column->addWidget(m_body);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &CommentCard::fillMenu);
    update();
}

void CommentCard::setEvent(const hub::DiscussionEvent& event)
{
    m_event = event;
    m_sending = false;
    update();
}

void CommentCard::setSending(bool sending)
{
    m_sending = sending;
    update();
}

void CommentCard::update()
{
    const hub::Comment& comment = *m_event.comment();
    m_who->setText(speakerName(m_event.author));
    m_who->setToolTip(m_event.author.fullName);
    QStringList words;
    if (m_event.author.isOwner)
        words.append(tr("owner"));
    else if (m_event.author.isOrgMember)
        words.append(tr("member"));
    words.append(m_sending ? tr("sending") : agoText(m_event.createdAt));
    if (comment.edits > 0)
        words.append(tr("changed %n time(s)", nullptr, comment.edits));
    m_when->setText(words.join(QStringLiteral(" · ")));
    m_when->setToolTip(m_sending ? QString() : fullDateText(m_event.createdAt));
    QString hidden;
    if (comment.hidden)
        hidden = comment.hiddenBy.isEmpty() ? tr("This comment was hidden.")
                                            : tr("This comment was hidden by %1.").arg(comment.hiddenBy);
    if (!hidden.isEmpty() && !comment.hiddenReason.isEmpty())
        hidden += QLatin1Char(' ') + tr("Reason: %1").arg(comment.hiddenReason);
    m_hidden->setText(hidden);
    m_hidden->setVisible(comment.hidden);
    m_body->setVisible(!comment.hidden && !m_editor);
    m_body->setMarkdown(comment.latest.text);
    m_more->setVisible(!m_sending);
    setAccessibleName(tr("Comment of %1").arg(speakerName(m_event.author)));
    QFrame::update();
}

void CommentCard::prepare()
{
    if (!m_event.comment()->hidden)
        m_body->prepare();
}

void CommentCard::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const hub::Comment& comment = *m_event.comment();
    const auto add = [menu](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    if (!comment.hidden) {
        connect(add(tr("Quote"), "commentQuote"), &QAction::triggered, this,
                [this] { Q_EMIT quoteAsked(m_event.comment()->latest.text); });
        connect(add(tr("Copy the text"), "commentCopy"), &QAction::triggered, this,
                [this] { QApplication::clipboard()->setText(m_event.comment()->latest.text); });
    }
    connect(add(tr("Copy link"), "commentLink"), &QAction::triggered, this, [this] {
        QUrl link = hub::discussionPage(*m_community.client(), m_community.repo(), m_num);
        link.setFragment(m_event.id);
        QApplication::clipboard()->setText(link.toString());
        Q_EMIT m_community.said(tr("Copied %1").arg(link.toString()));
    });
    if (!comment.earlier.isEmpty())
        connect(add(tr("Earlier versions…"), "commentHistory"), &QAction::triggered, this,
                &CommentCard::showHistory);
    const bool mine = !m_community.me().isEmpty() &&
                      m_community.me().compare(m_event.author.name, Qt::CaseInsensitive) == 0;
    if (mine && !comment.hidden)
        connect(add(tr("Edit"), "commentEditAction"), &QAction::triggered, this, &CommentCard::edit);
    if ((mine || m_community.mayMaintain()) && !comment.hidden)
        connect(add(tr("Hide…"), "commentHide"), &QAction::triggered, this,
                [this] { Q_EMIT hideAsked(m_event.id); });
}

void CommentCard::showHistory()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("commentVersions"));
    dialog->setWindowTitle(tr("Earlier versions"));
    dialog->resize(640, 480);
    auto* text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    QStringList parts;
    const hub::Comment& comment = *m_event.comment();
    for (auto version = comment.earlier.crbegin(); version != comment.earlier.crend(); ++version)
        parts.append(QStringLiteral("— %1, %2\n\n%3")
                         .arg(speakerName(version->author), fullDateText(version->at), version->text));
    text->setPlainText(parts.join(QStringLiteral("\n\n")));
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    QPushButton* close = plainButton(tr("Close"), dialog);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    dialog->open();
}

QString CommentCard::draftName() const
{
    return QStringLiteral("%1 edit %2").arg(m_num).arg(m_event.id);
}

void CommentCard::editSaved(const hub::DiscussionEvent& event)
{
    m_community.keepDraft(draftName(), {});
    setEvent(event);
}

void CommentCard::edit()
{
    if (m_editor) {
        m_editor->focusText();
        return;
    }
    m_editor = new CommentEditor(m_community, draftName(), this);
    m_editor->setObjectName(QStringLiteral("commentEditing"));
    m_editor->setSendText(tr("Save"));
    if (m_editor->text().isEmpty())
        m_editor->setText(m_event.comment()->latest.text);
    QPushButton* cancel = plainButton(tr("Cancel"), m_editor);
    cancel->setObjectName(QStringLiteral("commentCancel"));
    m_editor->addButton(cancel);
    m_column->addWidget(m_editor);
    m_body->hide();
    connect(cancel, &QPushButton::clicked, this, &CommentCard::endEdit, Qt::QueuedConnection);
    connect(
        m_editor, &CommentEditor::send, this,
        [this](const QString& text) {
            // The draft stays until the place has it.
            m_editor->clear();
            std::exchange(m_editor, nullptr)->deleteLater();
            update();
            Q_EMIT edited(m_event.id, text);
        },
        Qt::QueuedConnection);
    m_editor->focusText();
}

void CommentCard::endEdit()
{
    if (!m_editor)
        return;
    m_editor->setText({});
    m_editor->settle();
    std::exchange(m_editor, nullptr)->deleteLater();
    update();
}

void CommentCard::editFailed(const QString& text, const Error& error)
{
    edit();
    m_editor->restore({}, error);
    m_editor->setText(text);
}

void CommentCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    painter.setPen(theme.line);
    painter.setBrush(m_sending ? theme.canvas : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
