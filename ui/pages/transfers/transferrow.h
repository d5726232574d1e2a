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
    /// Where an error is put right: a `vitrine:` address.
    void fixAsked(const QString& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showError(const storage::Download& download);
    void showState(storage::DownloadStatus status);

    QLabel* m_icon;
    QString m_iconName;
    storage::DownloadStatus m_status = storage::DownloadStatus::Queued;
    ElidedLabel* m_name;
    Label* m_words;
    ElidedLabel* m_file;
    BusyBar* m_bar;
    Label* m_error;
    Label* m_errorNext;
    QPushButton* m_fix;
    QString m_fixAddress;
    QPushButton* m_open;
    QToolButton* m_pause;
    QPushButton* m_resume;
    QToolButton* m_cancel;
    QToolButton* m_detailsButton;
    QPlainTextEdit* m_details;
};

} // namespace vitrine::ui
