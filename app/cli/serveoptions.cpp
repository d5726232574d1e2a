#include "app/cli/serveoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Serve", text);
}

constexpr quint16 usualPort = 8420;

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& text, const char* value = nullptr) {
        parser.addOption({QLatin1String(name), text, value ? QLatin1String(value) : QString()});
    };
    add("host", tr("Address to listen on (127.0.0.1)."), "ADDRESS");
    add("port", tr("Port to listen on (8420); 0 takes a free one."), "NUMBER");
    add("data", tr("Folder that keeps repositories and accounts."), "DIR");
    add("seed", tr("Import a folder as a repository; may be given several times."),
        "[TYPE:]NAMESPACE/NAME=FOLDER");
    add("accounts", tr("Make or update users, tokens and organizations from a JSON file."), "FILE");
    add("faults", tr("Show the defects of a JSON file, for tests."), "FILE");
    add("rate-limits", tr("Count requests like the Hub (hub), or as a JSON file says; off otherwise."),
        "hub|off|FILE");
    add("public", tr("Let everybody read without a token, also from other computers."));
    add("public-host", tr("Another name of this server; may be given several times."), "NAME");
    add("exit-with-stdin", tr("Stop when standard input ends."));
    add("control", tr("Take commands from standard input, one line of JSON each, and stop when it ends."));
    add("parent-pid", tr("Stop when this process ends."), "PID");
    add("quiet", tr("Say nothing but the address."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
}

Result<QByteArray> contentOf(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, tr("%1 cannot be read.").arg(path), {}, file.errorString());
    return file.readAll();
}

Result<qint64> numberOf(const QCommandLineParser& parser, const char* name, qint64 otherwise, qint64 most)
{
    const QLatin1String option(name);
    if (!parser.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > most)
        return fail(ErrorKind::Invalid,
                    tr("“%1” is not a number for --%2.").arg(parser.value(option), option));
    return value;
}

QString accountOfComputer()
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{1,40}\\z"));
    const QString name = qEnvironmentVariable("USER");
    return pattern.match(name).hasMatch() ? name : QStringLiteral("me");
}

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Result<ServeSeed> parseSeed(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:([a-z]+):)?([^=:]+)=(.+)\\z"));
    const auto match = pattern.match(text);
    const auto type =
        match.captured(1).isEmpty() ? Result<RepoType>(RepoType::Model) : parseRepoType(match.captured(1));
    if (!match.hasMatch() || !type)
        return fail(ErrorKind::Invalid, tr("“%1” does not say what to import.").arg(text),
                    tr("Write [TYPE:]NAMESPACE/NAME=FOLDER, for example model:acme/tiny=./tiny."));
    const auto id = RepoId::parse(match.captured(2), *type);
    if (!id)
        return fail(id.error());
    return ServeSeed{*id, match.captured(3)};
}

namespace {

/// \param value of --rate-limits; empty: not given
Result<std::optional<localhub::RateLimits>> rateLimitsOf(const QString& value)
{
    if (value.isEmpty() || value == QLatin1String("off"))
        return std::nullopt;
    if (value == QLatin1String("hub"))
        return localhub::RateLimits::ofTheHub();
    const auto content = contentOf(value);
    if (!content)
        return fail(content.error());
    const auto limits = localhub::RateLimits::parse(*content);
    return limits ? Result<std::optional<localhub::RateLimits>>(*limits) : fail(limits.error());
}

} // namespace

Result<ServeOptions> parseServeOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    ServeOptions options;
    if (!parser.parse(QStringList{QStringLiteral("serve")} + arguments) ||
        !parser.positionalArguments().isEmpty()) {
        const QString unknown = parser.positionalArguments().join(QLatin1Char(' '));
        return fail(ErrorKind::Invalid,
                    unknown.isEmpty() ? parser.errorText() : tr("“%1” is not understood.").arg(unknown),
                    tr("See vitrine-cli serve --help."));
    }
    options.help = parser.isSet(QStringLiteral("help"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    options.control = parser.isSet(QStringLiteral("control"));
    options.exitWithStdin = options.control || parser.isSet(QStringLiteral("exit-with-stdin"));
    const auto port = numberOf(parser, "port", usualPort, 65535);
    const auto parent = numberOf(parser, "parent-pid", 0, std::numeric_limits<qint32>::max());
    const auto accounts = contentOf(parser.value(QStringLiteral("accounts")));
    const auto faults = contentOf(parser.value(QStringLiteral("faults")));
    if (!port || !parent)
        return fail(!port ? port.error() : parent.error());
    if (!accounts || !faults)
        return fail(!accounts ? accounts.error() : faults.error());
    const auto limits = rateLimitsOf(parser.value(QStringLiteral("rate-limits")));
    if (!limits)
        return fail(limits.error());
    options.server.rateLimits = *limits;
    options.parentPid = *parent;
    options.accounts = *accounts;
    options.faults = *faults;
    localhub::ServerOptions& server = options.server;
    server.port = static_cast<quint16>(*port);
    server.host = parser.isSet(QStringLiteral("host")) ? parser.value(QStringLiteral("host")) : server.host;
    server.publicHosts = parser.values(QStringLiteral("public-host"));
    server.anonymousMayRead = isLoopback(server.host) || parser.isSet(QStringLiteral("public"));
    server.dataFolder = parser.value(QStringLiteral("data"));
    if (server.dataFolder.isEmpty())
        server.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                            QStringLiteral("/vitrine/localhub");
    if (!parser.isSet(QStringLiteral("accounts")))
        server.defaultUser = accountOfComputer();
    for (const QString& text : parser.values(QStringLiteral("seed"))) {
        const auto seed = parseSeed(text);
        if (!seed)
            return fail(seed.error());
        options.seeds.append(*seed);
    }
    return options;
}

QString serveHelp()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Runs a local hub: a server with the Hub's API over a folder on this computer.\n\n"
           "Examples:\n"
           "  vitrine-cli serve --seed acme/tiny=./tiny\n"
           "  HF_ENDPOINT=http://127.0.0.1:8420 hf download acme/tiny"));
    addOptions(parser);
    const QString text = parser.helpText();
    return QStringLiteral("Usage: vitrine-cli serve [options]\n") +
           text.mid(text.indexOf(QLatin1Char('\n')) + 1).trimmed();
}

} // namespace vitrine::cli
