#pragma once

#include "core/hub/repoinfo.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace vitrine::ui {

/// A repository's files as a tree: name, size, what the file is.
class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Size, Mark, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1, SizeRole, IsFolderRole };

    explicit FileTreeModel(QObject* parent = nullptr);
    ~FileTreeModel() override;

    /// \param entries with full paths, folders may be missing: they follow from the paths
    void setEntries(const QList<hub::TreeEntry>& entries);
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
    Node* folder(const QString& path);

    std::unique_ptr<Node> m_root;
};

/// What a file is, in a word and a sentence: pickles warn, safetensors reassure. Empty for ordinary files.
struct FileMark {
    QString word;
    QString meaning;
    bool warns = false;
};
FileMark markOf(const hub::TreeEntry& entry);

} // namespace vitrine::ui
