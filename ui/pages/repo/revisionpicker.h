#pragma once

#include "core/hub/repoinfo.h"

#include <QToolButton>

class QMenu;

namespace vitrine::ui {

class RepoState;

/// Which revision is shown, and every other one: branches, tags, pull requests, conversions, and whatever is
/// typed.
class RevisionPicker : public QToolButton {
    Q_OBJECT

public:
    explicit RevisionPicker(RepoState& state, QWidget* parent = nullptr);

    /// Sets every text anew from the state.
    void refresh();

Q_SIGNALS:
    void chosen(const QString& revision);

private:
    void addRefs(const QString& title, const QList<hub::Ref>& refs, bool byRef);
    void addOtherRevision();

    RepoState& m_state;
    QMenu* m_menu;
};

} // namespace vitrine::ui
