// The groups of SettingsPage, one function each.
#include "ui/pages/settings/settingspage.h"

#include "core/storage/environment.h"
#include "core/storage/runrecords.h"
#include "core/storage/settings.h"
#include "ui/pages/settings/cachecontrol.h"
#include "ui/pages/settings/placeslist.h"
#include "ui/pages/settings/proxycontrol.h"
#include "ui/pages/settings/settingscard.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "vitrine/version.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QThread>

namespace vitrine::ui {

namespace {

using storage::Settings;

constexpr qint64 megabyte = 1'000'000;

/// Names the variable that decides instead of the setting, where it is set.
QString overridden(const QStringList& names)
{
    for (const QString& name : names) {
        if (qEnvironmentVariableIsSet(name.toUtf8().constData()))
            return SettingsPage::tr("%1 is set in the environment and decides.").arg(name);
    }
    return {};
}

QString withOverride(const QString& about, const QString& override)
{
    return override.isEmpty() ? about : about + QLatin1Char(' ') + override;
}

} // namespace

void SettingsPage::addAppearance(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    auto* theme = choice({tr("Like the system"), tr("Light"), tr("Dark")}, int(settings.theme()),
                         [&settings](int row) { settings.setTheme(Settings::Theme(row)); });
    theme->setObjectName(QStringLiteral("theme"));
    card->addLine(tr("Theme"), tr("Light or dark, at once and for every page."), theme);
    const QStringList codes{QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};
    auto* language = choice({tr("Like the system"), QStringLiteral("English"), QStringLiteral("Deutsch"),
                             QStringLiteral("Français")},
                            int(qMax<qsizetype>(0, codes.indexOf(settings.language()))),
                            [&settings, codes](int row) { settings.setLanguage(codes.at(row)); });
    language->setObjectName(QStringLiteral("language"));
    card->addLine(tr("Language"),
                  tr("Of the window. Cards and answers keep the language they are written in."), language);
}

void SettingsPage::addPlaces(SettingsCard* card)
{
    card->addNote(tr(
        "Besides the Hub and this computer, Vitrine can open any server that speaks like the Hub. Each keeps "
        "its downloads in a folder of its own. A mirror hands on the Hub's own files: tick it only where you "
        "trust the server, because it then fills the cache that other programs use as well."));
    const QString endpoint = overridden({QStringLiteral("HF_ENDPOINT")});
    if (!endpoint.isEmpty())
        card->addNote(endpoint);
    card->addWide(new PlacesList(m_services.settings));
}

void SettingsPage::addAccounts(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    auto* open = plainButton(tr("Show accounts"));
    open->setObjectName(QStringLiteral("openAccounts"));
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(QStringLiteral("vitrine:account")); });
    card->addLine(tr("Accounts on this computer"),
                  withOverride(tr("Who you are at each place, and what your tokens may do."),
                               overridden({QStringLiteral("HF_TOKEN")})),
                  open);
    auto* client = new QLineEdit(settings.oauthClientId());
    client->setObjectName(QStringLiteral("oauthClientId"));
    client->setMinimumWidth(200);
    connect(client, &QLineEdit::editingFinished, this,
            [&settings, client] { settings.setOAuthClientId(client->text()); });
    card->addLine(tr("Client id for signing in by the browser"),
                  tr("Of an application that you registered at the place. Empty: signing in takes a token."),
                  client);
}

void SettingsPage::addNetwork(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    auto* offline = new QCheckBox;
    offline->setObjectName(QStringLiteral("offline"));
    offline->setChecked(settings.offline());
    const QString forced =
        overridden({QStringLiteral("HF_HUB_OFFLINE"), QStringLiteral("TRANSFORMERS_OFFLINE")});
    offline->setEnabled(!storage::offlineByEnvironment());
    connect(offline, &QCheckBox::clicked, this, [&settings](bool on) { settings.setOffline(on); });
    connect(&settings, &Settings::changed, offline,
            [&settings, offline] { offline->setChecked(settings.offline()); });
    card->addLine(tr("Work offline"),
                  withOverride(tr("Nothing is asked from any server; you see what is stored here."), forced),
                  offline);
    card->addLine(tr("Proxy"),
                  withOverride(tr("Empty: as the system says. “none”: no proxy. Or an address such as "
                                  "http://proxy.example.org:3128."),
                               overridden({QStringLiteral("HTTPS_PROXY"), QStringLiteral("https_proxy")})),
                  new ProxyControl(m_services));
    auto* images = choice({tr("Ask for each card"), tr("Always"), tr("Never")}, int(settings.remoteImages()),
                          [&settings](int row) { settings.setRemoteImages(Settings::RemoteImages(row)); });
    images->setObjectName(QStringLiteral("remoteImages"));
    card->addLine(
        tr("Pictures from other servers in cards"),
        tr("Loading one tells that server that you look at the card. Pictures from the repository itself are "
           "always shown."),
        images);
}

