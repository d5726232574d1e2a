#pragma once

#include "core/net/canceltoken.h"
#include "ui/pages/following/followmodel.h"
#include "ui/shell/page.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class CardGrid;
class ChangesPanel;
class Label;
class ManageNav;
class RepoCardDelegate;
class SegmentedControl;
class StateView;

/// Repositories that are followed, with what changed upstream; and those on this computer, with what is newer
/// than here. `vitrine:following[?repo=model/owner/name][&show=here]`
class FollowingPage : public Page {
    Q_OBJECT

public:
    static constexpr int foldBelow = 900; ///< pixels; narrower: the list or the repository, not both

    explicit FollowingPage(Services& services, QWidget* parent = nullptr);
    ~FollowingPage() override;

    QString id() const override { return QStringLiteral("following"); }
    QString title() const override;
    QString address() const override;
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override;
    void find() override;
    void retranslate() override;

    static QString addressOf(const RepoId& repo);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QString speaker() const;
    void learnSpeaker();
    void fill();
    QList<FollowRow> followedRows() const;
    QList<FollowRow> localRows() const;
    QHash<RepoId, QString> localCommits() const;
    void showState();
    void showSummary();
    void choose(const RepoId& repo);
    void chooseCurrent();
    void removeCurrent();
    void close();
    void fold();

    Services& m_services;
    net::CancelSource m_cancel;
    FollowModel* m_model;
    RepoCardDelegate* m_delegate;
    std::optional<RepoId> m_chosen;
    ManageNav* m_nav;
    Label* m_title;
    Label* m_summary;
    QLineEdit* m_search;
    SegmentedControl* m_which;
    QPushButton* m_check;
    CardGrid* m_grid;
    StateView* m_state;
    QStackedWidget* m_list;
    ChangesPanel* m_panel;
};

} // namespace vitrine::ui
