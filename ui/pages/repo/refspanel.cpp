#include "ui/pages/repo/refspanel.h"

#include "core/account/places.h"
#include "core/hub/reporefs.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/repo/repostate.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int tagRole = Qt::UserRole + 1;
constexpr int mostRowsShown = 8;

std::shared_ptr<hub::HubClient> clientOf(const RepoState& state)
{
    return state.services().places.client(state.source().place, state.source().account);
}

} // namespace

RefsPanel::RefsPanel(RepoState& state, QWidget* parent)
    : Card(tr("Branches and tags"), parent), m_state(state)
{
    build();
    judge();
}

RefsPanel::~RefsPanel()
{
    m_cancel.cancel();
}

void RefsPanel::build()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("refs"));
    m_list->setAccessibleName(tr("Branches and tags"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Commit")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    body()->addWidget(m_list);
    auto* chosen = new QWidget(this);
    auto* chosenRow = new FlowLayout(chosen);
    m_open = plainButton(tr("Open"), chosen);
    m_open->setObjectName(QStringLiteral("openRef"));
    m_delete = plainButton(tr("Delete"), chosen);
    m_delete->setObjectName(QStringLiteral("deleteRef"));
    setButtonKind(m_delete, QStringLiteral("danger"));
    chosenRow->addWidget(m_open);
    chosenRow->addWidget(m_delete);
    body()->addWidget(chosen);
    auto* making = new QWidget(this);
    auto* row = new FlowLayout(making);
    const auto field = [making, row](const QString& name, const char* object) {
        auto* edit = new QLineEdit(making);
        edit->setObjectName(QLatin1String(object));
        edit->setAccessibleName(name);
        edit->setPlaceholderText(name);
        edit->setFixedWidth(scaled(200));
        row->addWidget(edit);
        return edit;
    };
    m_name = field(tr("New name"), "refName");
    m_from = field(tr("From (branch, tag or commit)"), "refFrom");
    m_from->setText(m_state.source().revision.text());
    m_branch = plainButton(tr("New branch"), making);
    m_branch->setObjectName(QStringLiteral("newBranch"));
    m_tag = plainButton(tr("New tag"), making);
    m_tag->setObjectName(QStringLiteral("newTag"));
    row->addWidget(m_branch);
    row->addWidget(m_tag);
    body()->addWidget(making);
    m_note = new Label({}, TextSize::Caption, this);
    m_note->setObjectName(QStringLiteral("refNote"));
    m_note->quiet()->wrapping();
    body()->addWidget(m_note);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RefsPanel::judge);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { Q_EMIT revisionChosen(item->text(0)); });
    connect(m_name, &QLineEdit::textChanged, this, &RefsPanel::judge);
    connect(m_from, &QLineEdit::textChanged, this, &RefsPanel::judge);
    connect(m_branch, &QPushButton::clicked, this, [this] { make(false, false); });
    connect(m_tag, &QPushButton::clicked, this, [this] { make(true, false); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_list->currentItem())
            Q_EMIT revisionChosen(item->text(0));
    });
    connect(m_delete, &QPushButton::clicked, this, &RefsPanel::removeChosen);
}

void RefsPanel::load()
{
    const auto client = clientOf(m_state);
    QCoro::connect(client->refs(m_state.source().id, hub::Freshness::Network, m_cancel.token()), this,
                   [this](const Result<hub::Fresh<hub::Refs>>& reply) {
                       if (reply)
                           show(reply->value);
                       else if (reply.error().kind != ErrorKind::Cancelled)
                           m_note->setText(reply.error().message());
                   });
}

