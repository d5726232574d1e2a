#pragma once

#include "ui/widgets/label.h"

namespace vitrine::ui {

/// One line that ends in "…" where it does not fit, with the whole as tool tip; text() stays whole for screen
/// readers.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    using Label::Label;

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace vitrine::ui
