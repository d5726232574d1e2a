#include "core/worker/workererrors.h"

#include <QCoreApplication>

namespace vitrine::worker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

} // namespace

Error lostError(const QString& what, const QString& detail)
{
    Error error = Error::make(
        ErrorKind::WorkerLost, what,
        Text::tr("Run it again; if it ends once more, the details may help to report it."), detail);
    error.safe = Text::tr("Your input and everything else in the window are kept.");
    return error;
}

Error memoryError(const QString& detail)
{
    Error error = Error::make(
        ErrorKind::OutOfMemory, Text::tr("The model needs more memory than this computer has left."),
        Text::tr("Close other programs, use a smaller input, or choose a smaller model."), detail);
    error.safe = Text::tr("Your input and everything else in the window are kept.");
    return error;
}

QString stageText(const QString& stage)
{
    if (stage == QLatin1String("map"))
        return Text::tr("Reading the weights");
    if (stage == QLatin1String("build"))
        return Text::tr("Building the model");
    if (stage == QLatin1String("tokenize"))
        return Text::tr("Splitting the text");
    if (stage == QLatin1String("decode"))
        return Text::tr("Decoding the picture");
    if (stage == QLatin1String("run"))
        return Text::tr("Computing");
    return stage;
}

} // namespace vitrine::worker
