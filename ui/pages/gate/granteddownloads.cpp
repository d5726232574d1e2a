#include "ui/pages/gate/granteddownloads.h"

#include "core/account/accessdesk.h"
#include "core/account/places.h"
#include "core/storage/downloadqueue.h"
#include "ui/shell/services.h"

namespace vitrine::ui {

void startGrantedDownloads(Services& services, QObject* context)
{
    const auto start = [&services](const account::AccessRecord& record) {
        const QList<hub::Place> places = services.places.places();
        const auto place = std::find_if(places.begin(), places.end(), [&](const hub::Place& known) {
            return known.origin() == record.origin;
        });
        const auto revision = Revision::parse(record.revision);
        if (place == places.end())
            return;
        storage::DownloadRequest request;
        request.place = *place;
        request.account = record.account;
        request.repo = record.repo;
        request.revision = revision ? *revision : Revision();
        services.downloads.add(request);
    };
    QObject::connect(&services.access, &account::AccessDesk::granted, context, start);
    services.access.watch();
}

} // namespace vitrine::ui
