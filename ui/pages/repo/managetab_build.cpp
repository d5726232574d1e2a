// The parts of the tab Manage.
#include "ui/pages/repo/managetab.h"

#include "core/hub/huburl.h"
#include "ui/pages/repo/largefilespanel.h"
#include "ui/pages/repo/refspanel.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

Label* words(const QString& text, QWidget* parent)
{
    auto* label = new Label(text, TextSize::Body, parent);
    label->quiet()->wrapping();
    return label;
}

/// Buttons side by side, in as many lines as they need.
class Buttons : public QWidget {
public:
    explicit Buttons(Card* card) : QWidget(card), m_row(new FlowLayout(this))
    {
        card->body()->addWidget(this);
    }

    QPushButton* add(const QString& text, const char* name, const QString& kind = {})
    {
        QPushButton* button = plainButton(text, this);
        button->setObjectName(QLatin1String(name));
        if (!kind.isEmpty())
            setButtonKind(button, kind);
        m_row->addWidget(button);
        return button;
    }

private:
    FlowLayout* m_row;
};

} // namespace

void ManageTab::build()
{
    m_stack = new QStackedLayout(this);
    m_denied = new StateView(this);
    m_stack->addWidget(m_denied);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 16, 12, 24);
    m_column->setSpacing(16);
    m_column->addWidget(buildGeneral());
    m_refs = new RefsPanel(m_state, content);
    m_column->addWidget(m_refs);
    m_large = new LargeFilesPanel(m_state, content);
    m_column->addWidget(m_large);
    m_column->addWidget(buildHistory());
    m_column->addWidget(buildEnd());
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_scroll);
    connect(m_refs, &RefsPanel::said, this, &ManageTab::said);
    connect(m_refs, &RefsPanel::failed, this, &ManageTab::takeFailure);
    connect(m_refs, &RefsPanel::revisionChosen, this, [this](const QString& revision) {
        if (const auto parsed = Revision::parse(revision))
            Q_EMIT openAddress(
                hub::HubUrl::repository(m_state.source().id, *parsed, hub::HubUrl::Tab::Files).address());
    });
    connect(m_large, &LargeFilesPanel::said, this, &ManageTab::said);
    connect(m_large, &LargeFilesPanel::failed, this, &ManageTab::takeFailure);
    connect(m_large, &LargeFilesPanel::changed, this, &ManageTab::repositoryChanged);
}

Card* ManageTab::buildGeneral()
{
    auto* card = new Card(tr("Name and who may see it"), this);
    m_visibility = words({}, card);
    m_visibility->setObjectName(QStringLiteral("visibilityNow"));
    card->body()->addWidget(m_visibility);
    auto* seen = new Buttons(card);
    QPushButton* move = seen->add(tr("Rename or move"), "renameRepo");
    m_public = seen->add(tr("Make public"), "publicRepo");
    m_private = seen->add(tr("Make private"), "privateRepo");
    card->body()->addWidget(
        words(tr("Discussions and pull requests let others ask and propose changes."), card));
    auto* talk = new Buttons(card);
    QPushButton* allow = talk->add(tr("Allow discussions"), "allowDiscussions");
    QPushButton* close = talk->add(tr("Close discussions"), "closeDiscussions");
    connect(move, &QPushButton::clicked, this, &ManageTab::rename);
    connect(m_public, &QPushButton::clicked, this, [this] { setVisibility(hub::Visibility::Public); });
    connect(m_private, &QPushButton::clicked, this, [this] { setVisibility(hub::Visibility::Private); });
    connect(allow, &QPushButton::clicked, this, [this] { setDiscussions(true); });
    connect(close, &QPushButton::clicked, this, [this] { setDiscussions(false); });
    return card;
}

Card* ManageTab::buildHistory()
{
    auto* card = new Card(tr("History"), this);
    card->body()->addWidget(
        words(tr("Every change is kept, with what it took away. Where that is too much, all "
                 "commits of the branch can become a single one: the files stay, what was before "
                 "is gone for good."),
              card));
    auto* row = new Buttons(card);
    connect(row->add(tr("Forget the history"), "squash", QStringLiteral("danger")), &QPushButton::clicked,
            this, &ManageTab::askSquash);
    return card;
}

Card* ManageTab::buildEnd()
{
    auto* card = new Card(tr("Copy and delete"), this);
    card->body()->addWidget(words(
        tr("A copy is a repository of its own. Deleting takes all files and discussions with it."), card));
    auto* row = new Buttons(card);
    connect(row->add(tr("Duplicate"), "duplicateRepo"), &QPushButton::clicked, this, &ManageTab::duplicate);
    connect(row->add(tr("Delete this repository"), "deleteRepo", QStringLiteral("danger")),
            &QPushButton::clicked, this, &ManageTab::remove);
    return card;
}

void ManageTab::addPanel(QWidget* panel)
{
    m_column->insertWidget(1, panel);
}

void ManageTab::showGeneral()
{
    if (!m_state.info())
        return;
    const bool isPrivate = m_state.info()->isPrivate;
    const auto now = isPrivate ? hub::Visibility::Private : hub::Visibility::Public;
    m_visibility->setText(tr("%1. %2").arg(visibilityWord(now), visibilityMeaning(now)));
    m_public->setVisible(isPrivate);
    m_private->setVisible(!isPrivate);
}

} // namespace vitrine::ui
