#include "ui/pages/demo/resultview.h"

#include "core/base/bytesize.h"
#include "core/base/json.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/scorebars.h"
#include "ui/widgets/stateview.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cstring>

namespace vitrine::ui {

namespace {

constexpr int shownScores = 5;
constexpr int mostScores = 200;
constexpr int shownNumbers = 768;

double modelMilliseconds(const tasks::Timing& timing)
{
    const auto last = [](const QList<double>& values) {
        return values.isEmpty() ? 0.0 : values.last();
    };
    return last(timing.preprocessMs) + last(timing.modelMs) + last(timing.postprocessMs);
}

QString timeText(double ms)
{
    if (ms < 1)
        return ResultView::tr("under 1 ms");
    if (ms < 1000)
        return ResultView::tr("%1 ms").arg(QLocale().toString(qRound(ms)));
    return ResultView::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 1));
}

QString shapeText(const QList<qint64>& shape)
{
    QStringList sizes;
    for (const qint64 size : shape)
        sizes.append(QString::number(size));
    return sizes.join(QStringLiteral(" × "));
}

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent), m_progress(new ProgressRow(this)), m_stack(new QStackedWidget(this)),
      m_idle(new Label({}, TextSize::Body, this)), m_bars(new QWidget(this)), m_scores(new ScoreBars(m_bars)),
      m_more(linkButton({}, m_bars)), m_numbers(new QPlainTextEdit(this)), m_error(new StateView(this)),
      m_footer(new QWidget(this)), m_facts(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("resultView"));
    m_idle->quiet()->wrapping();
    m_idle->setAlignment(Qt::AlignTop);
    m_scores->setObjectName(QStringLiteral("resultScores"));
    m_scores->setAccessibleName(tr("Answer"));
    m_numbers->setObjectName(QStringLiteral("resultNumbers"));
    m_numbers->setAccessibleName(tr("Answer"));
    m_numbers->setReadOnly(true);
    m_numbers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_numbers->setTabChangesFocus(true);
    m_facts->setObjectName(QStringLiteral("resultFacts"));
    m_facts->quiet()->figures();
    m_more->setObjectName(QStringLiteral("moreScores"));
    m_more->setCheckable(true);
    auto* bars = new QVBoxLayout(m_bars);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->addWidget(m_scores);
    bars->addWidget(m_more, 0, Qt::AlignLeft);
    bars->addStretch();
    connect(m_more, &QPushButton::toggled, this, [this] { showBars(m_all); });
    for (QWidget* widget : {static_cast<QWidget*>(m_idle), m_bars, static_cast<QWidget*>(m_numbers),
                            static_cast<QWidget*>(m_error)})
        m_stack->addWidget(widget);

    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_facts, 1);
    row->addWidget(new CopyButton([this] { return asText(); }, tr("Copy the answer as text")));
    auto* copyJson =
        new CopyButton([this] { return QString::fromUtf8(json::compact(m_result.fullOutput())); },
                       tr("Copy the answer as JSON"));
    copyJson->setToolButtonStyle(Qt::ToolButtonTextOnly);
    copyJson->setText(QStringLiteral("{ }"));
    row->addWidget(copyJson);
    QPushButton* saveButton = linkButton(tr("Save…"), m_footer);
    QPushButton* how = linkButton(tr("How?"), m_footer);
    how->setObjectName(QStringLiteral("howMade"));
    how->setToolTip(tr("How was this made?"));
    how->setAccessibleName(tr("How was this made?"));
    row->addWidget(saveButton);
    row->addWidget(how);
    connect(saveButton, &QPushButton::clicked, this, &ResultView::save);
    connect(how, &QPushButton::clicked, this, &ResultView::explain);
    connect(m_error, &StateView::retry, this, &ResultView::retry);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    showIdle({});
}

void ResultView::showIdle(const QString& text)
{
    m_progress->hide();
    m_footer->setVisible(m_hasResult);
    m_idle->setText(text);
    m_scores->setDimmed(false);
    if (!m_hasResult)
        m_stack->setCurrentWidget(m_idle);
}

