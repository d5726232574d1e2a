#pragma once

#include "core/storage/runrecords.h"

#include <QDialog>

namespace vitrine::ui {

/// "How was this made": a run's record as JSON, to copy; enough to make the answer again elsewhere.
class RunRecordDialog : public QDialog {
    Q_OBJECT

public:
    explicit RunRecordDialog(const storage::RunRecord& record, QWidget* parent = nullptr);

    /// Pictures as their size and SHA-256: the record names them, the history holds them.
    static QByteArray recordText(const storage::RunRecord& record);
};

} // namespace vitrine::ui
