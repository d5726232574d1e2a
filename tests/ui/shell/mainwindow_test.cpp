#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/dialogs/takechooser.h"
#include "ui/pages/discover/discoverpage.h"
#include "ui/pages/discover/repolistmodel.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/transfernews.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::UiServices;

namespace {

/// A page that only tells where it is.
class PlainPage : public Page {
public:
    using Page::Page;
    QString id() const override { return QStringLiteral("plain"); }
    QString title() const override { return QStringLiteral("Plain"); }
    QString address() const override { return m_address; }
    void restore(const QString& address, const QVariantMap& state) override
    {
        m_address = address;
        scroll = state.value(QStringLiteral("scroll"), 0).toInt();
    }
    QVariantMap state() const override { return {{QStringLiteral("scroll"), scroll}}; }
    int scroll = 0;

private:
    QString m_address;
};

template <typename PageType>
PageEntry entry(const char* id, const char* icon, std::function<bool(const QString&)> takes, bool kept = true)
{
    PageEntry entry;
    entry.id = QLatin1String(id);
    entry.icon = QLatin1String(icon);
    entry.title = [id] {
        return QString::fromLatin1(id);
    };
    if (kept)
        entry.address = QStringLiteral("vitrine:") + entry.id;
    entry.kept = kept;
    entry.takes = std::move(takes);
    entry.make = [](Services& services, QWidget* parent) -> Page* {
        if constexpr (std::is_constructible_v<PageType, Services&, QWidget*>)
            return new PageType(services, parent);
        else
            return new PageType(parent);
    };
    return entry;
}

PageTable table()
{
    const auto starts = [](const char* text) {
        return [text](const QString& address) {
            return address.startsWith(QLatin1String(text));
        };
    };
    return {entry<DiscoverPage>("discover", "discover", starts("vitrine:discover")),
            entry<SettingsPage>("settings", "settings", starts("vitrine:settings")),
            entry<PlainPage>(
                "plain", "model",
                [](const QString& address) {
                    return address.startsWith(QLatin1String("vitrine:model/")) ||
                           address.startsWith(QLatin1String("vitrine:folder"));
                },
                false)};
}

QString strip(const MainWindow& window)
{
    const auto* label = window.findChild<QLabel*>(QStringLiteral("stripText"));
    return label->isVisible() ? label->text() : QString();
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheFirstPageAndWalksByKeys()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.currentPage());
        QCOMPARE(window.currentPage()->id(), QStringLiteral("discover"));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("settings"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("discover"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("settings"));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
        QVERIFY(window.windowTitle().contains(QStringLiteral("Settings")));
    }

