#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QHBoxLayout;
class QPlainTextEdit;

namespace vitrine::ui {

class Label;

/// What a page shows instead of content: it loads, there is nothing, it failed, one is offline. Every state
/// says what to do next. Put it in a QStackedWidget or QStackedLayout beside the content.
class StateView : public QWidget {
    Q_OBJECT

public:
    enum class State { Loading, Empty, Error, Offline };

    explicit StateView(QWidget* parent = nullptr);

    State state() const { return m_state; }
    void showLoading(const QString& text = {});
    /// \param icon name in resources/icons
    void showEmpty(const QString& icon, const QString& title, const QString& text);
    /// Three parts, "Details" with the evidence, and "Try again" (retry()). Offline and Timeout look calm,
    /// not red.
    void showError(const vitrine::Error& error);

    /// A further action under the text; the first one is primary. All are removed by the next show…().
    QPushButton* addAction(const QString& text);

Q_SIGNALS:
    void retry();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reset(State state);
    void showIcon(const QString& name);
    void showDetails(bool shown);

    State m_state = State::Loading;
    QString m_iconName;
    QLabel* m_icon;
    Label* m_title;
    Label* m_text;
    QWidget* m_busy;
    QHBoxLayout* m_actions;
    QToolButton* m_detailsButton;
    QPlainTextEdit* m_details;
};

} // namespace vitrine::ui
