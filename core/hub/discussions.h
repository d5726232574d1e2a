#pragma once

#include "core/hub/hubclient.h"
#include "core/hub/unifieddiff.h"

#include <variant>

namespace vitrine::hub {

/// Whoever wrote something. An empty name: the account was deleted.
struct Speaker {
    QString name;
    QString fullName;
    QString avatarUrl; ///< absolute, or from the place's root
    bool isOrganization = false;
    bool isOwner = false;     ///< of the repository
    bool isOrgMember = false; ///< of the organization that owns it

    bool isDeleted() const { return name.isEmpty(); }
};

/// Where a discussion or pull request stands; statusText keeps what a server invents.
enum class DiscussionStatus { Draft, Open, Closed, Merged, Other };

/// One line of the list (protocol section 8.4).
struct DiscussionSummary {
    int num = 0;
    QString title;
    Speaker author;
    QDateTime createdAt;
    DiscussionStatus status = DiscussionStatus::Other;
    QString statusText; ///< as the server says
    bool isPullRequest = false;
    bool pinned = false;
    int comments = 0;
    int reactions = 0; ///< people who reacted
};

struct DiscussionPage {
    QList<DiscussionSummary> items;
    int total = 0; ///< that fit the query
    int start = 0;
    int closed = -1; ///< of the repository; -1: not said
    bool isLast() const { return items.isEmpty() || start + items.size() >= total; }
};

struct DiscussionQuery {
    enum class Kind { All, Discussions, PullRequests };
    enum class Status { All, Open, Closed };
    enum class Sort { Recent, Trending, Reactions };
    Kind kind = Kind::All;
    Status status = Status::All;
    Sort sort = Sort::Recent;
    QString author;
    QString search;
    int page = 0;

    friend bool operator==(const DiscussionQuery&, const DiscussionQuery&) = default;
};

struct CommentVersion {
    QString text; ///< markdown
    QDateTime at;
    Speaker author;
};

struct Comment {
    CommentVersion latest;
    QList<CommentVersion> earlier; ///< as far as the server tells, oldest first
    int edits = 0;
    bool hidden = false;
    QString hiddenBy;
    QString hiddenReason;
};
struct StatusChange {
    DiscussionStatus status = DiscussionStatus::Other;
    QString text;
    QString reason;
};
struct TitleChange {
    QString from;
    QString to;
};
struct PinChange {
    bool pinned = false;
};
struct LockChange {
    bool locked = false;
};
struct CommitMade {
    QString subject;
    QString oid;
};
struct RefDeleted {};
/// An event this version knows nothing of.
struct OtherEvent {
    QString type;
};

struct DiscussionEvent {
    QString id; ///< lower case
    QDateTime createdAt;
    Speaker author;
    std::variant<OtherEvent, Comment, StatusChange, TitleChange, PinChange, LockChange, CommitMade,
                 RefDeleted>
        what;

    const Comment* comment() const { return std::get_if<Comment>(&what); }
};

/// A discussion or pull request with all that happened in it.
struct Discussion {
    DiscussionSummary summary;
    bool locked = false;
    QList<DiscussionEvent> events;

    // Pull requests only.
    QString base; ///< "refs/heads/main"
    QString headCommit;
    QString mergeCommit;
    bool refDeleted = false;
    bool hasConflicts = false;
    QStringList conflicts; ///< files, where the server names them
    bool hasDiff = false;  ///< the server sent one
    QList<FileDiff> diff;

    bool mayReopen() const { return summary.status == DiscussionStatus::Closed && !refDeleted; }
    bool isDone() const
    {
        return summary.status == DiscussionStatus::Closed || summary.status == DiscussionStatus::Merged;
    }
    /// The revision of a pull request's files: "refs/pr/3".
    Revision revision() const;
};

constexpr int shortestDiscussionTitle = 3;
constexpr int longestDiscussionTitle = 200;
constexpr int longestComment = 65'536; ///< characters

/// What may be sent as a title; kind Invalid otherwise, with what to change.
Result<QString> discussionTitle(const QString& text);
/// The same for a comment or a description.
Result<QString> commentText(const QString& text);

Result<DiscussionPage> parseDiscussionPage(const QByteArray& body);
Result<Discussion> parseDiscussion(const QByteArray& body);
/// An event of a reply that holds it under \p key.
Result<DiscussionEvent> parseEvent(const QByteArray& body, const QString& key);

QCoro::Task<Result<Fresh<DiscussionPage>>> discussions(const HubClient& client, RepoId repo,
                                                       DiscussionQuery query, Freshness freshness,
                                                       net::CancelToken cancel);
/// \param withDiff asks also what a pull request changes
QCoro::Task<Result<Fresh<Discussion>>> discussion(const HubClient& client, RepoId repo, int num,
                                                  bool withDiff, Freshness freshness,
                                                  net::CancelToken cancel);
/// \param pullRequest an empty draft, to which commits can be pushed. \return its number; kind Forbidden
/// where discussions are switched off
QCoro::Task<Result<int>> createDiscussion(const HubClient& client, RepoId repo, QString title,
                                          QString description, bool pullRequest, net::CancelToken cancel);
QCoro::Task<Result<DiscussionEvent>> addComment(const HubClient& client, RepoId repo, int num, QString text,
                                                net::CancelToken cancel);
QCoro::Task<Result<DiscussionEvent>> editComment(const HubClient& client, RepoId repo, int num, QString event,
                                                 QString text, net::CancelToken cancel);
/// Cannot be undone.
QCoro::Task<Result<DiscussionEvent>> hideComment(const HubClient& client, RepoId repo, int num, QString event,
                                                 net::CancelToken cancel);
/// Opens (also a draft, which publishes it) or closes. \param comment may be empty
QCoro::Task<Result<DiscussionEvent>> setDiscussionOpen(const HubClient& client, RepoId repo, int num,
                                                       bool open, QString comment, net::CancelToken cancel);
QCoro::Task<Result<DiscussionEvent>> renameDiscussion(const HubClient& client, RepoId repo, int num,
                                                      QString title, net::CancelToken cancel);
QCoro::Task<Result<void>> pinDiscussion(const HubClient& client, RepoId repo, int num, bool pinned,
                                        net::CancelToken cancel);
/// \return kind Conflict where files were changed on both sides, or it is no longer open
QCoro::Task<Result<void>> mergePullRequest(const HubClient& client, RepoId repo, int num, QString comment,
                                           net::CancelToken cancel);
QCoro::Task<Result<void>> deleteDiscussion(const HubClient& client, RepoId repo, int num,
                                           net::CancelToken cancel);
/// Gives the room of a closed or merged pull request free; what was merged stays.
QCoro::Task<Result<void>> deletePullRequestRef(const HubClient& client, RepoId repo, int num,
                                               net::CancelToken cancel);

/// The page a browser shows.
QUrl discussionPage(const HubClient& client, const RepoId& repo, int num);

} // namespace vitrine::hub
