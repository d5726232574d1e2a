#include "ui/shell/sharerepo.h"

#include "core/account/localhubprocess.h"
#include "core/account/places.h"
#include "ui/shell/services.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShareRepository)
};

} // namespace

bool canShare(const Services& services)
{
    return services.places.localHub() != nullptr;
}

void shareRepository(const Services& services, const RepoId& id, const QString& folder, QObject* context,
                     const std::function<void(const QString&)>& said)
{
    account::LocalHubProcess* hub = services.places.localHub();
    if (!hub)
        return;
    said(Text::tr("Taking %1 to This computer…").arg(id.id()));
    QCoro::connect(hub->share(id, folder), context,
                   [id, said](const Result<account::SharedRepository>& shared) {
                       if (!shared)
                           said(shared.error().message());
                       else if (shared->changed)
                           said(Text::tr("%1 is at This computer now, with %n files.", nullptr, shared->files)
                                    .arg(id.id()));
                       else
                           said(Text::tr("%1 is at This computer already, with these files.").arg(id.id()));
                   });
}

} // namespace vitrine::ui
