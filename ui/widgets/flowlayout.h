#pragma once

#include <QLayout>
#include <QList>

namespace vitrine::ui {

/// Items side by side that go on in the next line where the width ends; mirrors for right-to-left.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

    /// Deletes every item and its widget (later).
    void clear();

private:
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
};

} // namespace vitrine::ui
