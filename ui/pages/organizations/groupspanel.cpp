#include "ui/pages/organizations/groupspanel.h"

#include "core/account/places.h"
#include "ui/pages/collections/collectiondialog.h"
#include "ui/pages/organizations/rolewords.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tallrows.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QComboBox* roleBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    for (const QString& role : hub::organizationRoles()) {
        if (role == QLatin1String("no_access"))
            continue;
        box->addItem(roleWord(role), role);
        box->setItemData(box->count() - 1, roleMeaning(role), Qt::ToolTipRole);
    }
    return box;
}

QTreeWidget* table(const QStringList& headers, const QString& name, const char* objectName, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(objectName));
    tree->setAccessibleName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    useTallRows(tree);
    tree->setHeaderLabels(headers);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->setMinimumHeight(scaled(120));
    return tree;
}

} // namespace

GroupsPanel::GroupsPanel(Services& services, const QString& organization, QWidget* parent)
    : QWidget(parent), m_services(services), m_organization(organization)
{
    build();
    setRights(false);
}

GroupsPanel::~GroupsPanel()
{
    m_cancel.cancel();
}

void GroupsPanel::build()
{
    m_stack = new QStackedWidget(this);
    m_state = new StateView(m_stack);
    m_content = new QWidget(m_stack);
    m_list = new QListWidget(m_content);
    m_list->setObjectName(QStringLiteral("groups"));
    m_list->setAccessibleName(tr("Resource groups"));
    m_list->setTextElideMode(Qt::ElideRight);
    useTallRows(m_list);
    m_new = plainButton(tr("New group"), m_content);
    m_new->setObjectName(QStringLiteral("newGroup"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    auto* area = new QScrollArea(m_content);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildDetails());
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 12, 12, 12);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(area, 3);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_chosen = item->data(idRole).toString();
        showGroup();
    });
    connect(m_new, &QPushButton::clicked, this, &GroupsPanel::create);
    connect(m_state, &StateView::retry, this, &GroupsPanel::load);
}

QWidget* GroupsPanel::buildDetails()
{
    m_details = new QWidget(m_content);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_name = new QLineEdit(m_details);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(200);
    m_description = new QLineEdit(m_details);
    m_description->setObjectName(QStringLiteral("groupDescription"));
    m_description->setMaxLength(500);
    m_join = roleBox(m_details);
    m_join->setObjectName(QStringLiteral("groupJoin"));
    m_join->insertItem(0, tr("Nobody joins by themselves"), QString());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("New members join as"), m_join);
    m_save = plainButton(tr("Save"), m_details);
    m_save->setObjectName(QStringLiteral("saveGroup"));
    m_delete = plainButton(tr("Delete…"), m_details);
    m_delete->setObjectName(QStringLiteral("deleteGroup"));
    setButtonKind(m_delete, QStringLiteral("danger"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_delete);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(new Label(tr("People"), TextSize::Strong, m_details));
    column->addWidget(buildUsers(), 1);
    column->addWidget(new Label(tr("Repositories"), TextSize::Strong, m_details));
    column->addWidget(buildRepos(), 1);
    connect(m_save, &QPushButton::clicked, this, &GroupsPanel::save);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupsPanel::save);
    connect(m_delete, &QPushButton::clicked, this, &GroupsPanel::end);
    connect(m_join, &QComboBox::activated, this, &GroupsPanel::setJoin);
    return m_details;
}

QWidget* GroupsPanel::buildUsers()
{
    auto* part = new QWidget(m_details);
    m_users = table({tr("Person"), tr("Role")}, tr("People of the group"), "groupUsers", part);
    m_userName = new QLineEdit(part);
    m_userName->setObjectName(QStringLiteral("groupUserName"));
    m_userName->setPlaceholderText(tr("Name of a member"));
    m_userName->setAccessibleName(m_userName->placeholderText());
    m_userRole = roleBox(part);
    m_userRole->setObjectName(QStringLiteral("groupUserRole"));
    m_userRole->setAccessibleName(tr("Role in the group"));
    m_userRole->setCurrentIndex(m_userRole->findData(QStringLiteral("read")));
    m_addUser = plainButton(tr("Add or change"), part);
    m_addUser->setObjectName(QStringLiteral("addGroupUser"));
    m_removeUser = plainButton(tr("Remove"), part);
    m_removeUser->setObjectName(QStringLiteral("removeGroupUser"));
    auto* row = new FlowLayout(nullptr, 8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_userName, m_userRole, m_addUser, m_removeUser})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_users, 1);
    column->addLayout(row);
    connect(m_users, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_removeUser->setEnabled(m_admin && item);
        if (!item)
            return;
        m_userName->setText(item->data(0, idRole).toString());
        m_userRole->setCurrentIndex(m_userRole->findData(item->data(1, idRole)));
    });
    connect(m_addUser, &QPushButton::clicked, this, &GroupsPanel::addUser);
    connect(m_userName, &QLineEdit::returnPressed, this, &GroupsPanel::addUser);
    connect(m_removeUser, &QPushButton::clicked, this, &GroupsPanel::removeUser);
    return part;
}

