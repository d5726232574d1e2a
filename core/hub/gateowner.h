#pragma once

#include "core/hub/gate.h"

namespace vitrine::hub {

/// A person in the lists of a gate.
struct AccessUser {
    QString id;
    QString name; ///< empty: the account is gone, or the repository keeps who it is to itself
    QString fullName;
    QString email; ///< empty for people who were granted access without asking
    bool isPro = false;
};

/// A request as the owner sees it (protocol section 7.7).
struct AccessRequest {
    QString id; ///< empty on servers that do not know it
    AccessUser user;
    QList<GateAnswer> answers; ///< by label
    QDateTime askedAt;
    QDateTime reviewedAt; ///< invalid: not decided
    AccessState state = AccessState::Unknown;
    QString grantedBy; ///< user name; empty: nobody, or the gate itself

    QString answer(const QString& label) const;
};

struct AccessRequestPage {
    QList<AccessRequest> items;
    QUrl next; ///< empty: the last page
};

struct AccessQuery {
    AccessState state = AccessState::Pending; ///< Pending, Accepted, Rejected or Reset
    QString search;                           ///< beginning of a user name, at most 250 characters
    int limit = 1000;                         ///< 10 to 1000
};

/// What is decided, and why. The person gets the reason by mail.
struct AccessDecision {
    AccessState state = AccessState::Accepted; ///< Pending, Accepted, Rejected or Reset
    QString reason;                            ///< Rejected and Reset: at most longestReason characters

    static constexpr qsizetype longestReason = 200;
};

/// What became of one person's request.
struct AccessOutcome {
    AccessRequest request; ///< as it was before
    std::optional<Error> error;
};

/// What is set is changed; the Hub tells nobody what the last three are now.
struct GateSettings {
    std::optional<Gating> gating;
    std::optional<bool> organizationMembersToo;
    std::optional<bool> notifyAtOnce; ///< false: once a day
    std::optional<QString> notifyEmail;
};

Result<QList<AccessRequest>> parseAccessRequests(const QByteArray& body);

QCoro::Task<Result<AccessRequestPage>> accessRequests(const HubClient& client, RepoId repo, AccessQuery query,
                                                      net::CancelToken cancel);
QCoro::Task<Result<AccessRequestPage>> nextAccessRequests(const HubClient& client, QUrl next,
                                                          net::CancelToken cancel);
/// \return kind Conflict where it is in that state already, or gone
QCoro::Task<Result<void>> decideAccess(const HubClient& client, RepoId repo, AccessRequest request,
                                       AccessDecision decision, net::CancelToken cancel);
/// All of \p requests, a hundred at a time. \return one outcome each, in their order, whatever happens; an
/// error of the line is that of all it concerns
QCoro::Task<QList<AccessOutcome>> decideAccessOfAll(const HubClient& client, RepoId repo,
                                                    QList<AccessRequest> requests, AccessDecision decision,
                                                    net::CancelToken cancel);
/// Lets someone in who did not ask. \return kinds NotFound (nobody of that name), Conflict (has access)
QCoro::Task<Result<void>> grantAccess(const HubClient& client, RepoId repo, QString user,
                                      net::CancelToken cancel);
QCoro::Task<Result<void>> changeGate(const HubClient& client, RepoId repo, GateSettings settings,
                                     net::CancelToken cancel);
/// Everyone who ever asked, with what they wrote, as the place's own JSON.
QCoro::Task<Result<QByteArray>> accessReport(const HubClient& client, RepoId repo, net::CancelToken cancel);

/// The report as a table (accessReportCsv) in \p file, which only its owner may read: it names people.
QCoro::Task<Result<void>> accessReportTo(const HubClient& client, RepoId repo, QString file,
                                         net::CancelToken cancel);

/// A report as a table for spreadsheets: UTF-8 with a mark, quoted where needed; what a spreadsheet would
/// take for a formula gets an apostrophe before it. \return kind Corrupt for anything but a report
Result<QByteArray> accessReportCsv(const QByteArray& report);

} // namespace vitrine::hub
