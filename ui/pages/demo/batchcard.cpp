#include "ui/pages/demo/batchcard.h"

#include "core/net/background.h"
#include "ui/pages/demo/answerfile.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 largestPicture = 64 << 20;
constexpr qint64 largestText = 4 << 20;
constexpr int shownRows = 8;

enum Column { Input, Answer, Time, ColumnCount };

QByteArray fileBytes(const QString& path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= most ? file.readAll() : QByteArray();
}

QStringList linesOf(const QStringList& paths)
{
    QStringList lines;
    for (const QString& path : paths) {
        const QByteArray bytes = fileBytes(path, largestText);
        if (bytes.contains('\0'))
            continue;
        const QStringList all = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
        for (const QString& line : all) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    return lines;
}

} // namespace

BatchCard::BatchCard(worker::ModelRunner& runner, QWidget* parent)
    : Card(tr("Several at once"), parent), m_runner(runner), m_progress(new ProgressRow(this)),
      m_note(new Label({}, TextSize::Caption, this)), m_table(new QTreeWidget(this)),
      m_stop(plainButton(tr("Stop"), this)), m_save(plainButton(tr("Save as a table…"), this)),
      m_close(linkButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("batchCard"));
    m_note->setObjectName(QStringLiteral("batchNote"));
    m_note->quiet()->wrapping();
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Answers"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHeaderLabels({tr("Input"), tr("Answer"), tr("Time")});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Input, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(Answer, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Time, QHeaderView::ResizeToContents);
    m_stop->setObjectName(QStringLiteral("batchStop"));
    m_save->setObjectName(QStringLiteral("batchSave"));
    m_close->setObjectName(QStringLiteral("batchClose"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addWidget(m_save);
    row->addWidget(new CopyButton([this] { return QString::fromUtf8(asCsv()); }, tr("Copy the table"), this));
    row->addStretch();
    row->addWidget(m_close);
    body()->addWidget(m_progress);
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    body()->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &BatchCard::stop);
    connect(m_save, &QPushButton::clicked, this, &BatchCard::save);
    connect(m_close, &QPushButton::clicked, this, [this] {
        stop();
        hide();
    });
    hide();
}

BatchCard::~BatchCard()
{
    m_cancel.cancel();
}

void BatchCard::startLines(const tasks::Task& task, const worker::ModelRef& model,
                           const QJsonObject& parameters, const QStringList& lines)
{
    QList<Item> items;
    for (const QString& line : lines)
        items.append(Item{line, {}, {}, {}});
    begin(task, model, parameters, std::move(items));
}

void BatchCard::startFiles(const tasks::Task& task, const worker::ModelRef& model,
                           const QJsonObject& parameters, const QStringList& paths)
{
    if (task.inputs.first().kind != tasks::FieldKind::Image) {
        QCoro::connect(net::inBackground([paths] { return linesOf(paths); }), this,
                       [=, this](const QStringList& lines) { startLines(task, model, parameters, lines); });
        return;
    }
    QList<Item> items;
    for (const QString& path : paths)
        items.append(Item{QFileInfo(path).fileName(), path, {}, {}});
    begin(task, model, parameters, std::move(items));
}

void BatchCard::begin(const tasks::Task& task, const worker::ModelRef& model, const QJsonObject& parameters,
                      QList<Item> items)
{
    stop();
    m_task = task;
    m_model = model;
    m_parameters = parameters;
    const qsizetype all = items.size();
    m_items = items.mid(0, mostInputs);
    m_table->clear();
    for (const Item& item : std::as_const(m_items)) {
        auto* row = new QTreeWidgetItem(m_table, {item.name.simplified(), QString(), QString()});
        row->setToolTip(Input, item.name);
        row->setTextAlignment(Time, Qt::AlignRight | Qt::AlignVCenter);
    }
    const int rowHeight = QFontMetrics(font()).height() + 12;
    m_table->setFixedHeight(rowHeight * (qBound(1, static_cast<int>(m_items.size()), shownRows) + 1) + 4);
    QString note = tr("These answers are not kept in the history; save them as a table.");
    if (m_items.isEmpty())
        note = tr("There is no text in what was dropped.");
    else if (all > mostInputs)
        note.prepend(tr("Only the first %1 are asked.").arg(QLocale().toString(mostInputs)) +
                     QLatin1Char(' '));
    m_note->setText(note);
    show();
    m_running = !m_items.isEmpty();
    showProgress(0);
    if (!m_running)
        return;
    m_cancel = net::CancelSource();
    QCoro::connect(askAll(m_cancel.token()), this, [this, token = m_cancel.token()] {
        if (!token.isCancelled())
            end();
    });
}

