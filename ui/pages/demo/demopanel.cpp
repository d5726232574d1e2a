#include "ui/pages/demo/demopanel.h"

#include "core/base/bytesize.h"
#include "core/storage/settings.h"
#include "ui/pages/demo/imagefield.h"
#include "ui/pages/demo/optionsform.h"
#include "ui/pages/demo/resultview.h"
#include "ui/pages/demo/runhistory.h"
#include "ui/pages/demo/runrecorddialog.h"
#include "ui/pages/demo/textfields.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int sideBySide = 640;    ///< pixels; narrower: one under the other
constexpr int liveDelay = 200;     ///< milliseconds after the last key
constexpr int severalHeight = 130; ///< pixels of each of several inputs: Run stays in sight
constexpr int cardHeight = 400;    ///< pixels: the usual answer fits without growing

QStringList sentences(const tasks::RunRequest& request)
{
    QStringList labels;
    const QJsonArray items = request.inputs.value(QLatin1String("sentences")).toArray();
    for (const QJsonValue& item : items)
        labels.append(item.toString());
    return labels;
}

double milliseconds(const tasks::Timing& timing)
{
    double sum = 0;
    for (const auto& part : {timing.preprocessMs, timing.modelMs, timing.postprocessMs})
        sum += part.isEmpty() ? 0 : part.last();
    return sum;
}

} // namespace

DemoPanel::DemoPanel(Services& services, DemoSubject subject, QWidget* parent)
    : QWidget(parent), m_services(services), m_subject(std::move(subject)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_inputCard(new Card(tr("Input"), this)),
      m_resultCard(new Card(tr("Result"), this)), m_exampleRow(new QWidget(this)),
      m_examples(new FlowLayout(nullptr, 6)), m_optionsButton(new QToolButton(this)),
      m_options(new OptionsForm(m_subject.task.parameters, this)), m_run(primaryButton({}, this)),
      m_stop(plainButton(tr("Cancel"), this)), m_liveBox(new QCheckBox(tr("as I type"), this)),
      m_consent(new Label({}, TextSize::Caption, this)), m_result(new ResultView(this)),
      m_history(new RunHistory(services, m_subject.place, m_subject.account, m_subject.repo, this))
{
    setObjectName(QStringLiteral("demoPanel"));
    buildInput();
    m_resultCard->body()->addWidget(m_result, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    // Equal halves whatever they hold: an answer must not move what one types in.
    for (Card* card : {m_inputCard, m_resultCard}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(cardHeight);
        m_columns->addWidget(card, 1);
    }
    auto* historyCard = new Card(tr("History"), this);
    historyCard->body()->addWidget(m_history);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 16);
    column->setSpacing(16);
    column->addLayout(m_columns);
    column->addWidget(historyCard);
    column->addStretch();

    m_live.setSingleShot(true);
    m_live.setInterval(liveDelay);
    connect(&m_live, &QTimer::timeout, this, &DemoPanel::run);
    connect(m_run, &QPushButton::clicked, this, &DemoPanel::run);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!stop())
            Q_EMIT downloadStopped();
    });
    connect(m_result, &ResultView::retry, this, &DemoPanel::run);
    connect(m_result, &ResultView::explain, this, &DemoPanel::explain);
    connect(m_history, &RunHistory::chosen, this, &DemoPanel::showRecord);
    connect(m_history, &RunHistory::again, this, [this](const storage::RunRecord& record) {
        showRecord(record);
        run();
    });
    connect(m_history, &RunHistory::undoable, this, &DemoPanel::undoable);
    connect(&m_services.runner, &worker::ModelRunner::progress, this,
            [this](const QString& key, const QString& stage, double part) {
                if (m_running && m_subject.model && m_subject.model->key == key)
                    m_result->showProgress(stage, part);
            });
    for (const auto& key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &DemoPanel::run);
    buildExamples();
    m_result->showIdle(tr("Press Run to see the answer here."));
    updateRun();
}

DemoPanel::~DemoPanel()
{
    m_cancel.cancel();
}

