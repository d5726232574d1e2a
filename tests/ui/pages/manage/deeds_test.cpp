#include "core/net/network.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"
#include "ui/dialogs/deedmodel.h"
#include "ui/dialogs/deedsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

/// Plans, and what becomes of them, at a server that says what the test wants.
class DeedsTest : public QObject {
    Q_OBJECT

    static hub::WhoAmI ada()
    {
        hub::WhoAmI who;
        who.name = QStringLiteral("ada");
        who.token.role = hub::TokenInfo::Role::Write;
        hub::Membership acme;
        acme.name = QStringLiteral("acme");
        acme.role = hub::Membership::Role::Read;
        who.organizations = {acme};
        return who;
    }
    static RepoDeed deed(RepoDeed::Kind kind, const QString& id)
    {
        RepoDeed result;
        result.kind = kind;
        result.repo = result.target = *RepoId::parse(id);
        return result;
    }
    static std::shared_ptr<hub::HubClient> clientOf(net::Network& network, const RawServer& server)
    {
        return std::make_shared<hub::HubClient>(
            network, *hub::Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
            hub::Identity{QStringLiteral("ada"), QStringLiteral("hf_x")});
    }

private Q_SLOTS:
    void plansNameTheMissingRight()
    {
        QList<RepoDeed> deeds{deed(RepoDeed::Kind::Delete, QStringLiteral("ada/a")),
                              deed(RepoDeed::Kind::Delete, QStringLiteral("acme/b")),
                              deed(RepoDeed::Kind::Delete, QStringLiteral("eve/c"))};
        judgeDeeds(deeds, ada());
        QVERIFY(deeds.at(0).cannot.isEmpty());
        QVERIFY(deeds.at(1).cannot.contains(QStringLiteral("write")));
        QVERIFY(deeds.at(2).cannot.contains(QStringLiteral("eve")));
        QList<RepoDeed> same{deed(RepoDeed::Kind::Visibility, QStringLiteral("ada/a")),
                             deed(RepoDeed::Kind::Move, QStringLiteral("ada/a"))};
        judgeDeeds(same, ada());
        QVERIFY(!same.at(0).cannot.isEmpty()); // public is what it is
        QVERIFY(!same.at(1).cannot.isEmpty());
    }

    void undoesWhatCanBeUndone()
    {
        RepoDeed move = deed(RepoDeed::Kind::Move, QStringLiteral("ada/a"));
        move.target.name = QStringLiteral("b");
        QCOMPARE(deedUndone(move)->repo.name, QStringLiteral("b"));
        QCOMPARE(deedUndone(move)->target.name, QStringLiteral("a"));
        RepoDeed hide = deed(RepoDeed::Kind::Visibility, QStringLiteral("ada/a"));
        hide.visibility = hub::Visibility::Private;
        QCOMPARE(deedUndone(hide)->visibility, hub::Visibility::Public);
        QVERIFY(!deedUndone(deed(RepoDeed::Kind::Delete, QStringLiteral("ada/a"))));
    }

    void deletingWantsTheWholeName()
    {
        const RawServer server([](const RawRequest&) { return RawReply::ok("OK"); });
        net::Network network;
        QPointer<DeedsDialog> dialog =
            new DeedsDialog(clientOf(network, server),
                            {deed(RepoDeed::Kind::Delete, QStringLiteral("ada/tiny"))}, 1, nullptr);
        QSignalSpy over(dialog, &DeedsDialog::concluded);
        dialog->show();
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("doDeeds"));
        auto* typed = dialog->findChild<QLineEdit*>(QStringLiteral("confirmation"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("consequences"))
                    ->text()
                    .contains(QStringLiteral("computer")));
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("ada/tin"));
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("y"));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(server.requests().constLast().method, QByteArray("DELETE"));
        QTRY_VERIFY(!dialog);
    }

    void eachHasItsResultAndFailuresGoAgain()
    {
        int refusals = 1;
        const RawServer server([&refusals](const RawRequest& request) {
            if (request.target.contains("/ada/b/") && refusals-- > 0)
                return RawReply::status(500, "{}");
            return RawReply::ok("{}");
        });
        net::Network network;
        QList<RepoDeed> deeds;
        for (const char* name : {"ada/a", "ada/b", "ada/c", "acme/d"}) {
            deeds.append(deed(RepoDeed::Kind::Visibility, QLatin1String(name)));
            deeds.last().visibility = hub::Visibility::Private;
        }
        judgeDeeds(deeds, ada());
        QPointer<DeedsDialog> dialog = new DeedsDialog(clientOf(network, server), deeds, 0, nullptr);
        QSignalSpy over(dialog, &DeedsDialog::concluded);
        dialog->show();
        auto* model = dialog->findChild<DeedModel*>();
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("doDeeds"));
        QCOMPARE(model->state(3), DeedModel::State::Cannot);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(model->count(DeedModel::State::Done), 2);
        QTRY_COMPARE(model->state(1), DeedModel::State::Failed);
        QTRY_VERIFY(go->isVisible());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(model->count(DeedModel::State::Done), 3);
        QCOMPARE(server.requestCount(), 4); // never the one that cannot be
        QTRY_COMPARE(model->count(DeedModel::State::Running), 0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("closeDeeds")), Qt::LeftButton);
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.first().first().value<QList<RepoDeed>>().size(), 3);
    }

    void stoppingIsBetweenTwo()
    {
        DeedsDialog* dialog = nullptr;
        const RawServer server([](const RawRequest&) {
            QThread::msleep(50);
            return RawReply::ok("{}");
        });
        net::Network network;
        QList<RepoDeed> deeds;
        for (int i = 0; i < 20; ++i) {
            deeds.append(deed(RepoDeed::Kind::Visibility, QStringLiteral("ada/r%1").arg(i)));
            deeds.last().visibility = hub::Visibility::Private;
        }
        dialog = new DeedsDialog(clientOf(network, server), deeds, 0, nullptr);
        dialog->show();
        auto* model = dialog->findChild<DeedModel*>();
        auto* close = dialog->findChild<QPushButton*>(QStringLiteral("closeDeeds"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("doDeeds")), Qt::LeftButton);
        QTRY_VERIFY(model->count(DeedModel::State::Done) >= 1);
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_COMPARE(model->count(DeedModel::State::Running), 0);
        QVERIFY(model->count(DeedModel::State::Skipped) > 0);
        QCOMPARE(model->count(DeedModel::State::Done), server.requestCount());
        QVERIFY(dialog->isVisible()); // and says what became of each
        QTest::mouseClick(close, Qt::LeftButton);
    }
};

VITRINE_TEST(DeedsTest)
#include "deeds_test.moc"
