#pragma once

#include "core/localhub/collections.h"
#include "core/localhub/routes/authors.h"

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// Whether the collection exists for the caller: public, or theirs to read.
bool maySee(const Call& call, const Collection& collection);

/// The collection the address names. \return 404 where there is none for the caller, and, \p toChange, 403
/// where it is not theirs
tl::expected<Collection, HttpResponse> openCollection(const Call& call, bool toChange);

/// {"item": …} of a body as what it points to. \return 400 or 404 where that is nothing for the caller
tl::expected<CollectionItem, HttpResponse> itemTarget(const Call& call, const QJsonObject& item);

/// \param most items to show; those the caller cannot see are left out
QJsonObject collectionJson(const Call& call, Authors& authors, const Collection& collection, int most);
HttpResponse collectionReply(const Call& call, const Collection& collection);

/// 409 that names the other collection (protocol 2.10).
HttpResponse titleTaken(const Collection& other);

} // namespace vitrine::localhub
