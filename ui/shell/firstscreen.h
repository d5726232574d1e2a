#pragma once

#include <QTimer>
#include <QWidget>

namespace vitrine::ui {

/// Stands in the place of the first page for the window's first frame: outlines of filters and cards where
/// Discover puts them. The page itself is made after that frame.
class FirstScreen : public QWidget {
    Q_OBJECT

public:
    explicit FirstScreen(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The first frame is on the screen; also said soon after where nothing is painted (minimised, hidden).
    /// Once.
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_timer;
    bool m_painted = false;
};

} // namespace vitrine::ui
