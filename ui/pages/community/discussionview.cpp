#include "ui/pages/community/discussionview.h"

#include "ui/pages/community/commentcard.h"
#include "ui/pages/community/commenteditor.h"
#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionwords.h"
#include "ui/pages/community/markdownbody.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int sliceMilliseconds = 8;

bool sameComment(const hub::DiscussionEvent& one, const hub::DiscussionEvent& other)
{
    const hub::Comment* a = one.comment();
    const hub::Comment* b = other.comment();
    return a && b && a->latest.text == b->latest.text && a->hidden == b->hidden && a->edits == b->edits &&
           one.author.name == other.author.name;
}

} // namespace

DiscussionView::DiscussionView(Community& community, QWidget* parent)
    : QWidget(parent), m_community(community), m_stack(new QStackedWidget(this)),
      m_stateView(new StateView(this))
{
    m_stack->addWidget(m_stateView);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_slicer.setInterval(0);
    connect(&m_slicer, &QTimer::timeout, this, &DiscussionView::addSlice);
    connect(m_stateView, &StateView::retry, this, &DiscussionView::ask);
    connect(&m_community, &Community::rightsChanged, this, &DiscussionView::showRights);
}

DiscussionView::~DiscussionView()
{
    m_asking.cancel();
    m_cancel.cancel();
    delete m_content;
}

void DiscussionView::open(int num)
{
    if (num == m_num && m_discussion) {
        refresh();
        return;
    }
    m_num = num;
    m_discussion.reset();
    m_slicer.stop();
    m_waiting.clear();
    m_events.clear();
    m_diffShown = false;
    m_diffOf.clear();
    m_busy = false;
    delete std::exchange(m_content, nullptr);
    m_stateView->showLoading(tr("Opening number %1").arg(num));
    m_stack->setCurrentWidget(m_stateView);
    ask();
}

void DiscussionView::refresh()
{
    if (m_num > 0 && !m_busy)
        ask();
}

void DiscussionView::find()
{
    if (m_diffShown)
        m_diff->find();
}

void DiscussionView::ask()
{
    m_asking.cancel();
    m_asking = net::CancelSource();
    if (!m_discussion)
        m_stateView->showLoading(tr("Opening number %1").arg(m_num));
    QCoro::connect(hub::discussion(*m_community.client(), m_community.repo(), m_num, m_diffShown,
                                   hub::Freshness::Network, m_asking.token()),
                   this, [this](const Result<hub::Fresh<hub::Discussion>>& reply) { take(reply); });
}

void DiscussionView::take(const Result<hub::Fresh<hub::Discussion>>& reply)
{
    if (!reply) {
        if (reply.error().kind == ErrorKind::Cancelled)
            return;
        if (!m_discussion) {
            m_stateView->showError(reply.error());
            m_stack->setCurrentWidget(m_stateView);
        } else if (m_diffShown && !m_discussion->hasDiff) {
            m_changesState->showError(reply.error());
        }
        return;
    }
    if (!m_content)
        build();
    const bool first = !m_discussion.has_value();
    const QList<hub::FileDiff> before = m_discussion ? m_discussion->diff : QList<hub::FileDiff>();
    const bool same = m_discussion && m_discussion->headCommit == reply->value.headCommit;
    m_discussion = reply->value;
    if (!m_discussion->hasDiff && same && !before.isEmpty()) {
        m_discussion->diff = before;
        m_discussion->hasDiff = true;
    }
    showHead();
    showRights();
    showEvents();
    if (m_diffShown)
        showChanges();
    m_stack->setCurrentWidget(m_content);
    if (first)
        announce(m_title, m_title->text());
}

