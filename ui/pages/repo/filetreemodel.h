#pragma once

#include "core/hub/repoinfo.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace vitrine::ui {

/// A repository's files as a tree: name, size, what the file is, and when and why it changed last.
class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Size, Mark, LastChange, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1, SizeRole, IsFolderRole, TintRole, HasCommitRole };

    explicit FileTreeModel(QObject* parent = nullptr);
    ~FileTreeModel() override;

    /// \param entries with full paths, folders may be missing: they follow from the paths
    void setEntries(const QList<hub::TreeEntry>& entries);
    /// The last commits of entries that are here already; places tell them folder by folder.
    void setCommits(const QList<hub::TreeEntry>& entries);
    const hub::TreeEntry* entryAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& path) const;
    /// Paths of the files below \p index (itself for a file).
    QStringList filesBelow(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    QString textOf(const Node& node, int column) const;
    Node* folder(const QString& path);

    std::unique_ptr<Node> m_root;
};

/// What a file is, in a word and a sentence: pickles warn, safetensors reassure. Empty for ordinary files.
struct FileMark {
    QString word;
    QString meaning;
    bool warns = false;
    Tint tint = Tint::Neutral;
};
FileMark markOf(const hub::TreeEntry& entry);

} // namespace vitrine::ui
