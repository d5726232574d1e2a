#pragma once

#include "core/hub/repoinfo.h"
#include "core/tasks/runshere.h"

#include <QFrame>

namespace vitrine::ui {

/// What is known of a listed repository already, beside its card: nothing is fetched. Space or Esc closes it.
class RepoPreview : public QFrame {
    Q_OBJECT

public:
    RepoPreview(const hub::RepoInfo& info, const tasks::RunsHere& verdict, QWidget* parent);

    /// \param rect of the card, in \p view's coordinates
    void showBeside(const QWidget* view, const QRect& rect);

Q_SIGNALS:
    void openAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vitrine::ui
