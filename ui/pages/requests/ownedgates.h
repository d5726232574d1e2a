#pragma once

#include "core/hub/gateowner.h"

#include <QObject>

namespace vitrine::ui {

struct Services;

/// A gated repository that one may decide about.
struct OwnedGate {
    RepoId repo;
    hub::Gating gating = hub::Gating::None;
    int waiting = 0;
    bool more = false; ///< more wait than were counted
};

/// The gated repositories of whoever speaks at the place, and of their organizations, with how many wait.
/// GUI thread.
class OwnedGates : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 100; ///< repositories that are asked for their requests

    explicit OwnedGates(Services& services, QObject* parent = nullptr);
    ~OwnedGates() override;

    void load();
    bool isLoading() const { return m_loading; }
    /// Those with most waiting first.
    const QList<OwnedGate>& gates() const { return m_gates; }
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<Result<QList<OwnedGate>>> find(hub::Place place, net::CancelToken cancel);

    Services& m_services;
    QList<OwnedGate> m_gates;
    std::optional<Error> m_error;
    bool m_loading = false;
    net::CancelSource m_cancel;
};

} // namespace vitrine::ui
