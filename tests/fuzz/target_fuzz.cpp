#include "core/localhub/http/target.h"
#include "core/localhub/routes/route.h"
#include "tests/fuzz/expect.h"

using namespace vitrine::localhub;

namespace {

const Route routes[]{
    {"GET", "/api/{type}/{repo}/revision/{rev}", Access::RepoInfo, Family::Api, nullptr},
    {"GET", "/api/{type}/{repo}/tree/{rev}/{path?}", Access::RepoFiles, Family::Api, nullptr},
    {"GET", "/{web}/{repo}/resolve/{rev}/{path}", Access::RepoFiles, Family::Files, nullptr},
    {"GET", "/{web}/{repo}", Access::RepoInfo, Family::Web, nullptr},
    {"GET", "/api/users/{name}/overview", Access::Open, Family::Api, nullptr}};

bool plain(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x20; });
}

} // namespace

// A target that is taken holds no control character, and its query means the same when written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto target = Target::parse(vitrine::fuzz::bytes(data, size));
    if (!target)
        return 0;
    EXPECT(target->path.startsWith('/'));
    for (const QString& segment : target->segments)
        EXPECT(plain(segment));
    // "name[][]" loses one pair of brackets each time it is read; everything else stays as it was.
    const auto again = Query::parse(target->query.encoded());
    EXPECT(again && again->items().size() == target->query.items().size());
    EXPECT(target->query.encoded().contains("%5B%5D") || again->items() == target->query.items());
    for (const Route& route : routes) {
        const auto match = matchRoute(route, "HEAD", target->segments);
        EXPECT(!match || plain(match->repo + match->revision + match->path + match->name));
    }
    return 0;
}
