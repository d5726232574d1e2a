#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace vitrine::ui {

/// A thin line that says "something happens": moves only while it is seen, stands still under reduced motion.
/// setProgress() turns it into a plain progress line.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget* parent = nullptr);

    /// 0 to 1; below 0: not known.
    void setProgress(double part);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QBasicTimer m_timer;
    double m_part = -1;
    int m_step = 0;
};

} // namespace vitrine::ui
