#include "ui/pages/manage/managepage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/storage/libraryindex.h"
#include "ui/pages/manage/ownedmodel.h"
#include "ui/shell/addresses.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace vitrine::ui {

ManagePage::ManagePage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new OwnedModel(this))
{
    setObjectName(id());
    build();
    const auto again = [this] {
        if (isVisible())
            load();
    };
    connect(&services.accounts, &account::Accounts::changed, this, again);
    connect(&services.places, &account::Places::currentChanged, this, again);
    retranslate();
}

ManagePage::~ManagePage()
{
    m_cancel.cancel();
}

QString ManagePage::title() const
{
    return tr("Manage");
}

QString ManagePage::address() const
{
    return QStringLiteral("vitrine:manage");
}

void ManagePage::restore(const QString& address, const QVariantMap& state)
{
    if (state.contains(QStringLiteral("search")))
        m_search->setText(state.value(QStringLiteral("search")).toString());
    m_table->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
    if (const auto type = parseRepoType(addressValue(address, QStringLiteral("new"))))
        QTimer::singleShot(0, this, [this, type = *type] { create(type); });
}

QVariantMap ManagePage::state() const
{
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("scroll"), m_table->verticalScrollBar()->value()}};
}

void ManagePage::activated()
{
    const hub::Place& place = m_services.places.current();
    const auto account = m_services.accounts.current(place);
    const QString now = place.origin() + QLatin1Char(' ') + (account ? account->name : QString());
    if (now != m_loadedFor || m_state->state() == StateView::State::Error)
        load();
}

void ManagePage::reload()
{
    load();
}

void ManagePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ManagePage::stop()
{
    if (!m_loading)
        return false;
    m_cancel.cancel();
    stopped(Error::cancelled());
    return true;
}

QString ManagePage::placeName() const
{
    return m_services.places.current().name;
}

void ManagePage::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_model->clear();
    m_gaps.clear();
    m_who.reset();
    m_loading = true;
    m_loadedFor.clear();
    m_note->hide();
    m_state->showLoading(tr("Asking %1 what is yours").arg(placeName()));
    showContent();
    QCoro::connect(walk(m_cancel.token()), this, [] {});
}

/// One owner after the other: the table fills while it runs. After each step the page may be gone, and says
/// so by the token.
QCoro::Task<void> ManagePage::walk(net::CancelToken cancel)
{
    const hub::Place place = m_services.places.current();
    const auto client = m_services.places.client(place);
    const auto account = co_await m_services.accounts.who(place, cancel);
    if (cancel.isCancelled())
        co_return;
    if (!account) {
        stopped(account.error());
        co_return;
    }
    const hub::WhoAmI who = account->who;
    m_loadedFor = place.origin() + QLatin1Char(' ') + account->name;
    showWho(who);
    QList<QPair<QString, QString>> owners{{who.name, QString()}};
    for (const hub::Membership& org : who.organizations)
        owners.append({org.name, org.name});
    for (const auto& [owner, organization] : owners) {
        hub::OwnedSink sink;
        sink.found = [this](const QList<hub::OwnedRepo>& repos) {
            m_model->add(repos);
            showContent();
        };
        sink.details = [this](const QList<hub::RepoInfo>& infos) {
            m_model->complete(infos);
        };
        const auto gaps = co_await hub::walkOwned(client, owner, organization, sink, cancel);
        if (cancel.isCancelled())
            co_return;
        if (!gaps) {
            stopped(gaps.error());
            co_return;
        }
        showGaps(owner, *gaps);
    }
    m_loading = false;
    showContent();
    announce(this, m_totals->text());
}

void ManagePage::showWho(const hub::WhoAmI& who)
{
    m_who = who;
    setOwners();
}

void ManagePage::setOwners()
{
    const QString chosen = m_owner->currentData().toString();
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("All owners"), QString());
    if (m_who) {
        m_owner->addItem(m_who->name, m_who->name);
        for (const hub::Membership& org : m_who->organizations)
            m_owner->addItem(org.name, org.name);
    }
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
}

void ManagePage::showGaps(const QString& owner, const hub::OwnedGaps& gaps)
{
    if (gaps.storage)
        m_gaps.append(tr("Storage of %1 is not known in whole: %2").arg(owner, gaps.reason));
    if (gaps.details)
        m_gaps.append(tr("Downloads and likes of %1 are not known: %2").arg(owner, gaps.reason));
}

