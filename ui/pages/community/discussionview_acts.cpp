// What one does in a discussion.
#include "ui/pages/community/commentcard.h"
#include "ui/pages/community/commenteditor.h"
#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionview.h"
#include "ui/pages/community/discussionwords.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

using EventTask = QCoro::Task<Result<hub::DiscussionEvent>>;

QCoro::Task<Result<void>> settled(EventTask task)
{
    auto event = co_await std::move(task);
    if (!event)
        co_return fail(std::move(event.error()));
    co_return {};
}

QCoro::Task<Result<void>> merged(QPointer<Community> community, int num, QString comment, QString draft,
                                 net::CancelToken cancel)
{
    auto task = hub::mergePullRequest(*community->client(), community->repo(), num, std::move(comment),
                                      std::move(cancel));
    auto result = co_await std::move(task);
    if (result && community)
        community->keepDraft(draft, {});
    co_return result;
}

bool wantsRight(const Error& error)
{
    return error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::Gated;
}

} // namespace

void DiscussionView::comment(const QString& text)
{
    hub::DiscussionEvent event;
    event.createdAt = QDateTime::currentDateTimeUtc();
    event.author.name = m_community.me();
    hub::Comment comment;
    comment.latest.text = text;
    event.what = comment;
    auto* card = new CommentCard(m_community, m_num, event, m_column);
    card->setProperty("sending", true);
    card->setSending(true);
    m_list->addWidget(card);
    card->prepare();
    m_editor->clear();
    sendComment(text, card);
}

void DiscussionView::sendComment(const QString& text, CommentCard* card)
{
    const int num = m_num;
    // The widgets are others once another discussion is open; the text is kept as its draft then.
    const QPointer<CommentCard> shown(card);
    QCoro::connect(hub::addComment(*m_community.client(), m_community.repo(), num, text, m_cancel.token()),
                   this, [this, num, text, shown](const Result<hub::DiscussionEvent>& event) {
                       if (event)
                           commentSent(num, *event, shown);
                       else if (event.error().httpStatus == 0 && event.error().kind != ErrorKind::Cancelled)
                           lookForLost(num, text, event.error(), shown);
                       else
                           commentFailed(num, text, event.error(), shown);
                   });
}

// Where only the answer was lost, the comment stands already: sending it again would say it twice.
void DiscussionView::lookForLost(int num, const QString& text, const Error& error, CommentCard* card)
{
    const QPointer<CommentCard> shown(card);
    QCoro::connect(hub::discussion(*m_community.client(), m_community.repo(), num, false,
                                   hub::Freshness::Network, m_cancel.token()),
                   this, [this, num, text, error, shown](const Result<hub::Fresh<hub::Discussion>>& now) {
                       if (now && !now->fromCache && num == m_num) {
                           for (const hub::DiscussionEvent& event : now->value.events) {
                               const bool mine =
                                   event.author.name.compare(m_community.me(), Qt::CaseInsensitive) == 0;
                               if (mine && event.comment() && event.comment()->latest.text == text &&
                                   !m_events.contains(event.id)) {
                                   commentSent(num, event, shown);
                                   return;
                               }
                           }
                       }
                       commentFailed(num, text, error, shown);
                   });
}

void DiscussionView::commentSent(int num, const hub::DiscussionEvent& event, CommentCard* card)
{
    if (num != m_num || !m_content || !card) {
        m_community.keepDraft(QString::number(num), {});
        return;
    }
    card->deleteLater();
    m_editor->settle();
    if (m_events.contains(event.id))
        return;
    m_discussion->events.append(event);
    showEvents();
    announce(m_column, tr("Your comment was sent"));
    refresh();
    Q_EMIT changed();
}

void DiscussionView::commentFailed(int num, const QString& text, const Error& error, CommentCard* card)
{
    if (error.kind == ErrorKind::Cancelled || num != m_num || !m_content || !card)
        return;
    card->deleteLater();
    m_editor->restore(text, error);
    m_scroll->ensureWidgetVisible(m_editor);
    if (wantsRight(error))
        Q_EMIT m_community.accessWanted(error, [this] {
            if (m_editor && !m_editor->text().trimmed().isEmpty())
                comment(m_editor->text());
        });
}

void DiscussionView::saveEdit(const QString& id, const QString& text)
{
    auto* card = qobject_cast<CommentCard*>(m_events.value(id));
    if (!card)
        return;
    const hub::DiscussionEvent before = card->event();
    hub::DiscussionEvent now = before;
    std::get<hub::Comment>(now.what).latest.text = text;
    card->setEvent(now);
    const QPointer<CommentCard> shown(card);
    QCoro::connect(
        hub::editComment(*m_community.client(), m_community.repo(), m_num, id, text, m_cancel.token()), this,
        [this, id, text, before, shown](const Result<hub::DiscussionEvent>& event) {
            if (!shown)
                return;
            if (event) {
                shown->editSaved(*event);
                Q_EMIT m_community.said(tr("The comment was changed."));
                refresh();
                return;
            }
            if (event.error().kind == ErrorKind::Cancelled)
                return;
            shown->setEvent(before);
            shown->editFailed(text, event.error());
            if (wantsRight(event.error()))
                Q_EMIT m_community.accessWanted(event.error(), [this, id, text] { saveEdit(id, text); });
        });
}

void DiscussionView::hideComment(const QString& id)
{
    confirm("hideComment", tr("Hide this comment?"),
            tr("Its text will not be shown to anybody any more. This cannot be undone."), tr("Hide"),
            [this, id] {
                run(
                    [this, id] {
                        return settled(hub::hideComment(*m_community.client(), m_community.repo(), m_num, id,
                                                        m_cancel.token()));
                    },
                    tr("The comment is hidden."));
            });
}