void DiscussionView::showHead()
{
    const hub::DiscussionSummary& summary = m_discussion->summary;
    m_title->setText(breakable(summary.title));
    m_title->setAccessibleName(summary.title);
    m_status->setText(statusWord(summary.status, summary.statusText));
    m_status->setTint(statusTint(summary.status));
    m_status->setIconName(statusIcon(summary));
    m_meta->setText(meta());
    m_meta->setToolTip(fullDateText(summary.createdAt));
    m_parts->setVisible(summary.isPullRequest);
    m_files->setVisible(summary.isPullRequest && !m_discussion->refDeleted);
    QStringList notices;
    if (m_discussion->hasConflicts)
        notices.append(m_discussion->conflicts.isEmpty()
                           ? tr("It cannot be merged yet: files were changed on both sides.")
                           : tr("It cannot be merged yet. Changed on both sides: %1")
                                 .arg(m_discussion->conflicts.join(QStringLiteral(", "))));
    if (summary.status == hub::DiscussionStatus::Draft)
        notices.append(tr("A draft: nobody was told yet. Commit to %1, then publish it.")
                           .arg(m_discussion->revision().text()));
    if (m_discussion->refDeleted)
        notices.append(tr("The files of this pull request were removed; what was merged stays."));
    m_notice->setText(notices.join(QLatin1Char('\n')));
    m_notice->setVisible(!notices.isEmpty());
}

QString DiscussionView::meta() const
{
    const hub::DiscussionSummary& summary = m_discussion->summary;
    QStringList words{QStringLiteral("#%1").arg(summary.num), speakerName(summary.author),
                      agoText(summary.createdAt)};
    if (summary.isPullRequest) {
        QString base = m_discussion->base;
        base.remove(QLatin1String("refs/heads/"));
        words.append(
            tr("%1 into %2", "from a reference into a branch").arg(m_discussion->revision().text(), base));
    }
    if (summary.pinned)
        words.append(tr("pinned"));
    return words.join(QStringLiteral(" · "));
}

void DiscussionView::showRights()
{
    if (!m_discussion || !m_content)
        return;
    using hub::DiscussionStatus;
    const hub::DiscussionSummary& summary = m_discussion->summary;
    const bool signedIn = m_community.isSignedIn();
    const bool mayWrite = signedIn && !m_discussion->locked;
    const bool moderates = m_community.mayModerate(summary.author);
    m_locked->setVisible(m_discussion->locked);
    m_editor->setVisible(mayWrite);
    m_signIn->setVisible(!signedIn);
    const bool open = summary.status == DiscussionStatus::Open || summary.status == DiscussionStatus::Draft;
    const bool reopens = m_discussion->mayReopen();
    const bool withText = !m_editor->text().trimmed().isEmpty();
    m_toggle->setVisible(moderates && (open || reopens));
    m_toggle->setText(reopens ? (withText ? tr("Reopen with comment") : tr("Reopen"))
                              : (withText ? tr("Close with comment") : tr("Close")));
    m_publish->setVisible(moderates && summary.status == DiscussionStatus::Draft);
    m_merge->setVisible(m_community.mayMaintain() && summary.isPullRequest &&
                        summary.status == DiscussionStatus::Open && !m_discussion->refDeleted);
    m_merge->setEnabled(!m_discussion->hasConflicts && !m_busy);
    m_merge->setToolTip(m_discussion->hasConflicts ? m_notice->text() : QString());
    for (QPushButton* button : {m_toggle, m_publish})
        button->setEnabled(!m_busy);
}

void DiscussionView::showEvents()
{
    QStringList news;
    const bool first = m_events.isEmpty() && m_waiting.isEmpty();
    QSet<QString> waiting;
    for (const hub::DiscussionEvent& event : std::as_const(m_waiting))
        waiting.insert(event.id);
    for (const hub::DiscussionEvent& event : std::as_const(m_discussion->events)) {
        QWidget* shown = m_events.value(event.id);
        auto* card = qobject_cast<CommentCard*>(shown);
        if (card && !sameComment(card->event(), event))
            card->setEvent(event);
        if (shown || waiting.contains(event.id))
            continue;
        m_waiting.append(event);
        const bool mine = event.author.name.compare(m_community.me(), Qt::CaseInsensitive) == 0;
        if (!first && event.comment() && !mine)
            news.append(tr("New comment of %1").arg(speakerName(event.author)));
    }
    if (!m_waiting.isEmpty())
        addSlice();
    if (!news.isEmpty()) {
        announce(m_column, news.join(QStringLiteral(". ")));
        Q_EMIT m_community.said(news.last());
    }
}

