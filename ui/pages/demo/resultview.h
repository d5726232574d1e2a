#pragma once

#include "core/tasks/run.h"

#include "ui/widgets/scorebars.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QPushButton;

namespace vitrine::ui {

class Label;
class ProgressRow;
class StateView;
class VectorView;

/// The answer, standing where it will stand before it comes: what is under way, the result, or why there is
/// none.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    void showIdle(const QString& text);
    /// Keeps the last answer, dimmed, over the line that says what is happening.
    void showProgress(const QString& stage, double part);
    void showError(const vitrine::Error& error);
    /// \param labels of similarities: the sentences, in the order of the numbers
    void showResult(const tasks::Task& task, const tasks::RunResult& result, const QStringList& labels);

Q_SIGNALS:
    void retry();
    void explain(); ///< how was this made

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBars();
    QWidget* buildFooter();
    void showScores(const QJsonValue& output);
    void showBars(const QList<Score>& scores);
    void showSimilarities(const QJsonValue& output);
    void showFacts();
    void foldFooter();
    void save();
    QByteArray fileOf(const QString& suffix) const;
    QString asText() const;

    tasks::OutputKind m_kind = tasks::OutputKind::Scores;
    tasks::RunResult m_result;
    QStringList m_labels;
    bool m_hasResult = false;
    QStackedWidget* m_stack;
    Label* m_idle;
    QList<Score> m_all;
    QWidget* m_bars = nullptr;
    ScoreBars* m_scores = nullptr;
    QPushButton* m_more = nullptr;
    VectorView* m_vector;
    StateView* m_error;
    Label* m_note;          ///< what was left out of the input
    QStackedWidget* m_foot; ///< footer or progress: neither moves the other
    QWidget* m_nothing;
    ProgressRow* m_progress;
    QWidget* m_footer = nullptr;
    QBoxLayout* m_footRow = nullptr;
    QWidget* m_actions = nullptr;
    Label* m_facts;
};

} // namespace vitrine::ui
