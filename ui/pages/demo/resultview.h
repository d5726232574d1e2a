#pragma once

#include "core/tasks/run.h"

#include "ui/widgets/scorebars.h"

#include <QWidget>

class QStackedWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class Label;
class ProgressRow;
class StateView;

/// The answer, standing where it will stand before it comes: what is under way, the result, or why there is
/// none.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    void showIdle(const QString& text);
    /// Keeps the last answer, dimmed, under the line that says what is happening.
    void showProgress(const QString& stage, double part);
    void showError(const vitrine::Error& error);
    /// \param labels of similarities: the sentences, in the order of the numbers
    void showResult(const tasks::Task& task, const tasks::RunResult& result, const QStringList& labels);

    /// One line for the history: "German 0.98".
    static QString summary(const tasks::Task& task, const tasks::RunResult& result);

Q_SIGNALS:
    void retry();
    void explain(); ///< how was this made

private:
    void showScores(const QJsonValue& output);
    void showBars(const QList<Score>& scores);
    void showSimilarities(const QJsonValue& output, const QStringList& labels);
    void showEmbedding(const tasks::Tensor& tensor);
    void save();
    QString asText() const;

    tasks::RunResult m_result;
    bool m_hasResult = false;
    ProgressRow* m_progress;
    QStackedWidget* m_stack;
    Label* m_idle;
    QList<Score> m_all;
    QWidget* m_bars;
    ScoreBars* m_scores;
    QPushButton* m_more;
    QPlainTextEdit* m_numbers;
    StateView* m_error;
    QWidget* m_footer;
    Label* m_facts;
};

} // namespace vitrine::ui
