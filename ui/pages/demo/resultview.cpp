#include "ui/pages/demo/resultview.h"

#include "core/base/bytesize.h"
#include "core/base/json.h"
#include "ui/pages/demo/answerfile.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/pages/demo/vectorview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/stateview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int shownScores = 5;
constexpr int mostScores = 200;

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_idle(new Label({}, TextSize::Body, this)),
      m_vector(new VectorView(this)), m_error(new StateView(this)),
      m_note(new Label({}, TextSize::Caption, this)), m_foot(new QStackedWidget(this)),
      m_nothing(new QWidget(this)), m_progress(new ProgressRow(this)),
      m_facts(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("resultView"));
    m_idle->quiet()->wrapping();
    m_idle->setAlignment(Qt::AlignTop);
    m_bars = buildBars();
    for (QWidget* widget : {static_cast<QWidget*>(m_idle), m_bars, static_cast<QWidget*>(m_vector),
                            static_cast<QWidget*>(m_error)})
        m_stack->addWidget(widget);
    m_note->setObjectName(QStringLiteral("resultNote"));
    m_note->wrapping();
    m_note->setTint(Tint::Warn);
    m_note->hide();
    m_footer = buildFooter();
    for (QWidget* widget : {m_nothing, m_footer, static_cast<QWidget*>(m_progress)})
        m_foot->addWidget(widget);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_error, &StateView::retry, this, &ResultView::retry);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addWidget(m_foot);
    showIdle({});
}

QWidget* ResultView::buildBars()
{
    auto* page = new QWidget(this);
    m_scores = new ScoreBars(page);
    m_scores->setObjectName(QStringLiteral("resultScores"));
    m_scores->setAccessibleName(tr("Answer"));
    m_more = linkButton({}, page);
    m_more->setObjectName(QStringLiteral("moreScores"));
    m_more->setCheckable(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scores);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_more, &QPushButton::toggled, this, [this] { showBars(m_all); });
    return page;
}

QWidget* ResultView::buildFooter()
{
    auto* footer = new QWidget(this);
    m_facts->setObjectName(QStringLiteral("resultFacts"));
    m_facts->quiet()->figures();
    m_actions = new QWidget(footer);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(new CopyButton([this] { return asText(); }, tr("Copy the answer as text")));
    auto* copyJson =
        new CopyButton([this] { return QString::fromUtf8(json::compact(m_result.fullOutput())); },
                       tr("Copy the answer as JSON"));
    copyJson->setToolButtonStyle(Qt::ToolButtonTextOnly);
    copyJson->setText(QStringLiteral("{ }"));
    row->addWidget(copyJson);
    QPushButton* saveButton = linkButton(tr("Save…"), m_actions);
    saveButton->setObjectName(QStringLiteral("saveAnswer"));
    saveButton->setToolTip(tr("Save the answer as a file"));
    QPushButton* how = linkButton(tr("How?"), m_actions);
    how->setObjectName(QStringLiteral("howMade"));
    how->setToolTip(tr("How was this made?"));
    how->setAccessibleName(tr("How was this made?"));
    row->addWidget(saveButton);
    row->addWidget(how);
    connect(saveButton, &QPushButton::clicked, this, &ResultView::save);
    connect(how, &QPushButton::clicked, this, &ResultView::explain);

    m_footRow = new QBoxLayout(QBoxLayout::LeftToRight, footer);
    m_footRow->setContentsMargins(0, 0, 0, 0);
    m_footRow->setSpacing(4);
    m_footRow->addWidget(m_facts);
    m_footRow->addStretch();
    m_footRow->addWidget(m_actions);
    return footer;
}

void ResultView::showIdle(const QString& text)
{
    m_foot->setCurrentWidget(m_hasResult ? m_footer : m_nothing);
    m_idle->setText(text);
    m_scores->setDimmed(false);
    if (!m_hasResult)
        m_stack->setCurrentWidget(m_idle);
}

void ResultView::showProgress(const QString& stage, double part)
{
    m_progress->setTitle(stage);
    m_progress->setProgress(part, part >= 0 ? tr("%1 %").arg(qRound(part * 100)) : QString());
    m_foot->setCurrentWidget(m_progress);
    m_scores->setDimmed(true);
    if (!m_hasResult)
        m_idle->setText(tr("The answer will stand here."));
    if (m_stack->currentWidget() == m_error)
        m_stack->setCurrentWidget(m_idle);
}

void ResultView::showError(const vitrine::Error& error)
{
    m_foot->setCurrentWidget(m_nothing);
    m_note->hide();
    m_error->showError(error);
    m_stack->setCurrentWidget(m_error);
    announce(this, error.message());
}

