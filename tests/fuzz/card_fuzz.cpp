#include "core/cards/cardparser.h"
#include "core/cards/frontmatter.h"
#include "tests/fuzz/expect.h"

using namespace vitrine;

// A card never fails; its parts are views into what was given.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray readme = fuzz::bytes(data, size);
    const cards::FrontMatter front = cards::splitFrontMatter(readme);
    EXPECT(front.yaml.size() + front.body.size() <= readme.size());
    const cards::Card card = cards::parseCard(readme);
    cards::plainText(card.blocks);
    cards::ParseOptions narrow;
    narrow.maxBytes = 64;
    narrow.depth = 3;
    narrow.nodes = 20;
    cards::parseCard(readme, narrow);
    (void)cards::frontMatterJson(readme);
    return 0;
}
