#include "ui/pages/demo/demopanel.h"

#include "core/storage/settings.h"
#include "ui/pages/demo/batchcard.h"
#include "ui/pages/demo/inputcard.h"
#include "ui/pages/demo/resultview.h"
#include "ui/pages/demo/runhistory.h"
#include "ui/pages/demo/runrecorddialog.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int sideBySide = 640; ///< pixels; narrower: one under the other
constexpr int liveDelay = 200;  ///< milliseconds after the last key
constexpr int cardHeight = 400; ///< pixels: the usual answer fits without growing

QStringList sentences(const tasks::RunRequest& request)
{
    QStringList labels;
    const QJsonArray items = request.inputs.value(QLatin1String("sentences")).toArray();
    for (const QJsonValue& item : items)
        labels.append(item.toString());
    return labels;
}

} // namespace

DemoPanel::DemoPanel(Services& services, DemoSubject subject, QWidget* parent)
    : QWidget(parent), m_services(services), m_subject(std::move(subject)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_input(new InputCard(services, m_subject.task, this)), m_resultCard(new Card(tr("Result"), this)),
      m_result(new ResultView(this)), m_batch(new BatchCard(services.runner, this)),
      m_history(new RunHistory(services, m_subject.place, m_subject.account, m_subject.repo, this))
{
    setObjectName(QStringLiteral("demoPanel"));
    m_resultCard->body()->addWidget(m_result, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    // Equal halves whatever they hold: an answer must not move what one types in.
    for (Card* card : {static_cast<Card*>(m_input), m_resultCard}) {
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
    column->addWidget(m_batch);
    column->addWidget(historyCard);
    column->addStretch();

    connectInput();
    connect(m_result, &ResultView::retry, this, &DemoPanel::run);
    connect(m_result, &ResultView::explain, this, &DemoPanel::explain);
    connect(m_batch, &BatchCard::finished, this, &DemoPanel::updateRun);
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
    setExamples();
    m_result->showIdle(tr("Press Run to see the answer here."));
    updateRun();
}

DemoPanel::~DemoPanel()
{
    m_cancel.cancel();
}

void DemoPanel::connectInput()
{
    m_live.setSingleShot(true);
    m_live.setInterval(liveDelay);
    connect(&m_live, &QTimer::timeout, this, &DemoPanel::run);
    connect(m_input, &InputCard::edited, this, &DemoPanel::edited);
    connect(m_input, &InputCard::runWanted, this, &DemoPanel::run);
    connect(m_input, &InputCard::stopWanted, this, [this] {
        if (!stop())
            Q_EMIT downloadStopped();
    });
    connect(m_input, &InputCard::exampleChosen, this, [this](const Example& example) {
        showExample(example);
        if (m_input->isLive())
            run();
    });
    connect(m_input, &InputCard::linesWanted, this, [this](const QStringList& lines) {
        if (m_subject.model)
            m_batch->startLines(m_subject.task, *m_subject.model, m_input->request().parameters, lines);
    });
    connect(m_input, &InputCard::filesWanted, this, [this](const QStringList& paths) {
        if (m_subject.model)
            m_batch->startFiles(m_subject.task, *m_subject.model, m_input->request().parameters, paths);
        else
            Q_EMIT said(tr("Run it once first: the model is not on this computer yet."));
    });
    // Wherever the keyboard is: a panel out of sight does not listen.
    for (const auto& key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this,
                &DemoPanel::run);
}

void DemoPanel::setExamples()
{
    const QList<Example> examples = examplesFor(m_subject.task, m_subject.card);
    m_input->setExamples(examples);
    // The first click is Run: opening the panel fills in the first example.
    if (!examples.isEmpty() && !m_touched && !m_input->isComplete())
        showExample(examples.first());
}

void DemoPanel::setSubject(DemoSubject subject)
{
    const bool otherCard = !(subject.card == m_subject.card);
    m_subject = std::move(subject);
    if (otherCard)
        setExamples();
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
        m_input->show(request);
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
                       m_input->show(whole);
                       if (m_input->isLive())
                           run();
                   });
}

void DemoPanel::showRecord(const storage::RunRecord& record)
{
    tasks::RunRequest request;
    request.inputs = record.inputs;
    request.files = record.files;
    request.parameters = record.parameters;
    m_input->show(request);
    m_lastRecord = record;
    const tasks::RunResult result = answerOf(record);
    if (m_subject.task.output != tasks::OutputKind::Embedding || result.embedding)
        m_result->showResult(m_subject.task, result, sentences(request));
    m_live.stop();
}

void DemoPanel::edited()
{
    m_touched = m_touched || m_input->isComplete();
    updateRun();
    if (!m_input->isLive() || !m_input->isComplete() || !m_subject.model)
        return;
    if (m_running)
        m_again = true;
    else
        m_live.start();
}

void DemoPanel::updateRun()
{
    m_input->setDoing({m_subject.model.has_value(), m_running || m_downloading, m_subject.missingBytes});
}

void DemoPanel::run()
{
    m_live.stop();
    if (m_running || !m_input->isComplete())
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
    const tasks::RunRequest question = m_input->request();
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
    const storage::RunRecord record = m_subject.record(request, result);
    m_lastRecord = record;
    // Answers that follow typing are steps of one thought: only the one that stands is worth keeping.
    if (!m_services.settings.keepHistory() || m_input->isLive())
        return;
    if (const auto id = m_services.runs.add(record, m_services.settings.historyLimit()); !id)
        Q_EMIT said(id.error().message());
    m_history->reload();
}

bool DemoPanel::stop()
{
    if (!m_running)
        return m_batch->stop();
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
    m_input->focusInput();
}

bool DemoPanel::takeFile(const QString& path)
{
    return m_input->takeFile(path);
}

void DemoPanel::takeText(const QString& text)
{
    m_input->takeText(text);
}

void DemoPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vitrine::ui
