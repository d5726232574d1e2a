// Both sides of a gate.
#include "app/tour/people.h"
#include "app/tour/tour.h"
#include "core/hub/huburl.h"
#include "ui/pages/gate/gatewords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QDir>
#include <QFile>
#include <QLabel>

namespace vitrine::tour {

namespace {

const QByteArray card = R"(---
license: other
extra_gated_heading: Recordings of people
extra_gated_description: These voices belong to the crew of the lighthouse.
extra_gated_prompt: |
  ## What you may do

  You may **listen**, measure and train. You may not:

  - find out who speaks,
  - make these voices say what their owners did not say,
  - hand the recordings on.

  ## How long

  Delete them when your work is done, at the latest after *two years*.
extra_gated_fields:
  University or company: text
  Country: country
  When your work ends: date_picker
  What is it for:
    type: select
    options: [Research, {label: Teaching, value: teach}, {label: Something else, value: other}]
  I keep to these conditions: checkbox
extra_gated_button_content: I agree, send my request
---
# Voices on deck
)";

} // namespace

// As ada, who is signed in: a reader here, an owner there.
void Tour::gates()
{
    const RepoId voices = *RepoId::parse(QStringLiteral("lighthouse/voices-on-deck"), RepoType::Dataset);
    const QString folder = m_stage.path(QStringLiteral("voices"));
    QDir().mkpath(folder);
    QFile readme(folder + QStringLiteral("/README.md"));
    if (!readme.open(QIODevice::WriteOnly) || readme.write(card) != card.size())
        qFatal("cannot write the card of a gate");
    readme.close();
    const RepoId own = *RepoId::parse(QStringLiteral("ada/tide-forecast"));
    bool made = m_stage.hub().importFolder(voices, folder) &&
                m_stage.hub().setGated(voices, QStringLiteral("manual")) &&
                m_stage.hub().setGated(own, QStringLiteral("manual"));
    for (const char* user : {"asker-1", "asker-2", "asker-3", "asker-4", "asker-5"})
        made = made && m_stage.hub().setAccess(own, QLatin1String(user), localhub::AccessState::Pending);
    if (!made)
        m_driver.fail(QStringLiteral("gates"));
    const auto page = hub::HubUrl::repository(voices, Revision(), hub::HubUrl::Tab::Try).address();
    m_driver.open(page);
    m_driver.wait("gateAsk");
    m_driver.wait("gatePrompt");
    m_camera.take(QStringLiteral("gate-form"));
    m_camera.takeSmall(QStringLiteral("gate-form"));
    m_driver.click("gateAsk");
    m_driver.wait("gateProblem");
    m_camera.take(QStringLiteral("gate-missing"));
    const auto look = [&](const char* name, localhub::AccessState state, const QString& shown) {
        if (!m_stage.hub().setAccess(voices, QStringLiteral("ada"), state))
            m_driver.fail(QLatin1String(name));
        m_driver.open(QStringLiteral("vitrine:transfers"));
        m_driver.open(page);
        m_driver.waitFor(name, [&] {
            const auto* title = m_driver.find<QLabel>("gateTitle");
            return title && title->text() == shown;
        });
        m_camera.take(QLatin1String(name));
    };
    look("gate-pending", localhub::AccessState::Pending, ui::accessTitle(hub::AccessState::Pending));
    look("gate-rejected", localhub::AccessState::Rejected, ui::accessTitle(hub::AccessState::Rejected));
    m_driver.open(QStringLiteral("vitrine:requests"));
    m_driver.wait("ownedGates");
    m_camera.take(QStringLiteral("requests-page"));
    m_camera.takeSmall(QStringLiteral("requests-page"));
    m_driver.open(hub::HubUrl::repository(own, Revision(), hub::HubUrl::Tab::Manage).address());
    m_stage.window().currentPage()->reload();
    m_driver.wait("gateTable");
    m_camera.take(QStringLiteral("gate-owner"));
}

} // namespace vitrine::tour
