#pragma once

#include "core/storage/downloadqueue.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class BusyBar;
class ElidedLabel;
class Label;

/// One download: what, how far, and what one can do with it.
class TransferRow : public QFrame {
    Q_OBJECT

public:
    explicit TransferRow(QWidget* parent = nullptr);

    void setDownload(const storage::Download& download);

Q_SIGNALS:
    void pauseAsked();
    void resumeAsked();
    void cancelAsked();
    void openAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showError(const std::optional<Error>& error);

    ElidedLabel* m_name;
    Label* m_words;
    ElidedLabel* m_file;
    BusyBar* m_bar;
    Label* m_error;
    QPushButton* m_open;
    QToolButton* m_pause;
    QPushButton* m_resume;
    QToolButton* m_cancel;
    QToolButton* m_detailsButton;
    QPlainTextEdit* m_details;
};

} // namespace vitrine::ui