void DiscussionView::setOpen(bool open)
{
    const QString text = m_editor->text().trimmed();
    run(
        [this, open, text] {
            return settled(hub::setDiscussionOpen(*m_community.client(), m_community.repo(), m_num, open,
                                                  text, m_cancel.token()));
        },
        open ? tr("It is open again.") : tr("It is closed."),
        [this, text] {
            if (text.isEmpty() || m_editor->text().trimmed() != text)
                return;
            m_editor->clear();
            m_editor->settle();
        });
}

void DiscussionView::publish()
{
    run(
        [this] {
            return settled(hub::setDiscussionOpen(*m_community.client(), m_community.repo(), m_num, true, {},
                                                  m_cancel.token()));
        },
        tr("It is published: the owners see it now."));
}

void DiscussionView::setPinned(bool pinned)
{
    run(
        [this, pinned] {
            return hub::pinDiscussion(*m_community.client(), m_community.repo(), m_num, pinned,
                                      m_cancel.token());
        },
        pinned ? tr("It is pinned to the top.") : tr("It is not pinned any more."));
}

void DiscussionView::deleteRef()
{
    confirm("deleteRef", tr("Remove the files of this pull request?"),
            tr("What was merged stays, and so does what was written here. It cannot be opened again."),
            tr("Remove"), [this] {
                run(
                    [this] {
                        return hub::deletePullRequestRef(*m_community.client(), m_community.repo(), m_num,
                                                         m_cancel.token());
                    },
                    tr("Its files were removed."));
            });
}

void DiscussionView::rename()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("renameDiscussion"));
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("New title"));
    dialog->setTextValue(m_discussion->summary.title);
    dialog->setMinimumWidth(480);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const auto title = hub::discussionTitle(text);
        if (!title) {
            failed(title.error(), {});
            return;
        }
        run(
            [this, title = *title] {
                return settled(hub::renameDiscussion(*m_community.client(), m_community.repo(), m_num, title,
                                                     m_cancel.token()));
            },
            tr("It has a new title."));
    });
    dialog->open();
}

void DiscussionView::askMerge()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("mergeDialog"));
    dialog->setWindowTitle(tr("Merge"));
    dialog->resize(520, 340);
    QString base = m_discussion->base;
    base.remove(QLatin1String("refs/heads/"));
    QString what =
        tr("“%1” of %2 becomes part of %3 of %4. Everybody who opens the repository gets it from then on.")
            .arg(m_discussion->summary.title, speakerName(m_discussion->summary.author), base,
                 m_community.repo().id());
    if (m_discussion->hasDiff) {
        QStringList names;
        for (const hub::FileDiff& file : std::as_const(m_discussion->diff))
            names.append(file.path);
        const qsizetype more = std::max<qsizetype>(0, names.size() - 8);
        names = names.mid(0, 8);
        what += QLatin1String("\n\n") + tr("Files: %1").arg(names.join(QStringLiteral(", ")));
        if (more > 0)
            what += QLatin1Char(' ') + tr("and %n more", nullptr, static_cast<int>(more));
    } else {
        what += QLatin1String("\n\n") + tr("“Changes” shows what it changes.");
    }
    auto* words = new Label(breakable(what), TextSize::Body, dialog);
    words->wrapping();
    auto* editor = new CommentEditor(m_community, QStringLiteral("%1 merge").arg(m_num), dialog);
    editor->setObjectName(QStringLiteral("mergeComment"));
    editor->setPlaceholder(tr("A comment, if you like"));
    editor->sendButton()->hide();
    QPushButton* cancel = plainButton(tr("Cancel"), editor);
    QPushButton* yes = primaryButton(tr("Merge"), editor);
    yes->setObjectName(QStringLiteral("mergeConfirm"));
    editor->addButton(cancel);
    editor->addButton(yes);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(words);
    column->addWidget(editor, 1);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(yes, &QPushButton::clicked, dialog, [this, dialog, editor] {
        const QString text = editor->text();
        editor->clear(); // its draft stays until the place has it
        dialog->accept();
        merge(text);
    });
    dialog->open();
    yes->setFocus();
}

void DiscussionView::merge(const QString& comment)
{
    const QString draft = QStringLiteral("%1 merge").arg(m_num);
    run([this, comment, draft] { return merged(&m_community, m_num, comment, draft, m_cancel.token()); },
        tr("It is merged."));
}

/// Does one thing at a time; what is shown follows from the place's answer.
void DiscussionView::run(const Act& act, const QString& done, const std::function<void()>& after)
{
    if (m_busy)
        return;
    m_busy = true;
    m_error->hide();
    showRights();
    const int num = m_num;
    QCoro::connect(act(), this, [this, act, done, after, num](const Result<void>& result) {
        if (num != m_num || !m_content)
            return;
        m_busy = false;
        showRights();
        if (!result) {
            failed(result.error(), [this, act, done, after] { run(act, done, after); });
            return;
        }
        if (after)
            after();
        Q_EMIT m_community.said(done);
        refresh();
        Q_EMIT changed();
    });
}

void DiscussionView::failed(const Error& error, const std::function<void()>& again)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_error->setText(error.message());
    m_error->show();
    announce(m_error, m_error->text());
    if (error.kind == ErrorKind::Conflict)
        refresh();
    if (wantsRight(error) && again)
        Q_EMIT m_community.accessWanted(error, again);
}

void DiscussionView::confirm(const char* name, const QString& question, const QString& more,
                             const QString& button, const std::function<void()>& yes)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Vitrine"), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QLatin1String(name));
    box->setInformativeText(more);
    QPushButton* accept = box->addButton(button, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("confirmYes"));
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(accept, &QPushButton::clicked, this, yes);
    box->open();
}

} // namespace vitrine::ui
