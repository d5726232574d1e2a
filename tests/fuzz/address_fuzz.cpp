#include "core/base/revision.h"
#include "core/hub/huburl.h"
#include "tests/fuzz/expect.h"

using namespace vitrine;

namespace {

void readId(const QString& text)
{
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        const auto id = RepoId::parse(text, type);
        if (!id)
            continue;
        const QString folder = id->cacheFolder();
        EXPECT(!folder.contains(QLatin1Char('/')) && !folder.startsWith(QLatin1Char('.')));
        const auto again = RepoId::parse(id->id(), type);
        EXPECT(again && *again == *id);
        EXPECT(!id->id().contains(QLatin1String("..")));
    }
    (void)RepoId::fromCacheFolder(text);
    (void)Revision::parse(text);
}

} // namespace

// What was understood can be written as an address and means the same when read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const hub::Place place = *hub::Place::parse(QStringLiteral("http://127.0.0.1:8420"));
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    readId(text);
    (void)hub::Place::parse(text);
    const auto url = hub::HubUrl::parse(text, place);
    if (!url)
        return 0;
    const auto again = hub::HubUrl::parse(url->address(), place);
    EXPECT(again && *again == *url);
    url->webUrl(place);
    return 0;
}
