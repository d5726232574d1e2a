#pragma once

#include <QRegularExpression>
#include <QSize>
#include <QStringList>

#include <optional>

namespace vitrine::tour {

/// How the tour looks at the window. The defaults are the pictures of the README.
struct Options {
    QString folder;                                               ///< absolute, where the pictures go
    QStringList scales{QStringLiteral("1"), QStringLiteral("2")}; ///< of the screen
    QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    QSize size{1280, 800};  ///< of the window, device-independent pixels
    double textScale = 1.0; ///< of the application's font
    QString language = QStringLiteral("en");
    bool rightToLeft = false; ///< mirrors the layout, whatever the language
    bool tree = false;        ///< writes what a screen reader hears beside each picture
    QRegularExpression only;  ///< names of the pictures that are taken; all stops are walked

    /// From the command line. \return nothing where it cannot be understood or asks for help; the words for
    /// that are printed, and \p exitCode is set
    static std::optional<Options> parse(const QStringList& arguments, int& exitCode);
};

} // namespace vitrine::tour
