#pragma once

#include "core/storage/downloadqueue.h"

#include <QHash>
#include <QObject>

namespace vitrine::ui {

struct Services;
class Toast;

/// What the downloads of all together have to tell: how far they are.
struct TransferTotal {
    int open = 0; ///< waiting or running
    int failed = 0;
    qint64 bytesPerSecond = 0;
    double part = -1; ///< of all open ones, 0 to 1; below 0 while no size is known
};
TransferTotal transferTotal(const QList<storage::Download>& downloads);

/// Tells that a download ended, wherever the person is: by a line at the bottom, or by the desktop's
/// notifications where the window is in the background. Tells at the start what goes on, and at the end what
/// will.
class TransferNews : public QObject {
    Q_OBJECT

public:
    /// \p toast belongs to the window whose being active counts.
    TransferNews(Services& services, Toast& toast, QObject* parent = nullptr);

    /// The window closes.
    void farewell();
    /// The page in front: a line at the bottom would only repeat what the list of transfers, or the page of
    /// the repository itself, shows.
    void setShown(const QString& address) { m_shown = address; }

Q_SIGNALS:
    /// Handed to the desktop.
    void notified(const QString& title, const QString& text);

private:
    void greet();
    void look(const QString& id);
    void tellChanged();
    void tell(const QString& title, const QString& text, bool isShown);

    Services& m_services;
    Toast& m_toast;
    QHash<QString, storage::DownloadStatus> m_known;
    QStringList m_changed; ///< followed repositories with something new, not told yet
    QString m_shown;
};

} // namespace vitrine::ui
