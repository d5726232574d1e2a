#include "ui/pages/organizations/memberspanel.h"

#include "core/account/places.h"
#include "ui/pages/organizations/rolewords.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tallrows.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace vitrine::ui {

namespace {

constexpr int pageSize = 500;

QString groupWords(const hub::Member& member)
{
    QStringList words;
    for (const hub::GroupRole& group : member.groups)
        words.append(QStringLiteral("%1 (%2)").arg(group.name, roleWord(group.role)));
    return words.join(QStringLiteral(", "));
}

} // namespace

void MemberModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_more = false;
    endResetModel();
}

void MemberModel::append(const QList<hub::Member>& members, bool more)
{
    m_more = more;
    if (members.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(members.size()) - 1);
    m_all += members;
    endInsertRows();
}

void MemberModel::setMember(int row, const hub::Member& member)
{
    m_all[row] = member;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int MemberModel::rowOf(const QString& user) const
{
    for (int row = 0; row < m_all.size(); ++row) {
        if (m_all.at(row).user == user)
            return row;
    }
    return -1;
}

int MemberModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

int MemberModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_all.size())
        return {};
    const hub::Member& member = m_all.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Role)
        return roleMeaning(member.role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return member.fullName.isEmpty() || member.fullName == member.user
                   ? member.user
                   : QStringLiteral("%1 (%2)").arg(member.fullName, member.user);
    case Role:
        return roleWord(member.role);
    default:
        return groupWords(member);
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Member") : section == Role ? tr("Role") : tr("Resource groups");
}

bool MemberModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_fetch;
}

void MemberModel::fetchMore(const QModelIndex&)
{
    if (std::exchange(m_more, false) && m_fetch)
        m_fetch();
}

MembersPanel::MembersPanel(Services& services, const QString& organization, QWidget* parent)
    : QWidget(parent), m_services(services), m_organization(organization), m_model(new MemberModel(this)),
      m_search(new QLineEdit(this)), m_typing(new QTimer(this)),
      m_summary(new Label({}, TextSize::Body, this)), m_hint(new Label({}, TextSize::Caption, this)),
      m_role(plainButton(tr("Change role"), this)), m_roles(new QMenu(m_role)),
      m_invite(plainButton(tr("Invite in the browser"), this)), m_view(new QTreeView(this)),
      m_state(new StateView(this)), m_stack(new QStackedWidget(this))
{
    build();
    m_model->onMore([this] { more(); });
}

MembersPanel::~MembersPanel()
{
    m_cancel.cancel();
}

void MembersPanel::build()
{
    m_search->setObjectName(QStringLiteral("memberSearch"));
    m_search->setPlaceholderText(tr("Find a member"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(240));
    m_typing->setSingleShot(true);
    m_typing->setInterval(300);
    m_summary->quiet()->setObjectName(QStringLiteral("memberSummary"));
    m_hint->quiet()->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("memberHint"));
    m_role->setObjectName(QStringLiteral("changeRole"));
    m_role->setMenu(m_roles);
    for (const QString& role : hub::organizationRoles()) {
        QAction* action = m_roles->addAction(roleWord(role));
        action->setObjectName(QStringLiteral("role-") + role);
        action->setToolTip(roleMeaning(role));
        connect(action, &QAction::triggered, this, [this, role] {
            if (const int row = currentRow(); row >= 0)
                changeRole(m_model->member(row).user, role, true);
        });
    }
    m_roles->setToolTipsVisible(true);
    m_view->setObjectName(QStringLiteral("members"));
    m_view->setAccessibleName(tr("Members"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    useTallRows(m_view);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(MemberModel::Name, scaled(260));
    m_view->header()->resizeSection(MemberModel::Role, scaled(130));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_summary, 1);
    row->addWidget(m_role);
    row->addWidget(m_invite);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            load();
    });
    connect(m_typing, &QTimer::timeout, this, &MembersPanel::load);
    connect(m_state, &StateView::retry, this, &MembersPanel::load);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MembersPanel::showActions);
    connect(m_invite, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(hub::organizationSettingsPage(m_services.places.current(), m_organization,
                                                                QStringLiteral("members")));
    });
    showActions();
}

void MembersPanel::setRights(const QString& me, bool admin)
{
    m_me = me;
    m_admin = admin;
    showActions();
}

