#include "ui/pages/repo/repostate.h"

#include "core/account/places.h"
#include "core/base/json.h"
#include "core/net/background.h"
#include "core/worker/readerclient.h"
#include "ui/pages/gate/gatewatch.h"
#include "ui/pages/repo/tensorreader.h"

namespace vitrine::ui {

namespace {

constexpr qsizetype firstPart = 64 * 1024;
constexpr qint64 maximumConfig = 1 << 20;

const QString readmeName = QStringLiteral("README.md");
const QString configName = QStringLiteral("config.json");

bool isUnreachable(const Error& error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Server;
}

} // namespace

RepoState::RepoState(Services& services, RepoSubject source, QObject* parent)
    : QObject(parent), m_services(services), m_source(std::move(source))
{
    if (m_source.isFolder())
        return;
    m_gate = std::make_unique<GateWatch>(m_services, m_source.place, m_source.id);
    connect(m_gate.get(), &GateWatch::changed, this, &RepoState::updateVerdict);
}

RepoState::~RepoState()
{
    m_cancel.cancel();
}

std::shared_ptr<hub::HubClient> RepoState::client() const
{
    return m_services.places.client(m_source.place, m_source.account);
}

bool RepoState::isLocked() const
{
    return m_gate && m_gate->isLocked() && !localFolder();
}

void RepoState::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_error.reset();
    m_cardError.reset();
    m_filesError.reset();
    refreshLocal();
    if (m_source.isFolder()) {
        loadFolder();
        return;
    }
    for (const hub::Freshness freshness : {hub::Freshness::CacheOnly, hub::Freshness::Network}) {
        loadInfo(freshness);
        loadCard(freshness);
        loadFiles(freshness);
    }
    loadRefs();
}

void RepoState::setRevision(const Revision& revision)
{
    m_source.revision = revision;
    m_card.reset();
    m_readme.clear();
    m_files.clear();
    m_filesKnown = false;
    m_config = {};
    m_parameters.clear();
    load();
}

void RepoState::loadFolder()
{
    const QString folder = m_source.folder.isEmpty() ? m_localFolder : m_source.folder;
    QCoro::connect(net::inBackground([folder] { return listFolder(folder); }), this,
                   [this](const Result<QList<hub::TreeEntry>>& files) {
                       if (!files) {
                           m_error = files.error();
                           Q_EMIT infoChanged();
                           return;
                       }
                       if (!m_info) {
                           m_info.emplace();
                           m_info->id = m_source.id;
                           Q_EMIT infoChanged();
                       }
                       takeFiles(*files);
                   });
    QCoro::connect(net::inBackground([folder] { return readFolderFile(folder, readmeName, 0, -1); }), this,
                   [this](const Result<QByteArray>& readme) {
                       if (readme) {
                           takeReadme(*readme);
                           return;
                       }
                       m_cardError = readme.error();
                       Q_EMIT cardChanged();
                   });
}

void RepoState::loadInfo(hub::Freshness freshness)
{
    QCoro::connect(
        client()->info(m_source.id, m_source.revision, freshness, m_cancel.token()), this,
        [this, freshness](const Result<hub::Fresh<hub::RepoInfo>>& reply) { takeInfo(reply, freshness); });
}

void RepoState::takeInfo(const Result<hub::Fresh<hub::RepoInfo>>& reply, hub::Freshness freshness)
{
    if (reply) {
        m_info = reply->value;
        m_storedAt = reply->fromCache ? reply->fetchedAt : QDateTime();
        if (!reply->value.parameters.isEmpty())
            m_parameters = reply->value.parameters;
        m_error.reset();
        Q_EMIT infoChanged();
        if (m_gate && freshness == hub::Freshness::Network)
            m_gate->setGating(m_info->gated);
        updateVerdict();
        loadParameters();
        return;
    }
    if (freshness == hub::Freshness::CacheOnly || m_info || reply.error().kind == ErrorKind::Cancelled)
        return;
    if (openCachedInstead(reply.error()))
        return;
    m_error = reply.error();
    Q_EMIT infoChanged();
}

// The place cannot be reached and was never asked before, but the files are here (another tool fetched them).
bool RepoState::openCachedInstead(const Error& error)
{
    const bool onlyCached =
        m_source.place.kind == hub::Place::Kind::ThisComputer && error.kind == ErrorKind::NotFound;
    if ((!isUnreachable(error) && !onlyCached) || m_localFolder.isEmpty())
        return false;
    loadFolder();
    return true;
}

void RepoState::loadCard(hub::Freshness freshness)
{
    QCoro::connect(client()->readme(m_source.id, m_source.revision, freshness, m_cancel.token()), this,
                   [this, freshness](const Result<hub::Fresh<QByteArray>>& reply) {
                       if (reply) {
                           takeReadme(reply->value);
                           return;
                       }
                       const bool shown = freshness == hub::Freshness::CacheOnly || m_card;
                       if (shown || reply.error().kind == ErrorKind::Cancelled ||
                           (isUnreachable(reply.error()) && !m_localFolder.isEmpty()))
                           return;
                       m_cardError = reply.error();
                       Q_EMIT cardChanged();
                   });
}

