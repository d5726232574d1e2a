#pragma once

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace vitrine::ui {

/// Two to five choices side by side, one of them chosen. Left and right move; each is a radio button to a
/// reader.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// \param id what currentId() and chosen() tell; \param icon with an icon, \p text is said and not shown
    void addSegment(const QString& id, const QString& text, const QString& icon = {});
    void setSegmentText(const QString& id, const QString& text);
    void setSegmentVisible(const QString& id, bool visible);
    QString currentId() const;
    /// Emits nothing.
    void setCurrentId(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* button(const QString& id) const;

    QHBoxLayout* m_layout;
    QButtonGroup m_group;
};

} // namespace vitrine::ui