void SettingsPage::addDownloads(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    card->addWide(new CacheControl(settings, card));
    card->addNote(withOverride(
        tr("The folder for downloads from the Hub, shared with the other Hugging Face tools. Another one is "
           "used from the next download on; what is in this one stays where it is and is not moved."),
        overridden({QStringLiteral("HF_HUB_CACHE"), QStringLiteral("HF_HOME")})));
    auto* parallel = number(1, 8, settings.parallelDownloads(),
                            [&settings](int count) { settings.setParallelDownloads(count); });
    parallel->setObjectName(QStringLiteral("parallel"));
    card->addLine(tr("Downloads at once"), tr("Further ones wait for their turn."), parallel);
    auto* speed = number(0, 100000, int(settings.speedLimit() / megabyte),
                         [&settings](int megabytes) { settings.setSpeedLimit(megabytes * megabyte); });
    speed->setObjectName(QStringLiteral("speedLimit"));
    speed->setSpecialValueText(tr("No limit"));
    speed->setSuffix(tr(" MB/s"));
    card->addLine(tr("Speed limit"), tr("Over all downloads together."), speed);
}

void SettingsPage::addModels(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    const int cores = QThread::idealThreadCount();
    auto* threads = number(0, cores, qMin(settings.threads(), cores),
                           [&settings](int count) { settings.setThreads(count); });
    threads->setObjectName(QStringLiteral("threads"));
    threads->setSpecialValueText(tr("All %1").arg(cores));
    card->addLine(tr("Processor threads"),
                  tr("How many a model may use. Models loaded from now on follow it."), threads);
    auto* idle = number(1, 240, settings.idleUnloadMinutes(),
                        [&settings](int minutes) { settings.setIdleUnloadMinutes(minutes); });
    idle->setObjectName(QStringLiteral("idleUnload"));
    idle->setSuffix(tr(" min"));
    card->addLine(tr("Keep an unused model in memory"),
                  tr("After that its memory is given back; the next run loads it again."), idle);
}

void SettingsPage::addHistory(SettingsCard* card)
{
    Settings& settings = m_services.settings;
    auto* keep = new QCheckBox;
    keep->setObjectName(QStringLiteral("keepHistory"));
    keep->setChecked(settings.keepHistory());
    connect(keep, &QCheckBox::clicked, this, [&settings](bool on) { settings.setKeepHistory(on); });
    card->addLine(tr("Keep what I try"),
                  tr("Inputs and answers stay on this computer, to look up and to run again."), keep);
    auto* limit =
        number(1, 10000, settings.historyLimit(), [&settings](int runs) { settings.setHistoryLimit(runs); });
    limit->setObjectName(QStringLiteral("historyLimit"));
    card->addLine(tr("Runs kept for each repository"), tr("The oldest are forgotten first."), limit);
    auto* clear = plainButton(tr("Clear the history"));
    clear->setObjectName(QStringLiteral("clearHistory"));
    setButtonKind(clear, QStringLiteral("danger"));
    // Cleared only when it cannot be undone any more.
    connect(clear, &QPushButton::clicked, this, [this] {
        storage::RunRecords* runs = &m_services.runs;
        Q_EMIT undoable(
            tr("The history is cleared"), [] {}, [runs] { runs->clear({}); });
    });
    card->addLine(tr("Everything tried so far"),
                  tr("Of every repository; for a moment it can still be undone."), clear);
}

void SettingsPage::addAbout(SettingsCard* card)
{
    card->addNote(tr("Vitrine %1, Apache License 2.0. Qt %2 (LGPL 3), QCoro (MIT), libtorch (BSD), cmark-gfm "
                     "(BSD and MIT), "
                     "yaml-cpp (MIT), libgit2 (GPL 2 with linking exception), OpenSSL (Apache 2.0), SQLite "
                     "(public domain), "
                     "tl::expected (CC0), Inter (SIL Open Font License).")
                      .arg(QStringLiteral(VITRINE_VERSION), QString::fromLatin1(qVersion())));
    card->addNote(tr(
        "Not made by Hugging Face. Vitrine sends nothing about you to anyone; it talks to the place you have "
        "opened, and to other servers only where a card's pictures are allowed."));
    card->addNote(
        tr("The environment is honoured: HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_TOKEN, HF_TOKEN_PATH, "
           "HF_HUB_OFFLINE and the system's proxy variables."));
}

} // namespace vitrine::ui