void DiscussionView::addSlice()
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_waiting.isEmpty())
            break;
        const hub::DiscussionEvent event = m_waiting.takeFirst();
        if (m_events.contains(event.id))
            continue;
        QWidget* widget = widgetOf(event);
        m_events.insert(event.id, widget);
        // Comments that are still on their way stay at the end.
        int at = m_list->count();
        while (at > 0 && m_list->itemAt(at - 1)->widget()->property("sending").toBool())
            --at;
        m_list->insertWidget(at, widget);
    } while (clock.elapsed() < sliceMilliseconds);
    if (m_waiting.isEmpty())
        m_slicer.stop();
    else
        m_slicer.start();
    QTimer::singleShot(0, this, &DiscussionView::prepareSeen);
}

QWidget* DiscussionView::widgetOf(const hub::DiscussionEvent& event)
{
    if (event.comment()) {
        auto* card = new CommentCard(m_community, m_num, event, m_column);
        connect(card, &CommentCard::edited, this, &DiscussionView::saveEdit);
        connect(card, &CommentCard::hideAsked, this, &DiscussionView::hideComment);
        connect(card, &CommentCard::quoteAsked, this, [this](const QString& text) {
            QString quoted = QStringLiteral("> ") + text.trimmed();
            quoted.replace(QLatin1Char('\n'), QLatin1String("\n> "));
            const QString before = m_editor->text();
            m_editor->setText(before + (before.isEmpty() ? QString() : QStringLiteral("\n\n")) + quoted +
                              QStringLiteral("\n\n"));
            m_editor->focusText();
            m_scroll->ensureWidgetVisible(m_editor);
        });
        return card;
    }
    auto* line =
        new Label(QStringLiteral("•  %1 · %2").arg(breakable(eventWords(event)), agoText(event.createdAt)),
                  TextSize::Caption, m_column);
    line->setObjectName(QStringLiteral("discussionEvent"));
    line->quiet()->wrapping();
    line->setContentsMargins(16, 0, 16, 0);
    line->setToolTip(fullDateText(event.createdAt));
    return line;
}

// Only what comes near is parsed and laid out.
void DiscussionView::prepareSeen()
{
    if (!m_content)
        return;
    // Before they are laid out all of them stand at the top, as if all were seen.
    if (QLayout* layout = m_content->layout())
        layout->activate();
    const int height = m_scroll->viewport()->height();
    const int top = m_scroll->verticalScrollBar()->value() - height / 2;
    const int bottom = top + 2 * height;
    for (QWidget* widget : std::as_const(m_events)) {
        if (auto* card = qobject_cast<CommentCard*>(widget);
            card && card->isVisibleTo(m_content) && card->y() < bottom && card->y() + card->height() > top)
            card->prepare();
    }
}

void DiscussionView::showChanges()
{
    if (!m_discussion->hasDiff) {
        m_changesState->showLoading(tr("Asking for the changes"));
        m_changes->setCurrentWidget(m_changesState);
        if (!m_asking.token().isCancelled() && m_diffOf != QLatin1String("asked")) {
            m_diffOf = QStringLiteral("asked");
            ask();
        } else {
            m_changesState->showEmpty(QStringLiteral("lock"), tr("The place shows no changes"),
                                      tr("Perhaps the files may not be read from here."));
        }
        return;
    }
    if (m_discussion->diff.isEmpty()) {
        m_changesState->showEmpty(QStringLiteral("file"), tr("Nothing is changed yet"),
                                  tr("Commit to %1 to fill it.").arg(m_discussion->revision().text()));
        m_changes->setCurrentWidget(m_changesState);
        return;
    }
    const QString head = QStringLiteral("of ") + m_discussion->headCommit;
    if (m_diffOf != head)
        m_diff->setFiles(m_discussion->diff);
    m_diffOf = head;
    m_parts->setSegmentText(QStringLiteral("changes"), tr("Changes (%1)").arg(m_discussion->diff.size()));
    m_changes->setCurrentWidget(m_diff);
}

bool DiscussionView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &DiscussionView::prepareSeen);
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine::ui
