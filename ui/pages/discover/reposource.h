#pragma once

#include "core/hub/hubclient.h"

#include <functional>
#include <memory>

namespace vitrine::ui {

/// Where listed repositories come from: a place's client, or a test's own answers.
struct RepoSource {
    using Page = QCoro::Task<Result<hub::Fresh<hub::RepoPage>>>;

    std::function<Page(hub::RepoQuery, hub::Freshness, net::CancelToken)> list;
    std::function<Page(RepoType, QUrl, net::CancelToken)> next;

    static RepoSource of(std::shared_ptr<hub::HubClient> client)
    {
        return {[client](hub::RepoQuery query, hub::Freshness freshness, net::CancelToken cancel) {
                    return client->list(std::move(query), freshness, std::move(cancel));
                },
                [client](RepoType type, QUrl next, net::CancelToken cancel) {
                    return client->listNext(type, std::move(next), std::move(cancel));
                }};
    }
};

} // namespace vitrine::ui
