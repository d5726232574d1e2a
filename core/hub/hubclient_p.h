#pragma once

#include "core/hub/apisession.h"

namespace vitrine::hub {

struct HubClient::Private {
    SessionPtr session;
};

} // namespace vitrine::hub
