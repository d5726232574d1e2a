// What people say of a repository, and what they want to change in it.
#include "app/tour/tour.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/commitcalls.h"
#include "core/hub/discussions.h"
#include "core/hub/likes.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>

#include <QCoroTask>

namespace vitrine::tour {

namespace {

constexpr int manyComments = 300;
constexpr int longDiff = 3000;

QByteArray longText(const QByteArray& word)
{
    QByteArray text;
    for (int i = 0; i < longDiff / 2; ++i)
        text += word + " tide number " + QByteArray::number(i) + " of the harbour\n";
    return text;
}

} // namespace

void Tour::furnishCommunity(const RepoId& repo)
{
    ui::Services& services = m_stage.services();
    const auto client = services.places.client(services.places.current());
    const auto begin = [&](const QString& title, const QString& text) {
        return QCoro::waitFor(hub::createDiscussion(*client, repo, title, text, false, {})).value_or(0);
    };
    const auto commit = [&](const QByteArray& word, bool pullRequest) {
        hub::CommitOrder order;
        order.title =
            pullRequest ? QStringLiteral("Say it with the words of the pilots") : QStringLiteral("Tides");
        order.description = QStringLiteral("The old words are hard to read. `tides.txt` has them all.");
        order.pullRequest = pullRequest;
        order.operations.append(hub::CommitOperation::file(QStringLiteral("tides.txt"), longText(word)));
        if (pullRequest)
            order.operations.append(
                hub::CommitOperation::file(QStringLiteral("notes/pilots.md"), "# Pilots\n\nThree.\n"));
        (void)QCoro::waitFor(hub::commit(*client, repo, order, {}));
    };
    commit("low", false);
    const int talk = begin(
        QStringLiteral("Which gauges were used?"),
        QStringLiteral("The card says *northern gauges*. Which ones?\n\n| gauge | years |\n|---|---|\n"
                       "| Skagen | 12 |\n| Esbjerg | 9 |\n\n```python\nmodel.predict(\"tide\")\n```\n"));
    for (int i = 0; i < manyComments; ++i)
        (void)QCoro::waitFor(hub::addComment(
            *client, repo, talk, QStringLiteral("Answer **%1**: see [the card](README.md).").arg(i + 1), {}));
    (void)QCoro::waitFor(hub::pinDiscussion(*client, repo, talk, true, {}));
    begin(QString(QStringLiteral(
                      "A title that is as long as titles may be, because whoever wrote it wanted to say "
                      "everything at once, ")
                      .repeated(2))
              .left(200),
          QStringLiteral("Short."));
    const int done = begin(QStringLiteral("The licence is missing"), QStringLiteral("Please add one."));
    (void)QCoro::waitFor(
        hub::setDiscussionOpen(*client, repo, done, false, QStringLiteral("It is there now."), {}));
    commit("ebb", true);
    (void)QCoro::waitFor(hub::createDiscussion(*client, repo, QStringLiteral("A draft of better examples"),
                                               QStringLiteral("Soon."), true, {}));
    (void)QCoro::waitFor(hub::setLiked(*client, repo, true, {}));
}

void Tour::community()
{
    const RepoId repo = *RepoId::parse(QStringLiteral("ada/tide-forecast"));
    signInAsAda();
    furnishCommunity(repo);
    const QString address = QStringLiteral("vitrine:model/ada/tide-forecast/community");
    m_driver.open(address);
    m_driver.waitFor("discussions", [&] {
        const auto* list = m_driver.find<QAbstractItemView>("communityList");
        return list && list->model()->rowCount() > 2;
    });
    m_camera.take(QStringLiteral("community-list"));
    m_camera.takeSmall(QStringLiteral("community-list"));
    const auto open = [&](int num) {
        m_driver.open(address + QStringLiteral("/%1").arg(num));
        m_driver.waitFor("a discussion", [&] {
            const auto* meta = m_driver.find<QLabel>("discussionMeta");
            return meta && meta->text().startsWith(QStringLiteral("#%1 ").arg(num));
        });
        m_driver.wait("commentText");
    };
    open(1);
    m_camera.take(QStringLiteral("community-talk"));
    m_camera.takeSmall(QStringLiteral("community-talk"));
    open(2);
    m_camera.take(QStringLiteral("community-long-title"));
    m_camera.takeSmall(QStringLiteral("community-long-title"));
    if (auto* edit = m_driver.find<QPlainTextEdit>("commentEdit"))
        edit->setPlainText(QStringLiteral("Words that are **not sent** yet."));
    m_camera.take(QStringLiteral("community-writing"));
    open(3);
    m_camera.take(QStringLiteral("community-closed"));
    open(4);
    m_camera.take(QStringLiteral("community-pull-request"));
    if (auto* parts = m_driver.find<ui::SegmentedControl>("discussionParts")) {
        parts->setCurrentId(QStringLiteral("changes"));
        Q_EMIT parts->chosen(QStringLiteral("changes"));
    }
    m_driver.wait("diffLines");
    m_camera.take(QStringLiteral("community-changes"));
    m_camera.takeSmall(QStringLiteral("community-changes"));
    open(5);
    m_camera.take(QStringLiteral("community-draft"));
    m_driver.open(QStringLiteral("vitrine:likes"));
    m_driver.wait("likesList");
    m_camera.take(QStringLiteral("likes-page"));
    account::Accounts& accounts = m_stage.services().accounts;
    const hub::Place place = m_stage.services().places.current();
    bool done = false;
    QObject context;
    QCoro::connect(accounts.remove(place.origin(), accounts.speaker(place)), &context,
                   [&done](const Result<void>&) { done = true; });
    m_driver.waitFor("signing out", [&done] { return done; });
}

} // namespace vitrine::tour