void MembersPanel::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersPanel::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_next.clear();
    m_error.reset();
    m_loading = true;
    m_model->clear();
    showState();
    const auto client = m_services.places.currentClient();
    QCoro::connect(
        hub::members(*client, m_organization, m_search->text().trimmed(), pageSize, m_cancel.token()), this,
        [this, cancel = m_cancel.token()](const Result<hub::MemberPage>& page) {
            if (!cancel.isCancelled())
                take(page);
        });
}

void MembersPanel::more()
{
    if (m_next.isEmpty())
        return;
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::nextMembers(*client, std::exchange(m_next, {}), m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<hub::MemberPage>& page) {
                       if (!cancel.isCancelled())
                           take(page);
                   });
}

void MembersPanel::take(const Result<hub::MemberPage>& page)
{
    m_loading = false;
    if (page) {
        m_next = page->next;
        m_model->append(page->items, !m_next.isEmpty());
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_error = organizationError(page.error());
    }
    showState();
}

void MembersPanel::showState()
{
    const int count = m_model->rowCount();
    m_summary->setText(count == 0         ? QString()
                       : m_next.isEmpty() ? tr("%n member(s)", nullptr, count)
                                          : tr("%1 and more").arg(locale().toString(count)));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_view) : m_state);
    showActions();
    if (count > 0)
        return;
    if (m_error)
        m_state->showError(*m_error);
    else if (m_loading)
        m_state->showLoading(tr("Reading the members"));
    else
        m_state->showEmpty(QStringLiteral("person"),
                           m_search->text().isEmpty() ? tr("Nobody can be seen") : tr("No member fits"),
                           m_search->text().isEmpty() ? tr("The members are shown to members.")
                                                      : tr("Names are searched here."));
}

int MembersPanel::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

// One's own role is another administrator's to change: said before it is tried.
void MembersPanel::showActions()
{
    const int row = currentRow();
    const bool me = row >= 0 && m_model->member(row).user == m_me;
    m_role->setVisible(m_admin);
    m_invite->setVisible(m_admin);
    m_role->setEnabled(row >= 0 && !me);
    m_hint->setVisible(m_admin && row >= 0);
    if (row < 0)
        return;
    const hub::Member& member = m_model->member(row);
    m_hint->setText(
        me ? tr("This is you: another administrator has to change your role.")
        : member.groups.isEmpty()
            ? tr("A new role takes effect at once.")
            : tr("A new role takes effect at once; %1 stays in all resource groups.").arg(member.user));
}

// The groups are asked for again right before: who is left out of them by this call leaves them.
void MembersPanel::changeRole(const QString& user, const QString& role, bool undo)
{
    const auto client = m_services.places.currentClient();
    m_role->setEnabled(false);
    QCoro::connect(hub::member(*client, m_organization, user, m_cancel.token()), this,
                   [this, user, role, undo](const Result<hub::Member>& now) {
                       showActions();
                       if (!now)
                           return refuse(now.error(),
                                         [this, user, role, undo] { changeRole(user, role, undo); });
                       if (now->role != role)
                           sendRole(*now, role, undo);
                   });
}

void MembersPanel::sendRole(const hub::Member& before, const QString& role, bool undo)
{
    const auto client = m_services.places.currentClient();
    QCoro::connect(
        hub::setMemberRole(*client, m_organization, before.user, role, before.groups, m_cancel.token()), this,
        [this, before, role, undo](const Result<void>& done) {
            if (!done)
                return refuse(done.error(), [this, before, role, undo] { sendRole(before, role, undo); });
            hub::Member now = before;
            now.role = role;
            if (const int row = m_model->rowOf(before.user); row >= 0)
                m_model->setMember(row, now);
            showActions();
            const QString words = tr("%1 is %2 now").arg(before.user, roleWord(role));
            if (undo)
                Q_EMIT undoable(words, [this, now, role = before.role] { sendRole(now, role, false); }, {});
            else
                Q_EMIT said(words);
        });
}

void MembersPanel::refuse(const Error& error, const std::function<void()>& again)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::SignIn || (error.kind == ErrorKind::Forbidden && !m_admin))
        Q_EMIT accessWanted(error, again);
    else
        Q_EMIT said(organizationError(error).message());
}

} // namespace vitrine::ui
