#pragma once

#include "ui/delegates/repocarddelegate.h"

namespace vitrine::ui {

/// A card whose note is edited where it stands. Return keeps, Escape drops what was typed.
class NoteDelegate : public RepoCardDelegate {
    Q_OBJECT

public:
    using RepoCardDelegate::RepoCardDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace vitrine::ui
