#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// Someone who likes a repository (protocol section 2.11).
struct Liker {
    QString name;
    QString fullName;
    QString avatarUrl; ///< absolute, or from the place's root
    bool isOrganization = false;
};

struct LikerPage {
    QList<Liker> items;
    QUrl next; ///< empty: the last page
};

/// A repository someone likes.
struct Like {
    QString name; ///< "owner/name"
    QString type; ///< "model", "dataset", "space", … as the server says
    QDateTime at;

    /// Nothing where it is of a type that Vitrine does not show.
    std::optional<RepoId> repo() const;
};

struct LikePage {
    QList<Like> items;
    QUrl next; ///< empty: the last page
};

Result<QList<Liker>> parseLikers(const QByteArray& body);
Result<QList<Like>> parseLikes(const QByteArray& body);

/// Likes \p repo, or takes that back. Some endpoints let only browsers like: kinds Forbidden, SignIn,
/// NotFound or Unsupported then.
QCoro::Task<Result<void>> setLiked(const HubClient& client, RepoId repo, bool liked, net::CancelToken cancel);
QCoro::Task<Result<LikerPage>> likers(const HubClient& client, RepoId repo, net::CancelToken cancel);
QCoro::Task<Result<LikerPage>> nextLikers(const HubClient& client, QUrl next, net::CancelToken cancel);
/// What \p user likes, the latest first.
QCoro::Task<Result<LikePage>> likes(const HubClient& client, QString user, net::CancelToken cancel);
QCoro::Task<Result<LikePage>> nextLikes(const HubClient& client, QUrl next, net::CancelToken cancel);

} // namespace vitrine::hub
