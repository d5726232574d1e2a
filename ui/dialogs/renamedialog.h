#pragma once

#include "core/hub/repoadmin.h"
#include "core/hub/whoami.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

class Label;

/// Asks for owner and name: of a repository that is renamed or moved, of many that get another owner, or of a
/// copy. Says while one types what is wrong with the name.
class RenameDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Move, Duplicate };

    /// \param repos at least one; only one has its name asked for
    RenameDialog(Purpose purpose, const QList<RepoId>& repos, const hub::WhoAmI& who, QWidget* parent);

Q_SIGNALS:
    /// In the order they were given.
    void chosen(const QList<vitrine::RepoId>& targets);

private:
    void judge();
    QList<RepoId> targets() const;

    Purpose m_purpose;
    QList<RepoId> m_repos;
    QComboBox* m_owner;
    QLineEdit* m_name;
    Label* m_problem;
    QPushButton* m_go;
};

} // namespace vitrine::ui
