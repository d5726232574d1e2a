#pragma once

#include "ui/pages/repo/filetreemodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTreeView;

namespace vitrine::ui {

class FilePreview;
class Label;
class RepoState;
class StateView;

/// The tab Files: the tree, a preview beside it, and downloading of what is selected.
class FilesTab : public QWidget {
    Q_OBJECT

public:
    explicit FilesTab(RepoState& state, QWidget* parent = nullptr);

    QString currentFile() const;
    void openFile(const QString& path);

Q_SIGNALS:
    /// Empty: everything.
    void download(const QStringList& files);
    void currentFileChanged(const QString& path);

private:
    void update();
    void selectionChanged();

    RepoState& m_state;
    FileTreeModel m_model;
    QString m_wanted; ///< to open once the tree has come
    QTreeView* m_tree;
    FilePreview* m_preview;
    Label* m_summary;
    QPushButton* m_downloadSelected;
    QPushButton* m_downloadAll;
    StateView* m_stateView;
    QWidget* m_content;
    QStackedLayout* m_stack;
};

} // namespace vitrine::ui
