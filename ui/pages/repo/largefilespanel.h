#pragma once

#include "core/base/result.h"
#include "core/hub/largefiles.h"
#include "ui/widgets/card.h"

#include <QAbstractTableModel>

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace vitrine::ui {

class Label;
class RepoState;

/// Large files as rows that sort by what they mean.
class LargeFileModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Path, Size, Where, Sent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QList<hub::LargeFile>& files);
    const hub::LargeFile& file(int row) const { return m_files.at(row); }
    qint64 bytes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<hub::LargeFile> m_files;
    int m_column = Size;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// What a repository keeps of large files in all its revisions, and how to get rid of it.
class LargeFilesPanel : public Card {
    Q_OBJECT

public:
    explicit LargeFilesPanel(RepoState& state, QWidget* parent = nullptr);
    ~LargeFilesPanel() override;

    void load();

Q_SIGNALS:
    void said(const QString& text);
    void failed(const vitrine::Error& error, const std::function<void()>& again);
    /// Files were deleted: history may be another one.
    void changed();

private:
    void fetch(const QUrl& next);
    void showSums();
    QList<hub::LargeFile> chosen() const;
    void ask();
    void remove(const QStringList& fileOids, qint64 bytes);

    RepoState& m_state;
    net::CancelSource m_cancel;
    LargeFileModel* m_model;
    QTableView* m_table;
    Label* m_sums;
    QPushButton* m_delete;
};

} // namespace vitrine::ui
