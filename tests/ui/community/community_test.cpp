#include "ui/pages/community/communitytab.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/commitcalls.h"
#include "core/hub/discussions.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/pages/community/commentcard.h"
#include "ui/pages/community/discussionlist.h"
#include "ui/pages/community/discussionmodel.h"
#include "ui/pages/community/discussionview.h"
#include "ui/pages/community/markdownbody.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString name = QStringLiteral("ada/tiny");

/// A community tab as one of the hub's people sees it.
struct Desk {
    UiServices ui;
    RepoId repo = LocalHubFixture::repo(name);
    std::unique_ptr<ui::CommunityTab> tab;

    explicit Desk(const QByteArray& token) : ui((qputenv("HF_TOKEN", token), true))
    {
        ui.hub.seed(name,
                    {{QStringLiteral("README.md"), "# Tiny\n"}, {QStringLiteral("a.txt"), "one\ntwo\n"}});
    }
    ~Desk()
    {
        tab.reset();
        qunsetenv("HF_TOKEN");
    }
    std::unique_ptr<hub::HubClient> as(const QByteArray& token)
    {
        return std::make_unique<hub::HubClient>(ui.services().network, ui.services().places.current(),
                                                hub::Identity{{}, QString::fromLatin1(token)});
    }
    std::unique_ptr<hub::HubClient> ada() { return as(LocalHubFixture::writeToken()); }
    std::unique_ptr<hub::HubClient> eve() { return as(LocalHubFixture::strangerToken()); }

    int begin(const hub::HubClient& client, const QString& title,
              const QString& text = QStringLiteral("Hello **you**"), bool pullRequest = false)
    {
        const auto num = await(hub::createDiscussion(client, repo, title, text, pullRequest, {}));
        return num ? *num : 0;
    }
    /// A pull request of eve that puts \p content into a.txt.
    int propose(const QByteArray& content)
    {
        hub::CommitOrder order;
        order.title = QStringLiteral("Change a");
        order.operations.append(hub::CommitOperation::file(QStringLiteral("a.txt"), content));
        order.pullRequest = true;
        const auto made = await(hub::commit(*eve(), repo, order, {}));
        return made ? static_cast<int>(made->pullRequestNum) : 0;
    }
    ui::CommunityTab& show(const QString& path = {})
    {
        tab = std::make_unique<ui::CommunityTab>(ui.services(), ui.services().places.current(), QString(),
                                                 repo);
        tab->resize(800, 700);
        tab->show();
        tab->open(path);
        return *tab;
    }
    template <typename Widget = QWidget>
    Widget* find(const char* object) const
    {
        return shown<Widget>(*tab, object);
    }
    QList<ui::CommentCard*> comments() const
    {
        return tab->findChildren<ui::CommentCard*>(QStringLiteral("comment"));
    }
    void write(const QString& text) const
    {
        auto* edit = find<QPlainTextEdit>("commentEdit");
        edit->setFocus();
        edit->setPlainText(text);
    }
    /// The entries of a comment's menu.
    QStringList menuOf(ui::CommentCard* card) const
    {
        QMenu* menu = card->findChild<QToolButton*>(QStringLiteral("commentMore"))->menu();
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions())
            names.append(action->objectName());
        return names;
    }
};

QString textOf(const QLabel* label)
{
    return label ? label->text() : QString();
}

} // namespace

