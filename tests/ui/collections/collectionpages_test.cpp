#include "core/account/places.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/collections/desk.h"
#include "ui/delegates/repocard.h"
#include "ui/pages/collections/addtocollection.h"
#include "ui/pages/collections/collectionpage.h"
#include "ui/pages/collections/collectionspage.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

namespace {

hub::CollectionEntry model(const QString& id)
{
    return hub::CollectionEntry::of(*RepoId::parse(id));
}

QString made(hub::HubClient& client, const QString& title, const QStringList& models, bool isPrivate = false)
{
    const auto collection =
        await(hub::createCollection(client, {QStringLiteral("ada"), title, {}, isPrivate, {}}, {}));
    if (!collection)
        return {};
    for (const QString& id : models)
        (void)await(hub::addToCollection(client, collection->slug, model(id), {}));
    return collection->slug;
}

/// What the place holds now.
QStringList idsAt(hub::HubClient& client, const QString& slug)
{
    const auto now = await(hub::collection(client, slug, hub::Freshness::Network, {}));
    QStringList ids;
    if (now) {
        for (const hub::CollectionItem& item : now->value.items)
            ids.append(item.note.isEmpty() ? item.id : item.id + QLatin1Char(':') + item.note);
    }
    return ids;
}

QStringList shownIds(const QWidget& page)
{
    const auto* grid = shown<CardGrid>(page, "collectionItems");
    QStringList ids;
    for (int row = 0; grid && row < grid->model()->rowCount(); ++row)
        ids.append(grid->model()->index(row, 0).data().toString());
    return ids;
}

const QStringList abc{QStringLiteral("acme/a"), QStringLiteral("acme/b"), QStringLiteral("acme/c")};

struct OneDesk : PageDesk<CollectionPage> {
    explicit OneDesk(const QByteArray& token = LocalHubFixture::writeToken()) : PageDesk(token)
    {
        for (const QString& id : abc + QStringList{QStringLiteral("acme/d")})
            at.hub.seed(id, {{QStringLiteral("README.md"), "# Hi\n"}});
        hub::HubClient owner(at.services().network, at.services().places.current(),
                             {QString(), QString::fromLatin1(LocalHubFixture::writeToken())});
        slug = made(owner, QStringLiteral("Small models"), abc);
        open(QStringLiteral("vitrine:collection/") + slug);
    }
    QAction* menuEntry(const char* name)
    {
        auto* more = find<QToolButton>("collectionMore");
        Q_EMIT more->menu()->aboutToShow();
        return more->menu()->findChild<QAction*>(QLatin1String(name));
    }
    CardGrid* grid() { return find<CardGrid>("collectionItems"); }
    void choose(int row) { grid()->setCurrentIndex(grid()->model()->index(row, 0)); }
    QString slug;
};

} // namespace

class CollectionPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mineAreListedAndANewOneIsOpened()
    {
        PageDesk<CollectionsPage> desk;
        made(*desk.client(), QStringLiteral("First"), {}, true);
        desk.open(QStringLiteral("vitrine:collections"));
        QTRY_VERIFY(desk.find<CardGrid>("collectionList"));
        QCOMPARE(desk.find<CardGrid>("collectionList")->model()->rowCount(), 1);
        QSignalSpy opened(&desk.page, &Page::openAddress);
        QVERIFY(desk.press("newCollection"));
        auto* dialog = desk.dialog<QDialog>("collectionDialog");
        QVERIFY(dialog);
        auto* save = shown<QPushButton>(*dialog, "collectionSave");
        QVERIFY(!save->isEnabled());
        shown<QLineEdit>(*dialog, "collectionTitle")->setText(QStringLiteral("Second"));
        shown<QPlainTextEdit>(*dialog, "collectionDescription")->setPlainText(QString(151, QLatin1Char('x')));
        QVERIFY(!save->isEnabled());
        shown<QPlainTextEdit>(*dialog, "collectionDescription")->setPlainText(QStringLiteral("Why"));
        shown<QCheckBox>(*dialog, "collectionPrivate")->setChecked(true);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(
            opened.first().first().toString().startsWith(QStringLiteral("vitrine:collection/ada/second-")));
    }

    void nobodyIsToldToSignInAndMayLookAtEverybodys()
    {
        PageDesk<CollectionsPage> desk{QByteArray()};
        hub::HubClient ada(desk.at.services().network, desk.at.services().places.current(),
                           {QString(), QString::fromLatin1(LocalHubFixture::writeToken())});
        made(ada, QStringLiteral("Open"), {});
        made(ada, QStringLiteral("Closed"), {}, true);
        desk.open(QStringLiteral("vitrine:collections"));
        auto* state = desk.page.findChild<StateView*>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        QSignalSpy wanted(&desk.page, &Page::accessWanted);
        const auto buttons = state->findChildren<QPushButton*>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        desk.open(QStringLiteral("vitrine:collections?show=all&search="));
        QTRY_VERIFY(desk.find<CardGrid>("collectionList"));
        QCOMPARE(desk.find<CardGrid>("collectionList")->model()->rowCount(), 1);
    }

    void orderByKeysAndMouseAndBack()
    {
        OneDesk desk;
        QTRY_COMPARE(shownIds(desk.page), abc);
        QTRY_VERIFY(desk.find<QPushButton>("removeItem"));
        desk.grid()->setFocus();
        desk.choose(0);
        QTest::keyClick(desk.grid(), Qt::Key_Down, Qt::AltModifier);
        const QStringList moved{abc.at(1), abc.at(0), abc.at(2)};
        QCOMPARE(shownIds(desk.page), moved);
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug), moved);
        QTRY_VERIFY(desk.undo);
        desk.undo();
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug), abc);

        // The first is drawn below the last.
        auto* view = desk.grid()->viewport();
        const QPoint first = desk.grid()->visualRect(desk.grid()->model()->index(0, 0)).center();
        const QPoint last =
            desk.grid()->visualRect(desk.grid()->model()->index(2, 0)).center() + QPoint(0, 10);
        QTest::mousePress(view, Qt::LeftButton, {}, first);
        for (const QPoint& at : {first + QPoint(0, 30), last}) {
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, last);
        const QStringList drawn{abc.at(1), abc.at(2), abc.at(0)};
        QCOMPARE(shownIds(desk.page), drawn);
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug), drawn);
    }

    void notesAreEditedInPlace()
    {
        OneDesk desk;
        QTRY_COMPARE(shownIds(desk.page), abc);
        QTRY_VERIFY(desk.find<QPushButton>("editNote"));
        desk.choose(1);
        QVERIFY(desk.press("editNote"));
        auto* edit = desk.page.findChild<QLineEdit*>(QStringLiteral("noteEdit"));
        QVERIFY(edit);
        edit->setText(QStringLiteral("why it is here"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug).at(1), QStringLiteral("acme/b:why it is here"));
        QTRY_VERIFY(desk.undo);
        desk.undo();
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug), abc);
        // Escape keeps what was.
        QVERIFY(desk.press("editNote"));
        edit = desk.page.findChild<QLineEdit*>(QStringLiteral("noteEdit"));
        edit->setText(QStringLiteral("no"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(desk.grid()->model()->index(1, 0).data(Qt::EditRole).toString(), QString());
    }

    void addedByNameRemovedAndBack()
    {
        OneDesk desk;
        QTRY_COMPARE(shownIds(desk.page), abc);
        QTRY_VERIFY(desk.find<QLineEdit>("collectionAdd"));
        auto* add = desk.find<QLineEdit>("collectionAdd");
        add->setText(QStringLiteral("nothing that is"));
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(desk.told.contains(QStringLiteral("cannot stand in a collection")));
        add->setText(desk.at.hub.url().toString() + QStringLiteral("/acme/d"));
        QTest::keyClick(add, Qt::Key_Return);
        const QStringList four = abc + QStringList{QStringLiteral("acme/d")};
        QTRY_COMPARE(shownIds(desk.page), four);
        add->setText(QStringLiteral("acme/a"));
        QTest::keyClick(add, Qt::Key_Return);
        QTRY_VERIFY(desk.told.contains(QStringLiteral("already")));
        desk.choose(1);
        desk.undo = {};
        QVERIFY(desk.press("removeItem"));
        const QStringList three{abc.at(0), abc.at(2), QStringLiteral("acme/d")};
        QCOMPARE(shownIds(desk.page), three);
        QTRY_VERIFY(desk.undo);
        QCOMPARE(idsAt(*desk.client(), desk.slug), three);
        desk.undo();
        QTRY_COMPARE(idsAt(*desk.client(), desk.slug), four);
    }

    void visibilityLinkAndEnd()
    {
        OneDesk desk;
        QTRY_COMPARE(shownIds(desk.page), abc);
        QTRY_VERIFY(desk.menuEntry("deleteCollection"));
        desk.menuEntry("copyLink")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("/collections/") + desk.slug));
        desk.menuEntry("switchVisibility")->trigger();
        QTRY_VERIFY(desk.undo);
        QVERIFY(
            await(hub::collection(*desk.client(), desk.slug, hub::Freshness::Network, {}))->value.isPrivate);
        QSignalSpy opened(&desk.page, &Page::openAddress);
        desk.menuEntry("deleteCollection")->trigger();
        auto* dialog = desk.dialog<QDialog>("typedDialog");
        QVERIFY(dialog);
        auto* go = shown<QPushButton>(*dialog, "typedGo");
        QVERIFY(!go->isEnabled());
        shown<QLineEdit>(*dialog, "typedWord")->setText(QStringLiteral("Small models"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(opened.count(), 1);
        VERIFY_ERROR(await(hub::collection(*desk.client(), desk.slug, hub::Freshness::Network, {})),
                     ErrorKind::NotFound);
    }

    void othersOnlyRead()
    {
        OneDesk desk(LocalHubFixture::strangerToken());
        QTRY_COMPARE(shownIds(desk.page), abc);
        QVERIFY(!desk.find<QLineEdit>("collectionAdd"));
        QVERIFY(!desk.find<QPushButton>("removeItem"));
        QVERIFY(!desk.menuEntry("deleteCollection"));
        desk.grid()->setFocus();
        QTest::keyClick(desk.grid(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shownIds(desk.page), abc);
        QSignalSpy opened(&desk.page, &Page::openAddress);
        desk.choose(2);
        QVERIFY(desk.press("openItem"));
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:model/acme/c"));
    }

    void aPrivateOneOffersAnotherAccount()
    {
        PageDesk<CollectionPage> desk(LocalHubFixture::strangerToken());
        hub::HubClient ada(desk.at.services().network, desk.at.services().places.current(),
                           {QString(), QString::fromLatin1(LocalHubFixture::writeToken())});
        desk.open(QStringLiteral("vitrine:collection/") + made(ada, QStringLiteral("Mine"), {}, true));
        auto* state = desk.page.findChild<StateView*>();
        QTRY_COMPARE(state->state(), StateView::State::Error);
        QSignalSpy wanted(&desk.page, &Page::accessWanted);
        const auto buttons = state->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == QStringLiteral("Use another account"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.count(), 1);
    }

    void aTickForEachCollection()
    {
        PageDesk<CollectionsPage> desk;
        desk.at.hub.seed(QStringLiteral("acme/a"), {{QStringLiteral("README.md"), "# Hi\n"}});
        const QString with = made(*desk.client(), QStringLiteral("With"), {QStringLiteral("acme/a")});
        const QString without = made(*desk.client(), QStringLiteral("Without"), {});
        auto* dialog =
            new AddToCollection(desk.at.services(), *RepoId::parse(QStringLiteral("acme/a")), &desk.page);
        dialog->show();
        QTRY_VERIFY(shown<QListWidget>(*dialog, "collectionChoices"));
        auto* list = shown<QListWidget>(*dialog, "collectionChoices");
        QCOMPARE(list->count(), 2);
        for (int row = 0; row < 2; ++row) {
            QListWidgetItem* item = list->item(row);
            const bool holds = item->text() == QStringLiteral("With");
            QCOMPARE(item->checkState(), holds ? Qt::Checked : Qt::Unchecked);
            item->setCheckState(holds ? Qt::Unchecked : Qt::Checked);
        }
        QTRY_COMPARE(idsAt(*desk.client(), without), QStringList{QStringLiteral("acme/a")});
        QTRY_COMPARE(idsAt(*desk.client(), with), QStringList());
        shown<QLineEdit>(*dialog, "newTitle")->setText(QStringLiteral("Third"));
        QTest::mouseClick(shown<QPushButton>(*dialog, "createWith"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 3);
        dialog->close();
    }
};

VITRINE_TEST(CollectionPagesTest)
#include "collectionpages_test.moc"
