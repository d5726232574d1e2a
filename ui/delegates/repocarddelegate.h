#pragma once

#include "ui/delegates/repocard.h"

#include <QAbstractItemDelegate>
#include <QFont>

namespace vitrine::ui {

/// Paints a RepoCard (RepoCardRole). Colours come from the option's palette, distances from the fonts.
class RepoCardDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    explicit RepoCardDelegate(QObject* parent = nullptr);

    void setLayout(CardLayout layout) { m_layout = layout; }
    /// Height of a card with the application's present font.
    int height() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CardLayout m_layout = CardLayout::Grid;
};

/// The measures of one card with the application's present font.
RepoCardMeasures repoCardMeasures(const RepoCard& card);

} // namespace vitrine::ui
