#include "tests/ui/uiservices.h"

#include <QtEndian>

namespace vitrine::test {

namespace {

QByteArray safetensors()
{
    const QByteArray header = R"({"w":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})";
    QByteArray file(8, '\0');
    qToLittleEndian(quint64(header.size()), file.data());
    return file + header + QByteArray(16, '\1');
}

} // namespace

UiServices::UiServices(bool reachable)
{
    hub.start();
    qputenv("HF_ENDPOINT", reachable ? hub.url().toEncoded() : QByteArray("http://127.0.0.1:9"));
    qputenv("HF_HUB_CACHE", (path() + QStringLiteral("/hub")).toUtf8());
    m_settings = std::make_unique<storage::Settings>(path() + QStringLiteral("/vitrine.ini"));
    m_settings->setWelcomeDone(true);
    m_network = std::make_unique<net::Network>();
    m_accounts = std::make_unique<account::Accounts>(
        *m_network, account::AccountsOptions{path(), keychain, qEnvironmentVariable("HF_TOKEN_PATH"), {}});
    m_places = std::make_unique<account::Places>(*m_network, *m_accounts, nullptr, nullptr);
    m_access = std::make_unique<account::AccessDesk>(*m_places, *m_accounts,
                                                     path() + QStringLiteral("/access.json"));
    storage::QueueOptions options;
    options.dataFolder = path();
    m_downloads = std::move(*storage::makeDownloadQueue(
        *m_network,
        [this](const hub::Place& place, const QString& account) { return m_places->client(place, account); },
        options));
    m_shownDownloads = std::make_unique<storage::AccountQueue>(*m_downloads, *m_accounts);
    m_library = std::make_unique<storage::LibraryIndex>(path(), QString());
    m_runs = std::make_unique<storage::RunRecords>(path() + QStringLiteral("/runs.sqlite"));
    m_following = std::make_unique<storage::Following>(
        path() + QStringLiteral("/following.sqlite"),
        [this](const QString& origin) -> storage::Following::Voice {
            const hub::Place place = m_places->current();
            if (origin != place.origin())
                return {};
            return {m_places->client(place), m_accounts->speaker(place)};
        },
        storage::Following::Pace{std::chrono::hours(1), std::chrono::hours(1), std::chrono::milliseconds(1)});
    m_theme.install();
    m_services.reset(new ui::Services{*m_network, *m_accounts, *m_places, *m_access, *m_settings,
                                      *m_shownDownloads, *m_library, *m_runs, *m_following, m_reader,
                                      m_runner, m_theme, path(),
                                      QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples")});
}

void UiServices::seedClassifier(const QString& name)
{
    hub.seed(
        QStringLiteral("acme/") + name,
        {{QStringLiteral("README.md"), "---\nlicense: mit\nlanguage: en\npipeline_tag: "
                                       "text-classification\nlibrary_name: transformers\n---\n# Hi\n"},
         {QStringLiteral("config.json"),
          R"({"model_type":"bert","architectures":["BertForSequenceClassification"],"hidden_size":8,"num_hidden_layers":1,
                   "num_attention_heads":2,"intermediate_size":16,"vocab_size":30})"},
         {QStringLiteral("tokenizer.json"), "{}"},
         {QStringLiteral("model.safetensors"), safetensors()}});
}

} // namespace vitrine::test
