#include "ui/pages/community/newdiscussion.h"

#include "ui/pages/community/commenteditor.h"
#include "ui/pages/community/community.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

NewDiscussion::NewDiscussion(Community& community, QWidget* parent)
    : QWidget(parent), m_community(community), m_head(new Label({}, TextSize::Title, this)),
      m_explanation(new Label({}, TextSize::Body, this)), m_title(new QLineEdit(this)),
      m_error(new Label({}, TextSize::Caption, this)), m_place(new QWidget(this))
{
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setMaxLength(hub::longestDiscussionTitle);
    m_explanation->quiet()->wrapping();
    m_error->setObjectName(QStringLiteral("newError"));
    m_error->wrapping();
    m_error->setTint(Tint::Bad);
    m_error->hide();
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_explanation);
    column->addWidget(m_title);
    column->addWidget(m_error);
    column->addWidget(m_place, 1);
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_community.keepDraft(titleDraft(), text); });
}

NewDiscussion::~NewDiscussion()
{
    m_cancel.cancel();
}

QString NewDiscussion::titleDraft() const
{
    return m_pullRequest ? QStringLiteral("new pull request title") : QStringLiteral("new title");
}

void NewDiscussion::begin(bool pullRequest)
{
    delete std::exchange(m_editor, nullptr);
    m_pullRequest = pullRequest;
    m_head->setText(pullRequest ? tr("New pull request") : tr("New discussion"));
    m_explanation->setText(
        pullRequest
            ? tr("This makes an empty draft: nobody is told and nothing changes yet. Commits to its own "
                 "reference, refs/pr/ and its number, fill it; then publish it here. To propose other "
                 "content "
                 "for one file at once, open History and revert to an earlier version as a pull request.")
            : tr("Everybody who may see this repository can read it and answer."));
    m_title->setText(m_community.draft(titleDraft()));
    m_error->hide();
    m_editor = new CommentEditor(
        m_community, pullRequest ? QStringLiteral("new pull request") : QStringLiteral("new"), m_place);
    m_editor->setPlaceholder(pullRequest ? tr("What do you want to change, and why?")
                                         : tr("What do you want to say? Markdown works."));
    m_editor->setSendText(pullRequest ? tr("Create the draft") : tr("Start the discussion"));
    QPushButton* back = plainButton(tr("Cancel"), m_editor);
    back->setObjectName(QStringLiteral("newCancel"));
    m_editor->addButton(back);
    m_place->layout()->addWidget(m_editor);
    connect(back, &QPushButton::clicked, this, &NewDiscussion::left);
    connect(m_editor, &CommentEditor::send, this, &NewDiscussion::send);
    m_title->setFocus();
}

void NewDiscussion::send(const QString& text)
{
    const auto title = hub::discussionTitle(m_title->text());
    m_error->setVisible(!title);
    if (!title) {
        m_error->setText(title.error().message());
        announce(m_error, m_error->text());
        m_title->setFocus();
        return;
    }
    m_editor->setEnabled(false);
    m_title->setEnabled(false);
    QCoro::connect(hub::createDiscussion(*m_community.client(), m_community.repo(), *title, text,
                                         m_pullRequest, m_cancel.token()),
                   this, [this, text](const Result<int>& num) {
                       m_editor->setEnabled(true);
                       m_title->setEnabled(true);
                       if (!num && num.error().kind == ErrorKind::Cancelled)
                           return;
                       if (!num) {
                           Error error = num.error();
                           if (error.kind == ErrorKind::Forbidden &&
                               error.detail.contains(QLatin1String("disabled"), Qt::CaseInsensitive)) {
                               error.what =
                                   tr("The owners of this repository have switched discussions off.");
                               error.next = tr("Look in the card for another way to reach them.");
                               m_editor->restore(text, error);
                               return;
                           }
                           m_editor->restore(text, error);
                           if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
                               Q_EMIT m_community.accessWanted(error, [this, text] { send(text); });
                           return;
                       }
                       m_editor->clear();
                       m_editor->settle();
                       m_title->clear();
                       Q_EMIT created(*num);
                   });
}

} // namespace vitrine::ui