void RefsPanel::show(const hub::Refs& refs)
{
    m_list->clear();
    const auto add = [this](const hub::Ref& ref, bool tag) {
        auto* item =
            new QTreeWidgetItem(m_list, {ref.name, tag ? tr("tag") : tr("branch"), ref.commit.left(8)});
        item->setData(0, tagRole, tag);
        item->setIcon(
            0, icon(tag ? QStringLiteral("pen") : QStringLiteral("branch"), QPalette::PlaceholderText));
        item->setToolTip(2, ref.commit);
    };
    for (const hub::Ref& ref : refs.branches)
        add(ref, false);
    for (const hub::Ref& ref : refs.tags)
        add(ref, true);
    const int rows = qBound(2, m_list->topLevelItemCount(), mostRowsShown);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() +
                           rows * qMax(m_list->sizeHintForRow(0), 24) + 4);
    judge();
}

void RefsPanel::judge()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_open->setEnabled(item);
    m_delete->setEnabled(item && (item->data(0, tagRole).toBool() || item->text(0) != QLatin1String("main")));
    const QString name = m_name->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : hub::refNameProblem(name);
    const bool ready = !name.isEmpty() && problem.isEmpty() && Revision::parse(m_from->text().trimmed());
    m_branch->setEnabled(ready);
    m_tag->setEnabled(ready);
    m_note->setText(problem.isEmpty()
                        ? tr("A branch goes on from where it starts; a tag is a name that stays at "
                             "one commit.")
                        : problem);
}

void RefsPanel::order(QCoro::Task<Result<void>> task, const QString& done, const std::function<void()>& again)
{
    QCoro::connect(std::move(task), this, [this, done, again](const Result<void>& result) {
        if (result) {
            m_name->clear();
            Q_EMIT said(done);
            load();
        } else if (result.error().kind != ErrorKind::Cancelled) {
            m_note->setText(result.error().message());
            Q_EMIT failed(result.error(), again);
        }
    });
}

void RefsPanel::make(bool tag, bool overwrite)
{
    const auto client = clientOf(m_state);
    const QString name = m_name->text().trimmed();
    const Revision from = *Revision::parse(m_from->text().trimmed());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (overwrite || item->data(0, tagRole).toBool() != tag || item->text(0) != name)
            continue;
        if (tag) {
            m_note->setText(
                tr("There is a tag %1 already. Delete it first: a tag shall stay where it is.").arg(name));
            return;
        }
        auto* dialog =
            new ConfirmDialog({tr("Set branch %1 anew?").arg(name),
                               tr("It exists already. It will start at %1, and commits that only it has "
                                  "cannot be reached any more.")
                                   .arg(from.text()),
                               tr("Set anew"), name},
                              this);
        connect(dialog, &ConfirmDialog::confirmed, this, [this] { make(false, true); });
        dialog->open();
        return;
    }
    const RepoId repo = m_state.source().id;
    if (tag)
        order(hub::createTag(*client, repo, name, from, {}, m_cancel.token()),
              tr("Tag %1 is there.").arg(name), [this] { make(true, false); });
    else
        order(hub::createBranch(*client, repo, {name, from, false, overwrite}, m_cancel.token()),
              tr("Branch %1 is there.").arg(name), [this, overwrite] { make(false, overwrite); });
}

void RefsPanel::removeChosen()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const bool tag = item->data(0, tagRole).toBool();
    const QString name = item->text(0);
    auto* dialog = new ConfirmDialog(
        tag ? ConfirmDialog::
                  Question{tr("Delete tag %1?").arg(name),
                           tr("The commit stays; only its name goes. Who asks for the tag finds nothing "
                              "then."),
                           tr("Delete"),
                           {}}
            : ConfirmDialog::
                  Question{tr("Delete branch %1?").arg(name),
                           tr("Commits that only this branch has are lost. Other branches stay as they "
                              "are."),
                           tr("Delete"), name},
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, tag, name] { remove(tag, name); });
    dialog->open();
}

void RefsPanel::remove(bool tag, const QString& name)
{
    const auto client = clientOf(m_state);
    const RepoId repo = m_state.source().id;
    order(tag ? hub::deleteTag(*client, repo, name, m_cancel.token())
              : hub::deleteBranch(*client, repo, name, m_cancel.token()),
          tr("%1 is deleted.").arg(name), [this, tag, name] { remove(tag, name); });
}

} // namespace vitrine::ui
