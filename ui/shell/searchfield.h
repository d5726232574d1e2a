#pragma once

#include <QLineEdit>

namespace vitrine::ui {

/// The search field of the bar: a glass at its start, the palette's key as a hint at its end while it is
/// empty.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    void left(); ///< Esc or Down: on to the page

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace vitrine::ui
