#include "tests/support/testmain.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themewatcher.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace vitrine::ui;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("highContrast");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, more contrast") << false << true;
        QTest::newRow("dark, more contrast") << true << true;
    }

    void everyTextIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(bool, highContrast);
        Theme theme = dark ? Theme::darkTheme() : Theme::light();
        if (highContrast)
            theme = theme.withHighContrast();
        for (const QColor& ground : {theme.canvas, theme.surface}) {
            for (const QColor& text :
                 {theme.text, theme.quiet, theme.accent, theme.good, theme.warn, theme.bad})
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
            QVERIFY(contrast(theme.fieldLine, ground) >= 2.9);
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        for (const Tint tint : {Tint::Neutral, Tint::Accent, Tint::Good, Tint::Warn, Tint::Bad, Tint::Text,
                                Tint::Image, Tint::Audio, Tint::Multimodal, Tint::Tabular})
            QVERIFY2(contrast(theme.colour(tint), theme.wash(tint)) >= 4.5,
                     qPrintable(QStringLiteral("tint %1: %2")
                                    .arg(int(tint))
                                    .arg(contrast(theme.colour(tint), theme.wash(tint)))));
    }

    void themeIsFoundFromItsPalette()
    {
        QCOMPARE(themeFor(Theme::light().palette()), Theme::light());
        QCOMPARE(themeFor(Theme::darkTheme().palette()), Theme::darkTheme());
        QVERIFY(themeFor(Theme::light().withHighContrast().palette()).highContrast);
    }

    void choiceChangesPaletteAtOnce()
    {
        ThemeWatcher watcher;
        watcher.setChoice(ThemeWatcher::Choice::Light);
        watcher.install();
        QSignalSpy changed(&watcher, &ThemeWatcher::changed);
        watcher.setChoice(ThemeWatcher::Choice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().canvas);
        watcher.setChoice(ThemeWatcher::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().canvas);
    }

    void digitsMeasureEqual()
    {
        const QFontMetricsF metrics(Theme::figures());
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                     metrics.horizontalAdvance(QLatin1Char('0')));
    }

    void everyIconIsDrawn()
    {
        QVERIFY(!icon(QStringLiteral("search")).isNull());
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const QImage image = iconPixmap(file.chopped(4), Qt::red, 24, 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(drawn > 30, qPrintable(file));
        }
    }

    void iconsFollowTheTheme()
    {
        ThemeWatcher watcher;
        watcher.install();
        const QIcon search = icon(QStringLiteral("search"), QPalette::Highlight);
        watcher.setChoice(ThemeWatcher::Choice::Light);
        const QImage light = search.pixmap(24).toImage();
        watcher.setChoice(ThemeWatcher::Choice::Dark);
        QVERIFY(search.pixmap(24).toImage() != light);
    }
};

VITRINE_TEST(ThemeTest)
#include "theme_test.moc"
