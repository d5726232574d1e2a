#include "ui/pages/demo/inputcard.h"

#include "core/base/bytesize.h"
#include "ui/pages/demo/imagefield.h"
#include "ui/pages/demo/optionsform.h"
#include "ui/pages/demo/textfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int severalHeight = 130; ///< pixels of each of several inputs: Run stays in sight
constexpr int exampleWidth = 150;  ///< pixels

} // namespace

InputCard::InputCard(Services& services, tasks::Task task, QWidget* parent)
    : Card(tr("Input"), parent), m_task(std::move(task)), m_exampleRow(new QWidget(this)),
      m_examples(new FlowLayout(nullptr, 6)), m_optionsButton(new QToolButton(this)),
      m_options(new OptionsForm(m_task.parameters, this)), m_run(primaryButton({}, this)),
      m_stop(plainButton(tr("Cancel"), this)), m_several(linkButton({}, this)),
      m_live(new QCheckBox(tr("as I type"), this)), m_consent(new Label({}, TextSize::Caption, this))
{
    addFields(services);
    m_exampleRow->setLayout(m_examples);
    m_exampleRow->hide();
    body()->addWidget(m_exampleRow);
    addOptions();
    m_consent->setObjectName(QStringLiteral("consent"));
    m_consent->setText(
        tr("The first run fetches what the model needs; after that it runs without a connection. What you "
           "enter never leaves this computer."));
    m_consent->quiet()->wrapping();
    body()->addWidget(m_consent);
    addRunRow();
    connect(this, &InputCard::edited, this, &InputCard::updateSeveral);
    setDoing({});
}

void InputCard::addFields(Services& services)
{
    const bool several = m_task.inputs.size() > 1;
    for (const tasks::InputField& field : std::as_const(m_task.inputs)) {
        if (several)
            body()->addWidget(new Label(field.title, TextSize::Strong));
        InputFieldWidget* widget = makeInputField(field, services, this);
        widget->setAccessibleName(field.title);
        if (several)
            widget->setMaximumHeight(severalHeight);
        connect(widget, &InputFieldWidget::edited, this, &InputCard::edited);
        if (auto* image = qobject_cast<ImageField*>(widget))
            connect(image, &ImageField::severalDropped, this, &InputCard::filesWanted);
        body()->addWidget(widget, 1);
        m_fields.append(widget);
    }
    if (!several)
        setTitle(m_task.inputs.first().title);
}

