#pragma once

#include "ui/pages/demo/inputfield.h"

class QPlainTextEdit;

namespace vitrine::ui {

/// Text of any length, or one text a line. Files of text can be dropped on it.
class TextField : public InputFieldWidget {
    Q_OBJECT

public:
    explicit TextField(const tasks::InputField& field, QWidget* parent = nullptr);

    void fill(tasks::RunRequest& request) const override;
    void show(const tasks::RunRequest& request) override;
    bool isEmpty() const override;
    QString summary() const override;
    /// What is not blank, line by line.
    QStringList lines() const;
    /// Reads at most 1 MB of a text file; bytes that are no text are left alone.
    void openFile(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace vitrine::ui
