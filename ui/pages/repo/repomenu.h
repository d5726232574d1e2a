#pragma once

#include <QMenu>

namespace vitrine::ui {

/// The menu "…" of a repository's header: what one does now and then. Others add their entries before the
/// last group (addEntry).
class RepoMenu : public QMenu {
    Q_OBJECT

public:
    explicit RepoMenu(QWidget* parent = nullptr);

    /// An entry above "Copy link". \param name its object name
    QAction* addEntry(const QString& text, const char* name);
    /// Whether the repository is followed: what the entry says.
    void setFollowed(bool followed);
    /// Whether it lies on this computer and can be offered there.
    void setShareable(bool shareable);

Q_SIGNALS:
    void collectAsked();
    void shareAsked();
    void followAsked(bool follow);
    void copyLinkAsked();
    void browserAsked();

private:
    QAction* m_follow;
    QAction* m_share;
    QAction* m_lastGroup;
    bool m_followed = false;
};

} // namespace vitrine::ui
