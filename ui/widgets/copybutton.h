#pragma once

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace vitrine::ui {

/// Copies what \p text gives when pressed, and shows a tick for a moment.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    explicit CopyButton(std::function<QString()> text, const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied();

private:
    void copy();

    std::function<QString()> m_text;
    QTimer m_back;
};

} // namespace vitrine::ui