QWidget* GroupsPanel::buildRepos()
{
    auto* part = new QWidget(m_details);
    m_repos = table({tr("Repository"), tr("Kind"), tr("Seen by")}, tr("Repositories of the group"),
                    "groupRepos", part);
    m_repoType = new QComboBox(part);
    m_repoType->setObjectName(QStringLiteral("groupRepoType"));
    m_repoType->setAccessibleName(tr("Kind"));
    m_repoType->addItem(tr("Model"), QStringLiteral("model"));
    m_repoType->addItem(tr("Dataset"), QStringLiteral("dataset"));
    m_repoType->addItem(tr("Space"), QStringLiteral("space"));
    m_repoName = new QLineEdit(part);
    m_repoName->setObjectName(QStringLiteral("groupRepoName"));
    m_repoName->setPlaceholderText(tr("%1/name").arg(m_organization));
    m_repoName->setAccessibleName(tr("Repository of the organization"));
    m_addRepo = plainButton(tr("Put into the group"), part);
    m_addRepo->setObjectName(QStringLiteral("addGroupRepo"));
    m_removeRepo = plainButton(tr("Take out"), part);
    m_removeRepo->setObjectName(QStringLiteral("removeGroupRepo"));
    auto* row = new FlowLayout(nullptr, 8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_repoType, m_repoName, m_addRepo, m_removeRepo})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_repos, 1);
    column->addLayout(row);
    connect(m_repos, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_removeRepo->setEnabled(m_admin && item); });
    connect(m_addRepo, &QPushButton::clicked, this, &GroupsPanel::addRepo);
    connect(m_repoName, &QLineEdit::returnPressed, this, &GroupsPanel::addRepo);
    connect(m_removeRepo, &QPushButton::clicked, this, &GroupsPanel::removeRepo);
    return part;
}

void GroupsPanel::setRights(bool admin)
{
    m_admin = admin;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_new, m_save, m_delete, m_userName, m_userRole, m_addUser,
                                         m_removeUser, m_repoType, m_repoName, m_addRepo, m_removeRepo})
        widget->setVisible(admin);
    m_name->setReadOnly(!admin);
    m_description->setReadOnly(!admin);
    m_join->setEnabled(admin);
}

void GroupsPanel::load()
{
    if (m_groups.isEmpty()) {
        m_state->showLoading(tr("Reading the resource groups"));
        m_stack->setCurrentWidget(m_state);
    }
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::resourceGroups(*client, m_organization, m_cancel.token()), this,
                   [this](const Result<QList<hub::ResourceGroup>>& groups) { take(groups); });
}

void GroupsPanel::take(const Result<QList<hub::ResourceGroup>>& groups)
{
    if (!groups) {
        const Error error = groups.error();
        if (error.kind == ErrorKind::Cancelled)
            return;
        m_groups.clear();
        m_state->showError(organizationError(error));
        m_stack->setCurrentWidget(m_state);
        if (error.kind == ErrorKind::Payment)
            connect(m_state->addAction(tr("Look at the plans in the browser")), &QPushButton::clicked, this,
                    [this] {
                        QDesktopServices::openUrl(hub::organizationSettingsPage(
                            m_services.places.current(), m_organization, QStringLiteral("billing")));
                    });
        return;
    }
    m_groups = *groups;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const hub::ResourceGroup& group : std::as_const(m_groups)) {
        auto* item = new QListWidgetItem(group.name, m_list);
        item->setData(idRole, group.id);
        item->setToolTip(group.description);
        if (group.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (m_groups.isEmpty()) {
        m_state->showEmpty(QStringLiteral("lock"), tr("No resource groups"),
                           tr("A resource group gives some members rights for some repositories only."));
        if (m_admin)
            connect(m_state->addAction(tr("New group")), &QPushButton::clicked, this, &GroupsPanel::create);
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_chosen = m_list->currentItem()->data(idRole).toString();
    m_stack->setCurrentWidget(m_content);
    showGroup();
}

const hub::ResourceGroup* GroupsPanel::current() const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [this](const hub::ResourceGroup& group) { return group.id == m_chosen; });
    return found == m_groups.end() ? nullptr : &*found;
}

