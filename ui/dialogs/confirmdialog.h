#pragma once

#include <QDialog>

namespace vitrine::ui {

/// Asks before something that cannot be undone: what it means, and where it weighs much, words to be typed.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString text;
        QString verb;  ///< of the button
        QString typed; ///< what has to be typed; empty: nothing
    };

    ConfirmDialog(const Question& question, QWidget* parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace vitrine::ui
