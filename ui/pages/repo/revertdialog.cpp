#include "ui/pages/repo/revertdialog.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/pages/repo/repostate.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QCoroTask>
#include <QLineEdit>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int branchMoved = 412;

} // namespace

RevertDialog::RevertDialog(RepoState& state, const Wish& wish, QWidget* parent)
    : QDialog(parent), m_state(state), m_wish(wish)
{
    setObjectName(QStringLiteral("revertDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(wish.undone ? tr("Undo a commit") : tr("Bring a file back"));
    build();
    plan();
}

RevertDialog::~RevertDialog()
{
    m_cancel.cancel();
}

void RevertDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(tr("This would change"), TextSize::Title, this));
    m_note = new Label({}, TextSize::Body, this);
    m_note->setObjectName(QStringLiteral("revertNote"));
    m_note->wrapping();
    m_note->hide();
    column->addWidget(m_note);
    auto* place = new QWidget(this);
    place->setMinimumHeight(scaled(160));
    m_stack = new QStackedLayout(place);
    m_stateView = new StateView(place);
    m_diff = new DiffView(place);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_diff);
    column->addWidget(place, 1);
    m_title = new QLineEdit(m_wish.title, this);
    m_title->setObjectName(QStringLiteral("commitTitle"));
    m_title->setAccessibleName(tr("What the commit is called"));
    column->addWidget(m_title);
    m_way = new SegmentedControl(this);
    m_way->setObjectName(QStringLiteral("revertWay"));
    m_way->setAccessibleName(tr("How"));
    m_way->addSegment(QStringLiteral("commit"), tr("Commit to %1").arg(m_wish.branch.text().left(30)));
    m_way->addSegment(QStringLiteral("pr"), tr("Pull request"));
    column->addWidget(m_way, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_close = plainButton(tr("Cancel"), this);
    m_go = primaryButton(tr("Do it"), this);
    m_go->setObjectName(QStringLiteral("revertGo"));
    row->addWidget(m_close);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &RevertDialog::go);
    connect(m_stateView, &StateView::retry, this, &RevertDialog::plan);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    resize(qMin(scaled(760), room.width() - 48), qMin(scaled(560), room.height() - 48));
}

void RevertDialog::plan()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_go->setEnabled(false);
    m_stateView->showLoading(tr("Looking what would change"));
    m_stack->setCurrentWidget(m_stateView);
    const auto client = m_state.services().places.client(m_state.source().place, m_state.source().account);
    const RepoId repo = m_state.source().id;
    auto task =
        m_wish.undone
            ? hub::planUndo(client, repo, m_wish.branch, *m_wish.undone, m_wish.then, m_cancel.token())
            : hub::planRestore(client, repo, m_wish.branch, m_wish.then, m_wish.paths, m_cancel.token());
    QCoro::connect(std::move(task), this, [this](const Result<hub::RevertPlan>& plan) { take(plan); });
}

void RevertDialog::take(const Result<hub::RevertPlan>& plan)
{
    if (!plan) {
        if (plan.error().kind != ErrorKind::Cancelled)
            m_stateView->showError(plan.error());
        return;
    }
    m_plan = *plan;
    if (m_plan.changes.isEmpty()) {
        m_stateView->showEmpty(QStringLiteral("check"), tr("It is so already"),
                               tr("On %1 nothing differs from then.").arg(m_wish.branch.text()));
        return;
    }
    QString note = std::exchange(m_notice, {});
    if (!m_plan.changedSince.isEmpty())
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("Changed since then, which would be lost: %1.")
                    .arg(m_plan.changedSince.mid(0, 8).join(QStringLiteral(", ")));
    m_note->setVisible(!note.isEmpty());
    m_note->setText(note);
    m_diff->setFiles(m_plan.changes);
    m_stack->setCurrentWidget(m_diff);
    m_go->setEnabled(true);
}

void RevertDialog::go()
{
    hub::CommitOrder order;
    order.on = m_wish.branch;
    order.title = m_title->text().trimmed().isEmpty() ? m_wish.title : m_title->text().trimmed();
    order.parent = m_plan.head;
    order.pullRequest = m_way->currentId() == QLatin1String("pr");
    order.operations = m_plan.operations;
    m_go->setEnabled(false);
    const auto client = m_state.services().places.client(m_state.source().place, m_state.source().account);
    QCoro::connect(hub::commit(*client, m_state.source().id, order, m_cancel.token()), this,
                   [this, pr = order.pullRequest](const Result<hub::Committed>& done) { took(done, pr); });
}

void RevertDialog::took(const Result<hub::Committed>& done, bool pullRequest)
{
    if (done) {
        const RepoId repo = m_state.source().id;
        accept();
        if (pullRequest && done->pullRequestNum > 0) {
            Q_EMIT said(tr("Pull request %1 is open.").arg(done->pullRequestNum));
            Q_EMIT openAddress(hub::HubUrl::repository(repo, {}, hub::HubUrl::Tab::Community).address() +
                               QStringLiteral("/%1").arg(done->pullRequestNum));
            return;
        }
        Q_EMIT said(tr("Done with commit %1.").arg(done->commit.left(8)));
        Q_EMIT committed();
        return;
    }
    m_go->setEnabled(true);
    const Error& error = done.error();
    if (error.httpStatus == branchMoved) {
        m_notice = tr("Somebody changed the branch meanwhile; this is what would change now.");
        plan();
        return;
    }
    m_note->setText(error.message());
    m_note->show();
    if (error.kind != ErrorKind::SignIn && error.kind != ErrorKind::Forbidden)
        return;
    // Who may not write may still ask for it.
    if (!pullRequest) {
        m_way->setCurrentId(QStringLiteral("pr"));
        m_note->setText(error.message() + QLatin1Char(' ') + tr("You can ask for it with a pull request."));
    }
    Q_EMIT accessWanted(error, [] {});
}

} // namespace vitrine::ui
