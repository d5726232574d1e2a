#include "ui/pages/demo/textfields.h"

#include "core/net/background.h"
#include "ui/pages/demo/imagefield.h"

#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

// A dropped text file: more than any encoder reads.
constexpr qint64 maximumFile = 1 << 20;

QStringList linesOf(const QString& text)
{
    QStringList result;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString& line : all) {
        if (!line.trimmed().isEmpty())
            result.append(line.trimmed());
    }
    return result;
}

QString localFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

TextField::TextField(const tasks::InputField& field, QWidget* parent)
    : InputFieldWidget(parent), m_edit(new QPlainTextEdit(this))
{
    m_field = field;
    m_edit->setObjectName(QStringLiteral("input-") + field.name);
    m_edit->setAccessibleName(field.title);
    m_edit->setPlaceholderText(field.hint);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(QFontMetrics(m_edit->font()).lineSpacing() * 4 + 16);
    m_edit->viewport()->installEventFilter(this);
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &InputFieldWidget::edited);
}

void TextField::fill(tasks::RunRequest& request) const
{
    const QString text = m_edit->toPlainText();
    if (m_field.kind == tasks::FieldKind::TextList)
        request.inputs.insert(m_field.name, QJsonArray::fromStringList(linesOf(text)));
    else
        request.inputs.insert(m_field.name, text);
}

QStringList TextField::lines() const
{
    return linesOf(m_edit->toPlainText());
}

void TextField::show(const tasks::RunRequest& request)
{
    const QJsonValue value = request.inputs.value(m_field.name);
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        texts.append(item.toString());
    m_edit->setPlainText(value.isArray() ? texts.join(QLatin1Char('\n')) : value.toString());
}

bool TextField::isEmpty() const
{
    return m_edit->toPlainText().trimmed().isEmpty();
}

QString TextField::summary() const
{
    return m_edit->toPlainText().simplified().left(200);
}

bool TextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
        event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = localFile(drop->mimeData());
        if (!path.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                openFile(path);
            return true;
        }
    }
    return InputFieldWidget::eventFilter(watched, event);
}

void TextField::openFile(const QString& path)
{
    QCoro::connect(net::inBackground([path] {
                       QFile file(path);
                       return file.open(QIODevice::ReadOnly) ? file.read(maximumFile) : QByteArray();
                   }),
                   this, [this](const QByteArray& bytes) {
                       if (!bytes.isEmpty() && !bytes.contains('\0'))
                           m_edit->setPlainText(QString::fromUtf8(bytes));
                   });
}

InputFieldWidget* makeInputField(const tasks::InputField& field, Services& services, QWidget* parent)
{
    if (field.kind == tasks::FieldKind::Image)
        return new ImageField(field, services, parent);
    return new TextField(field, parent);
}

} // namespace vitrine::ui
