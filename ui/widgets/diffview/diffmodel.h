#pragma once

#include "core/hub/unifieddiff.h"

#include <QAbstractListModel>

#include <vector>

namespace vitrine::ui {

/// The rows of a diff: a head for each file, and below it, where it is not folded, its lines. Knows each row
/// without having made it, so that a diff of many thousand lines costs nothing but what is looked at.
class DiffModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowKind { File, Line, Note };
    struct Row {
        RowKind kind = RowKind::File;
        int file = 0;
        int line = -1; ///< of FileDiff::lines, where kind is Line
    };

    using QAbstractListModel::QAbstractListModel;

    void setFiles(QList<hub::FileDiff> files);
    const QList<hub::FileDiff>& files() const { return m_files; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// What is read aloud, and the name of a file as tool tip.
    QVariant data(const QModelIndex& index, int role) const override;

    Row at(int row) const;
    const hub::FileDiff& fileAt(int row) const { return m_files.at(at(row).file); }
    /// The line at \p row; null for heads and notes.
    const hub::DiffLine* lineAt(int row) const;
    /// What a head or a note says.
    QString words(int row) const;
    /// The row as a diff has it, with its sign.
    QString plainText(int row) const;

    bool isFolded(int file) const { return m_folded.at(static_cast<size_t>(file)); }
    void setFolded(int file, bool folded);
    int rowOfFile(int file) const { return m_starts.at(static_cast<size_t>(file)); }
    /// Characters of the longest line, at most \p limit.
    int longestLine(int limit) const;

private:
    int bodyRows(int file) const;
    void count();
    QString note(const hub::FileDiff& file) const;

    QList<hub::FileDiff> m_files;
    std::vector<bool> m_folded;
    std::vector<int> m_starts; ///< the row of each file's head, and one behind the last
};

/// "+" or "−" and such: what stands before a line, and what it is called.
QString diffSign(hub::DiffLine::Kind kind);

} // namespace vitrine::ui
