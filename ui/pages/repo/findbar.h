#pragma once

#include <QFrame>

class QLineEdit;

namespace vitrine::ui {

class CardView;
class Label;

/// Find in the card: Ctrl+F opens it, Enter and Shift+Enter move, Esc closes.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(CardView& view, QWidget* parent = nullptr);

    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void say();

    CardView& m_view;
    QLineEdit* m_field;
    Label* m_count;
    int m_matches = 0;
};

} // namespace vitrine::ui
