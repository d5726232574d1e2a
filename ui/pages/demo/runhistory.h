#pragma once

#include "core/storage/runrecords.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine::ui {

class Label;
struct Services;

/// The runs of one repository that are kept on disk: when, what was asked, what came, and "Run again".
class RunHistory : public QWidget {
    Q_OBJECT

public:
    RunHistory(Services& services, QString place, QString account, QString repo, QWidget* parent = nullptr);

    void reload();
    int count() const;

Q_SIGNALS:
    /// Show what was asked and what came.
    void chosen(const vitrine::storage::RunRecord& record);
    void again(const vitrine::storage::RunRecord& record);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);

private:
    void addRow(const storage::RunRecord& record);
    QWidget* actionsOf(const storage::RunRecord& record);
    int rowHeight() const;
    void filter();
    void removeAt(int row);
    void clear();

    Services& m_services;
    QString m_place;
    QString m_account;
    QString m_repo;
    QList<storage::RunRecord> m_records;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    Label* m_empty;
    QWidget* m_clear;
};

} // namespace vitrine::ui
