#pragma once

#include <QWidget>

namespace vitrine::ui {

/// Where cards will stand while the first page is on its way: quiet outlines, nothing that moves.
class SkeletonCards : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonCards(QWidget* parent = nullptr);

    void setCardSize(const QSize& size);
    void setSingleColumn(bool single);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_size{380, 132};
    bool m_single = false;
};

} // namespace vitrine::ui