void InputCard::addOptions()
{
    m_optionsButton->setObjectName(QStringLiteral("optionsButton"));
    m_optionsButton->setText(tr("Options (%1)").arg(m_task.parameters.size()));
    m_optionsButton->setCheckable(true);
    m_optionsButton->setArrowType(Qt::RightArrow);
    m_optionsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsButton->setVisible(!m_task.parameters.isEmpty());
    m_options->hide();
    connect(m_optionsButton, &QToolButton::toggled, this, [this](bool shown) {
        m_options->setVisible(shown);
        m_optionsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_options, &OptionsForm::edited, this, &InputCard::edited);
    body()->addWidget(m_optionsButton, 0, Qt::AlignLeft);
    body()->addWidget(m_options);
}

void InputCard::addRunRow()
{
    m_run->setObjectName(QStringLiteral("runButton"));
    m_run->setToolTip(tr("Ctrl+Enter"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setToolTip(tr("Escape"));
    m_several->setObjectName(QStringLiteral("severalButton"));
    m_live->setObjectName(QStringLiteral("liveBox"));
    m_live->setText(m_task.modality == tasks::Modality::Image ? tr("at once") : tr("as I type"));
    m_live->setToolTip(tr("Answers anew whenever you change the input."));
    connect(m_run, &QPushButton::clicked, this, &InputCard::runWanted);
    connect(m_stop, &QPushButton::clicked, this, &InputCard::stopWanted);
    connect(m_several, &QPushButton::clicked, this, &InputCard::chooseSeveral);
    auto* holder = new QWidget(this);
    auto* row = new FlowLayout(holder, 12);
    for (QWidget* widget : {static_cast<QWidget*>(m_run), static_cast<QWidget*>(m_stop),
                            static_cast<QWidget*>(m_live), static_cast<QWidget*>(m_several)})
        row->addWidget(widget);
    body()->addWidget(holder);
}

tasks::RunRequest InputCard::request() const
{
    tasks::RunRequest request;
    request.task = m_task.id;
    request.parameters = m_options->values();
    for (const InputFieldWidget* field : m_fields)
        field->fill(request);
    return request;
}

void InputCard::show(const tasks::RunRequest& request)
{
    for (InputFieldWidget* field : std::as_const(m_fields))
        field->show(request);
    m_options->setValues(request.parameters);
}

void InputCard::setExamples(const QList<Example>& examples)
{
    m_examples->clear();
    m_exampleRow->setVisible(!examples.isEmpty());
    if (examples.isEmpty())
        return;
    auto* title = new Label(tr("Examples"), TextSize::Caption);
    m_examples->addWidget(title->quiet());
    for (const Example& example : examples) {
        auto* chip = new Chip(example.title, Tint::Neutral, m_exampleRow);
        chip->setMaximumTextWidth(exampleWidth);
        chip->setPressable(true);
        chip->setToolTip(example.title);
        connect(chip, &Chip::clicked, this, [this, example] { Q_EMIT exampleChosen(example); });
        m_examples->addWidget(chip);
    }
}

void InputCard::setDoing(const Doing& doing)
{
    m_doing = doing;
    m_run->setText(doing.modelHere ? tr("Run")
                                   : tr("Download %1 and run").arg(byteSizeText(doing.missingBytes)));
    m_run->setVisible(!doing.busy);
    m_run->setEnabled(isComplete());
    m_stop->setVisible(doing.busy);
    m_live->setVisible(doing.modelHere);
    m_consent->setVisible(!doing.modelHere);
    updateSeveral();
}

// A text of several lines may be meant as several texts: that is offered, never assumed.
void InputCard::updateSeveral()
{
    const bool one = m_task.inputs.size() == 1;
    m_several->setVisible(one && m_doing.modelHere && !m_doing.busy);
    const auto* text = one ? qobject_cast<TextField*>(m_fields.first()) : nullptr;
    const int lines = text ? static_cast<int>(text->lines().size()) : 0;
    m_several->setText(lines > 1 ? tr("Run each of the %n line(s)", nullptr, lines) : tr("Several at once…"));
    m_several->setToolTip(text
                              ? tr("Each line of a text file is asked by itself; the answers become a table.")
                              : tr("Several pictures, one after another; the answers become a table."));
}

void InputCard::chooseSeveral()
{
    const auto* text = qobject_cast<TextField*>(m_fields.first());
    if (text && text->lines().size() > 1) {
        Q_EMIT linesWanted(text->lines());
        return;
    }
    auto* dialog =
        new QFileDialog(this, text ? tr("Open a text file with one text a line") : tr("Open pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({text ? tr("Texts (*.txt *.csv *.tsv *.md)")
                                 : tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &InputCard::filesWanted);
    dialog->open();
}

bool InputCard::isComplete() const
{
    return std::none_of(m_fields.begin(), m_fields.end(),
                        [](const InputFieldWidget* field) { return field->isEmpty(); });
}

bool InputCard::isLive() const
{
    return m_live->isChecked();
}

void InputCard::focusInput()
{
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

bool InputCard::takeFile(const QString& path)
{
    for (InputFieldWidget* field : std::as_const(m_fields)) {
        if (auto* image = qobject_cast<ImageField*>(field)) {
            image->openFile(path);
            return true;
        }
        if (auto* text = qobject_cast<TextField*>(field)) {
            text->openFile(path);
            return true;
        }
    }
    return false;
}

void InputCard::takeText(const QString& text)
{
    for (InputFieldWidget* field : std::as_const(m_fields)) {
        if (field->field().kind != tasks::FieldKind::Text)
            continue;
        tasks::RunRequest request;
        request.inputs.insert(field->field().name, text);
        field->show(request);
        return;
    }
}

} // namespace vitrine::ui
