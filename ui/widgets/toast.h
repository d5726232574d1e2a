#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace vitrine::ui {

class Label;

/// One line at the bottom of its parent for some seconds, with or without "Undo". It stays while the pointer
/// or the keyboard is on it. What is waiting to be done is done when the next one comes or the toast is
/// destroyed.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);
    ~Toast() override;

    void say(const QString& text);
    /// \p undo on "Undo"; \p done once it cannot be undone any more (either may be empty).
    void offerUndo(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    /// Does now what is waiting.
    void settle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void present(const QString& text, bool undo);
    void place();
    void timeUp();

    Label* m_text;
    QPushButton* m_undo;
    QTimer m_timer;
    std::function<void()> m_onUndo;
    std::function<void()> m_onDone;
};

} // namespace vitrine::ui
