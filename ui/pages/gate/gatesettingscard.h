#pragma once

#include "core/hub/gateowner.h"
#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

class Label;
class SegmentedControl;
struct Services;

/// Whether a repository has a gate, what that means, and who is told of requests.
class GateSettingsCard : public Card {
    Q_OBJECT

public:
    GateSettingsCard(Services& services, hub::Place place, RepoId repo, QWidget* parent = nullptr);
    ~GateSettingsCard() override;

    void setGating(hub::Gating gating);

Q_SIGNALS:
    void said(const QString& text);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    void gatingChanged();

private:
    void explain();
    void save(const hub::GateSettings& settings, const QString& done);

    Services& m_services;
    hub::Place m_place;
    RepoId m_repo;
    hub::Gating m_gating = hub::Gating::None;
    net::CancelSource m_cancel;
    SegmentedControl* m_mode;
    Label* m_meaning;
    QWidget* m_further;
    QComboBox* m_members;
    QComboBox* m_notify;
    QLineEdit* m_email;
    QPushButton* m_apply;
    Label* m_problem;
};

} // namespace vitrine::ui
