#pragma once

#include "core/storage/runrecords.h"
#include "core/tasks/run.h"

namespace vitrine::ui {

/// One line of an answer: "German 0.98". In the window's language of this moment.
QString summaryOf(const tasks::Task& task, const tasks::RunResult& result);
/// The same from a record: what is stored are values, so that the words follow the language.
QString summaryOf(const storage::RunRecord& record);
/// What was asked, in one line: texts as they are, pictures as a word.
QString askedText(const storage::RunRecord& record);
/// "19 ms", "1.2 s"; \p ms in milliseconds.
QString timeText(double ms);
/// "12 × 384".
QString shapeText(const QList<qint64>& shape);
/// Preparing, computing and finishing of the last repetition, in milliseconds.
double answerMilliseconds(const tasks::Timing& timing);
/// Puts an answer into its record: embeddings as their shape, and their numbers up to 8,192 of them.
void keepAnswer(storage::RunRecord& record, const tasks::RunResult& result);
/// The answer that a record holds; without an embedding where its numbers were too many to be kept.
tasks::RunResult answerOf(const storage::RunRecord& record);

} // namespace vitrine::ui
