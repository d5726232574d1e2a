#pragma once

#include "core/hub/huburl.h"

#include <optional>

namespace vitrine::ui {

/// The address of a folder on this computer: "vitrine:folder?path=…&tab=try".
struct FolderAddress {
    QString path;
    hub::HubUrl::Tab tab = hub::HubUrl::Tab::Card;

    static std::optional<FolderAddress> parse(const QString& address);
    QString address() const;
};

/// "card", "try", "files", "history".
QString tabName(hub::HubUrl::Tab tab);
hub::HubUrl::Tab tabFromName(const QString& name);

} // namespace vitrine::ui
