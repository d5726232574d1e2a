#pragma once

#include "core/localhub/discussions.h"
#include "core/localhub/routes/authors.h"

#include <tl/expected.hpp>

namespace vitrine::localhub {

constexpr int longestComment = 65536; ///< characters

/// The discussion the address names. \return 404 where there is none
tl::expected<Discussion, HttpResponse> openDiscussion(const Call& call);

/// Fields of a body, checked. \return 400 otherwise
tl::expected<QString, HttpResponse> discussionTitle(const Call& call, const QJsonObject& body);
tl::expected<QString, HttpResponse> discussionText(const Call& call, const QJsonObject& body,
                                                   const char* key);

/// Whether the caller may change title and status: who opened it, and who may write to the repository.
bool mayModerate(const Call& call, const Discussion& discussion);
bool mayMaintain(const Call& call);
HttpResponse speechRefused(const Call& call);

/// A text as HTML: escaped, in paragraphs. This server knows no markdown.
QString plainHtml(const QString& text);

/// An entry of a list, and what the detail shares with it (protocol 8.4).
QJsonObject discussionJson(const Call& call, Authors& authors, const Discussion& discussion);
QJsonObject eventJson(const Call& call, Authors& authors, const DiscussionEvent& event);
/// {\p key: event}: what the calls that change a discussion answer.
HttpResponse eventReply(const Call& call, const char* key, const Result<DiscussionEvent>& event,
                        int status = 200);

/// What only pull requests have in their detail: changes, conflicts and, with \p diff, the changes as text.
void addPullRequest(const Call& call, const Discussion& discussion, bool diff, QJsonObject& json);

} // namespace vitrine::localhub
