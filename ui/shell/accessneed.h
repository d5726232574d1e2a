#pragma once

#include "core/account/accounts.h"

namespace vitrine::ui {

/// One way to a right that is missing.
struct AccessFix {
    enum class Kind {
        SignIn,       ///< with any account
        UseAccount,   ///< the one named
        CreateToken,  ///< in the browser, then sign in with it
        AskForAccess, ///< at the repository
    };

    Kind kind = Kind::SignIn;
    QString text;        ///< of the button, translated
    QString account;     ///< UseAccount
    bool writes = false; ///< CreateToken: one that may write

    friend bool operator==(const AccessFix&, const AccessFix&) = default;
};

/// What is missing, in words, and at most two ways to it, the best first.
struct AccessNeed {
    QString text;
    QList<AccessFix> fixes;
};

/// Who asks and who else could.
struct AccessCase {
    hub::Place place;
    std::optional<account::Account> who; ///< nobody, or not known
    bool hasToken = false;               ///< someone speaks, even where not known who
    QList<account::Account> others;      ///< signed in at the same place
    std::optional<RepoId> repo;          ///< that it is about
};

/// Why a call failed with kind SignIn, Forbidden, Gated or NotFound, as the rights of a token and the roles
/// of its owner tell.
AccessNeed accessNeed(const Error& error, const AccessCase& about);

} // namespace vitrine::ui
