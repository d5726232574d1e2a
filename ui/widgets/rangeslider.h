#pragma once

#include <QWidget>

namespace vitrine::ui {

/// Two handles on one line over whole steps; each handle takes the focus in turn (Tab), arrows move it.
class RangeSlider : public QWidget {
    Q_OBJECT

public:
    explicit RangeSlider(QWidget* parent = nullptr);

    void setRange(int minimum, int maximum);
    void setValues(int low, int high); ///< emits nothing
    int low() const { return m_low; }
    int high() const { return m_high; }
    /// The word for a step, for tool tips and screen readers ("tiny", "500M").
    void setWords(const QStringList& words) { m_words = words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(int low, int high);   ///< while a handle is dragged
    void changed(int low, int high); ///< when it is let go, and at each key

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int xOf(int value) const;
    int valueAt(int x) const;
    void moveHandle(int value);
    void describe();

    int m_minimum = 0;
    int m_maximum = 10;
    int m_low = 0;
    int m_high = 10;
    int m_handle = 0; ///< 0 low, 1 high
    bool m_dragging = false;
    QStringList m_words;
};

} // namespace vitrine::ui
