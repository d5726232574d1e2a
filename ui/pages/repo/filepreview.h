#pragma once

#include "core/hub/repoinfo.h"
#include "core/net/canceltoken.h"
#include "ui/pages/repo/tableparser.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace vitrine::ui {

class CopyButton;
class ElidedLabel;
class Label;
class PictureView;
class RepoState;
class StateView;
class TensorTable;

/// One file beside the tree: text, JSON laid out, CSV and JSON Lines as a table, a picture, or the tensors of
/// a safetensors file, read by a range request before any download.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    explicit FilePreview(RepoState& state, QWidget* parent = nullptr);
    ~FilePreview() override;

    void show(const hub::TreeEntry& entry);
    void clear();
    /// What is shown; empty: nothing.
    const QString& path() const { return m_entry.path; }

Q_SIGNALS:
    void download(const QString& path);
    void closed();

private:
    QWidget* buildHead();
    void showText(const QByteArray& bytes);
    void showTable(const QByteArray& bytes);
    void fillTable(const TableRows& rows);
    void showPicture(const QByteArray& bytes);
    void loadTensors();
    void fail(const vitrine::Error& error);
    void fetch(qint64 length);
    void showPage(QWidget* page);
    void say(const QStringList& facts);
    QString copyText() const;

    RepoState& m_state;
    hub::TreeEntry m_entry;
    net::CancelSource m_cancel;
    TableRows m_rows;
    ElidedLabel* m_name;
    Label* m_note;
    Label* m_mark;
    CopyButton* m_copy = nullptr;
    QWidget* m_download = nullptr;
    QStackedWidget* m_stack;
    StateView* m_stateView;
    QPlainTextEdit* m_text;
    QTableWidget* m_table;
    PictureView* m_picture;
    TensorTable* m_tensors;
};

} // namespace vitrine::ui
