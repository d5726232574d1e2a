#include "app/cli/verbstart.h"

#include "app/cli/output.h"

namespace vitrine::cli {

namespace {

tl::expected<VerbStart, int> open(const Arguments& arguments)
{
    auto context = Context::make(arguments);
    if (!context)
        return tl::make_unexpected(failed(context.error(), arguments.json()));
    return VerbStart{arguments, std::move(*context)};
}

tl::expected<Arguments, int> understand(const QStringList& words, const Options& options, qsizetype most)
{
    auto arguments = Arguments::parse(words, options, most);
    if (!arguments)
        return tl::make_unexpected(
            failed(arguments.error(), Arguments::asks(words, QStringLiteral("--json"))));
    return std::move(*arguments);
}

} // namespace

tl::expected<VerbStart, int> VerbStart::make(const QStringList& words, const Options& options, qsizetype most)
{
    const auto arguments = understand(words, options, most);
    if (!arguments)
        return tl::make_unexpected(arguments.error());
    return open(*arguments);
}

tl::expected<RepoVerbStart, int> RepoVerbStart::make(const QStringList& words, Options options,
                                                     qsizetype most)
{
    options.values += {QStringLiteral("type"), QStringLiteral("revision")};
    const auto arguments = understand(words, options, most);
    if (!arguments)
        return tl::make_unexpected(arguments.error());
    const auto repo = RepoArgument::parse(arguments->positional().value(0), *arguments);
    if (!repo)
        return tl::make_unexpected(failed(repo.error(), arguments->json()));
    auto start = open(*arguments);
    if (!start)
        return tl::make_unexpected(start.error());
    return RepoVerbStart{std::move(*start), *repo};
}

} // namespace vitrine::cli