    void backBringsStateAgain()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.openAddress(QStringLiteral("vitrine:model/acme/a"));
        static_cast<PlainPage*>(window.currentPage())->scroll = 42;
        window.openAddress(QStringLiteral("vitrine:model/acme/b"));
        QCOMPARE(static_cast<PlainPage*>(window.currentPage())->scroll, 0);
        window.back();
        QCOMPARE(window.address(), QStringLiteral("vitrine:model/acme/a"));
        QCOMPARE(static_cast<PlainPage*>(window.currentPage())->scroll, 42);
        QCOMPARE(at.settings().recentRepos().first(), QStringLiteral("vitrine:model/acme/a"));
    }

    void hubLinksOpenInside()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.openAddress(QStringLiteral("https://huggingface.co/google-bert/bert-base-uncased"));
        QCOMPARE(window.address(), QStringLiteral("vitrine:model/google-bert/bert-base-uncased"));
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("search"));
        search->setText(QStringLiteral("https://huggingface.co/acme/pasted"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.address(), QStringLiteral("vitrine:model/acme/pasted"));
        window.openAddress(QStringLiteral("https://huggingface.co/docs/transformers"));
        QVERIFY(!strip(window).isEmpty());
        QCOMPARE(window.address(), QStringLiteral("vitrine:model/acme/pasted"));
    }

    void droppedFolderOpensAndDroppedTextAsks()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        const auto drop = [&window](QMimeData& data) {
            QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(&window, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(&window, &event);
        };
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(at.path())});
        drop(folder);
        QVERIFY(window.address().startsWith(QStringLiteral("vitrine:folder?path=")));
        QFile config(at.path() + QStringLiteral("/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.close();
        window.openAddress(QStringLiteral("vitrine:discover"));
        QMimeData part; // of a model: the folder opens
        part.setUrls({QUrl::fromLocalFile(config.fileName()), QUrl::fromLocalFile(at.path())});
        drop(part);
        QVERIFY(window.address().startsWith(QStringLiteral("vitrine:folder?path=")));
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("toast"))->isVisible());
        QMimeData text;
        text.setText(QStringLiteral("Wo ist der Bahnhof?"));
        drop(text);
        auto* chooser = window.findChild<TakeChooser*>();
        QVERIFY(chooser);
        QVERIFY(chooser->count() >= 1); // the language sample takes it
        QSignalSpy chosen(chooser, &TakeChooser::chosen);
        QTest::keyClick(chooser, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(window.address().contains(QStringLiteral("text=Wo%20ist")));
    }

    void paletteFindsPagesAndTheServersNames()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("zebra"));
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<ui::Palette*>();
        QVERIFY(palette);
        auto* field = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QListView*>();
        QVERIFY(list->model()->rowCount() > 5);
        QTest::keyClicks(field, QStringLiteral("zebr"));
        QTRY_COMPARE(list->model()->rowCount(), 2); // and the line that searches
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.address(), QStringLiteral("vitrine:model/acme/zebra"));
    }

    void offlineIsSaidInOneLine()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        QVERIFY(strip(window).isEmpty());
        at.settings().setOffline(true);
        QVERIFY(strip(window).contains(QStringLiteral("offline")));
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("stripAction")), Qt::LeftButton);
        QVERIFY(!at.settings().offline());
        QVERIFY(strip(window).isEmpty());
    }

    void rateLimitCountsDown()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        Error error = Error::make(ErrorKind::RateLimited, QStringLiteral("Too many."));
        error.retryAfter = std::chrono::seconds(2);
        QTRY_VERIFY(window.currentPage());
        Q_EMIT window.currentPage()->windowError(error);
        QVERIFY(strip(window).contains(QStringLiteral("2 seconds")));
        QTRY_VERIFY_WITH_TIMEOUT(strip(window).contains(QStringLiteral("1 second.")), 4000);
        QTRY_VERIFY_WITH_TIMEOUT(strip(window).isEmpty(), 4000);
    }

    void railFoldsToIcons()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.resize(1280, 800);
        auto* rail = window.findChild<QWidget*>(QStringLiteral("rail"));
        QTRY_VERIFY(rail->width() > 100);
        window.resize(900, 600);
        QTRY_VERIFY(rail->width() < 80);
        for (QAbstractButton* button : rail->findChildren<QAbstractButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void unknownAddressIsSaid()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        QTRY_VERIFY(window.currentPage());
        window.openAddress(QStringLiteral("vitrine:nowhere"));
        QVERIFY(strip(window).contains(QStringLiteral("vitrine:nowhere")));
        QCOMPARE(window.currentPage()->id(), QStringLiteral("discover"));
    }

    void keysLieOverTheirPageOnly()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.currentPage());
        const auto open = [&window] {
            const auto* keys = window.findChild<QWidget*>(QStringLiteral("keys"));
            return keys && keys->isVisible();
        };
        QTest::keyClick(&window, Qt::Key_F1);
        QTRY_VERIFY(open());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!open());
        QTest::keyClick(&window, Qt::Key_F1);
        QTRY_VERIFY(open());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!open());
        QCOMPARE(window.currentPage()->id(), QStringLiteral("settings"));
    }

    void escapeIsHarmlessAnywhere()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.currentPage());
        window.openAddress(QStringLiteral("vitrine:model/acme/a"));
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_Escape);
        window.openAddress(QStringLiteral("vitrine:settings"));
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Escape);
        }
        QCOMPARE(window.currentPage()->id(), QStringLiteral("settings"));
    }

    void railIsToldAsTabs()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        QTRY_VERIFY(window.currentPage());
        auto* rail = window.findChild<QWidget*>(QStringLiteral("rail"));
        QCOMPARE(QAccessible::queryAccessibleInterface(rail)->role(), QAccessible::PageTabList);
        auto* discover = rail->findChild<QAbstractButton*>(QStringLiteral("rail-discover"));
        auto* settings = rail->findChild<QAbstractButton*>(QStringLiteral("rail-settings"));
        QAccessibleInterface* tab = QAccessible::queryAccessibleInterface(settings);
        QCOMPARE(tab->role(), QAccessible::PageTab);
        QVERIFY(QAccessible::queryAccessibleInterface(discover)->state().selected);
        QVERIFY(!tab->state().selected);
        tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(tab->state().selected);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("settings"));
    }

    void aRepositoryHasOneLineInThePalette()
    {
        UiServices at;
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const char* tab : {"", "/files", "/try", "/files/config.json"})
            window.openAddress(QStringLiteral("vitrine:model/acme/zebra") + QLatin1String(tab));
        window.openPalette();
        auto* list = window.findChild<ui::Palette*>()->findChild<QListView*>();
        int found = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found += list->model()->index(row, 0).data().toString() == QStringLiteral("acme/zebra");
        QCOMPARE(found, 1);
    }

    void endsOfDownloadsAreToldEverywhere()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        MainWindow window(at.services(), table());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        storage::DownloadRequest request;
        request.place = at.services().places.current();
        request.repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        at.downloads().add(request);
        const auto* toast = window.findChild<QWidget*>(QStringLiteral("toast"));
        QTRY_VERIFY_WITH_TIMEOUT(toast->isVisible(), 20000);
        QVERIFY(toast->findChild<QLabel*>()->text().contains(QStringLiteral("acme/tiny")));
        // In the background the desktop is asked to show it.
        auto* news = window.findChild<TransferNews*>();
        QSignalSpy notified(news, &TransferNews::notified);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        request.repo = *RepoId::parse(QStringLiteral("acme/nobody-has-this"));
        at.downloads().add(request);
        QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, 20000);
        QVERIFY(notified.first().first().toString().contains(QStringLiteral("nobody-has-this")));
    }
};

VITRINE_TEST(MainWindowTest)
#include "mainwindow_test.moc"
