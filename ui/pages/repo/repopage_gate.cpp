// The gate of a repository's page: it stands where the files would be tried and fetched.
#include "ui/pages/repo/repopage.h"

#include "ui/pages/gate/gateadmin.h"
#include "ui/pages/gate/gatepanel.h"
#include "ui/pages/gate/gatewatch.h"
#include "ui/pages/repo/cardtab.h"
#include "ui/pages/repo/demotab.h"
#include "ui/pages/repo/managetab.h"
#include "ui/pages/repo/repoheader.h"
#include "ui/pages/repo/repostate.h"

#include <QStackedWidget>
#include <QTabBar>

namespace vitrine::ui {

using Tab = hub::HubUrl::Tab;

QWidget* RepoPage::buildTry()
{
    m_try = new QStackedWidget(m_pages);
    m_try->addWidget(m_demo);
    m_gate = nullptr;
    GateWatch* watch = m_state->gate();
    if (!watch)
        return m_try;
    m_gate = new GatePanel(*watch, m_state->source().revision, m_try);
    m_try->addWidget(m_gate);
    connect(m_gate, &GatePanel::accessWanted, this, &RepoPage::accessWanted);
    connect(m_gate, &GatePanel::openInBrowser, this, &RepoPage::openInBrowser);
    connect(m_gate, &GatePanel::said, this, &RepoPage::said);
    connect(m_gate, &GatePanel::linkActivated, m_card, &CardTab::follow);
    connect(watch, &GateWatch::changed, this, &RepoPage::gateChanged);
    connect(watch, &GateWatch::opened, this, [this] {
        Q_EMIT said(tr("You have access to %1 now.").arg(m_state->source().title()));
        m_state->load();
    });
    const auto describe = [this] {
        if (m_state->card() && !(m_state->card()->metadata.gating == cards::Gating()))
            m_gate->setGating(m_state->card()->metadata.gating);
        else if (m_state->info())
            m_gate->setFrontMatter(m_state->info()->cardData);
    };
    connect(m_state.get(), &RepoState::cardChanged, m_gate, describe);
    connect(m_state.get(), &RepoState::infoChanged, m_gate, describe);
    connect(m_state.get(), &RepoState::localChanged, this, &RepoPage::gateChanged);
    watch->setFront(m_front);
    buildGateAdmin();
    return m_try;
}

void RepoPage::buildGateAdmin()
{
    const RepoSubject& source = m_state->source();
    if (source.id.type == RepoType::Space)
        return;
    auto* admin = new GateAdmin(m_services, source.place, source.id);
    m_manage->addPanel(admin);
    connect(admin, &GateAdmin::said, this, &RepoPage::said);
    connect(admin, &GateAdmin::undoable, this, &RepoPage::undoable);
    connect(admin, &GateAdmin::accessWanted, this, &RepoPage::accessWanted);
    connect(admin, &GateAdmin::gatingChanged, m_state.get(), &RepoState::load);
    connect(m_state.get(), &RepoState::infoChanged, admin, [this, admin] {
        if (m_state->info())
            admin->setGating(m_state->info()->gated);
    });
}

void RepoPage::gateChanged()
{
    const bool locked = m_state->isLocked();
    m_try->setCurrentWidget(locked ? static_cast<QWidget*>(m_gate) : m_demo);
    const bool model = m_state->source().id.type == RepoType::Model;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() != static_cast<int>(Tab::Try))
            continue;
        // What is asked of people, where there is nothing to try.
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setTabVisible(i, model || locked);
        m_tabs->setTabText(i, model ? tr("Try it") : tr("Access"));
    }
    // Not before it is known: the gate may be what was asked for.
    if (!locked && !model && m_tab == Tab::Try && m_state->gate()->access())
        showTab(Tab::Files);
    m_header->update();
}

void RepoPage::showGate()
{
    showTab(Tab::Try);
    Q_EMIT changed();
}

void RepoPage::activated()
{
    m_front = true;
    if (m_state && m_state->gate())
        m_state->gate()->setFront(true);
}

void RepoPage::deactivated()
{
    m_front = false;
    if (m_state && m_state->gate())
        m_state->gate()->setFront(false);
}

} // namespace vitrine::ui
