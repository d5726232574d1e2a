#include "ui/pages/settings/cachecontrol.h"

#include "core/base/bytesize.h"
#include "core/net/background.h"
#include "core/storage/environment.h"
#include "core/storage/settings.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

// Permissions say little on shares and read-only disks: only writing tells.
bool canBeWritten(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return false;
    QTemporaryFile probe(folder + QStringLiteral("/.vitrine-XXXXXX"));
    return probe.open();
}

// Of the folder, or of what is there already above it.
QString roomIn(const QString& folder)
{
    QDir there(folder);
    while (!there.exists() && there.cdUp()) {
    }
    const QStorageInfo disk(there.absolutePath());
    return disk.isValid() && disk.bytesAvailable() > 0
               ? CacheControl::tr("%1 are free there.").arg(byteSizeText(disk.bytesAvailable()))
               : QString();
}

} // namespace

CacheControl::CacheControl(storage::Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_folder(new ElidedLabel({}, TextSize::Body, this)),
      m_words(new Label({}, TextSize::Caption, this)), m_usual(plainButton(tr("Default"), this))
{
    m_folder->setElideMode(Qt::ElideMiddle);
    m_folder->setObjectName(QStringLiteral("cacheFolder"));
    m_words->setObjectName(QStringLiteral("cacheWords"));
    m_words->setWordWrap(true);
    QPushButton* change = plainButton(tr("Change…"), this);
    change->setObjectName(QStringLiteral("changeCache"));
    change->setAccessibleName(tr("Change the folder for downloads"));
    m_usual->setObjectName(QStringLiteral("usualCache"));
    m_usual->setAccessibleName(tr("Back to the default folder"));
    change->setEnabled(!storage::hfHubCacheIsSet());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(change);
    row->addWidget(m_usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(change, &QPushButton::clicked, this, &CacheControl::choose);
    connect(m_usual, &QPushButton::clicked, this, [this] { take({}); });
    showFolder();
}

void CacheControl::showFolder()
{
    const bool own = !storage::hfHubCacheIsSet() && !m_settings.cacheFolder().isEmpty();
    const QString folder = own ? m_settings.cacheFolder() : storage::hfHubCache();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_usual->setEnabled(own);
    m_words->setTint(Tint::Neutral);
    m_words->quiet()->setText({});
    QCoro::connect(net::inBackground([folder] { return roomIn(folder); }), m_words,
                   [this](const QString& room) { m_words->setText(room); });
}

void CacheControl::take(const QString& folder)
{
    // A share that does not answer must not hold the window.
    QCoro::connect(net::inBackground([folder] { return folder.isEmpty() || canBeWritten(folder); }), this,
                   [this, folder](bool taken) {
                       if (taken) {
                           m_settings.setCacheFolder(folder);
                           showFolder();
                           return;
                       }
                       m_words->setTint(Tint::Bad);
                       m_words->setText(
                           tr("Nothing can be written to %1. The folder stays as it was; choose another one.")
                               .arg(QDir::toNativeSeparators(folder)));
                       announce(this, m_words->text());
                   });
}

void CacheControl::choose()
{
    auto* dialog = new QFileDialog(this, tr("Folder for downloads"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CacheControl::take);
    dialog->open();
}

} // namespace vitrine::ui
