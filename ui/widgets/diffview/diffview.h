#pragma once

#include "core/hub/unifieddiff.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace vitrine::ui {

class DiffDelegate;
class DiffModel;
class Label;

/// Shows what changed in files: a head for each with a fold, lines with numbers and signs, find (Ctrl+F) and
/// copy (Ctrl+C, as the diff has them). Parse in another thread (hub::parseUnifiedDiff) and give the files;
/// rows are painted as they come into view, so that a diff of megabytes holds nothing up.
class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    void setFiles(QList<hub::FileDiff> files);
    const QList<hub::FileDiff>& files() const;
    /// Opens the find bar.
    void find();
    /// Searches all lines, a slice of them in each turn of the event loop; matchesCounted() tells the rest.
    void search(const QString& text);
    void findNext();
    void findPrevious();
    int matches() const { return static_cast<int>(m_matches.size()); }

    void foldAll(bool folded);
    QListView& list() const { return *m_list; }
    /// Scrolls to a file of that name. \return whether there is one
    bool showFile(const QString& path);
    QString selectedText() const;

Q_SIGNALS:
    /// A search has seen every line.
    void matchesCounted(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A line by its place in the files, whether it is folded or not.
    struct Place {
        int file = 0;
        int line = 0;
    };

    void toggle(const QModelIndex& index);
    void searchSlice();
    void showMatch(qsizetype match);
    void say();
    void closeFind();
    void copy();
    QWidget* makeFindBar();

    DiffModel* m_model;
    DiffDelegate* m_delegate;
    Label* m_summary;
    QPushButton* m_foldAll;
    QLineEdit* m_field = nullptr; // made by makeFindBar()
    Label* m_count = nullptr;
    QWidget* m_findBar;
    QListView* m_list;
    QTimer m_searcher;
    Place m_searched;
    QList<Place> m_matches;
    qsizetype m_match = -1;
};

} // namespace vitrine::ui
