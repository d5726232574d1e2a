#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/datafolder.h"
#include "core/localhub/hostcheck.h"
#include "core/localhub/http/listener.h"
#include "core/localhub/routes/route.h"
#include "core/localhub/server.h"

#include <deque>

namespace vitrine::localhub {

/// What a data folder holds, opened.
struct Opened {
    DataFolder folder;
    std::unique_ptr<Database> database;
    Repositories repositories;
    Accounts accounts;
    Downloads downloads;
    Services services;

    Opened(const DataFolder& dataFolder, std::unique_ptr<Database> opened, RateLimiter& limiter,
           const ServerOptions& options)
        : folder(dataFolder), database(std::move(opened)), repositories(*database, folder),
          accounts(*database), services{repositories, accounts, downloads,
                                        *database,    limiter,  options.anonymousMayRead,
                                        options.oauth}
    {
        repositories.load();
    }
};

struct Server::Private {
    ServerOptions options;
    Faults faults;
    RateLimiter limiter;
    mutable std::mutex mutex;
    std::unique_ptr<Opened> opened;
    std::unique_ptr<HostCheck> hosts;
    std::unique_ptr<Listener> listener;
    std::deque<RequestRecord> records;
    QString token;

    Result<Opened*> open();
    Result<void> prepareToken(Opened& data);
    HttpResponse answer(const HttpRequest& request);
    HttpResponse plainAnswer(const HttpRequest& request);
    void remember(const HttpRequest& request, const HttpResponse& response);
};

} // namespace vitrine::localhub
