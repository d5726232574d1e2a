#include "ui/dialogs/confirmdialog.h"

#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

ConfirmDialog::ConfirmDialog(const Question& question, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("confirm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question.title);
    setMinimumWidth(scaled(420));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = new Label(breakable(question.title), TextSize::Title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* text = new Label(question.text, TextSize::Body, this);
    text->wrapping();
    column->addWidget(text);
    auto* go = primaryButton(question.verb, this);
    go->setObjectName(QStringLiteral("confirmGo"));
    setButtonKind(go, QStringLiteral("danger"));
    if (!question.typed.isEmpty()) {
        auto* ask =
            new Label(breakable(tr("Type “%1” to confirm.").arg(question.typed)), TextSize::Body, this);
        ask->setWordWrap(true);
        column->addWidget(ask);
        auto* field = new QLineEdit(this);
        field->setObjectName(QStringLiteral("confirmTyped"));
        field->setAccessibleName(ask->text());
        field->setPlaceholderText(question.typed);
        column->addWidget(field);
        go->setEnabled(false);
        connect(field, &QLineEdit::textChanged, go, [go, typed = question.typed](const QString& text) {
            go->setEnabled(text.trimmed() == typed);
        });
    }
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = plainButton(tr("Cancel"), this);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

} // namespace vitrine::ui