void ResultView::showProgress(const QString& stage, double part)
{
    m_progress->setTitle(stage);
    m_progress->setProgress(part, part >= 0 ? tr("%1 %").arg(qRound(part * 100)) : QString());
    m_progress->show();
    m_scores->setDimmed(true);
    if (m_stack->currentWidget() == m_error)
        m_stack->setCurrentWidget(m_idle);
}

void ResultView::showError(const vitrine::Error& error)
{
    m_progress->hide();
    m_footer->hide();
    m_error->showError(error);
    m_stack->setCurrentWidget(m_error);
    announce(this, error.message());
}

void ResultView::showResult(const tasks::Task& task, const tasks::RunResult& result,
                            const QStringList& labels)
{
    m_result = result;
    m_hasResult = true;
    m_progress->hide();
    m_scores->setDimmed(false);
    switch (task.output) {
    case tasks::OutputKind::Scores:
        showScores(result.output);
        break;
    case tasks::OutputKind::Similarities:
        showSimilarities(result.output, labels);
        break;
    case tasks::OutputKind::Embedding:
        if (result.embedding)
            showEmbedding(*result.embedding);
        break;
    }
    const QString device = result.runtime.value(QLatin1String("dtype")).toString();
    m_facts->setText(
        QStringList{timeText(modelMilliseconds(result.timing)), byteSizeText(result.weightsBytes), device}
            .join(QStringLiteral(" · ")));
    m_facts->setToolTip(
        tr("Time of this answer on this computer, size of the weights in memory, and in which numbers"));
    m_footer->show();
    announce(this, tr("Answer: %1").arg(summary(task, result)));
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
    m_more->setText(expanded ? tr("Show fewer") : tr("Show all %1").arg(scores.size()));
    m_stack->setCurrentWidget(m_bars);
}

void ResultView::showSimilarities(const QJsonValue& output, const QStringList& labels)
{
    QList<Score> scores;
    const QJsonArray items = output.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        scores.append({labels.value(i), items.at(i).toDouble()});
    std::stable_sort(scores.begin(), scores.end(),
                     [](const Score& a, const Score& b) { return a.value > b.value; });
    showBars(scores);
}

void ResultView::showEmbedding(const tasks::Tensor& tensor)
{
    QStringList words;
    const qsizetype count = tensor.data.size() / qsizetype(sizeof(float));
    for (qsizetype i = 0; i < qMin<qsizetype>(count, shownNumbers); ++i) {
        float value = 0;
        std::memcpy(&value, tensor.data.constData() + i * qsizetype(sizeof value), sizeof value);
        words.append(QString::number(value, 'f', 4).rightJustified(8));
    }
    const QString more = count > shownNumbers ? QStringLiteral(" …") : QString();
    m_numbers->setPlainText(tr("%1 numbers (%2)").arg(QLocale().toString(count), shapeText(tensor.shape)) +
                            QStringLiteral("\n\n") + words.join(QLatin1Char(' ')) + more);
    m_stack->setCurrentWidget(m_numbers);
}

QString ResultView::summary(const tasks::Task& task, const tasks::RunResult& result)
{
    if (task.output == tasks::OutputKind::Embedding)
        return result.embedding ? tr("%1 numbers").arg(shapeText(result.embedding->shape)) : QString();
    const QJsonArray items = result.output.toArray();
    if (items.isEmpty())
        return {};
    if (task.output == tasks::OutputKind::Similarities) {
        double best = -1;
        for (const QJsonValue& item : items)
            best = qMax(best, item.toDouble());
        return tr("closest %1").arg(QLocale().toString(best, 'f', 2));
    }
    const QJsonObject first = items.first().toObject();
    return first.value(QLatin1String("label")).toString() + QLatin1Char(' ') +
           QLocale().toString(first.value(QLatin1String("score")).toDouble(), 'f', 2);
}

QString ResultView::asText() const
{
    return m_stack->currentWidget() == m_bars ? m_scores->asText() : m_numbers->toPlainText();
}

void ResultView::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the answer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool text = path.endsWith(QLatin1String(".txt"));
        QSaveFile file(path);
        const QByteArray bytes = text ? asText().toUtf8() : json::compact(m_result.fullOutput());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            m_facts->setText(tr("It could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace vitrine::ui
