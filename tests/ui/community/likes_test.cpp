#include "ui/pages/community/likebutton.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/pages/community/likespage.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Hearts {
    UiServices ui;
    RepoId repo = LocalHubFixture::repo(QStringLiteral("ada/tiny"));

    explicit Hearts(const QByteArray& token) : ui((qputenv("HF_TOKEN", token), true))
    {
        ui.hub.seed(QStringLiteral("ada/tiny"), {{QStringLiteral("README.md"), "x"}});
        ui.hub.seed(QStringLiteral("dataset:ada/news"), {{QStringLiteral("README.md"), "x"}});
    }
    ~Hearts() { qunsetenv("HF_TOKEN"); }
    hub::Place place() { return ui.services().places.current(); }
    std::unique_ptr<ui::LikeButton> button()
    {
        auto made = std::make_unique<ui::LikeButton>(ui.services(), place(), QString(), repo);
        made->show();
        return made;
    }
};

/// Takes what would open in the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl& url) { opened.append(url); }
};

} // namespace

/// Hearts, who gave them, and one's own.
class LikesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeartIsGivenAndTakenBack()
    {
        Hearts hearts(LocalHubFixture::strangerToken());
        const auto button = hearts.button();
        auto* heart = shown<QToolButton>(*button, "likeHeart");
        QTest::mouseClick(heart, Qt::LeftButton);
        QVERIFY(button->isLiked());
        QCOMPARE(button->count(), 1);
        const auto client = hearts.ui.services().places.client(hearts.place());
        QTRY_COMPARE(await(hub::likers(*client, hearts.repo, {}))->items.size(), 1);
        // Another window knows.
        QVERIFY(await(hearts.ui.services().accounts.who(hearts.place(), {})));
        const auto other = hearts.button();
        QTRY_VERIFY(other->isLiked());
        QTest::mouseClick(heart, Qt::LeftButton);
        QTRY_COMPARE(await(hub::likers(*client, hearts.repo, {}))->items.size(), 0);
        QVERIFY(!button->isLiked());
        QCOMPARE(button->count(), 0);
    }

    void whereOnlyBrowsersLikeThePageIsOpened()
    {
        Hearts hearts(LocalHubFixture::strangerToken());
        Browser browser;
        localhub::Fault refuse;
        refuse.match = "POST /*/like";
        refuse.kind = localhub::Fault::Kind::Status;
        refuse.status = 403;
        hearts.ui.hub.server().setFaults(QList<localhub::Fault>{refuse});
        const auto button = hearts.button();
        QTest::mouseClick(shown<QToolButton>(*button, "likeHeart"), Qt::LeftButton);
        QTRY_COMPARE(browser.opened.size(), 1);
        QVERIFY(browser.opened.first().path().endsWith(QLatin1String("/ada/tiny")));
        QVERIFY(!button->isLiked());
        QCOMPARE(button->count(), 0);
    }

    void nobodyIsAskedToSignIn()
    {
        Hearts hearts({});
        const auto button = hearts.button();
        QSignalSpy wanted(button.get(), &ui::LikeButton::accessWanted);
        QTest::mouseClick(shown<QToolButton>(*button, "likeHeart"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!button->isLiked());
    }

    void thoseWhoLikeAreListed()
    {
        Hearts hearts(LocalHubFixture::strangerToken());
        const auto client = hearts.ui.services().places.client(hearts.place());
        VERIFY_RESULT(await(hub::setLiked(*client, hearts.repo, true, {})));
        const auto button = hearts.button();
        button->setCount(1);
        QTest::mouseClick(shown<QToolButton>(*button, "likeCount"), Qt::LeftButton);
        auto* list = button->findChild<QListWidget*>(QStringLiteral("likersList"));
        QVERIFY(list);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(QLatin1String("eve")));
    }

    void onesOwnLikesAreListedFilteredAndOpened()
    {
        Hearts hearts(LocalHubFixture::strangerToken());
        const auto client = hearts.ui.services().places.client(hearts.place());
        VERIFY_RESULT(await(hub::setLiked(*client, hearts.repo, true, {})));
        VERIFY_RESULT(await(
            hub::setLiked(*client, LocalHubFixture::repo(QStringLiteral("dataset:ada/news")), true, {})));
        ui::LikesPage page(hearts.ui.services());
        page.resize(800, 600);
        page.show();
        page.restore(QStringLiteral("vitrine:likes"), {});
        auto* list = page.findChild<QListWidget*>(QStringLiteral("likesList"));
        QTRY_COMPARE(list->count(), 2);
        page.findChild<QLineEdit*>(QStringLiteral("likesFilter"))->setText(QStringLiteral("NEWS"));
        int seen = 0;
        QListWidgetItem* left = nullptr;
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden()) {
                ++seen;
                left = list->item(i);
            }
        }
        QCOMPARE(seen, 1);
        QSignalSpy opened(&page, &ui::Page::openAddress);
        Q_EMIT list->itemActivated(left);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:dataset/ada/news"));
        list->setCurrentItem(left);
        page.findChild<QPushButton*>(QStringLiteral("likesUnlike"))->click();
        QTRY_COMPARE(await(hub::likes(*client, QStringLiteral("eve"), {}))->items.size(), 1);
    }
};

VITRINE_TEST(LikesTest)
#include "likes_test.moc"
