// The parts of a discussion's page: made and laid out.
#include "ui/pages/community/commenteditor.h"
#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include "core/hub/huburl.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

void DiscussionView::build()
{
    m_content = new QWidget(m_stack);
    m_diff = new DiffView(m_content);
    m_changesState = new StateView(m_content);
    connect(m_changesState, &StateView::retry, this, [this] {
        m_diffOf.clear();
        showChanges();
    });
    m_changes = new QStackedWidget(m_content);
    m_changes->addWidget(m_changesState);
    m_changes->addWidget(m_diff);
    m_pages = new QStackedWidget(m_content);
    m_pages->setMinimumHeight(80); // the title is not squeezed for what is scrolled anyway
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHead());
    m_pages->addWidget(buildConversation());
    m_pages->addWidget(m_changes);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(m_content);
}

QWidget* DiscussionView::buildHead()
{
    auto* head = new QWidget(m_content);
    QPushButton* back = linkButton(tr("All discussions"), head);
    back->setObjectName(QStringLiteral("discussionBack"));
    m_title = new Label({}, TextSize::Title, head);
    m_title->setObjectName(QStringLiteral("discussionTitle"));
    m_title->wrapping();
    m_status = new Chip({}, Tint::Good, head);
    m_status->setObjectName(QStringLiteral("discussionStatus"));
    m_meta = new Label({}, TextSize::Caption, head);
    m_meta->quiet()->wrapping();
    m_meta->setObjectName(QStringLiteral("discussionMeta"));
    m_notice = new Label({}, TextSize::Body, head);
    m_notice->setObjectName(QStringLiteral("discussionNotice"));
    m_notice->wrapping();
    m_notice->setTint(Tint::Warn);
    m_error = new Label({}, TextSize::Body, head);
    m_error->setObjectName(QStringLiteral("discussionError"));
    m_error->wrapping();
    m_error->setTint(Tint::Bad);
    m_error->hide();
    m_parts = new SegmentedControl(head);
    m_parts->setObjectName(QStringLiteral("discussionParts"));
    m_parts->addSegment(QStringLiteral("talk"), tr("Conversation"));
    m_parts->addSegment(QStringLiteral("changes"), tr("Changes"));
    m_files = plainButton(tr("Open its files"), head);
    m_files->setObjectName(QStringLiteral("discussionFiles"));
    buildMenu();
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addStretch();
    top->addWidget(m_files);
    top->addWidget(m_more);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_status, 0, Qt::AlignTop);
    line->addWidget(m_meta, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_notice);
    column->addWidget(m_error);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &DiscussionView::left);
    connect(m_files, &QPushButton::clicked, this, [this] {
        if (m_discussion)
            Q_EMIT m_community.openAddress(
                hub::HubUrl::repository(m_community.repo(), m_discussion->revision(), hub::HubUrl::Tab::Files)
                    .address());
    });
    connect(m_parts, &SegmentedControl::chosen, this, [this](const QString& id) {
        m_diffShown = id == QLatin1String("changes");
        m_pages->setCurrentIndex(m_diffShown ? 1 : 0);
        if (m_diffShown)
            showChanges();
    });
    return head;
}

QWidget* DiscussionView::buildConversation()
{
    m_scroll = new QScrollArea(m_content);
    m_scroll->setObjectName(QStringLiteral("discussionScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column = new QWidget(m_scroll);
    m_locked = new Label(tr("Its owners have locked this: nobody can write here any more."), TextSize::Body,
                         m_column);
    m_locked->setObjectName(QStringLiteral("discussionLocked"));
    m_locked->quiet()->wrapping();
    m_editor = new CommentEditor(m_community, QString::number(m_num), m_column);
    m_toggle = plainButton({}, m_editor);
    m_toggle->setObjectName(QStringLiteral("discussionToggle"));
    m_merge = plainButton(tr("Merge…"), m_editor);
    m_merge->setObjectName(QStringLiteral("discussionMerge"));
    m_publish = plainButton(tr("Publish the draft"), m_editor);
    m_publish->setObjectName(QStringLiteral("discussionPublish"));
    for (QPushButton* button : {m_toggle, m_publish, m_merge})
        m_editor->addButton(button);
    m_signIn = new QWidget(m_column);
    auto* words = new Label(tr("Sign in to answer."), TextSize::Body, m_signIn);
    QPushButton* signIn = primaryButton(tr("Sign in"), m_signIn);
    signIn->setObjectName(QStringLiteral("discussionSignIn"));
    auto* row = new QHBoxLayout(m_signIn);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words);
    row->addWidget(signIn);
    row->addStretch();
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 4, 12, 16);
    column->setSpacing(12);
    column->addLayout(m_list);
    column->addWidget(m_locked);
    column->addWidget(m_editor);
    column->addWidget(m_signIn);
    column->addStretch(1);
    m_scroll->setWidget(m_column);
    m_scroll->viewport()->installEventFilter(this);
    m_column->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &DiscussionView::prepareSeen);
    connect(m_editor, &CommentEditor::send, this, &DiscussionView::comment);
    connect(m_editor, &CommentEditor::textChanged, this, &DiscussionView::showRights);
    connect(m_toggle, &QPushButton::clicked, this,
            [this] { setOpen(m_discussion && m_discussion->mayReopen()); });
    connect(m_merge, &QPushButton::clicked, this, &DiscussionView::askMerge);
    connect(m_publish, &QPushButton::clicked, this, &DiscussionView::publish);
    connect(signIn, &QPushButton::clicked, this, [this] {
        Q_EMIT m_community.accessWanted(Error::make(ErrorKind::SignIn,
                                                    tr("Whoever writes here has to say who they are."),
                                                    tr("Sign in, then write.")),
                                        [this] { refresh(); });
    });
    return m_scroll;
}

void DiscussionView::buildMenu()
{
    m_more = iconButton(QStringLiteral("more"), tr("More"), m_content);
    m_more->setObjectName(QStringLiteral("discussionMore"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (!m_discussion)
            return;
        const auto add = [&](const QString& text, const char* name, const std::function<void()>& act) {
            QAction* action = menu->addAction(text);
            action->setObjectName(QLatin1String(name));
            connect(action, &QAction::triggered, this, act);
        };
        const hub::DiscussionSummary& summary = m_discussion->summary;
        if (m_community.mayModerate(summary.author))
            add(tr("Rename…"), "discussionRename", [this] { rename(); });
        if (m_community.mayMaintain()) {
            const bool pinned = summary.pinned;
            add(pinned ? tr("Unpin") : tr("Pin to the top"), "discussionPin",
                [this, pinned] { setPinned(!pinned); });
        }
        const bool refStays = summary.isPullRequest && m_discussion->isDone() && !m_discussion->refDeleted;
        if (refStays && m_community.mayMaintain())
            add(tr("Remove its files…"), "discussionDeleteRef", [this] { deleteRef(); });
        const QUrl page = hub::discussionPage(*m_community.client(), m_community.repo(), m_num);
        add(tr("Copy link"), "discussionLink", [this, page] {
            QApplication::clipboard()->setText(page.toString());
            Q_EMIT m_community.said(tr("Copied %1").arg(page.toString()));
        });
        add(tr("Open in browser"), "discussionBrowser", [this, page] {
            if (!QDesktopServices::openUrl(page))
                Q_EMIT m_community.said(tr("No browser could be opened for %1").arg(page.toString()));
        });
    });
}

} // namespace vitrine::ui