void GroupsPanel::showGroup()
{
    const hub::ResourceGroup* group = current();
    m_details->setVisible(group);
    if (!group)
        return;
    m_name->setText(group->name);
    m_description->setText(group->description);
    m_join->setCurrentIndex(qMax(0, m_join->findData(group->autoJoinRole)));
    m_users->clear();
    for (const hub::GroupUser& user : group->users) {
        const QString name = user.fullName.isEmpty() || user.fullName == user.user
                                 ? user.user
                                 : QStringLiteral("%1 (%2)").arg(user.fullName, user.user);
        auto* item = new QTreeWidgetItem(m_users, {name, roleWord(user.role)});
        item->setData(0, idRole, user.user);
        item->setData(1, idRole, user.role);
    }
    m_repos->clear();
    for (const hub::GroupResource& resource : group->resources) {
        auto* item = new QTreeWidgetItem(
            m_repos, {resource.name, resource.type, resource.isPrivate ? tr("members") : tr("everybody")});
        item->setData(0, idRole, resource.type);
    }
    m_removeUser->setEnabled(false);
    m_removeRepo->setEnabled(false);
}

void GroupsPanel::refuse(const Error& error, const std::function<void()>& again)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        Q_EMIT accessWanted(error, again);
    else
        Q_EMIT said(organizationError(error).message());
}

void GroupsPanel::change(const Change& wanted, const QString& words, const Change& undo)
{
    QCoro::connect(wanted(), this, [this, wanted, words, undo](const Result<void>& done) {
        if (!done)
            return refuse(done.error(), [this, wanted, words, undo] { change(wanted, words, undo); });
        load();
        if (undo)
            Q_EMIT undoable(words, [this, undo, words] { change(undo, tr("Undone: %1").arg(words)); }, {});
        else
            Q_EMIT said(words);
    });
}

void GroupsPanel::create()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("groupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New group"));
    dialog->setLabelText(tr("Name of the group"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.trimmed().left(200);
        if (name.isEmpty())
            return;
        const auto client = m_services.places.currentClient();
        QCoro::connect(hub::createGroup(*client, m_organization, {name, {}}, m_cancel.token()), this,
                       [this](const Result<hub::ResourceGroup>& made) {
                           if (!made)
                               return refuse(made.error(), [this] { create(); });
                           m_chosen = made->id;
                           load();
                           Q_EMIT said(tr("Made the group %1.").arg(made->name));
                       });
    });
    dialog->open();
}

void GroupsPanel::end()
{
    const hub::ResourceGroup* group = current();
    if (!group)
        return;
    const auto client = m_services.places.currentClient();
    const Change gone = [this, client, id = group->id] {
        return hub::deleteGroup(*client, m_organization, id, m_cancel.token());
    };
    askTyped(this, tr("Delete the group?"),
             tr("“%1” will be gone. Its repositories stay, and are open to all members as the organization "
                "says. This cannot be undone.")
                 .arg(group->name),
             group->name, tr("Delete"),
             [this, gone, name = group->name] { change(gone, tr("The group %1 is gone.").arg(name)); });
}

void GroupsPanel::save()
{
    const hub::ResourceGroup* group = current();
    const hub::GroupDraft now{m_name->text().trimmed(), m_description->text().trimmed()};
    if (!group || !m_admin || now.name.isEmpty() ||
        (now.name == group->name && now.description == group->description))
        return;
    const auto client = m_services.places.currentClient();
    const auto to = [this, client, id = group->id](const hub::GroupDraft& draft) -> Change {
        return [this, client, id, draft] {
            return hub::changeGroup(*client, m_organization, id, draft, m_cancel.token());
        };
    };
    change(to(now), tr("The group is called %1.").arg(now.name), to({group->name, group->description}));
}