/// The tab Community on a real local hub: ada may write, ben and eve may not.
class CommunityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasWrittenYet()
    {
        Desk desk(LocalHubFixture::writeToken());
        desk.show();
        QTRY_COMPARE(textOf(desk.find<QLabel>("stateTitle")), QStringLiteral("Nobody has written yet"));
        desk.find<QLineEdit>("communitySearch")->setText(QStringLiteral("news"));
        QTRY_COMPARE(textOf(desk.find<QLabel>("stateTitle")), QStringLiteral("Nothing fits"));
    }

    void theListIsReadFilteredAndOpened()
    {
        Desk desk(LocalHubFixture::writeToken());
        QVERIFY(desk.begin(*desk.eve(), QStringLiteral("How is it made")) > 0);
        QVERIFY(desk.begin(*desk.ada(), QStringLiteral("News of the model")) > 0);
        ui::CommunityTab& tab = desk.show();
        const QAbstractItemModelTester tester(&tab.list().model());
        QTRY_COMPARE(tab.list().model().rowCount(), 2);
        desk.find<QLineEdit>("communitySearch")->setText(QStringLiteral("news"));
        QTRY_COMPARE(tab.list().model().rowCount(), 1);
        auto* list = desk.find<QListView>("communityList");
        QSignalSpy moved(&tab, &ui::CommunityTab::pathChanged);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(tab.path(), QStringLiteral("2"));
        QTRY_COMPARE(textOf(desk.find<QLabel>("discussionTitle")), QStringLiteral("News of the model"));
        QTRY_VERIFY(desk.comments().size() == 1 &&
                    desk.comments().first()->body()->shownText().contains(QStringLiteral("Hello you")));
        QTest::mouseClick(desk.find<QPushButton>("discussionBack"), Qt::LeftButton);
        QTRY_COMPARE(tab.path(), QString());
    }

    void manyPagesComeAsTheyAreScrolledTo()
    {
        Desk desk(LocalHubFixture::writeToken());
        const auto ada = desk.ada();
        for (int i = 0; i < 60; ++i)
            QVERIFY(desk.begin(*ada, QStringLiteral("Number %1").arg(i)) > 0);
        ui::CommunityTab& tab = desk.show();
        QTRY_VERIFY(tab.list().model().rowCount() >= 50);
        auto* list = desk.find<QListView>("communityList");
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTRY_COMPARE(tab.list().model().rowCount(), 60);
    }

    void aCommentIsSentByKeyAndStands()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        desk.write(QStringLiteral("An *answer*"));
        QTest::keyClick(desk.find("commentEdit"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QString());
        QTRY_COMPARE(desk.comments().size(), 2);
        QTRY_VERIFY(desk.tab->view().shown()->events.size() >= 2);
        const auto stored =
            await(hub::discussion(*desk.eve(), desk.repo, num, false, hub::Freshness::Network, {}));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->value.events.last().comment()->latest.text, QStringLiteral("An *answer*"));
    }

    void aCommentThatDoesNotArriveIsKept()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        localhub::Fault refuse;
        refuse.match = "POST /*/comment";
        refuse.kind = localhub::Fault::Kind::Status;
        refuse.status = 500;
        refuse.times = 20;
        desk.ui.hub.server().setFaults(QList<localhub::Fault>{refuse});
        desk.write(QStringLiteral("Dear to me"));
        QTest::mouseClick(desk.find<QPushButton>("commentSend"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(desk.find<QLabel>("commentError")).contains(QStringLiteral("kept")),
                                 30'000);
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QStringLiteral("Dear to me"));
        QTRY_COMPARE(desk.comments().size(), 1);
        // Also when the window goes: another one shows the draft.
        desk.tab.reset();
        desk.ui.hub.server().setFaults(QList<localhub::Fault>());
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QStringLiteral("Dear to me"));
        QTest::mouseClick(desk.find<QPushButton>("commentSend"), Qt::LeftButton);
        QTRY_COMPARE(desk.tab->view().shown()->events.size(), 2);
        desk.tab.reset();
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QString());
    }

    void aCommentWhoseAnswerIsLostIsNotSaidTwice()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        QVERIFY(await(desk.ui.services().accounts.who(desk.ui.services().places.current(), {})));
        localhub::Fault drop;
        drop.match = "POST /*/comment";
        drop.kind = localhub::Fault::Kind::Drop;
        drop.times = -1;
        desk.ui.hub.server().setFaults(QList<localhub::Fault>{drop});
        desk.write(QStringLiteral("Said once"));
        QTest::mouseClick(desk.find<QPushButton>("commentSend"), Qt::LeftButton);
        QTRY_VERIFY(desk.tab->view().shown()->events.size() >= 2);
        QTRY_VERIFY(!desk.find("commentError"));
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QString());
    }

    void aCommentIsAsHighAsWhatItSays()
    {
        Desk desk({});
        QString text;
        for (int i = 0; i < 30; ++i)
            text += QStringLiteral("Paragraph %1\n\n").arg(i);
        const int num = desk.begin(*desk.eve(), QStringLiteral("A long text"), text);
        desk.show(QString::number(num));
        QTRY_COMPARE(desk.comments().size(), 1);
        auto* view = desk.tab->findChild<ui::CardView*>(QStringLiteral("commentText"));
        QTRY_VERIFY((view = desk.tab->findChild<ui::CardView*>(QStringLiteral("commentText"))));
        QTRY_VERIFY(view->isSettled() && view->height() == view->contentHeight() && view->height() > 600);
    }

    void whatOneMayNotDoIsNotOffered()
    {
        Desk desk(LocalHubFixture::readToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("commentEdit"));
        QTRY_COMPARE(desk.comments().size(), 1);
        QVERIFY(await(desk.ui.services().accounts.who(desk.ui.services().places.current(), {})));
        QVERIFY(!desk.find("discussionToggle"));
        QVERIFY(!desk.find("discussionMerge"));
        const QStringList entries = desk.menuOf(desk.comments().first());
        QVERIFY(!entries.contains(QStringLiteral("commentEditAction")));
        QVERIFY(!entries.contains(QStringLiteral("commentHide")));
        QVERIFY(entries.contains(QStringLiteral("commentQuote")));
    }

    void nobodyReadsAndIsOfferedToSignIn()
    {
        Desk desk({});
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        ui::CommunityTab& tab = desk.show(QString::number(num));
        QTRY_COMPARE(desk.comments().size(), 1);
        QVERIFY(!desk.find("commentEdit"));
        QSignalSpy wanted(&tab, &ui::CommunityTab::accessWanted);
        QTest::mouseClick(desk.find<QPushButton>("discussionSignIn"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Error>().kind, ErrorKind::SignIn);
    }

    void oneClosesOpensAndEditsOnesOwn()
    {
        Desk desk(LocalHubFixture::strangerToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("discussionToggle"));
        QTRY_COMPARE(desk.comments().size(), 1);
        ui::CommentCard* card = desk.comments().first();
        QVERIFY(desk.menuOf(card).contains(QStringLiteral("commentEditAction")));
        card->edit();
        auto* editor = card->findChild<QPlainTextEdit*>(QStringLiteral("commentEdit"));
        QVERIFY(editor);
        editor->setPlainText(QStringLiteral("Hello again"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(card->event().comment()->edits, 1);
        desk.write(QStringLiteral("Solved"));
        QTest::mouseClick(desk.find<QPushButton>("discussionToggle"), Qt::LeftButton);
        QTRY_COMPARE(desk.tab->view().shown()->summary.status, hub::DiscussionStatus::Closed);
        QTRY_COMPARE(desk.comments().size(), 2);
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QString());
        QTRY_VERIFY(desk.find<QPushButton>("discussionToggle")->text().contains(QStringLiteral("Reopen")));
        QTest::mouseClick(desk.find<QPushButton>("discussionToggle"), Qt::LeftButton);
        QTRY_COMPARE(desk.tab->view().shown()->summary.status, hub::DiscussionStatus::Open);
    }

    void aDiscussionIsBegunByTheForm()
    {
        Desk desk(LocalHubFixture::strangerToken());
        ui::CommunityTab& tab = desk.show();
        QTRY_VERIFY(desk.find("communityNew"));
        Q_EMIT tab.list().newAsked(false);
        QTRY_VERIFY(desk.find("newTitle"));
        desk.find<QLineEdit>("newTitle")->setText(QStringLiteral("ab"));
        desk.write(QStringLiteral("Text"));
        QTest::mouseClick(desk.find<QPushButton>("commentSend"), Qt::LeftButton);
        QVERIFY(textOf(desk.find<QLabel>("newError")).contains(QStringLiteral("too short")));
        desk.find<QLineEdit>("newTitle")->setText(QStringLiteral("A new question"));
        QTest::mouseClick(desk.find<QPushButton>("commentSend"), Qt::LeftButton);
        QTRY_COMPARE(tab.path(), QStringLiteral("1"));
        QTRY_COMPARE(textOf(desk.find<QLabel>("discussionTitle")), QStringLiteral("A new question"));
    }

    void aPullRequestIsLookedAtAndMerged()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.propose("one\nTWO\n");
        QVERIFY(num > 0);
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("discussionMerge"));
        Q_EMIT desk.find<ui::SegmentedControl>("discussionParts")->chosen(QStringLiteral("changes"));
        QTRY_VERIFY(desk.find<ui::DiffView>("diffView"));
        QCOMPARE(desk.find<ui::DiffView>("diffView")->files().first().path, QStringLiteral("a.txt"));
        Q_EMIT desk.find<ui::SegmentedControl>("discussionParts")->chosen(QStringLiteral("talk"));
        QTest::mouseClick(desk.find<QPushButton>("discussionMerge"), Qt::LeftButton);
        auto* dialog = desk.tab->findChild<QDialog*>(QStringLiteral("mergeDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeConfirm")), Qt::LeftButton);
        QTRY_COMPARE(desk.tab->view().shown()->summary.status, hub::DiscussionStatus::Merged);
        QTRY_VERIFY(!desk.find("discussionMerge"));
        const auto content = await(desk.ada()->fileBytes(desk.repo, {}, QStringLiteral("a.txt"), 0, -1, {}));
        VERIFY_RESULT(content);
        QCOMPARE(*content, QByteArray("one\nTWO\n"));
    }

    void conflictsAreNamedAndARefusedMergeSaysWhy()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.propose("one\nTWO\n");
        desk.show(QString::number(num));
        QTRY_VERIFY(desk.find("discussionMerge"));
        // Somebody changes the same line while the dialog is open.
        QTest::mouseClick(desk.find<QPushButton>("discussionMerge"), Qt::LeftButton);
        auto* dialog = desk.tab->findChild<QDialog*>(QStringLiteral("mergeDialog"));
        QVERIFY(dialog);
        hub::CommitOrder order;
        order.title = QStringLiteral("Change it here");
        order.operations.append(hub::CommitOperation::file(QStringLiteral("a.txt"), "one\nzwei\n"));
        VERIFY_RESULT(await(hub::commit(*desk.ada(), desk.repo, order, {})));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeConfirm")), Qt::LeftButton);
        QTRY_VERIFY(!textOf(desk.find<QLabel>("discussionError")).isEmpty());
        QTRY_VERIFY(textOf(desk.find<QLabel>("discussionNotice")).contains(QStringLiteral("a.txt")));
        QVERIFY(!desk.find<QPushButton>("discussionMerge")->isEnabled());
        QCOMPARE(desk.tab->view().shown()->summary.status, hub::DiscussionStatus::Open);
    }

    void manyCommentsHoldNothingUp()
    {
        Desk desk(LocalHubFixture::writeToken());
        const auto eve = desk.eve();
        const int num = desk.begin(*eve, QStringLiteral("A long talk"));
        for (int i = 0; i < 120; ++i)
            VERIFY_RESULT(await(hub::addComment(*eve, desk.repo, num,
                                                QStringLiteral("Comment **%1**\n\n- a\n- b").arg(i), {})));
        LoopWatch watch;
        desk.show(QString::number(num));
        QTRY_COMPARE_WITH_TIMEOUT(desk.comments().size(), 121, 20'000);
        QTRY_VERIFY(desk.comments().first()->body()->isPrepared());
        QVERIFY2(!desk.comments().last()->body()->isPrepared(), "what is far away is not laid out");
        qInfo("longest turn %.1f ms of processor time", watch.longestWork());
    }

    void whatOthersWriteMeanwhileAppears()
    {
        Desk desk(LocalHubFixture::writeToken());
        const int num = desk.begin(*desk.eve(), QStringLiteral("A question"));
        ui::CommunityTab& tab = desk.show(QString::number(num));
        QTRY_COMPARE(desk.comments().size(), 1);
        desk.write(QStringLiteral("half written"));
        VERIFY_RESULT(await(hub::addComment(*desk.eve(), desk.repo, num, QStringLiteral("And?"), {})));
        QSignalSpy said(&tab, &ui::CommunityTab::said);
        tab.reload();
        QTRY_COMPARE(desk.comments().size(), 2);
        QVERIFY(said.last().first().toString().contains(QStringLiteral("eve")));
        QCOMPARE(desk.find<QPlainTextEdit>("commentEdit")->toPlainText(), QStringLiteral("half written"));
    }
};

VITRINE_TEST(CommunityTest)
#include "community_test.moc"
