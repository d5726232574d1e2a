#pragma once

#include "core/localhub/repositories.h"

#include <QJsonObject>

#include <optional>

namespace vitrine::localhub {

/// A discussion or pull request of a repository. Both share one row of numbers, from 1 without end: that of a
/// deleted one is not given again.
struct Discussion {
    qint64 row = 0;
    QString oid; ///< 24 hex digits, for good
    int num = 0;
    QString title;
    qint64 author = 0;  ///< row of the user
    qint64 created = 0; ///< milliseconds since 1970
    QString status;     ///< "draft", "open", "closed" or "merged"
    bool isPullRequest = false;
    bool pinned = false;
    int comments = 0;

    // Of a pull request only.
    QString base;           ///< "refs/heads/main": where it is to be merged
    QByteArray baseCommit;  ///< where its own commits start
    QByteArray head;        ///< last commit seen on ref(); kept when the ref is deleted
    QByteArray mergeCommit; ///< empty unless it is merged
    bool refDeleted = false;

    QString ref() const { return QStringLiteral("refs/pr/%1").arg(num); }
    bool isDone() const { return status == QLatin1String("closed") || status == QLatin1String("merged"); }
    /// Whether commits may be added on ref().
    bool takesCommits() const { return isPullRequest && !isDone() && !refDeleted; }
};

/// Something that happened in a discussion, in the words of protocol 8.4. \c data of a comment is kept as
/// {"versions": [{"raw", "at" (milliseconds), "author" (row)}, …], "hidden"?, "hiddenBy"?}; that of every
/// other event as it is sent.
struct DiscussionEvent {
    qint64 row = 0;
    QString oid;
    qint64 created = 0; ///< milliseconds since 1970
    qint64 author = 0;  ///< row of the user
    QString type;
    QJsonObject data;
};

struct NewDiscussion {
    qint64 author = 0; ///< row of the user
    QString title;
    QString description; ///< markdown, the first comment
};

struct NewPullRequest {
    qint64 author = 0; ///< row of the user
    QString title;
    QString description;
    QString base = QStringLiteral("refs/heads/main");
    QByteArray baseCommit; ///< the head of base, or the older commit of it that the changes start from
    QByteArray head;       ///< the last commit of the changes; \c baseCommit makes a draft without changes
};

struct DiscussionQuery {
    std::optional<bool> pullRequests; ///< only these, or only discussions
    std::optional<bool> closed;       ///< closed and merged ones, or open ones and drafts
    std::optional<qint64> author;     ///< row of the user; 0 finds nothing
    QString search;                   ///< part of the title or of a comment, without regard to case
    enum class Sort { Created, Activity } sort = Sort::Created;
    int skip = 0;
    int limit = 50;
};

struct DiscussionPage {
    QList<Discussion> discussions; ///< pinned ones first, then newest first
    int total = 0;                 ///< of all pages
    int closed = 0;                ///< as the query, of any status: how many are closed or merged
};

/// The community tab of all repositories (protocol 8.4). A cheap object over the database; may be used from
/// several threads. Rights are the caller's business. Errors: NotFound, Conflict (the state does not allow
/// it), Failed.
class Discussions {
public:
    explicit Discussions(Database& database) : m_database(database) {}

    std::optional<Discussion> find(const RepoRecord& repo, int num) const;
    DiscussionPage list(const RepoRecord& repo, const DiscussionQuery& query) const;
    QList<DiscussionEvent> events(const Discussion& discussion) const; ///< oldest first
    std::optional<DiscussionEvent> event(const Discussion& discussion, const QString& oid) const;

    /// \return its number
    Result<int> open(const RepoRecord& repo, const NewDiscussion& what);

    /// Opens a pull request whose commits are made already: takes the next number, points refs/pr/N at the
    /// head and notes each commit of it. Status "open", or "draft" without changes. The caller holds
    /// Repositories::writing(). \return its number
    Result<int> openPullRequest(const RepoRecord& repo, const GitRepository& git, const NewPullRequest& what);
    /// Notes the commits that were added on refs/pr/\p num since the last call. The caller has moved the ref
    /// and holds Repositories::writing(). \p author made them.
    Result<void> commitsAdded(const RepoRecord& repo, const GitRepository& git, int num, qint64 author);
    /// Every reference may have another commit now: where pull requests that can still be merged stand is
    /// noted anew, or merging one would bring the old history back. The caller holds Repositories::writing().
    Result<void> historyRewritten(const RepoRecord& repo, const GitRepository& git);

    Result<DiscussionEvent> comment(const Discussion& discussion, qint64 author, const QString& text);
    Result<DiscussionEvent> editComment(const DiscussionEvent& comment, qint64 author, const QString& text);
    /// For good: what was written is forgotten.
    Result<DiscussionEvent> hideComment(const DiscussionEvent& comment, const QString& by);
    Result<DiscussionEvent> setTitle(const Discussion& discussion, qint64 author, const QString& title);
    /// \param status "open" or "closed". \return kind Conflict where it has that status, or is merged
    Result<DiscussionEvent> setStatus(const Discussion& discussion, qint64 author, const QString& status);
    Result<DiscussionEvent> setPinned(const Discussion& discussion, qint64 author, bool pinned);
    Result<void> remove(const Discussion& discussion);

    /// \p commit is on the base branch now.
    Result<DiscussionEvent> setMerged(const Discussion& discussion, qint64 author,
                                      const QByteArray& baseCommit, const QByteArray& commit);
    Result<DiscussionEvent> setRefDeleted(const Discussion& discussion, qint64 author);

private:
    Database& m_database;
};

} // namespace vitrine::localhub