void GroupsPanel::setJoin()
{
    const hub::ResourceGroup* group = current();
    const QString role = m_join->currentData().toString();
    if (!group || role == group->autoJoinRole)
        return;
    const auto client = m_services.places.currentClient();
    const auto to = [this, client, id = group->id](const QString& wanted) -> Change {
        return [this, client, id, wanted] {
            return hub::setAutoJoin(*client, m_organization, id, wanted, m_cancel.token());
        };
    };
    change(to(role),
           role.isEmpty() ? tr("New members do not join by themselves any more.")
                          : tr("New members join as %1.").arg(roleWord(role)),
           to(group->autoJoinRole));
}

void GroupsPanel::addUser()
{
    const hub::ResourceGroup* group = current();
    const QString user = m_userName->text().trimmed();
    const QString role = m_userRole->currentData().toString();
    if (!group || user.isEmpty())
        return;
    const auto client = m_services.places.currentClient();
    const auto known =
        std::find_if(group->users.begin(), group->users.end(), [&](const hub::GroupUser& entry) {
            return entry.user.compare(user, Qt::CaseInsensitive) == 0;
        });
    const QString id = group->id;
    const auto roleIs = [this, client, id, user](const QString& wanted) -> Change {
        return [this, client, id, user, wanted] {
            return hub::setGroupRole(*client, m_organization, id, user, wanted, m_cancel.token());
        };
    };
    if (known != group->users.end()) {
        if (known->role != role)
            change(roleIs(role), tr("%1 is %2 in the group").arg(user, roleWord(role)), roleIs(known->role));
        return;
    }
    const Change add = [this, client, id, user, role] {
        return hub::addGroupUser(*client, m_organization, id, user, role, m_cancel.token());
    };
    const Change out = [this, client, id, user] {
        return hub::removeGroupUser(*client, m_organization, id, user, m_cancel.token());
    };
    m_userName->clear();
    change(add, tr("%1 is in the group").arg(user), out);
}

void GroupsPanel::removeUser()
{
    const hub::ResourceGroup* group = current();
    const QTreeWidgetItem* item = m_users->currentItem();
    if (!group || !item)
        return;
    const auto client = m_services.places.currentClient();
    const QString user = item->data(0, idRole).toString();
    const QString role = item->data(1, idRole).toString();
    const QString id = group->id;
    const Change out = [this, client, id, user] {
        return hub::removeGroupUser(*client, m_organization, id, user, m_cancel.token());
    };
    const Change back = [this, client, id, user, role] {
        return hub::addGroupUser(*client, m_organization, id, user, role, m_cancel.token());
    };
    change(out, tr("%1 is no longer in the group").arg(user), back);
}

void GroupsPanel::addRepo()
{
    const hub::ResourceGroup* group = current();
    const auto type = parseRepoType(m_repoType->currentData().toString());
    QString name = m_repoName->text().trimmed();
    if (!name.contains(QLatin1Char('/')))
        name.prepend(m_organization + QLatin1Char('/'));
    const auto repo = RepoId::parse(name, type.value_or(RepoType::Model));
    if (!group || m_repoName->text().trimmed().isEmpty())
        return;
    if (!repo) {
        Q_EMIT said(repo.error().message());
        return;
    }
    const auto client = m_services.places.currentClient();
    const auto to = [this, client, repo = *repo](const QString& id) -> Change {
        return [this, client, repo, id] {
            return hub::setRepoGroup(*client, repo, id, m_cancel.token());
        };
    };
    m_repoName->clear();
    change(to(group->id), tr("%1 is in the group").arg(repo->id()), to({}));
}

void GroupsPanel::removeRepo()
{
    const hub::ResourceGroup* group = current();
    const QTreeWidgetItem* item = m_repos->currentItem();
    const auto type = item ? parseRepoType(item->data(0, idRole).toString()) : fail(ErrorKind::Invalid, {});
    const auto repo = item && type ? RepoId::parse(item->text(0), *type) : fail(ErrorKind::Invalid, {});
    if (!group || !repo)
        return;
    const auto client = m_services.places.currentClient();
    const auto to = [this, client, repo = *repo](const QString& id) -> Change {
        return [this, client, repo, id] {
            return hub::setRepoGroup(*client, repo, id, m_cancel.token());
        };
    };
    change(to({}), tr("%1 is in no group now").arg(repo->id()), to(group->id));
}

} // namespace vitrine::ui
