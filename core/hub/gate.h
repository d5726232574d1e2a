#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// Where a person stands with a gated repository (protocol section 7.3).
enum class AccessState {
    Unknown,  ///< closed, in words that are not known
    SignIn,   ///< nobody asks
    None,     ///< no request was made
    Pending,  ///< waits for the authors
    Accepted, ///< files may be read: accepted, or no request is needed
    Rejected,
    Reset, ///< the authors want to be asked again
};

/// "pending", "accepted", …: as the Hub writes it in lists; "none", "signIn", "unknown" for the rest.
QString accessStateName(AccessState state);
/// \return Unknown for any other text
AccessState parseAccessState(const QString& name);

struct Access {
    AccessState state = AccessState::Unknown;
    QString words; ///< the server's own, for the log and "Details"

    /// Whether a request would be a new one.
    bool mayAsk() const { return state == AccessState::None || state == AccessState::Reset; }
};

/// What an answer about files means (section 7.5). Nothing: it does not speak of a gate.
std::optional<Access> parseAccess(int status, const QString& code, const QString& message);

/// Where whoever speaks stands now. \return other kinds than Gated for what is no matter of a gate
QCoro::Task<Result<Access>> checkAccess(const HubClient& client, RepoId repo, net::CancelToken cancel);

/// What was written into one field of the form; its key is the field's label.
struct GateAnswer {
    QString label;
    QString value;

    friend bool operator==(const GateAnswer&, const GateAnswer&) = default;
};

/// Asks for access. That it was sent says nothing of the outcome: checkAccess() does, within about a second.
QCoro::Task<Result<void>> askAccess(const HubClient& client, RepoId repo, QList<GateAnswer> answers,
                                    net::CancelToken cancel);
/// Whether the place does not take \p error's request from a token: it has to be made on its page.
bool wantsBrowser(const Error& error);
/// Takes back what is pending. \return kind Conflict where nothing is pending (any more)
QCoro::Task<Result<void>> withdrawAccess(const HubClient& client, RepoId repo, net::CancelToken cancel);

} // namespace vitrine::hub
