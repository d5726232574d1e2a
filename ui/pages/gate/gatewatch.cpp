#include "ui/pages/gate/gatewatch.h"

#include "core/account/accessdesk.h"
#include "core/account/accounts.h"
#include "ui/shell/services.h"

#include <QGuiApplication>

namespace vitrine::ui {

using namespace std::chrono_literals;
using account::AccessDesk;
using hub::AccessState;

namespace {

constexpr qint64 tooSoon = 3000; // milliseconds since the last look, for the window's focus

} // namespace

GateWatch::GateWatch(Services& services, hub::Place place, RepoId repo, QObject* parent)
    : QObject(parent), m_services(services), m_place(std::move(place)), m_repo(std::move(repo)),
      m_first(AccessDesk::firstWatch), m_pause(m_first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GateWatch::check);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow* window) {
        const bool soon = m_sinceLook.isValid() && m_sinceLook.elapsed() < tooSoon;
        if (window && m_front && isLocked() && !soon)
            check();
    });
    // Someone else looked: the list of requests, or what a download waits for.
    connect(&services.access, &AccessDesk::seen, this,
            [this](const QString& origin, const QString& account, const RepoId& seen, AccessState state) {
                const QString speaker = m_services.accounts.speaker(m_place, m_repo);
                const bool mine = seen == m_repo && origin == m_place.origin() &&
                                  account.compare(speaker, Qt::CaseInsensitive) == 0;
                if (mine && m_busy == 0 && m_access && m_access->state != state)
                    take(hub::Access{state, {}}, false);
            });
}

GateWatch::~GateWatch()
{
    m_cancel.cancel();
}

bool GateWatch::isLocked() const
{
    return m_gating != hub::Gating::None && m_access && m_access->state != AccessState::Accepted;
}

void GateWatch::setGating(hub::Gating gating)
{
    const bool wasLocked = isLocked();
    m_gating = gating;
    if (gating != hub::Gating::None) {
        check();
        return;
    }
    m_timer.stop();
    m_access.reset();
    m_error.reset();
    if (wasLocked)
        Q_EMIT opened();
    Q_EMIT changed();
}

void GateWatch::setFront(bool front)
{
    if (std::exchange(m_front, front) == front)
        return;
    if (front && isLocked())
        check();
    else
        pace();
}

void GateWatch::check()
{
    if (m_gating == hub::Gating::None || m_busy > 0)
        return;
    ++m_busy;
    m_sinceLook.start();
    QCoro::connect(m_services.access.check(m_place, m_repo, m_cancel.token()), this,
                   [this](const Result<hub::Access>& access) {
                       --m_busy;
                       take(access, false);
                   });
}

void GateWatch::ask(const QList<hub::GateAnswer>& answers)
{
    ++m_busy;
    m_error.reset();
    Q_EMIT changed();
    QCoro::connect(m_services.access.ask(m_place, m_repo, answers, m_cancel.token()), this,
                   [this](const Result<hub::Access>& access) {
                       --m_busy;
                       m_pause = m_first;
                       take(access, true);
                   });
}

void GateWatch::withdraw()
{
    ++m_busy;
    m_error.reset();
    Q_EMIT changed();
    QCoro::connect(m_services.access.withdraw(m_place, m_repo, m_cancel.token()), this,
                   [this](const Result<hub::Access>& access) {
                       --m_busy;
                       take(access, true);
                       if (!access && access.error().kind == ErrorKind::Conflict)
                           check();
                   });
}

void GateWatch::expect()
{
    m_expecting = true;
    m_pause = m_first;
    pace();
}

void GateWatch::setPace(std::chrono::milliseconds first)
{
    m_first = first;
    m_pause = first;
    pace();
}

void GateWatch::take(const Result<hub::Access>& access, bool asked)
{
    if (!access && access.error().kind == ErrorKind::Cancelled)
        return;
    const bool wasLocked = isLocked();
    if (access) {
        if (m_access && m_access->state != access->state)
            m_pause = m_first;
        m_access = *access;
        m_error.reset();
        if (!access->mayAsk())
            m_expecting = false;
    } else if (asked || !m_access) {
        // A look that failed says nothing new where the state is known.
        m_error = access.error();
    }
    pace();
    Q_EMIT changed();
    if (wasLocked && !isLocked())
        Q_EMIT opened();
    if (!access && asked && hub::wantsBrowser(access.error()))
        Q_EMIT browserWanted();
}

bool GateWatch::isWaiting() const
{
    return isLocked() && (m_expecting || m_access->state == AccessState::Pending);
}

void GateWatch::pace()
{
    m_timer.stop();
    if (!m_front || !isWaiting())
        return;
    m_timer.start(m_pause);
    m_pause = std::min<std::chrono::milliseconds>(m_pause * 3 / 2, AccessDesk::lastWatch);
}

} // namespace vitrine::ui
