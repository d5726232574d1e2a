#include "ui/pages/community/discussionwords.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

using hub::DiscussionStatus;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Discussions)
};

QString statusEventWords(const hub::StatusChange& change, const QString& who)
{
    switch (change.status) {
    case DiscussionStatus::Open:
        return Text::tr("%1 opened this").arg(who);
    case DiscussionStatus::Closed:
        return Text::tr("%1 closed this").arg(who);
    case DiscussionStatus::Merged:
        return Text::tr("%1 merged this").arg(who);
    case DiscussionStatus::Draft:
        return Text::tr("%1 made this a draft").arg(who);
    case DiscussionStatus::Other:
        break;
    }
    return Text::tr("%1 set this to “%2”").arg(who, change.text);
}

struct Words {
    QString who;

    QString operator()(const hub::OtherEvent& other) const { return Text::tr("%1: %2").arg(who, other.type); }
    QString operator()(const hub::Comment&) const { return Text::tr("%1 commented").arg(who); }
    QString operator()(const hub::StatusChange& change) const
    {
        const QString words = statusEventWords(change, who);
        return change.reason.isEmpty() ? words : words + QStringLiteral(": ") + change.reason;
    }
    QString operator()(const hub::TitleChange& change) const
    {
        return Text::tr("%1 renamed this from “%2” to “%3”").arg(who, change.from, change.to);
    }
    QString operator()(const hub::PinChange& change) const
    {
        return change.pinned ? Text::tr("%1 pinned this").arg(who) : Text::tr("%1 unpinned this").arg(who);
    }
    QString operator()(const hub::LockChange& change) const
    {
        return change.locked ? Text::tr("%1 locked this: no more comments").arg(who)
                             : Text::tr("%1 unlocked this").arg(who);
    }
    QString operator()(const hub::CommitMade& commit) const
    {
        return Text::tr("%1 added a commit: %2 (%3)").arg(who, commit.subject, commit.oid.left(7));
    }
    QString operator()(const hub::RefDeleted&) const
    {
        return Text::tr("%1 removed the files of this pull request").arg(who);
    }
};

} // namespace

QString statusWord(DiscussionStatus status, const QString& text)
{
    switch (status) {
    case DiscussionStatus::Open:
        return Text::tr("Open", "state of a discussion");
    case DiscussionStatus::Closed:
        return Text::tr("Closed", "state of a discussion");
    case DiscussionStatus::Merged:
        return Text::tr("Merged", "state of a pull request");
    case DiscussionStatus::Draft:
        return Text::tr("Draft", "state of a pull request");
    case DiscussionStatus::Other:
        break;
    }
    return text;
}

QString statusIcon(const hub::DiscussionSummary& discussion)
{
    switch (discussion.status) {
    case DiscussionStatus::Merged:
        return QStringLiteral("check");
    case DiscussionStatus::Closed:
        return QStringLiteral("cross");
    case DiscussionStatus::Draft:
        return QStringLiteral("pen");
    default:
        return discussion.isPullRequest ? QStringLiteral("branch") : QStringLiteral("discussion");
    }
}

Tint statusTint(DiscussionStatus status)
{
    switch (status) {
    case DiscussionStatus::Open:
        return Tint::Good;
    case DiscussionStatus::Merged:
        return Tint::Image;
    case DiscussionStatus::Draft:
        return Tint::Warn;
    default:
        return Tint::Neutral;
    }
}

QString speakerName(const hub::Speaker& speaker)
{
    return speaker.isDeleted() ? Text::tr("a deleted account") : speaker.name;
}

QString eventWords(const hub::DiscussionEvent& event)
{
    return std::visit(Words{speakerName(event.author)}, event.what);
}

} // namespace vitrine::ui