QCoro::Task<> BatchCard::askAll(net::CancelToken cancel)
{
    const QPointer<BatchCard> self(this);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item item = m_items.at(i);
        const auto result = co_await ask(item, cancel);
        if (!self || cancel.isCancelled())
            co_return;
        if (result)
            m_items[i].result = *result;
        else
            m_items[i].error = result.error().message();
        showItem(i);
        showProgress(i + 1);
    }
}

QCoro::Task<Result<tasks::RunResult>> BatchCard::ask(Item item, net::CancelToken cancel)
{
    const QPointer<BatchCard> self(this);
    tasks::RunRequest request;
    request.task = m_task.id;
    request.parameters = m_parameters;
    const QString field = m_task.inputs.first().name;
    if (item.path.isEmpty()) {
        request.inputs.insert(field, item.name);
    } else {
        // A name of its own: GCC 12 destroys a temporary with captures twice when it is awaited.
        const auto read = [path = item.path] {
            return fileBytes(path, largestPicture);
        };
        const QByteArray bytes = co_await net::inBackground(read);
        if (!self || cancel.isCancelled())
            co_return fail(Error::cancelled());
        if (bytes.isEmpty())
            co_return fail(ErrorKind::Failed, tr("It cannot be read."));
        request.files.insert(field, bytes);
    }
    co_return co_await m_runner.run(m_model, request, cancel);
}

void BatchCard::showItem(qsizetype index)
{
    const Item& item = m_items.at(index);
    QTreeWidgetItem* row = m_table->topLevelItem(static_cast<int>(index));
    row->setText(Answer, item.result ? summaryOf(m_task, *item.result) : tr("No answer"));
    row->setText(Time, item.result ? timeText(answerMilliseconds(item.result->timing)) : QString());
    row->setToolTip(Answer, item.error);
    m_table->scrollToItem(row);
}

void BatchCard::showProgress(qsizetype done)
{
    const int all = static_cast<int>(m_items.size());
    m_progress->setVisible(m_running);
    m_progress->setTitle(tr("%1 of %n answered", nullptr, all).arg(done));
    m_progress->setProgress(all > 0 ? double(done) / all : 1, {});
    m_stop->setVisible(m_running);
    m_save->setEnabled(answers() > 0);
}

void BatchCard::end()
{
    m_running = false;
    const int failed = static_cast<int>(std::count_if(
        m_items.begin(), m_items.end(), [](const Item& item) { return !item.error.isEmpty(); }));
    showProgress(m_items.size());
    if (failed > 0)
        m_note->setText(tr("%n has no answer; point at it to see why.", nullptr, failed));
    announce(this, tr("%n answer(s)", nullptr, answers()));
    Q_EMIT finished();
}

bool BatchCard::stop()
{
    if (!m_running)
        return false;
    m_cancel.cancel();
    m_running = false;
    m_note->setText(tr("Stopped. What was answered stays here."));
    showProgress(answers());
    return true;
}

int BatchCard::answers() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const Item& item) { return item.result.has_value(); }));
}

QByteArray BatchCard::asCsv() const
{
    const bool numbers = m_task.output == tasks::OutputKind::Embedding;
    QByteArray text = numbers ? QByteArray() : QByteArray("input,label,score,milliseconds\n");
    for (const Item& item : m_items) {
        if (!item.result)
            continue;
        const QByteArray input = csvField(item.name).toUtf8();
        if (numbers) {
            text += input + ',' +
                    csvOf(item.result->embedding.value_or(tasks::Tensor())).trimmed().replace('\n', ',') +
                    '\n';
            continue;
        }
        const QJsonValue best = item.result->output.toArray().first();
        text += input + ',' + csvField(best[QLatin1String("label")].toString()).toUtf8() + ',' +
                QByteArray::number(best[QLatin1String("score")].toDouble(), 'g', 9) + ',' +
                QByteArray::number(answerMilliseconds(item.result->timing), 'f', 2) + '\n';
    }
    return text;
}

void BatchCard::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the answers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = asCsv();
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_note->setText(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                              : tr("It could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace vitrine::ui
