#include "ui/pages/demo/runrecorddialog.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

QByteArray RunRecordDialog::recordText(const storage::RunRecord& record)
{
    QJsonObject files;
    for (auto it = record.files.begin(); it != record.files.end(); ++it) {
        const QByteArray hash = QCryptographicHash::hash(it.value(), QCryptographicHash::Sha256).toHex();
        files.insert(it.key(), QJsonObject{{QStringLiteral("bytes"), it.value().size()},
                                           {QStringLiteral("sha256"), QString::fromLatin1(hash)}});
    }
    QJsonObject object{{QStringLiteral("repo"), record.repo},
                       {QStringLiteral("place"), record.place},
                       {QStringLiteral("revision"), record.commit},
                       {QStringLiteral("task"), record.task},
                       {QStringLiteral("inputs"), record.inputs},
                       {QStringLiteral("parameters"), record.parameters},
                       {QStringLiteral("output"), record.output},
                       {QStringLiteral("runtime"), record.runtime},
                       {QStringLiteral("milliseconds"), record.milliseconds},
                       {QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)}};
    if (!files.isEmpty())
        object.insert(QStringLiteral("files"), files);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

RunRecordDialog::RunRecordDialog(const storage::RunRecord& record, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("How was this made?"));
    setObjectName(QStringLiteral("runRecordDialog"));
    resize(560, 460);
    const QString text = QString::fromUtf8(recordText(record));
    auto* view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(tr("Record of the run"));
    auto* words = new Label(
        tr("The model, its revision, what was asked and what computed it: with these, the same answer "
           "can be made again."),
        TextSize::Body, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(new CopyButton([text] { return text; }, tr("Copy the record"), this));
    row->addWidget(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words->quiet()->wrapping());
    column->addWidget(view, 1);
    column->addLayout(row);
}

} // namespace vitrine::ui
