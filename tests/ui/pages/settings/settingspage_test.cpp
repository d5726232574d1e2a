#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/settings/cachecontrol.h"
#include "ui/pages/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::UiServices;

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreKept()
    {
        UiServices at;
        SettingsPage page(at.services());
        page.resize(900, 700);
        page.show();
        auto* theme = page.findChild<QComboBox*>(QStringLiteral("theme"));
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(at.settings().theme(), storage::Settings::Theme::Dark);
        auto* offline = page.findChild<QCheckBox*>(QStringLiteral("offline"));
        QTest::keyClick(offline, Qt::Key_Space);
        QVERIFY(at.settings().offline());
        auto* speed = page.findChild<QSpinBox*>(QStringLiteral("speedLimit"));
        speed->setValue(3);
        QCOMPARE(at.settings().speedLimit(), 3'000'000);
        auto* proxy = page.findChild<QLineEdit*>(QStringLiteral("proxy"));
        proxy->setFocus();
        QTest::keyClicks(proxy, QStringLiteral("none"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(at.settings().proxy(), QStringLiteral("none"));
    }

    void aWrongProxyIsSaidAndNotTaken()
    {
        UiServices at;
        SettingsPage page(at.services());
        page.resize(900, 700);
        page.show();
        auto* proxy = page.findChild<QLineEdit*>(QStringLiteral("proxy"));
        auto* words = page.findChild<QLabel*>(QStringLiteral("proxyWords"));
        proxy->setFocus();
        QTest::keyClicks(proxy, QStringLiteral("gopher:hole"));
        QTest::keyClick(proxy, Qt::Key_Return);
        QVERIFY(words->isVisible() && !words->text().isEmpty());
        QCOMPARE(at.settings().proxy(), QString());
        proxy->clear();
        QTest::keyClicks(proxy, QStringLiteral("none"));
        QVERIFY(!words->isVisible());
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("testProxy")), Qt::LeftButton);
        QCOMPARE(at.settings().proxy(), QStringLiteral("none"));
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral("answers")), 20'000);
    }

    void aFolderThatCannotBeWrittenIsNotTaken()
    {
        UiServices at;
        CacheControl control(at.settings());
        control.show();
        auto* words = control.findChild<QLabel*>(QStringLiteral("cacheWords"));
        QFile inTheWay(at.path() + QStringLiteral("/file"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        control.take(inTheWay.fileName() + QStringLiteral("/below"));
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral("Nothing can be written")), 20'000);
        QCOMPARE(at.settings().cacheFolder(), QString());
        control.take(at.path() + QStringLiteral("/elsewhere"));
        QTRY_COMPARE_WITH_TIMEOUT(at.settings().cacheFolder(), at.path() + QStringLiteral("/elsewhere"),
                                  20'000);
        control.take({});
        QTRY_COMPARE(at.settings().cacheFolder(), QString());
    }

    void placesAreAddedMarkedAndRemoved()
    {
        UiServices at;
        SettingsPage page(at.services());
        page.resize(900, 700);
        page.show();
        auto* url = page.findChild<QLineEdit*>(QStringLiteral("newPlace"));
        auto* add = page.findChild<QPushButton*>(QStringLiteral("addPlace"));
        auto* error = page.findChild<QLabel*>(QStringLiteral("placeError"));
        QTest::keyClicks(url, QStringLiteral("ftp://nowhere"));
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(error->isVisible());
        QVERIFY(at.settings().endpoints().isEmpty());
        url->clear();
        QTest::keyClicks(url, QStringLiteral("https://hub.example.org"));
        QVERIFY(!error->isVisible());
        QTest::keyClick(url, Qt::Key_Return);
        QCOMPARE(at.settings().endpoints(), QStringList{QStringLiteral("https://hub.example.org")});
        auto* places = page.findChild<QWidget*>(QStringLiteral("places"));
        QCheckBox* mirror = places->findChild<QCheckBox*>();
        QVERIFY(mirror->accessibleName().contains(QStringLiteral("hub.example.org")));
        mirror->click();
        QCOMPARE(at.settings().endpoints(), QStringList{QStringLiteral("https://hub.example.org#mirror")});
        QTRY_COMPARE(places->findChildren<QToolButton*>().size(), 1);
        places->findChild<QToolButton*>()->click();
        QVERIFY(at.settings().endpoints().isEmpty());
    }

    void environmentIsNamed()
    {
        UiServices at;
        SettingsPage page(at.services());
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            texts.append(label->text());
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("HF_ENDPOINT is set in the environment")));
        QVERIFY(all.contains(QStringLiteral("HF_HUB_CACHE is set in the environment")));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("changeCache"))->isEnabled());
    }

    void historyIsClearedOnlyAfterItCouldBeUndone()
    {
        UiServices at;
        storage::RunRecord record;
        record.place = QStringLiteral("p");
        record.repo = QStringLiteral("model a/b");
        record.at = QDateTime::currentDateTimeUtc();
        VERIFY_RESULT(at.services().runs.add(record, 10));
        SettingsPage page(at.services());
        std::function<void()> done;
        connect(&page, &Page::undoable, this,
                [&](const QString&, const std::function<void()>&, const std::function<void()>& last) {
                    done = last;
                });
        page.findChild<QPushButton*>(QStringLiteral("clearHistory"))->click();
        QVERIFY(done != nullptr);
        QCOMPARE(at.services().runs.list(QStringLiteral("p"), {}, {}, 10).size(), 1);
        done();
        QVERIFY(at.services().runs.list(QStringLiteral("p"), {}, {}, 10).isEmpty());
    }

    void everyControlHasAName()
    {
        UiServices at;
        SettingsPage page(at.services());
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            const bool control = qobject_cast<QComboBox*>(widget) || qobject_cast<QSpinBox*>(widget) ||
                                 qobject_cast<QCheckBox*>(widget) || qobject_cast<QToolButton*>(widget);
            QVERIFY2(!control || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

VITRINE_TEST(SettingsPageTest)
#include "settingspage_test.moc"
