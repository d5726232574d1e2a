#include "core/hub/gateerrors.h"

#include <QCoreApplication>

namespace vitrine::hub {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// What a server says, and what it means.
struct Row {
    const char* says;
    ErrorKind kind;
    const char* what;
    const char* next;
};

const Row rows[] = {
    {"No pending access request found", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("Gate", "Nothing of yours waits here any more."),
     QT_TRANSLATE_NOOP("Gate", "The authors may have decided meanwhile: look at the state again.")},
    {"No access request found", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("Gate",
                       "This request is not as it was: it was withdrawn, or decided by someone else."),
     QT_TRANSLATE_NOOP("Gate", "Read the list again.")},
    {"already has access", ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("Gate", "This person may read the files already."),
     QT_TRANSLATE_NOOP("Gate", "There is nothing to do.")},
    {"User not found", ErrorKind::NotFound, QT_TRANSLATE_NOOP("Gate", "There is nobody of this name."),
     QT_TRANSLATE_NOOP("Gate", "Check the user name: it is not the full name.")},
    {"<=200 characters", ErrorKind::Invalid, QT_TRANSLATE_NOOP("Gate", "The reason is too long."),
     QT_TRANSLATE_NOOP("Gate", "Use at most 200 characters.")},
};

} // namespace

Error gateError(Error error)
{
    if (error.httpStatus != 400 && error.httpStatus != 404)
        return error;
    for (const Row& row : rows) {
        if (!error.detail.contains(QLatin1String(row.says)))
            continue;
        error.kind = row.kind;
        error.what = Text::tr(row.what);
        error.next = Text::tr(row.next);
        break;
    }
    return error;
}

} // namespace vitrine::hub
