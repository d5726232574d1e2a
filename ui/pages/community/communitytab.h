#pragma once

#include "core/base/error.h"
#include "core/base/repoid.h"
#include "core/hub/place.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace vitrine::ui {

class Community;
class DiscussionList;
class DiscussionView;
class NewDiscussion;
struct Services;

/// The tab Community of a repository: the list, one discussion, or the form that begins one. It asks again
/// every minute while it is in front, and when the window gets the focus.
class CommunityTab : public QWidget {
    Q_OBJECT

public:
    static constexpr int refreshSeconds = 60;

    CommunityTab(Services& services, const hub::Place& place, const QString& account, const RepoId& repo,
                 QWidget* parent = nullptr);
    ~CommunityTab() override;

    /// \param path a number, or empty: the list
    void open(const QString& path);
    QString path() const;
    void find();
    void reload();
    DiscussionView& view() const { return *m_view; }
    DiscussionList& list() const { return *m_list; }

Q_SIGNALS:
    /// path() is another.
    void pathChanged();
    void openAddress(const QString& address);
    void said(const QString& text);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Community* m_community;
    DiscussionList* m_list;
    DiscussionView* m_view;
    NewDiscussion* m_new;
    QStackedWidget* m_stack;
    QTimer m_refresher;
    bool m_loaded = false;
};

} // namespace vitrine::ui
