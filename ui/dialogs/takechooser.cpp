#include "ui/dialogs/takechooser.h"

#include "core/tasks/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeDatabase>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int AddressRole = Qt::UserRole + 1;

bool takes(const QString& task, TakeChooser::Input input)
{
    const Result<tasks::Task> known = tasks::findTask(task);
    if (!known)
        return false;
    const auto& inputs = known->inputs;
    return std::any_of(inputs.begin(), inputs.end(), [input](const tasks::InputField& field) {
        const bool image = field.kind == tasks::FieldKind::Image;
        return input == TakeChooser::Input::Image ? image : !image;
    });
}

} // namespace

TakeChooser::TakeChooser(Input input, const QString& name, QWidget* parent)
    : QDialog(parent), m_input(input), m_list(new QListWidget(this)),
      m_empty(new Label({}, TextSize::Body, this)), m_open(primaryButton(tr("Try it"), this))
{
    setObjectName(QStringLiteral("takeChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which model?"));
    setMinimumSize(420, 280);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = new Label(tr("Which model shall take this?"), TextSize::Title, this);
    column->addWidget(title);
    auto* what = new Label(name.simplified().left(200), TextSize::Body, this);
    what->quiet()->setWordWrap(true);
    column->addWidget(what);
    m_list->setAccessibleName(tr("Models on this computer"));
    column->addWidget(m_list, 1);
    m_empty->setText(input == Input::Other
                         ? tr("Vitrine has no model yet that takes a file of this kind.")
                         : tr("No model on this computer takes this. Find one under Discover and "
                              "download it, then drop this again."));
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_list->hide();
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = plainButton(tr("Cancel"), this);
    row->addWidget(cancel);
    row->addWidget(m_open);
    column->addLayout(row);
    m_open->setEnabled(false);
    m_open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &TakeChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &TakeChooser::choose);
}

void TakeChooser::addModel(const QString& name, const QString& task, const QString& address)
{
    if (m_input == Input::Other || !takes(task, m_input))
        return;
    auto* item = new QListWidgetItem(icon(QStringLiteral("model")),
                                     tr("%1 – %2").arg(name, tasks::taskTitle(task)), m_list);
    item->setData(AddressRole, address);
    m_list->show();
    m_empty->hide();
    m_open->setEnabled(true);
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

int TakeChooser::count() const
{
    return m_list->count();
}

TakeChooser::Input TakeChooser::inputOf(const QString& file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    if (type.name().startsWith(QLatin1String("image/")))
        return Input::Image;
    return type.inherits(QStringLiteral("text/plain")) ? Input::Text : Input::Other;
}

void TakeChooser::choose()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        Q_EMIT chosen(item->data(AddressRole).toString());
        accept();
    }
}

} // namespace vitrine::ui