void DemoPanel::buildInput()
{
    const bool several = m_subject.task.inputs.size() > 1;
    for (const tasks::InputField& field : std::as_const(m_subject.task.inputs)) {
        if (several)
            m_inputCard->body()->addWidget(new Label(field.title, TextSize::Strong));
        InputFieldWidget* widget = makeInputField(field, m_services, m_inputCard);
        if (several)
            widget->setMaximumHeight(severalHeight);
        connect(widget, &InputFieldWidget::edited, this, &DemoPanel::edited);
        m_inputCard->body()->addWidget(widget, 1);
        m_fields.append(widget);
    }
    if (!several)
        m_inputCard->setTitle(m_subject.task.inputs.first().title);
    m_exampleRow->setLayout(m_examples);
    m_inputCard->body()->addWidget(m_exampleRow);

    m_optionsButton->setObjectName(QStringLiteral("optionsButton"));
    m_optionsButton->setText(tr("Options (%1)").arg(m_subject.task.parameters.size()));
    m_optionsButton->setCheckable(true);
    m_optionsButton->setArrowType(Qt::RightArrow);
    m_optionsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsButton->setVisible(!m_subject.task.parameters.isEmpty());
    m_options->hide();
    connect(m_optionsButton, &QToolButton::toggled, this, [this](bool shown) {
        m_options->setVisible(shown);
        m_optionsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_options, &OptionsForm::edited, this, &DemoPanel::edited);
    m_inputCard->body()->addWidget(m_optionsButton, 0, Qt::AlignLeft);
    m_inputCard->body()->addWidget(m_options);

    m_run->setObjectName(QStringLiteral("runButton"));
    m_run->setToolTip(tr("Ctrl+Enter"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_liveBox->setObjectName(QStringLiteral("liveBox"));
    const bool pictures = m_subject.task.modality == tasks::Modality::Image;
    m_liveBox->setText(pictures ? tr("at once") : tr("as I type"));
    m_liveBox->setToolTip(tr("Answers anew whenever you change the input."));
    m_consent->setObjectName(QStringLiteral("consent"));
    m_consent->quiet()->wrapping();
    auto* row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_liveBox);
    row->addStretch();
    m_inputCard->body()->addWidget(m_consent);
    m_inputCard->body()->addLayout(row);
}

void DemoPanel::buildExamples()
{
    m_examples->clear();
    const QList<Example> examples = examplesFor(m_subject.task, m_subject.card);
    m_exampleRow->setVisible(!examples.isEmpty());
    if (examples.isEmpty())
        return;
    auto* title = new Label(tr("Examples"), TextSize::Caption);
    m_examples->addWidget(title->quiet());
    for (const Example& example : examples) {
        auto* chip = new Chip(example.title, Tint::Neutral, m_exampleRow);
        chip->setMaximumTextWidth(150);
        chip->setPressable(true);
        chip->setToolTip(example.title);
        connect(chip, &Chip::clicked, this, [this, example] {
            showExample(example);
            if (m_liveBox->isChecked())
                run();
        });
        m_examples->addWidget(chip);
    }
    // The first click is Run: opening the panel fills in the first example.
    if (!m_touched && !isComplete())
        showExample(examples.first());
}

void DemoPanel::setSubject(DemoSubject subject)
{
    const bool otherCard = !(subject.card == m_subject.card);
    m_subject = std::move(subject);
    if (otherCard)
        buildExamples();
    updateRun();
    if (m_runAfterDownload && m_subject.model) {
        m_runAfterDownload = false;
        m_downloading = false;
        run();
    }
}

void DemoPanel::showExample(const Example& example)
{
    tasks::RunRequest request = example.request;
    if (example.paths.isEmpty() || !m_subject.file) {
        for (InputFieldWidget* field : std::as_const(m_fields))
            field->show(request);
        m_options->setValues(request.parameters);
        return;
    }
    const QString name = example.paths.firstKey();
    QCoro::connect(m_subject.file(example.paths.first()), this,
                   [this, request, name](const Result<QByteArray>& bytes) {
                       if (!bytes) {
                           Q_EMIT said(bytes.error().message());
                           return;
                       }
                       tasks::RunRequest whole = request;
                       whole.files.insert(name, *bytes);
                       for (InputFieldWidget* field : std::as_const(m_fields))
                           field->show(whole);
                       m_options->setValues(whole.parameters);
                       if (m_liveBox->isChecked())
                           run();
                   });
}

void DemoPanel::showRecord(const storage::RunRecord& record)
{
    tasks::RunRequest request;
    request.inputs = record.inputs;
    request.files = record.files;
    request.parameters = record.parameters;
    for (InputFieldWidget* field : std::as_const(m_fields))
        field->show(request);
    m_options->setValues(record.parameters);
    tasks::RunResult result;
    result.task = record.task;
    result.output = record.output;
    result.runtime = record.runtime;
    result.timing.modelMs = {record.milliseconds};
    m_lastRecord = record;
    if (m_subject.task.output != tasks::OutputKind::Embedding)
        m_result->showResult(m_subject.task, result, sentences(request));
    m_live.stop();
}

void DemoPanel::edited()
{
    m_touched = m_touched || isComplete();
    updateRun();
    if (!m_liveBox->isChecked() || !isComplete() || !m_subject.model)
        return;
    if (m_running)
        m_again = true;
    else
        m_live.start();
}

bool DemoPanel::isComplete() const
{
    return std::none_of(m_fields.begin(), m_fields.end(),
                        [](const InputFieldWidget* field) { return field->isEmpty(); });
}

void DemoPanel::updateRun()
{
    const bool here = m_subject.model.has_value();
    m_run->setText(here ? tr("Run") : tr("Download %1 and run").arg(byteSizeText(m_subject.missingBytes)));
    m_run->setVisible(!m_running && !m_downloading);
    m_run->setEnabled(isComplete());
    m_stop->setVisible(m_running || m_downloading);
    m_liveBox->setVisible(here);
    m_consent->setVisible(!here);
    m_consent->setText(
        tr("The first run fetches what the model needs; after that it runs without a connection. What you "
           "enter never leaves this computer."));
}

tasks::RunRequest DemoPanel::request() const
{
    tasks::RunRequest request;
    request.task = m_subject.task.id;
    request.parameters = m_options->values();
    for (const InputFieldWidget* field : m_fields)
        field->fill(request);
    return request;
}

void DemoPanel::run()
{
    m_live.stop();
    if (m_running || !isComplete())
        return;
    if (!m_subject.model) {
        m_runAfterDownload = true;
        m_downloading = true;
        updateRun();
        m_result->showProgress(tr("Fetching the model"), -1);
        Q_EMIT downloadWanted();
        return;
    }
    ask();
}

void DemoPanel::ask()
{
    const tasks::RunRequest question = request();
    if (const auto checked = tasks::validate(m_subject.task, question); !checked) {
        m_result->showError(checked.error());
        return;
    }
    m_cancel = net::CancelSource();
    m_running = true;
    m_again = false;
    updateRun();
    m_result->showProgress(m_services.runner.isLoaded(*m_subject.model) ? tr("Running") : tr("Starting"), -1);
    QCoro::connect(m_services.runner.run(*m_subject.model, question, m_cancel.token()), this,
                   [this, question](const Result<tasks::RunResult>& result) { taken(question, result); });
}

void DemoPanel::taken(const tasks::RunRequest& request, const Result<tasks::RunResult>& result)
{
    m_running = false;
    updateRun();
    if (result) {
        m_result->showResult(m_subject.task, *result, sentences(request));
        keep(request, *result);
    } else if (result.error().kind == ErrorKind::Cancelled) {
        m_result->showIdle(tr("Cancelled. Press Run to start again."));
    } else {
        m_result->showError(result.error());
    }
    if (m_again && result)
        m_live.start();
}

void DemoPanel::keep(const tasks::RunRequest& request, const tasks::RunResult& result)
{
    storage::RunRecord record;
    record.place = m_subject.place;
    record.account = m_subject.account;
    record.repo = m_subject.repo;
    record.commit = m_subject.commit;
    record.task = m_subject.task.id;
    record.inputs = request.inputs;
    record.files = request.files;
    record.parameters = request.parameters;
    record.output = result.embedding ? QJsonValue() : result.output;
    record.runtime = result.runtime;
    record.milliseconds = milliseconds(result.timing);
    record.at = QDateTime::currentDateTimeUtc();
    record.summary = ResultView::summary(m_subject.task, result);
    m_lastRecord = record;
    // Answers that follow typing are steps of one thought: only the one that stands is worth keeping.
    if (!m_services.settings.keepHistory() || m_liveBox->isChecked())
        return;
    if (const auto id = m_services.runs.add(record, m_services.settings.historyLimit()); !id)
        Q_EMIT said(id.error().message());
    m_history->reload();
}

bool DemoPanel::stop()
{
    if (!m_running)
        return false;
    m_cancel.cancel();
    return true;
}

void DemoPanel::showDownload(const QString& words, double part)
{
    m_result->showProgress(words, part);
}

void DemoPanel::downloadFailed(const Error& error)
{
    m_runAfterDownload = false;
    m_downloading = false;
    updateRun();
    if (error.kind == ErrorKind::Cancelled)
        m_result->showIdle(
            tr("The download was stopped; what has come is kept. The button goes on with it."));
    else
        m_result->showError(error);
}

void DemoPanel::explain()
{
    if (!m_lastRecord)
        return;
    auto* dialog = new RunRecordDialog(*m_lastRecord, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DemoPanel::focusInput()
{
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

bool DemoPanel::takeFile(const QString& path)
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

void DemoPanel::takeText(const QString& text)
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

void DemoPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vitrine::ui
