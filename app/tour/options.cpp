#include "app/tour/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace vitrine::tour {

namespace {

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList sides = text.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.width() >= 200 && size.height() >= 200 ? std::optional(size) : std::nullopt;
}

} // namespace

std::optional<Options> Options::parse(const QStringList& arguments, int& exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Takes a picture of every page and state of the window."));
    const auto option = [](const char* name, const char* about, const char* value = "") {
        return QCommandLineOption(QLatin1String(name), QLatin1String(about), QLatin1String(value));
    };
    const QCommandLineOption help = option("help", "these words");
    const QCommandLineOption scales = option("scales", "of the screen, for example 1,2", "LIST");
    const QCommandLineOption themes = option("themes", "light,dark", "LIST");
    const QCommandLineOption size = option("size", "of the window, for example 900x600", "WxH");
    const QCommandLineOption text = option("text-scale", "1 to 3", "FACTOR");
    const QCommandLineOption language = option("language", "en, de or fr", "CODE");
    const QCommandLineOption mirrored = option("rtl", "mirror the layout");
    const QCommandLineOption tree = option("tree", "write what a screen reader hears beside each picture");
    const QCommandLineOption only = option("only", "take pictures with such names only", "PATTERN");
    parser.addOptions({help, scales, themes, size, text, language, mirrored, tree, only});
    parser.addPositionalArgument(QStringLiteral("OUT_DIR"), QStringLiteral("where the pictures go"));

    const auto refuse = [&](const QString& why) {
        QTextStream(stderr) << why << '\n' << parser.helpText();
        exitCode = 2;
        return std::optional<Options>();
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        exitCode = 0;
        return std::nullopt;
    }
    if (parser.positionalArguments().size() != 1)
        return refuse(QStringLiteral("One folder for the pictures is needed."));

    Options options;
    options.folder = QDir::current().absoluteFilePath(parser.positionalArguments().first());
    if (parser.isSet(scales))
        options.scales = parser.value(scales).split(u',');
    if (parser.isSet(themes))
        options.themes = parser.value(themes).split(u',');
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted)
            return refuse(QStringLiteral("A size is like 900x600."));
        options.size = *wanted;
    }
    if (parser.isSet(text))
        options.textScale = parser.value(text).toDouble();
    if (options.textScale < 1 || options.textScale > 3)
        return refuse(QStringLiteral("The text's scale is between 1 and 3."));
    if (parser.isSet(language))
        options.language = parser.value(language);
    options.rightToLeft = parser.isSet(mirrored);
    options.tree = parser.isSet(tree);
    options.only.setPattern(parser.value(only));
    if (!options.only.isValid())
        return refuse(options.only.errorString());
    return options;
}

} // namespace vitrine::tour
