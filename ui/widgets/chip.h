#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace vitrine::ui {

/// A small rounded word: a task, a licence, a filter. Tinted text on its wash; Neutral has a thin border. It
/// can be pressed only where setPressable() or setRemovable() says so; otherwise it takes no focus.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, Tint tint = Tint::Neutral, QWidget* parent = nullptr);

    void setTint(Tint tint);
    /// Name of an icon before the text.
    void setIconName(const QString& name);
    void setPressable(bool pressable);
    /// Shows a cross; Delete, Backspace, Space and a click emit removed().
    void setRemovable(bool removable);
    /// Cuts the text with "…" beyond \p pixels; 0: never.
    void setMaximumTextWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString shownText() const;

    Tint m_tint;
    QString m_iconName;
    bool m_removable = false;
    int m_maximumTextWidth = 0;
};

} // namespace vitrine::ui
