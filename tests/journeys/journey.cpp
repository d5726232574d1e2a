#include "tests/journeys/journey.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/scorebars.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

namespace vitrine::test {

namespace {

app::Folders foldersIn(const QString& home)
{
    app::Folders folders;
    folders.config = home + QStringLiteral("/config");
    folders.data = home + QStringLiteral("/data");
    folders.samples = Journey::samples();
    QDir().mkpath(folders.config);
    QDir().mkpath(folders.data);
    return folders;
}

} // namespace

Journey::Journey(bool endpoint)
{
    m_hub.start();
    // Port 9 answers nobody: a newcomer without a network.
    qputenv("HF_ENDPOINT", endpoint ? m_hub.url().toString().toUtf8() : QByteArray("http://127.0.0.1:9"));
    qputenv("HF_HUB_CACHE", cache().toUtf8());
    restart();
}

Journey::~Journey()
{
    m_application.reset();
    qunsetenv("HF_ENDPOINT");
    qunsetenv("HF_HUB_CACHE");
}

void Journey::restart()
{
    m_application.reset();
    m_application = std::make_unique<app::Application>(foldersIn(m_home.path()));
    window().resize(1280, 800);
    m_application->open({});
}

QString Journey::samples()
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples");
}

QWidget* Journey::rootWidget() const
{
    return &m_application->window();
}

bool Journey::until(const std::function<bool()>& condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool Journey::click(const char* name) const
{
    if (!until([&] { return find(name) && find(name)->isEnabled(); }))
        return false;
    QWidget* widget = find(name);
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Journey::type(const char* name, const QString& text) const
{
    QWidget* widget = wait(name);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
    return true;
}

bool Journey::openTab(const QString& text) const
{
    auto* tabs = wait<QTabBar>("repoTabs");
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        if (tabs->tabText(i) == text) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            return true;
        }
    }
    return false;
}

QString Journey::answer() const
{
    const auto* bars = find<ui::ScoreBars>("resultScores");
    return bars && !bars->scores().isEmpty() ? bars->scores().first().label : QString();
}

QString Journey::said() const
{
    const auto* title = find<QLabel>("stateTitle");
    if (!title)
        return {};
    const QWidget* view = title->parentWidget();
    const QString shown =
        title->text() + QLatin1Char(' ') + view->findChild<QLabel*>(QStringLiteral("stateText"))->text();
    // Without the places where a long word may be cut.
    return QString(shown).remove(QChar(0x200b)) + QLatin1Char(' ') +
           view->findChild<QPlainTextEdit*>()->toPlainText();
}

QList<qint64> Journey::workers()
{
    QList<qint64> ids;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& process : processes) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        if (text.contains("Name:\tvitrine-worker") &&
            text.contains("PPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n'))
            ids.append(process.toLongLong());
    }
    return ids;
}

} // namespace vitrine::test
