#pragma once

#include "core/account/places.h"
#include "core/hub/place.h"
#include "core/net/network.h"
#include "core/storage/libraryindex.h"
#include "core/storage/runrecords.h"
#include "core/storage/settings.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "core/worker/modelrunner.h"
#include "core/worker/readerclient.h"
#include "tests/support/localhubfixture.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"

#include <QTemporaryDir>

namespace vitrine::test {
