#include "ui/pages/gate/gateadmin.h"

#include "ui/pages/gate/gaterequests.h"
#include "ui/pages/gate/gatesettingscard.h"

#include <QVBoxLayout>

namespace vitrine::ui {

GateAdmin::GateAdmin(Services& services, hub::Place place, RepoId repo, QWidget* parent)
    : QWidget(parent), m_settings(new GateSettingsCard(services, place, repo, this)),
      m_requests(new GateRequests(services, place, repo, this))
{
    setObjectName(QStringLiteral("gateAdmin"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_settings);
    column->addWidget(m_requests, 1);
    connect(m_settings, &GateSettingsCard::said, this, &GateAdmin::said);
    connect(m_settings, &GateSettingsCard::accessWanted, this, &GateAdmin::accessWanted);
    connect(m_settings, &GateSettingsCard::gatingChanged, this, [this] {
        m_requests->load();
        Q_EMIT gatingChanged();
    });
    connect(m_requests, &GateRequests::said, this, &GateAdmin::said);
    connect(m_requests, &GateRequests::undoable, this, &GateAdmin::undoable);
    connect(m_requests, &GateRequests::accessWanted, this, &GateAdmin::accessWanted);
}

void GateAdmin::setGating(hub::Gating gating)
{
    m_settings->setGating(gating);
    const bool isOther = std::exchange(m_gating, gating) != gating;
    if (isOther && m_loaded)
        load();
}

void GateAdmin::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_loaded)
        load();
}

void GateAdmin::load()
{
    m_loaded = true;
    m_requests->load();
}

} // namespace vitrine::ui
