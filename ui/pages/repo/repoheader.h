#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace vitrine::ui {

class Chip;
class ElidedLabel;
class FlowLayout;
class Label;
class LikeButton;
class RepoMenu;
class RepoState;
class RevisionPicker;

/// The top of a repository page: name, chips, revision, and the one button that says the next sensible thing.
class RepoHeader : public QWidget {
    Q_OBJECT

public:
    explicit RepoHeader(RepoState& state, QWidget* parent = nullptr);

    /// Sets every text anew from the state.
    void update();
    /// The menu "…": add what one does with a repository now and then.
    RepoMenu& menu() const { return *m_menu; }
    /// Null for a folder.
    LikeButton* likes() const { return m_likes; }

Q_SIGNALS:
    void tryIt();
    void download();
    void openAuthor(const QString& author);
    void openTask(const QString& task);
    void revisionChosen(const QString& revision);
    void openRepo(const QString& id);
    /// What changed since the revision that is on this computer.
    void changesAsked();
    /// What stands before its files.
    void accessAsked();
    /// The repository's page in the browser: what Vitrine cannot do yet is done there.
    void openInBrowser();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateName();
    void updateChips();
    void updateButton();
    QString accessText() const;
    QString accessReason() const;
    void addStateChips();
    void addLocalChip();
    void press();
    Chip* addChip(const QString& text, Tint tint, const QString& tip);

    RepoState& m_state;
    QPushButton* m_owner;
    ElidedLabel* m_name;
    FlowLayout* m_chips;
    Label* m_reason;
    QPushButton* m_primary;
    /// What the button does now.
    enum class Next { Try, Download, Access, Nothing };
    Next m_next = Next::Nothing;
    QPushButton* m_similar;
    RevisionPicker* m_revision;
    RepoMenu* m_menu;
    LikeButton* m_likes = nullptr;
    QToolButton* m_more;
};

} // namespace vitrine::ui
