#pragma once

#include <QLineEdit>

class QAction;

namespace vitrine::ui {

/// The search field of the bar: a glass at its start; at its end the palette's key as a hint while it is
/// empty, a cross that empties it otherwise.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void left(); ///< Esc or Down: on to the page

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool showsKeys() const;
    QSize keysSize() const;
    void makeRoom();

    QAction* m_glass;
    QAction* m_clear;
};

} // namespace vitrine::ui
