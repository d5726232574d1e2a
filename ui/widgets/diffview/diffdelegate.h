#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

class DiffModel;

/// Paints the rows of a diff: heads of files with what was added and removed, lines with their numbers and
/// signs.
class DiffDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Longer lines are cut where they are shown, not where they are copied.
    static constexpr int longestShown = 1000;

    DiffDelegate(const DiffModel& model, QObject* parent);

    void setNeedle(const QString& needle) { m_needle = needle; }
    /// The model has other files: how wide rows and numbers are.
    void measure();

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintLine(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintMatches(QPainter* painter, const QRect& text, const QString& line) const;
    int numberWidth(const QFontMetrics& metrics) const;

    const DiffModel& m_model;
    QString m_needle;
    int m_longest = 0;
    int m_digits = 3;
};

/// The font of lines: all letters equally wide.
QFont diffFont();

} // namespace vitrine::ui
