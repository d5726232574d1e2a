#pragma once

#include "core/base/error.h"
#include "core/base/repoid.h"
#include "core/hub/likes.h"
#include "core/hub/place.h"
#include "core/net/canceltoken.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QListWidget;
class QToolButton;

namespace vitrine::ui {

class Label;
struct Services;

/// The heart of a repository: press to like it, again to take that back; the number beside it shows who else
/// does. It changes at once, and back where the place refuses. Where the place lets only browsers like, the
/// page is opened.
class LikeButton : public QWidget {
    Q_OBJECT

public:
    LikeButton(Services& services, hub::Place place, QString account, RepoId repo, QWidget* parent = nullptr);
    ~LikeButton() override;

    /// As the place counts.
    void setCount(qint64 likes);
    bool isLiked() const { return m_liked; }
    qint64 count() const { return m_count; }
    void toggle();
    void showLikers();

Q_SIGNALS:
    void openAddress(const QString& address);
    void said(const QString& text);
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);

private:
    void learn();
    void askWhetherLiked();
    void lookFor(const Result<hub::LikePage>& page, int pages);
    void set(bool liked);
    void failed(const Error& error, bool wanted);
    void fillLikers(const Result<hub::LikerPage>& page, QListWidget* list, Label* words);
    std::shared_ptr<hub::HubClient> client() const;

    Services& m_services;
    hub::Place m_place;
    QString m_account;
    RepoId m_repo;
    net::CancelSource m_cancel;
    QString m_me;
    bool m_liked = false;
    bool m_busy = false;
    qint64 m_count = 0;
    QToolButton* m_heart;
    QToolButton* m_number;
    QPointer<QFrame> m_popup;
    net::CancelSource m_popupCancel;
};

} // namespace vitrine::ui
