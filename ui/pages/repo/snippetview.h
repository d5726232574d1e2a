#pragma once

#include "ui/pages/repo/usesnippets.h"

#include <QWidget>

namespace vitrine::ui {

/// Code to paste: who reads it, the code in a well, and a button that copies it.
class SnippetView : public QWidget {
    Q_OBJECT

public:
    /// \param width pixels that it will have: its height follows from them
    SnippetView(const UseSnippet& snippet, int width, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_code;
};

} // namespace vitrine::ui
