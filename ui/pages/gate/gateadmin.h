#pragma once

#include "core/hub/hubclient.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace vitrine::ui {

class GateRequests;
class GateSettingsCard;
struct Services;

/// The owner's side of a gate: whether there is one and how it works, and the requests of people. A section
/// of a repository's tab Manage.
class GateAdmin : public QWidget {
    Q_OBJECT

public:
    GateAdmin(Services& services, hub::Place place, RepoId repo, QWidget* parent = nullptr);

    /// What the repository's info says.
    void setGating(hub::Gating gating);
    /// Fetches the lists again; the first time they are fetched when they are seen.
    void load();

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// The repository's gate is another: its page loads anew.
    void gatingChanged();

private:
    GateSettingsCard* m_settings;
    GateRequests* m_requests;
    hub::Gating m_gating = hub::Gating::None;
    bool m_loaded = false;
};

} // namespace vitrine::ui
