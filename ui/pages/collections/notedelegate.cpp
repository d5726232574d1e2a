#include "ui/pages/collections/notedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace vitrine::ui {

QWidget* NoteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("noteEdit"));
    edit->setMaxLength(500);
    edit->setPlaceholderText(tr("A note about it"));
    edit->setAccessibleName(tr("Note"));
    return edit;
}

void NoteDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }
}

void NoteDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* edit = qobject_cast<QLineEdit*>(editor))
        model->setData(index, edit->text(), Qt::EditRole);
}

// Over the lower line of the card, as wide as the card: a note is longer than what stands there.
void NoteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    const int height = editor->sizeHint().height();
    QRect rect = option.rect.adjusted(12, 0, -12, -6);
    rect.setTop(rect.bottom() - height + 1);
    editor->setGeometry(rect);
}

bool NoteDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor);
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return true;
        }
    }
    if (editor && event->type() == QEvent::FocusOut) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
    }
    return RepoCardDelegate::eventFilter(watched, event);
}

} // namespace vitrine::ui
