#pragma once

#include "core/cards/metadata.h"
#include "core/tasks/run.h"

#include <QList>
#include <QMap>

namespace vitrine::ui {

/// Something to try at once.
struct Example {
    QString title;
    tasks::RunRequest request;
    QMap<QString, QString> paths; ///< fields whose file is still to be read, by path in the repository
};

/// The card's own examples that fit \p task; where it has none, a few of ours for tasks on text.
QList<Example> examplesFor(const tasks::Task& task, const cards::CardMetadata& card);

} // namespace vitrine::ui