void ResultView::showResult(const tasks::Task& task, const tasks::RunResult& result,
                            const QStringList& labels)
{
    m_kind = task.output;
    m_result = result;
    m_labels = labels;
    m_hasResult = true;
    m_scores->setDimmed(false);
    switch (task.output) {
    case tasks::OutputKind::Scores:
        showScores(result.output);
        break;
    case tasks::OutputKind::Similarities:
        showSimilarities(result.output);
        break;
    case tasks::OutputKind::Embedding:
        m_vector->setTensor(result.embedding.value_or(tasks::Tensor()));
        m_stack->setCurrentWidget(m_vector);
        break;
    }
    showFacts();
    const QString said = tr("Answer: %1").arg(summaryOf(task, result));
    announce(this, m_note->isHidden() ? said : said + QLatin1Char(' ') + m_note->text());
}

void ResultView::showFacts()
{
    QStringList facts{timeText(answerMilliseconds(m_result.timing))};
    if (m_result.weightsBytes > 0)
        facts.append(byteSizeText(m_result.weightsBytes));
    const QString dtype = m_result.runtime.value(QLatin1String("dtype")).toString();
    if (!dtype.isEmpty())
        facts.append(dtype);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(
        tr("Time of this answer on this computer, size of the weights in memory, and in which numbers"));
    const int tokens = m_result.runtime.value(QLatin1String("tokens")).toInt();
    const bool cut = m_result.runtime.value(QLatin1String("truncated")).toBool();
    m_note->setVisible(cut);
    m_note->setText(tokens > 0 && m_kind != tasks::OutputKind::Similarities
                        ? tr("The text is longer than this model reads. It read the first %n piece(s) of it; "
                             "the rest was left out.",
                             nullptr, tokens)
                        : tr("A text is longer than this model reads; its end was left out."));
    m_foot->setCurrentWidget(m_footer);
    foldFooter();
}

// One line where there is room, else the buttons stand under the facts: neither is cut.
void ResultView::foldFooter()
{
    const int needed = m_facts->sizeHint().width() + m_actions->sizeHint().width() + m_footRow->spacing();
    m_footRow->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldFooter();
}

void ResultView::showScores(const QJsonValue& output)
{
    QList<Score> scores;
    const QJsonArray items = output.toArray();
    for (const QJsonValue& item : items) {
        if (scores.size() < mostScores)
            scores.append({item[QLatin1String("label")].toString(), item[QLatin1String("score")].toDouble()});
    }
    showBars(scores);
}

// The first few; the rest is one click away, so that the panel keeps its height.
void ResultView::showBars(const QList<Score>& scores)
{
    m_all = scores;
    const bool expanded = m_more->isChecked();
    m_scores->setScores(expanded ? scores : scores.mid(0, shownScores));
    m_more->setVisible(scores.size() > shownScores);
    m_more->setText(expanded ? tr("Show fewer")
                             : tr("Show all %n label(s)", nullptr, static_cast<int>(scores.size())));
    m_stack->setCurrentWidget(m_bars);
}

void ResultView::showSimilarities(const QJsonValue& output)
{
    QList<Score> scores;
    const QJsonArray items = output.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        scores.append({m_labels.value(i), items.at(i).toDouble()});
    std::stable_sort(scores.begin(), scores.end(),
                     [](const Score& a, const Score& b) { return a.value > b.value; });
    showBars(scores);
}

QString ResultView::asText() const
{
    return m_kind == tasks::OutputKind::Embedding ? m_vector->asText() : m_scores->asText();
}

QByteArray ResultView::fileOf(const QString& suffix) const
{
    const bool vector = m_kind == tasks::OutputKind::Embedding && m_result.embedding;
    if (suffix == QLatin1String("npy") && vector)
        return npyOf(*m_result.embedding);
    if (suffix == QLatin1String("csv"))
        return vector ? csvOf(*m_result.embedding) : csvOf(m_result.output, m_labels);
    return suffix == QLatin1String("txt") ? asText().toUtf8() : json::compact(m_result.fullOutput());
}

void ResultView::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the answer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("JSON (*.json)"), tr("Table (*.csv)"), tr("Text (*.txt)")};
    if (m_kind == tasks::OutputKind::Embedding)
        filters.insert(1, tr("NumPy (*.npy)"));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    // The name follows the kind that is chosen below it.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = fileOf(path.section(QLatin1Char('.'), -1).toLower());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            m_note->setText(tr("It could not be saved: %1").arg(file.errorString()));
            m_note->show();
        }
    });
    dialog->open();
}

} // namespace vitrine::ui
