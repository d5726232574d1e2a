#pragma once

#include "core/hub/repoinfo.h"

#include <QWidget>

namespace vitrine::ui {

/// One commit of the history: title, who and when, its short id to copy, and the files as they were then.
class CommitRow : public QWidget {
    Q_OBJECT

public:
    explicit CommitRow(const hub::Commit& commit, QWidget* parent = nullptr);

    /// Rings the row that the keyboard is at.
    void setCurrent(bool current);
    /// "Add the card, ada, 3 days ago": what a screen reader says.
    static QString words(const hub::Commit& commit);

Q_SIGNALS:
    /// The repository as it was then; \p files: at its files.
    void chosen(bool files);
    /// What it changed.
    void changesAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_current = false;
};

} // namespace vitrine::ui