/// What came before stays.
void ManagePage::stopped(const Error& error)
{
    m_loading = false;
    if (error.kind == ErrorKind::Cancelled) {
        m_gaps.append(tr("Stopped before everything was read."));
        if (m_model->knownCount() == 0)
            m_state->showEmpty(QStringLiteral("pause"), tr("Stopped"), tr("F5 asks again what is yours."));
    } else if (m_model->knownCount() > 0) {
        m_gaps.append(error.message());
    } else if (error.kind == ErrorKind::SignIn) {
        m_state->showEmpty(
            QStringLiteral("person"), tr("Nobody is signed in at %1").arg(placeName()),
            tr("What is yours stands here once you sign in: your repositories and those of your "
               "organizations."));
        QPushButton* button = m_state->addAction(tr("Sign in"));
        button->setObjectName(QStringLiteral("signIn"));
        connect(button, &QPushButton::clicked, this,
                [this, error] { Q_EMIT accessWanted(error, [this] { load(); }); });
        m_stack->setCurrentWidget(m_state);
        m_busy->hide();
        m_actions->hide();
        m_totals->clear();
        return;
    } else {
        m_state->showError(error);
    }
    showContent();
}

void ManagePage::showContent()
{
    const bool any = m_model->knownCount() > 0;
    const bool shown = m_model->rowCount() > 0;
    if (any && !shown) {
        m_state->showEmpty(
            QStringLiteral("search"), tr("None of your repositories is like this"),
            tr("%n repositories are there; the filters leave none.", nullptr, m_model->knownCount()));
        connect(m_state->addAction(tr("Clear the filters")), &QPushButton::clicked, this, [this] {
            m_search->clear();
            m_owner->setCurrentIndex(0);
            m_type->setCurrentIndex(0);
            m_visibility->setCurrentIndex(0);
            m_gated->setChecked(false);
        });
    } else if (!any && !m_loading && m_state->state() == StateView::State::Loading) {
        m_state->showEmpty(QStringLiteral("manage"),
                           tr("You have no repositories at %1 yet").arg(placeName()),
                           tr("A repository keeps a model, a dataset or a Space with its whole history."));
        connect(m_state->addAction(tr("New repository")), &QPushButton::clicked, this,
                [this] { create(RepoType::Model); });
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_state);
    m_busy->setVisible(m_loading && any);
    m_actions->setVisible(any);
    m_note->setVisible(!m_gaps.isEmpty());
    m_note->setText(m_gaps.join(QLatin1Char('\n')));
    m_new->setEnabled(m_who.has_value());
    showTotals();
}

void ManagePage::showTotals()
{
    const int shown = m_model->rowCount();
    const int all = m_model->knownCount();
    if (all == 0) {
        m_totals->clear();
    } else {
        const QString storage = byteSizeText(m_model->shownStorage());
        m_totals->setText(shown == all
                              ? tr("%n repositories · %1", nullptr, all).arg(storage)
                              : tr("%1 of %n repositories · %2", nullptr, all).arg(shown).arg(storage));
    }
    const QList<hub::OwnedRepo> chosen = selected();
    qint64 bytes = 0;
    for (const hub::OwnedRepo& repo : chosen)
        bytes += repo.storage.value_or(0);
    m_selection->setText(chosen.size() < 2
                             ? QString()
                             : tr("%n chosen · %1", nullptr, int(chosen.size())).arg(byteSizeText(bytes)));
    m_open->setEnabled(chosen.size() == 1);
    m_rename->setEnabled(!chosen.isEmpty());
    m_copy->setEnabled(chosen.size() == 1);
    m_delete->setEnabled(!chosen.isEmpty());
    const auto has = [&chosen](bool isPublic) {
        return std::any_of(chosen.begin(), chosen.end(), [isPublic](const hub::OwnedRepo& repo) {
            return (repo.visibility == hub::Visibility::Public) == isPublic;
        });
    };
    m_private->setEnabled(has(true));
    m_public->setEnabled(has(false));
}

void ManagePage::applyFilter()
{
    OwnedFilter filter;
    filter.text = m_search->text().trimmed();
    filter.owner = m_owner->currentData().toString();
    if (const auto type = parseRepoType(m_type->currentData().toString()))
        filter.type = *type;
    if (const QString visibility = m_visibility->currentData().toString(); !visibility.isEmpty())
        filter.visibility = hub::parseVisibility(visibility);
    filter.gatedOnly = m_gated->isChecked();
    m_model->setFilter(filter);
    showContent();
}

} // namespace vitrine::ui
