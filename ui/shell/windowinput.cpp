// Keys, drops and the palette of MainWindow.
#include "ui/shell/mainwindow.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/libraryindex.h"
#include "core/storage/settings.h"
#include "ui/dialogs/takechooser.h"
#include "ui/shell/accountdesk.h"
#include "ui/shell/addresses.h"
#include "ui/shell/keysoverview.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/samples.h"
#include "ui/shell/services.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/toast.h"

#include <QCoroTask>

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace vitrine::ui {

namespace {

/// A folder by the name of the sample in it, or by its last two parts; a repository by its id.
QString recentTitle(const QString& address, const QList<Sample>& known)
{
    const QString folder = folderOf(address);
    for (const Sample& sample : known) {
        if (sample.folder == folder)
            return sample.id;
    }
    return folder.isEmpty() ? repositoryOf(address).section(QLatin1Char('/'), 1)
                            : folder.section(QLatin1Char('/'), -2);
}

/// The folder of a model of which \p file is a part; empty for any other file.
QString modelFolderOf(const QString& file)
{
    const QFileInfo info(file);
    const bool part = info.fileName() == QLatin1String("config.json") ||
                      info.suffix() == QLatin1String("safetensors") || info.suffix() == QLatin1String("bin");
    const bool model =
        part && info.isFile() && QFileInfo::exists(info.absolutePath() + QStringLiteral("/config.json"));
    return model ? info.absolutePath() : QString();
}

} // namespace

void MainWindow::makeKeys()
{
    const auto key = [this](const QList<QKeySequence>& sequences, auto act) {
        auto* action = new QAction(this);
        action->setShortcuts(sequences);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto press = [](const char* text) {
        return QKeySequence(QLatin1String(text));
    };
    key({press("Ctrl+K")}, [this] { openPalette(); });
    key({press("Ctrl+L")}, [this] { focusSearch(); });
    key({press("Alt+Left")}, [this] { back(); });
    key({press("Alt+Right")}, [this] { forward(); });
    key({press("F5"), press("Ctrl+R")}, [this] { reloadPage(); });
    key({press("F1")}, [this] { showKeys(); });
    key({press("Ctrl+,")}, [this] { openAddress(QStringLiteral("vitrine:settings")); });
    key({press("Ctrl+Q")}, [this] { close(); });
    key({press("Ctrl+F")}, [this] {
        if (Page* page = currentPage())
            page->find();
    });
    QAction* escape = key({press("Esc")}, [this] { stopOrClose(); });
    escape->setObjectName(QStringLiteral("escape"));
    int number = 1;
    for (const PageEntry& entry : std::as_const(m_table)) {
        if (entry.address.isEmpty() || !entry.under.isEmpty() || number > 9)
            continue;
        key({QKeySequence(QStringLiteral("Ctrl+%1").arg(number++))},
            [this, address = entry.address] { openAddress(address); });
    }
}

void MainWindow::stopOrClose()
{
    // What has the focus and closes on Esc (an overlay, a find bar) comes before the page. Off meanwhile: Qt
    // looks for shortcuts again for a key that is sent, and would end here without end.
    auto* escape = findChild<QAction*>(QStringLiteral("escape"));
    QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QWidget* focused = focusWidget();
    escape->setEnabled(false);
    if (focused)
        QCoreApplication::sendEvent(focused, &pressed);
    escape->setEnabled(true);
    if (focused && pressed.isAccepted())
        return;
    if (Page* page = currentPage())
        page->stop();
}

void MainWindow::showKeys()
{
    auto* open = centralWidget()->findChild<QWidget*>(QStringLiteral("keys"), Qt::FindDirectChildrenOnly);
    if (open && open->isVisible())
        open->close(); // F1 again takes the overview away.
    else
        (new KeysOverview(centralWidget()))->popUp();
}

QList<PaletteItem> MainWindow::paletteItems()
{
    QList<PaletteItem> items;
    const QList<Sample> known = samples(m_services.samplesFolder);
    QStringList listed; // a repository has one line, however often it was opened
    const auto add = [&](const QString& title, const QString& group, const char* icon, int rank,
                         const QString& address) {
        const QString key = repositoryOf(address);
        if (listed.contains(key))
            return;
        listed.append(key);
        items.append({title, group, QLatin1String(icon), {}, rank, address, {}});
    };
    QStringList recent = m_services.settings.recentRepos(recentScope(m_services));
    const QStringList everybodys = m_services.settings.recentRepos();
    for (const QString& address : everybodys) {
        if (!recent.contains(address))
            recent.append(address);
    }
    for (const QString& address : std::as_const(recent))
        add(recentTitle(address, known), tr("Recent"), "history", 0, repositoryOf(address));
    for (const storage::LibraryItem& item : m_services.library.items(storage::LibraryIndex::Order::LastUse))
        add(item.repo.id.id(), tr("On this computer"), "library", 1,
            hub::HubUrl::repository(item.repo.id).address());
    for (const Sample& sample : known)
        add(sample.id, tr("Comes with Vitrine"), "model", 1, folderAddress(sample.folder));
    int number = 1;
    for (const PageEntry& entry : std::as_const(m_table)) {
        if (!entry.address.isEmpty())
            items.append({entry.title(),
                          tr("Page"),
                          entry.icon,
                          entry.under.isEmpty() ? QStringLiteral("Ctrl+%1").arg(number++) : QString(),
                          2,
                          entry.address,
                          {}});
    }
    const auto command = [&items](const QString& title, const QString& icon, const QString& keys,
                                  std::function<void()> act) {
        items.append({title, tr("Command"), icon, keys, 3, {}, std::move(act)});
    };
    command(tr("Back"), QStringLiteral("chevron-left"), tr("Alt+Left"), [this] { back(); });
    command(tr("Ask again"), QStringLiteral("retry"), QStringLiteral("F5"), [this] { reloadPage(); });
    command(tr("Copy the address of this page"), QStringLiteral("copy"), {},
            [this] { QGuiApplication::clipboard()->setText(address()); });
    command(tr("Keys"), QStringLiteral("keyboard"), QStringLiteral("F1"), [this] { showKeys(); });
    const bool offline = m_services.settings.offline();
    command(offline ? tr("Go online") : tr("Work offline"), QStringLiteral("offline"), {},
            [this, offline] { m_services.settings.setOffline(!offline); });
    using Theme = storage::Settings::Theme;
    command(tr("Light theme"), QStringLiteral("eye"), {},
            [this] { m_services.settings.setTheme(Theme::Light); });
    command(tr("Dark theme"), QStringLiteral("eye"), {},
            [this] { m_services.settings.setTheme(Theme::Dark); });
    items += m_accounts->commands();
    for (const hub::Place& place : m_services.places.places())
        command(tr("Go to %1").arg(place.name),
                place.kind == hub::Place::Kind::ThisComputer ? QStringLiteral("computer")
                                                             : QStringLiteral("globe"),
                {}, [this, place] { m_services.places.open(place); });
    return items;
}

void MainWindow::openPalette()
{
    if (centralWidget()->findChild<Palette*>())
        return;
    auto* palette = new Palette(m_services, paletteItems(), centralWidget());
    connect(palette, &Palette::opened, this, &MainWindow::openAddress);
    palette->popUp();
}

void MainWindow::takeInput(const QString& address)
{
    const QString file = addressValue(address, QStringLiteral("path"));
    const QString text = addressValue(address, QStringLiteral("text"));
    const QString input = file.isEmpty()
                              ? QStringLiteral("&text=") + QString::fromLatin1(QUrl::toPercentEncoding(text))
                              : QStringLiteral("&file=") + QString::fromLatin1(QUrl::toPercentEncoding(file));
    auto* chooser = new TakeChooser(file.isEmpty() ? TakeChooser::Input::Text : TakeChooser::inputOf(file),
                                    file.isEmpty() ? text : QFileInfo(file).fileName(), this);
    for (const Sample& sample : samples(m_services.samplesFolder))
        chooser->addModel(sample.id, sample.task,
                          folderAddress(sample.folder, QStringLiteral("try")) + input);
    connect(chooser, &TakeChooser::chosen, this, &MainWindow::openAddress);
    offerCached(chooser, input);
    chooser->open();
}

void MainWindow::offerCached(TakeChooser* chooser, const QString& input)
{
    const QList<storage::LibraryItem> items = m_services.library.items(storage::LibraryIndex::Order::LastUse);
    // The reader may go with the window while headers are read; nobody asks it once the chooser is gone.
    net::CancelSource closed;
    connect(chooser, &QObject::destroyed, chooser, [closed]() mutable { closed.cancel(); });
    QCoro::connect(verdictsOf(m_services.reader, modelFolders(items), closed.token()), chooser,
                   [chooser, items, input](const QHash<QString, tasks::RunsHere>& verdicts) {
                       for (const storage::LibraryItem& item : items) {
                           const tasks::RunsHere verdict = verdicts.value(item.repo.folder);
                           const QString address =
                               hub::HubUrl::repository(item.repo.id, {}, hub::HubUrl::Tab::Try).address();
                           if (verdict.runs())
                               chooser->addModel(item.repo.id.id(), verdict.task,
                                                 address + QLatin1Char('?') + input.mid(1));
                       }
                   });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QMimeData* data = event->mimeData();
    const QList<QUrl> urls = data->urls();
    if (urls.isEmpty()) {
        openText(data->text());
        return;
    }
    const QUrl first = urls.constFirst();
    const QString folder = modelFolderOf(first.toLocalFile());
    openAddress(folder.isEmpty() ? first.toString(QUrl::FullyEncoded) : folderAddress(folder));
    if (urls.size() > 1)
        m_toast->say(tr("One at a time: “%1” is opened.").arg(first.fileName()));
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace vitrine::ui
