#pragma once

class QObject;

namespace vitrine::ui {

struct Services;

/// Puts what waited for access into the queue when it is granted, while \p context lives; begins to look for
/// it.
void startGrantedDownloads(Services& services, QObject* context);

} // namespace vitrine::ui
