#pragma once

#include <QFrame>
#include <QPointer>

namespace vitrine::ui {

/// F1: every key of the window. Esc or F1 closes it.
class KeysOverview : public QFrame {
    Q_OBJECT

public:
    explicit KeysOverview(QWidget* window);

    void popUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace vitrine::ui
