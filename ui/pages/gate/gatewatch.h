#pragma once

#include "core/hub/gate.h"
#include "core/hub/repoinfo.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace vitrine::ui {

struct Services;

/// Where the person stands with one repository, kept current: looked at when the page comes, when the window
/// gets the focus, and gently while something waits and the page is in front. GUI thread.
class GateWatch : public QObject {
    Q_OBJECT

public:
    GateWatch(Services& services, hub::Place place, RepoId repo, QObject* parent = nullptr);
    ~GateWatch() override;

    const hub::Place& place() const { return m_place; }
    const RepoId& repo() const { return m_repo; }
    Services& services() const { return m_services; }

    /// As the repository's info says; a gate is looked at at once.
    void setGating(hub::Gating gating);
    hub::Gating gating() const { return m_gating; }
    /// Whether the place is known to keep the files shut for whoever speaks.
    bool isLocked() const;
    const std::optional<hub::Access>& access() const { return m_access; }
    /// Why the state could not be learnt, or the last request failed.
    const std::optional<Error>& error() const { return m_error; }
    bool isBusy() const { return m_busy > 0; }

    /// The page is in front.
    void setFront(bool front);
    /// Looks now.
    void check();
    void ask(const QList<hub::GateAnswer>& answers);
    void withdraw();
    /// The request is made elsewhere (in the browser): looks for what comes of it.
    void expect();
    /// Time between two looks; for tests.
    void setPace(std::chrono::milliseconds first);

Q_SIGNALS:
    void changed();
    /// It was locked and is open now.
    void opened();
    /// The place does not take requests by token: they are made on its page.
    void browserWanted();

private:
    void take(const Result<hub::Access>& access, bool asked);
    void pace();
    bool isWaiting() const;

    Services& m_services;
    hub::Place m_place;
    RepoId m_repo;
    hub::Gating m_gating = hub::Gating::None;
    std::optional<hub::Access> m_access;
    std::optional<Error> m_error;
    int m_busy = 0;
    bool m_front = false;
    bool m_expecting = false;
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    net::CancelSource m_cancel;
};

} // namespace vitrine::ui
