#pragma once

#include "core/cards/card.h"
#include "core/hub/hubclient.h"
#include "core/tasks/runshere.h"
#include "core/tasks/safetensorsheader.h"
#include "core/worker/modelrunner.h"
#include "ui/pages/repo/reposubject.h"
#include "ui/shell/services.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::ui {

class GateWatch;

/// Everything a repository page knows, filled piece by piece: stored replies first, then the place's own. GUI
/// thread. Destroying it cancels what is under way.
class RepoState : public QObject {
    Q_OBJECT

public:
    RepoState(Services& services, RepoSubject source, QObject* parent = nullptr);
    ~RepoState() override;

    const RepoSubject& source() const { return m_source; }
    Services& services() const { return m_services; }
    /// Where one stands at its gate; null for folders.
    GateWatch* gate() const { return m_gate.get(); }
    /// Whether its files cannot be read, here or there, before its authors are asked.
    bool isLocked() const;
    /// Fetches everything (again).
    void load();
    void setRevision(const Revision& revision);

    const std::optional<hub::RepoInfo>& info() const { return m_info; }
    /// When the shown info was fetched; invalid while it is fresh from the place.
    const QDateTime& storedAt() const { return m_storedAt; }
    const std::optional<Error>& error() const { return m_error; } ///< the repository itself cannot be shown
    const std::shared_ptr<const cards::Card>& card() const { return m_card; }
    const std::optional<Error>& cardError() const { return m_cardError; }
    const QList<hub::TreeEntry>& files() const { return m_files; }
    const std::optional<Error>& filesError() const { return m_filesError; }
    bool filesKnown() const { return m_filesKnown; }
    const hub::Refs& refs() const { return m_refs; }
    /// Weights by dtype, from the place or from the header of the weights.
    const QMap<QString, qint64>& parameters() const { return m_parameters; }
    const tasks::RunsHere& verdict() const { return m_verdict; }
    /// Whether the verdict lacks the configuration for good: it could not be read.
    bool configFailed() const { return m_configFailed; }

    /// Bytes of a file: from this computer where it is here, else from the place.
    QCoro::Task<Result<QByteArray>> fileBytes(QString path, qint64 offset, qint64 length,
                                              net::CancelToken cancel);

    /// Where the files lie on this computer, when everything that running needs is here.
    std::optional<QString> localFolder() const;
    /// What running needs and is not here yet.
    QStringList missingFiles() const;
    qint64 missingBytes() const;
    std::optional<worker::ModelRef> modelRef() const;
    /// Looks again for local files, after a download.
    void refreshLocal();

Q_SIGNALS:
    void infoChanged();
    void cardChanged();
    void filesChanged();
    void refsChanged();
    void verdictChanged();
    void localChanged();

private:
    std::shared_ptr<hub::HubClient> client() const;
    void loadFolder();
    void loadInfo(hub::Freshness freshness);
    void takeInfo(const Result<hub::Fresh<hub::RepoInfo>>& reply, hub::Freshness freshness);
    void loadCard(hub::Freshness freshness);
    void takeReadme(const QByteArray& readme);
    void parse(const QByteArray& readme, bool whole);
    void adoptMetadata(const cards::CardMetadata& metadata);
    void loadFiles(hub::Freshness freshness);
    void takeFiles(const QList<hub::TreeEntry>& files);
    void loadRefs();
    void loadConfig();
    void loadParameters();
    void updateVerdict();
    void checkWeights();
    bool openCachedInstead(const Error& error);
    void useCache(const hub::Place& place);
    void useFolder(const QString& folder);
    QMap<QString, qint64> fileSizes() const;

    Services& m_services;
    RepoSubject m_source;
    net::CancelSource m_cancel;
    std::unique_ptr<GateWatch> m_gate;
    std::optional<hub::RepoInfo> m_info;
    QDateTime m_storedAt;
    std::optional<Error> m_error;
    std::shared_ptr<const cards::Card> m_card;
    std::optional<Error> m_cardError;
    QByteArray m_readme;
    QList<hub::TreeEntry> m_files;
    bool m_filesKnown = false;
    std::optional<Error> m_filesError;
    hub::Refs m_refs;
    QJsonObject m_config;
    QMap<QString, qint64> m_parameters;
    tasks::RunsHere m_verdict;
    bool m_configFailed = false;
    QString m_checkedFolder;       ///< whose weights m_damage speaks of
    std::optional<Error> m_damage; ///< of the weights on this computer
    QString m_localFolder;         ///< a folder that may hold the files: dropped, sample, or snapshot
    QString m_localRoot;           ///< where its links may end
};

} // namespace vitrine::ui
