#pragma once

#include "core/hub/repoinfo.h"
#include "core/net/canceltoken.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace vitrine::ui {

class ElidedLabel;
class Label;
class RepoState;
class StateView;
class TensorTable;

/// One file beside the tree: text, JSON laid out, CSV as a table, a picture, or the tensors of a safetensors
/// file, read by a range request before any download.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    explicit FilePreview(RepoState& state, QWidget* parent = nullptr);

    void show(const hub::TreeEntry& entry);
    void clear();

private:
    void showText(const QByteArray& bytes);
    void showTable(const QByteArray& bytes);
    void showPicture(const QByteArray& bytes);
    void loadTensors();
    void fail(const vitrine::Error& error);
    void fetch(qint64 length);
    void say(const QString& text);

    RepoState& m_state;
    hub::TreeEntry m_entry;
    net::CancelSource m_cancel;
    ElidedLabel* m_name;
    Label* m_note;
    QStackedWidget* m_stack;
    StateView* m_stateView;
    QPlainTextEdit* m_text;
    QTableWidget* m_table;
    QLabel* m_picture;
    TensorTable* m_tensors;
};

} // namespace vitrine::ui
