#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace vitrine::hub {

/// Where repositories are: the Hub, a mirror of it, this computer's local hub, or another endpoint.
struct Place {
    enum class Kind { Hub, Mirror, ThisComputer, Other };

    Kind kind = Kind::Hub;
    QString name;  ///< as the place switcher shows it
    QUrl endpoint; ///< without a trailing slash; may carry a path prefix

    /// "https://host:port", lower case: what tokens, caches and records are keyed by. "this-computer" for
    /// this computer, whose port changes.
    QString origin() const;
    /// Whether \p url is an address of this place: the same scheme, host and port.
    bool serves(const QUrl& url) const;
    /// Whether it may read and write the shared Hugging Face cache (the Hub, and endpoints named as its
    /// mirror).
    bool sharesCache() const { return kind == Kind::Hub || kind == Kind::Mirror; }

    /// huggingface.co, or where HF_ENDPOINT points (a Mirror by the person's own word).
    static Place fromEnvironment();
    /// Whether HF_ENDPOINT can be used. \return kind Invalid where it is no address; fromEnvironment() is
    /// the Hub then, which may not be what the person meant
    static Result<void> checkEnvironment();
    /// \return kind Invalid unless \p url is http or https with a host and no user, query or fragment
    static Result<Place> parse(const QString& url, Kind kind = Kind::Other);

    friend bool operator==(const Place&, const Place&) = default;
};

/// Who asks. An empty token asks as nobody.
struct Identity {
    QString account; ///< name, or empty
    QString token;

    /// HF_TOKEN, else the token file (HF_TOKEN_PATH, $HF_HOME/token), but only for Place::fromEnvironment()'s
    /// origin and not where HF_HUB_DISABLE_IMPLICIT_TOKEN is set.
    static Identity fromEnvironment(const Place& place);
};

/// What a token is worth sending as: without the spaces and line ends around it; nothing where it is not one
/// line of printable characters.
QString cleanToken(const QString& token);
/// The token in HF_TOKEN (or its older name); empty where there is none.
QString tokenVariable();
/// The token file of the Hugging Face tools (protocol section 6.3), whether it is there or not.
QString tokenFile();

} // namespace vitrine::hub
