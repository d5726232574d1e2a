#pragma once

#include "core/net/canceltoken.h"

#include <QScrollArea>

#include <functional>

namespace vitrine::ui {

class DemoPanel;
class RepoState;
class StateView;

/// The tab Try it: the panel of the task this model runs as, or why it cannot run and what can. Fetches what
/// running needs once the person agrees.
class DemoTab : public QScrollArea {
    Q_OBJECT

public:
    explicit DemoTab(RepoState& state, QWidget* parent = nullptr);
    ~DemoTab() override;

    DemoPanel* panel() const { return m_panel; }
    bool stop();
    /// What was dropped on the window: put into the inputs as soon as there are any. Empty: nothing.
    void prefill(const QString& text, const QString& file);
    /// Puts the keyboard into the first input as soon as there is one.
    void begin();

Q_SIGNALS:
    void openRepo(const QString& id);
    void openAddress(const QString& address);
    void said(const QString& text);
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);

private:
    void update();
    void showState();
    void showPanel();
    void download();
    void followDownload(const QString& id);

    RepoState& m_state;
    net::CancelSource m_wait;
    QString m_downloadId;
    bool m_begin = false;
    QString m_text;
    QString m_file;
    QWidget* m_content;
    StateView* m_stateView;
    DemoPanel* m_panel = nullptr;
};

} // namespace vitrine::ui
