#include "ui/pages/demo/demosubject.h"

#include "ui/pages/demo/runsummary.h"

namespace vitrine::ui {

storage::RunRecord DemoSubject::record(const tasks::RunRequest& request, const tasks::RunResult& result) const
{
    storage::RunRecord record;
    record.place = place;
    record.account = account;
    record.repo = repo;
    record.commit = commit;
    record.task = task.id;
    record.inputs = request.inputs;
    record.files = request.files;
    record.parameters = request.parameters;
    record.at = QDateTime::currentDateTimeUtc();
    record.summary = summaryOf(task, result);
    keepAnswer(record, result);
    return record;
}

} // namespace vitrine::ui
