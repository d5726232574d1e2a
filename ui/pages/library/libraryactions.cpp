// What LibraryPage does with the chosen repository.
#include "ui/pages/library/librarypage.h"

#include "core/base/bytesize.h"
#include "ui/pages/library/librarymodel.h"
#include "ui/shell/services.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCoroTask>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

namespace vitrine::ui {

using storage::LibraryIndex;

void LibraryPage::showContent()
{
    const QString order = m_order->currentId();
    const auto wanted = order == QLatin1String("use")    ? LibraryIndex::Order::LastUse
                        : order == QLatin1String("name") ? LibraryIndex::Order::Name
                                                         : LibraryIndex::Order::Size;
    // Until the person has been in the list, its first line is the chosen one.
    const QString chosen =
        currentRow() >= 0 && m_grid->hasFocus() ? m_model->row(currentRow()).folder : QString();
    const int scrolled = m_grid->scrollPosition();
    m_model->setContent(m_services.library.items(wanted), samples(m_services.samplesFolder), m_verdicts);
    m_grid->setScrollPosition(scrolled);
    m_grid->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen))));
    const qsizetype count = m_services.library.items().size();
    m_total->setText(
        count == 0   ? QString()
        : count == 1 ? tr("1 repository · %1").arg(byteSizeText(m_services.library.bytes()))
                     : tr("%1 repositories · %2").arg(count).arg(byteSizeText(m_services.library.bytes())));
    m_total->setToolTip(m_services.library.warnings().join(QLatin1Char('\n')));
    showState();
}

void LibraryPage::readVerdicts()
{
    m_readingVerdicts.cancel(); // only the latest reading counts
    m_readingVerdicts = net::CancelSource();
    const net::CancelToken cancel = m_readingVerdicts.token();
    const QList<ModelFolder> models =
        modelFolders(m_services.library.items()) + modelFolders(samples(m_services.samplesFolder));
    QCoro::connect(verdictsOf(m_services.reader, models, cancel), this,
                   [this, cancel](const QHash<QString, tasks::RunsHere>& verdicts) {
                       if (cancel.isCancelled())
                           return;
                       m_verdicts = verdicts;
                       showContent();
                   });
}

int LibraryPage::currentRow() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void LibraryPage::showActions()
{
    const int row = currentRow();
    const bool cached = row >= 0 && m_model->row(row).item.has_value();
    m_open->setEnabled(row >= 0);
    m_try->setEnabled(row >= 0 && !m_model->row(row).tryAddress.isEmpty());
    m_folder->setEnabled(row >= 0);
    m_verify->setEnabled(cached && !m_verifying);
    m_delete->setEnabled(cached);
}

void LibraryPage::openCurrent()
{
    if (const int row = currentRow(); row >= 0)
        Q_EMIT openAddress(m_model->row(row).address);
}

void LibraryPage::tryCurrent()
{
    if (const int row = currentRow(); row >= 0 && !m_model->row(row).tryAddress.isEmpty())
        Q_EMIT openAddress(m_model->row(row).tryAddress);
}

void LibraryPage::showFolder()
{
    if (const int row = currentRow(); row >= 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->row(row).folder));
}

void LibraryPage::deleteCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_model->row(row).item)
        return;
    const storage::LibraryItem item = *m_model->row(row).item;
    QCoro::connect(
        m_services.library.remove(item, {}), this,
        [this, item](Result<storage::TrashedItem> trashed) { tellRemoved(item, std::move(trashed)); });
}

void LibraryPage::tellRemoved(const storage::LibraryItem& item, Result<storage::TrashedItem> trashed)
{
    if (!trashed) {
        Q_EMIT windowError(trashed.error());
        return;
    }
    LibraryIndex* library = &m_services.library;
    const QString root = item.root;
    const QString id = trashed->id;
    const auto undo = [this, library, root, id] {
        QCoro::connect(library->restore(root, id), this, [this](Result<void> done) {
            if (!done)
                Q_EMIT windowError(done.error());
        });
    };
    Q_EMIT undoable(tr("Deleted %1, %2").arg(item.repo.id.id(), byteSizeText(item.repo.bytes)), undo,
                    [library, root, id] { library->purge(root, id); });
}

void LibraryPage::verifyCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_model->row(row).item || m_model->row(row).item->repo.revisions.isEmpty())
        return;
    const storage::LibraryItem item = *m_model->row(row).item;
    m_verifying = std::make_unique<net::CancelSource>();
    showActions();
    m_model->setNote(item.repo.folder, QStringLiteral("verify"), tr("Verifying…"), Tint::Accent);
    const QString commit = item.repo.revisions.constFirst().commit;
    QCoro::connect(
        m_services.library.verify(item, commit, m_verifying->token()), this,
        [this, item](Result<storage::VerifyReport> report) { tellVerified(item, std::move(report)); });
}

void LibraryPage::tellVerified(const storage::LibraryItem& item, Result<storage::VerifyReport> report)
{
    m_verifying.reset();
    showActions();
    const QString folder = item.repo.folder;
    if (!report) {
        const bool stopped = report.error().kind == ErrorKind::Cancelled;
        m_model->setNote(folder, QStringLiteral("info"),
                         stopped ? tr("Verifying was stopped") : report.error().what,
                         stopped ? Tint::Neutral : Tint::Bad);
        return;
    }
    QString text = tr("Verified: every file is right");
    if (!report->mismatched.isEmpty())
        text = tr("Damaged: %1. Download it again.").arg(report->mismatched.join(QStringLiteral(", ")));
    else if (!report->missing.isEmpty())
        text = tr("Verified; not downloaded: %1").arg(report->missing.mid(0, 3).join(QStringLiteral(", ")));
    else if (!report->extra.isEmpty())
        text =
            tr("Verified; not from the server: %1").arg(report->extra.mid(0, 3).join(QStringLiteral(", ")));
    const bool bad = !report->mismatched.isEmpty();
    m_model->setNote(folder, bad ? QStringLiteral("warning") : QStringLiteral("verify"), text,
                     bad ? Tint::Bad : Tint::Good);
    announce(this, text);
}

bool LibraryPage::stop()
{
    if (!m_verifying)
        return false;
    m_verifying->cancel();
    return true;
}

} // namespace vitrine::ui