void RepoState::takeReadme(const QByteArray& readme)
{
    if (m_card && readme == m_readme)
        return;
    m_readme = readme;
    // The first screen comes from the beginning; the whole replaces it.
    if (readme.size() > firstPart && !m_card)
        parse(readme, false);
    parse(readme, true);
}

void RepoState::parse(const QByteArray& readme, bool whole)
{
    const auto part = whole ? worker::CardPart::Whole : worker::CardPart::Beginning;
    QCoro::connect(m_services.reader.readCard(readme, part, m_cancel.token()), this,
                   [this, whole, readme](Result<cards::Card> card) {
                       if (readme != m_readme || (!whole && m_card && !m_card->hasMore))
                           return;
                       if (card) {
                           adoptMetadata(card->metadata);
                           m_card = std::make_shared<const cards::Card>(std::move(*card));
                           m_cardError.reset();
                       } else if (card.error().kind != ErrorKind::Cancelled && !m_card) {
                           m_cardError = card.error();
                       }
                       Q_EMIT cardChanged();
                   });
}

// Nobody but the card tells what a folder holds.
void RepoState::adoptMetadata(const cards::CardMetadata& metadata)
{
    if (!m_info || !m_info->pipelineTag.isEmpty() || !m_info->tags.isEmpty())
        return;
    m_info->pipelineTag = metadata.pipelineTag;
    m_info->library = metadata.library;
    m_info->baseModels = metadata.baseModels;
    m_info->tags = metadata.tags + metadata.languages;
    if (!metadata.licence.ids.isEmpty())
        m_info->tags.append(QStringLiteral("license:") + metadata.licence.ids.first());
    Q_EMIT infoChanged();
    updateVerdict();
}

void RepoState::loadFiles(hub::Freshness freshness)
{
    QCoro::connect(
        client()->tree(m_source.id, m_source.revision, {}, true, false, freshness, m_cancel.token()), this,
        [this, freshness](const Result<hub::Fresh<QList<hub::TreeEntry>>>& reply) {
            if (reply) {
                takeFiles(reply->value);
                return;
            }
            const bool shown = freshness == hub::Freshness::CacheOnly || m_filesKnown;
            if (shown || reply.error().kind == ErrorKind::Cancelled)
                return;
            m_filesError = reply.error();
            Q_EMIT filesChanged();
        });
}

void RepoState::takeFiles(const QList<hub::TreeEntry>& files)
{
    m_files = files;
    m_filesKnown = true;
    m_filesError.reset();
    refreshLocal();
    Q_EMIT filesChanged();
    updateVerdict();
    if (m_config.isEmpty() && fileSizes().contains(configName))
        loadConfig();
    loadParameters();
}

void RepoState::loadRefs()
{
    QCoro::connect(client()->refs(m_source.id, hub::Freshness::Network, m_cancel.token()), this,
                   [this](const Result<hub::Fresh<hub::Refs>>& reply) {
                       if (!reply)
                           return;
                       m_refs = reply->value;
                       Q_EMIT refsChanged();
                   });
}

void RepoState::loadConfig()
{
    QCoro::connect(fileBytes(configName, 0, maximumConfig, m_cancel.token()), this,
                   [this](const Result<QByteArray>& bytes) {
                       if (!bytes && bytes.error().kind == ErrorKind::Cancelled)
                           return;
                       // Small and flat: Qt's parser is bounded in depth, and the result is only looked into.
                       const auto config = bytes.and_then(
                           [](const QByteArray& text) { return json::object(text, configName); });
                       m_configFailed = !config || config->isEmpty();
                       if (config)
                           m_config = *config;
                       updateVerdict();
                   });
}

// The header of the weights tells what the place did not: a few kilobytes by a range request, once the place
// has spoken.
void RepoState::loadParameters()
{
    const QString weights = QStringLiteral("model.safetensors");
    const qint64 size = fileSizes().value(weights);
    if (!m_info || !m_parameters.isEmpty() || size <= 0)
        return;
    QCoro::connect(readTensors(this, weights, size, m_cancel.token()), this,
                   [this](const Result<tasks::SafetensorsHeader>& header) {
                       if (!header)
                           return;
                       m_parameters = header->parametersByDtype();
                       Q_EMIT infoChanged();
                       updateVerdict();
                   });
}

void RepoState::updateVerdict()
{
    tasks::ModelFacts facts;
    facts.id = m_source.title();
    facts.files = fileSizes();
    facts.parameters = m_parameters;
    facts.config = m_config;
    if (m_checkedFolder == m_localFolder)
        facts.damage = m_damage;
    if (m_info) {
        facts.pipelineTag = m_info->pipelineTag;
        facts.library = m_info->library;
        facts.tags = m_info->tags;
        facts.baseModels = m_info->baseModels;
        if (facts.config.isEmpty())
            facts.config = m_info->config;
    }
    m_verdict = tasks::runsHere(facts, tasks::Machine::here());
    Q_EMIT verdictChanged();
}

} // namespace vitrine::ui
