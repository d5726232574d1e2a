#pragma once

#include "core/net/canceltoken.h"
#include "core/worker/modelrunner.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vitrine::ui {

class ProgressRow;

/// Several inputs of one model, asked one after another: a table of answers that grows, to stop, to copy and
/// to save as CSV. What cannot be read or answered says so in its line; the others go on. Nothing of it is
/// kept in the history.
class BatchCard : public Card {
    Q_OBJECT

public:
    static constexpr int mostInputs = 10'000;

    explicit BatchCard(worker::ModelRunner& runner, QWidget* parent = nullptr);
    ~BatchCard() override;

    /// Texts, or files of pictures; a text file gives its lines. Replaces what was here.
    void startLines(const tasks::Task& task, const worker::ModelRef& model, const QJsonObject& parameters,
                    const QStringList& lines);
    void startFiles(const tasks::Task& task, const worker::ModelRef& model, const QJsonObject& parameters,
                    const QStringList& paths);
    bool stop();
    bool isRunning() const { return m_running; }
    int answers() const;
    /// "input,label,score,milliseconds", or the numbers of an embedding after its input.
    QByteArray asCsv() const;

Q_SIGNALS:
    void finished();

private:
    struct Item {
        QString name; ///< the text, or the file's name
        QString path; ///< of a picture
        std::optional<tasks::RunResult> result;
        QString error;
    };

    void begin(const tasks::Task& task, const worker::ModelRef& model, const QJsonObject& parameters,
               QList<Item> items);
    QCoro::Task<> askAll(net::CancelToken cancel);
    QCoro::Task<Result<tasks::RunResult>> ask(Item item, net::CancelToken cancel);
    void showItem(qsizetype index);
    void showProgress(qsizetype done);
    void end();
    void save();

    worker::ModelRunner& m_runner;
    net::CancelSource m_cancel;
    bool m_running = false;
    tasks::Task m_task;
    worker::ModelRef m_model;
    QJsonObject m_parameters;
    QList<Item> m_items;
    ProgressRow* m_progress;
    Label* m_note;
    QTreeWidget* m_table;
    QPushButton* m_stop;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace vitrine::ui
