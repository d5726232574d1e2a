#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class ElidedLabel;
class FlowLayout;
class Label;
class RepoState;

/// The top of a repository page: name, chips, revision, and the one button that says the next sensible thing.
class RepoHeader : public QWidget {
    Q_OBJECT

public:
    explicit RepoHeader(RepoState& state, QWidget* parent = nullptr);

    /// Sets every text anew from the state.
    void update();

Q_SIGNALS:
    void tryIt();
    void download();
    void openAuthor(const QString& author);
    void openTask(const QString& task);
    void revisionChosen(const QString& revision);
    void openRepo(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateName();
    void updateChips();
    void updateButton();
    void updateRevisions();

    RepoState& m_state;
    QPushButton* m_owner;
    ElidedLabel* m_name;
    FlowLayout* m_chips;
    Label* m_reason;
    QPushButton* m_primary;
    QPushButton* m_similar;
    QToolButton* m_revision;
    QMenu* m_revisions;
};

} // namespace vitrine::ui
