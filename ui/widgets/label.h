#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace vitrine::ui {

/// A plain-text label whose size follows the application's font, in text or quiet colour, live.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, TextSize size = TextSize::Body, QWidget* parent = nullptr);

    /// Secondary text. \return this, to chain in a constructor
    Label* quiet();
    /// Digits of equal width.
    Label* figures();
    /// Wraps over lines, and can be selected by mouse and keyboard.
    Label* wrapping();
    void setTint(Tint tint);

protected:
    void changeEvent(QEvent* event) override;

private:
    void apply();

    TextSize m_size;
    bool m_figures = false;
    bool m_applying = false;
    Tint m_tint = Tint::Neutral;
};

} // namespace vitrine::ui
