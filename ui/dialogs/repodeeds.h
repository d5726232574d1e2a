#pragma once

#include "core/hub/repoadmin.h"
#include "core/hub/whoami.h"

#include <memory>

namespace vitrine::ui {

/// One thing to be done to one repository, by itself or as a part of many.
struct RepoDeed {
    enum class Kind { Visibility, Move, Duplicate, Delete };

    Kind kind = Kind::Visibility;
    RepoId repo;
    RepoId target;                                        ///< Move and Duplicate: its name afterwards
    hub::Visibility was = hub::Visibility::Public;        ///< as it is now
    hub::Visibility visibility = hub::Visibility::Public; ///< Visibility and Duplicate: as it shall be
    QString cannot; ///< why it cannot be done, in words; empty where it can
};

/// What will happen to the repository, one line.
QString deedWords(const RepoDeed& deed);
/// What doing it means, in whole sentences: who sees it then, what still works, what is lost. \param here how
/// many of them are on this computer
QString deedConsequences(const QList<RepoDeed>& deeds, int here);
/// "Delete 3 repositories".
QString deedTitle(const QList<RepoDeed>& deeds);
/// "Delete": the button that begins.
QString deedVerb(const QList<RepoDeed>& deeds);
/// What has to be typed before it may begin; empty where nothing has to.
QString deedConfirmation(const QList<RepoDeed>& deeds);
/// What takes a deed back; nothing where nothing does.
std::optional<RepoDeed> deedUndone(const RepoDeed& deed);
/// "Public", "Private", "Protected".
QString visibilityWord(hub::Visibility visibility);
/// "Only you and …": who can see it then.
QString visibilityMeaning(hub::Visibility visibility);

/// Fills RepoDeed::cannot from what \p who may do, and from what makes no sense.
void judgeDeeds(QList<RepoDeed>& deeds, const hub::WhoAmI& who);

QCoro::Task<Result<void>> performDeed(std::shared_ptr<hub::HubClient> client, RepoDeed deed,
                                      net::CancelToken cancel);

} // namespace vitrine::ui
