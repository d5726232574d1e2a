#include "core/tasks/task.h"

#include "core/tasks/architectures.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace vitrine;
using namespace vitrine::tasks;

class TaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTaskIsWhole()
    {
        const QList<Task> all = catalogue();
        QVERIFY(all.size() >= 4);
        for (const Task& task : all) {
            QVERIFY2(allPipelineTags().contains(task.id), qPrintable(task.id));
            QVERIFY(!task.title.isEmpty() && !task.summary.isEmpty() && !task.inputs.isEmpty());
            QSet<QString> names;
            for (const InputField& field : task.inputs)
                names.insert(field.name);
            QCOMPARE(names.size(), task.inputs.size());
            for (const Parameter& parameter : task.parameters) {
                QVERIFY(!parameter.title.isEmpty() && !parameter.help.isEmpty());
                QCOMPARE(parameter.kind == ParameterKind::Choice, !parameter.choices.isEmpty());
            }
        }
    }

    void everyArchitectureHasATask()
    {
        for (const Architecture& architecture : architectures())
            VERIFY_RESULT(findTask(architecture.task));
    }

    void unknownTasksAreNamed()
    {
        const auto task = findTask(QStringLiteral("text-to-video"));
        VERIFY_ERROR(task, ErrorKind::Unsupported);
        QVERIFY(task.error().message().contains(QStringLiteral("Text to video")));
    }

    void titlesOfUnknownTagsAreWords()
    {
        QCOMPARE(taskTitle(QStringLiteral("smell-to-text")), QStringLiteral("Smell to text"));
        QCOMPARE(allPipelineTags().size(), 57);
    }
};

VITRINE_TEST(TaskTest)
#include "task_test.moc"
