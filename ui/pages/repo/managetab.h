#pragma once

#include "core/hub/whoami.h"
#include "core/net/canceltoken.h"
#include "ui/dialogs/repodeeds.h"

#include <QScrollArea>

#include <functional>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace vitrine::ui {

class Card;
class Label;
class LargeFilesPanel;
class RefsPanel;
class RepoState;
class StateView;

/// The tab Manage, for those who may write: name, visibility, discussions, branches and tags, large files,
/// history, and its end.
class ManageTab : public QWidget {
    Q_OBJECT

public:
    explicit ManageTab(RepoState& state, QWidget* parent = nullptr);
    ~ManageTab() override;

    /// Learns who one is; maySeeChanged() follows.
    void lookWho();
    /// Whether one may write here, as far as it is known.
    bool may() const { return m_may; }
    /// Fetches what it shows unless that was done.
    void load();
    /// Another part of it, after the general one (gating): load() is its own business.
    void addPanel(QWidget* panel);

Q_SIGNALS:
    void maySeeChanged();
    void openAddress(const QString& address);
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// Branches, history or visibility are others now.
    void repositoryChanged();

private:
    // managetab_build.cpp
    void build();
    Card* buildGeneral();
    Card* buildHistory();
    Card* buildEnd();
    void showGeneral();
    // managetab.cpp
    void takeFailure(const Error& error, const std::function<void()>& again);
    void rename();
    void duplicate();
    void setVisibility(hub::Visibility visibility);
    void setDiscussions(bool on);
    void askSquash();
    void squash(const QString& branch);
    void remove();
    RepoDeed deed(RepoDeed::Kind kind) const;
    void plan(RepoDeed deed);
    void concluded(const RepoDeed& done);
    std::shared_ptr<hub::HubClient> client() const;
    int hereCount() const;

    RepoState& m_state;
    net::CancelSource m_cancel;
    std::optional<hub::WhoAmI> m_who;
    bool m_may = false;
    bool m_loaded = false;
    QStackedLayout* m_stack = nullptr;
    StateView* m_denied = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    Label* m_visibility = nullptr;
    QPushButton* m_public = nullptr;
    QPushButton* m_private = nullptr;
    RefsPanel* m_refs = nullptr;
    LargeFilesPanel* m_large = nullptr;
};

} // namespace vitrine::ui
