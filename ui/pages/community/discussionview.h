#pragma once

#include "core/hub/discussions.h"
#include "core/net/canceltoken.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vitrine::ui {

class Chip;
class CommentCard;
class CommentEditor;
class Community;
class DiffView;
class Label;
class SegmentedControl;
class StateView;

/// One discussion or pull request: what was said and done in order, what a pull request changes, and what one
/// may do. What one may not do is not offered.
class DiscussionView : public QWidget {
    Q_OBJECT

public:
    explicit DiscussionView(Community& community, QWidget* parent = nullptr);
    ~DiscussionView() override;

    void open(int num);
    int num() const { return m_num; }
    /// Asks again; what is shown stays until the answer comes.
    void refresh();
    void find();
    const std::optional<hub::Discussion>& shown() const { return m_discussion; }

Q_SIGNALS:
    void left();
    /// Its state is another one: the list is to be asked again.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Act = std::function<QCoro::Task<Result<void>>()>;

    // discussionview_build.cpp
    void build();
    QWidget* buildHead();
    QWidget* buildConversation();
    void buildMenu();
    // discussionview.cpp
    void ask();
    void take(const Result<hub::Fresh<hub::Discussion>>& reply);
    void showEvents();
    void addSlice();
    QWidget* widgetOf(const hub::DiscussionEvent& event);
    void showHead();
    void showRights();
    void showChanges();
    void prepareSeen();
    QString meta() const;
    // discussionview_acts.cpp
    void comment(const QString& text);
    void sendComment(const QString& text, CommentCard* card);
    void commentSent(int num, const hub::DiscussionEvent& event, CommentCard* card);
    void commentFailed(int num, const QString& text, const Error& error, CommentCard* card);
    void lookForLost(int num, const QString& text, const Error& error, CommentCard* card);
    void saveEdit(const QString& id, const QString& text);
    void hideComment(const QString& id);
    void setOpen(bool open);
    void rename();
    void setPinned(bool pinned);
    void askMerge();
    void merge(const QString& comment);
    void publish();
    void deleteRef();
    void run(const Act& act, const QString& done, const std::function<void()>& after = {});
    void failed(const Error& error, const std::function<void()>& again);
    void confirm(const char* name, const QString& question, const QString& more, const QString& button,
                 const std::function<void()>& yes);

    Community& m_community;
    net::CancelSource m_asking;
    net::CancelSource m_cancel;
    int m_num = 0;
    std::optional<hub::Discussion> m_discussion;
    bool m_busy = false;
    QMap<QString, QWidget*> m_events; ///< by event id
    QList<hub::DiscussionEvent> m_waiting;
    QTimer m_slicer;

    QStackedWidget* m_stack;
    StateView* m_stateView;
    QWidget* m_content = nullptr;
    Label* m_title = nullptr;
    Chip* m_status = nullptr;
    Label* m_meta = nullptr;
    Label* m_notice = nullptr;
    Label* m_error = nullptr;
    QToolButton* m_more = nullptr;
    SegmentedControl* m_parts = nullptr;
    QPushButton* m_files = nullptr;
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_column = nullptr;
    QVBoxLayout* m_list = nullptr;
    Label* m_locked = nullptr;
    CommentEditor* m_editor = nullptr;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_publish = nullptr;
    QWidget* m_signIn = nullptr;
    QStackedWidget* m_changes = nullptr;
    StateView* m_changesState = nullptr;
    DiffView* m_diff = nullptr;
    bool m_diffShown = false;
    QString m_diffOf; ///< head commit whose changes are shown
};

} // namespace vitrine::ui
