#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace vitrine::ui {

class Label;

/// A picture to look at: fitted to its room at first, then closer with the buttons, + and −, or Ctrl and the
/// wheel.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& image, const QString& name);
    /// 1: a pixel of the picture is one of the screen.
    double zoom() const;

public Q_SLOTS:
    void zoomIn() { zoomTo(zoom() * 1.5); }
    void zoomOut() { zoomTo(zoom() / 1.5); }
    void fit();
    void actualSize() { zoomTo(1); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void zoomTo(double zoom);
    void applyZoom();
    double fittingZoom() const;

    QImage m_image;
    double m_zoom = 0; ///< 0: fitted
    QScrollArea* m_area;
    QLabel* m_picture;
    Label* m_words;
};

} // namespace vitrine::ui
