#pragma once

#include "core/net/canceltoken.h"
#include "ui/pages/demo/demosubject.h"
#include "ui/pages/demo/examples.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;

namespace vitrine::ui {

class BatchCard;
class Card;
class InputCard;
class ResultView;
class RunHistory;
struct Services;

/// The panel of one model: inputs from the task's description on the left, the answer on the right, runs
/// below.
class DemoPanel : public QWidget {
    Q_OBJECT

public:
    DemoPanel(Services& services, DemoSubject subject, QWidget* parent = nullptr);
    ~DemoPanel() override;

    const DemoSubject& subject() const { return m_subject; }
    /// The same repository with other facts: its files have come, its card was read.
    void setSubject(DemoSubject subject);
    /// The download for the first run: what it is doing. \param part 0 to 1, below 0 where not known
    void showDownload(const QString& words, double part);
    void downloadFailed(const Error& error);
    void run();
    bool stop();
    bool isRunning() const { return m_running; }
    void focusInput();
    /// Puts a dropped file into the first field that takes it. \return whether one did
    bool takeFile(const QString& path);
    /// Puts a dropped text into the first field that takes one.
    void takeText(const QString& text);

Q_SIGNALS:
    /// The person agreed to fetch what running needs.
    void downloadWanted();
    /// The person changed their mind; what was fetched is kept.
    void downloadStopped();
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectInput();
    void setExamples();
    void showExample(const Example& example);
    void showRecord(const storage::RunRecord& record);
    void edited();
    void updateRun();
    void ask();
    void taken(const tasks::RunRequest& request, const Result<tasks::RunResult>& result);
    void keep(const tasks::RunRequest& request, const tasks::RunResult& result);
    void explain();

    Services& m_services;
    DemoSubject m_subject;
    net::CancelSource m_cancel;
    QTimer m_live;
    bool m_running = false;
    bool m_again = false; ///< edited while running, in live mode
    bool m_runAfterDownload = false;
    bool m_downloading = false;
    bool m_touched = false; ///< the person has entered something
    std::optional<storage::RunRecord> m_lastRecord;
    QBoxLayout* m_columns;
    InputCard* m_input;
    Card* m_resultCard;
    ResultView* m_result;
    BatchCard* m_batch;
    RunHistory* m_history;
};

} // namespace vitrine::ui
