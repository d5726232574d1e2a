#pragma once

#include "core/hub/unifieddiff.h"
#include "ui/pages/following/changesof.h"
#include "ui/pages/following/followmodel.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace vitrine::ui {

class ElidedLabel;
class Label;
class StateView;
struct Services;

/// One repository of the list: what changed since it was last seen, and what one can do about it.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPanel(Services& services, QWidget* parent = nullptr);
    ~ChangesPanel() override;

    /// Asks anew where it is another repository or another state of it.
    void show(const FollowRow& row);
    void reload();
    const std::optional<FollowRow>& row() const { return m_row; }

Q_SIGNALS:
    void openAddress(const QString& address);
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// What lies on this computer is another revision now.
    void localChanged();
    void closed();

private:
    void build();
    QWidget* buildActions();
    QString cacheRoot() const;
    void take(const Result<Changes>& changes);
    void showChanges();
    void showCommits();
    void showFiles();
    void showLocal();
    void showActions();
    void fetchNew();
    void followed(const Result<QString>& folder, const RepoId& repo, const QString& before);
    void goBackTo(const QString& commit);
    void point(const RepoId& repo, const QString& commit, const std::function<void(const QString&)>& then);
    void markSeen();
    void toggleFollow();
    void showText();
    void takeDiff(const Result<QByteArray>& text);

    Services& m_services;
    net::CancelSource m_cancel;
    net::CancelSource m_downloads;
    std::optional<FollowRow> m_row;
    std::optional<Changes> m_changes;
    std::optional<QList<hub::FileDiff>> m_diffs;
    ElidedLabel* m_name;
    Label* m_summary;
    Label* m_localWords;
    QListWidget* m_commits;
    QTreeWidget* m_files;
    QPlainTextEdit* m_text;
    QPushButton* m_open;
    QPushButton* m_fetch;
    QPushButton* m_seen;
    QPushButton* m_textButton;
    QPushButton* m_back;
    QPushButton* m_follow;
    QToolButton* m_close;
    StateView* m_state;
    QStackedWidget* m_stack;
    QWidget* m_body;
};

} // namespace vitrine::ui
