#pragma once

#include <QString>

namespace vitrine::storage {

/// The environment of the official client (protocol section 4.11), read anew at each call.
/// Folders are absolute, with "~" and "$NAME" expanded as the official client does.

/// HF_HOME, else $XDG_CACHE_HOME/huggingface, else ~/.cache/huggingface.
QString hfHome();
/// HF_HUB_CACHE (or HUGGINGFACE_HUB_CACHE), else {hfHome}/hub.
QString hfHubCache();
/// Whether the environment itself names the cache, so that no setting may move it.
bool hfHubCacheIsSet();
/// Whether a variable is true: 1, ON, YES, TRUE in any case.
bool environmentFlag(const char* name);
/// HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.
bool offlineByEnvironment();

} // namespace vitrine::storage
