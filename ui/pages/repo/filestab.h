#pragma once

#include "core/net/canceltoken.h"
#include "ui/pages/repo/filetreemodel.h"

#include <QSet>
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
    static constexpr int lastChangeFrom = 560; ///< pixels of the tree's width
    static constexpr int mostCommits = 500;    ///< entries of a folder whose last commits are asked for

    explicit FilesTab(RepoState& state, QWidget* parent = nullptr);
    ~FilesTab() override;

    QString currentFile() const;
    void openFile(const QString& path);

Q_SIGNALS:
    /// Empty: everything.
    void download(const QStringList& files);
    void currentFileChanged(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void update();
    void currentChanged();
    void showSelection();
    void closePreview();
    void fetchCommits(const QModelIndex& folder);
    QStringList selectedFiles() const;

    RepoState& m_state;
    net::CancelSource m_cancel;
    QSet<QString> m_asked; ///< folders whose commits were asked for
    FileTreeModel m_model;
    QList<hub::TreeEntry> m_shown;
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
