#include "core/account/places.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/pages/repo/filetreemodel.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/repo/reposubject.h"
#include "ui/pages/repo/tabname.h"
#include "ui/pages/repo/tensortable.h"
#include "ui/shell/addresses.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using vitrine::test::shown;

namespace {

hub::TreeEntry file(const char* path, qint64 size)
{
    hub::TreeEntry entry;
    entry.path = QLatin1String(path);
    entry.size = size;
    return entry;
}

// Widgets that take the keyboard, without a name a screen reader could say.
QStringList namelessControls(const QWidget& page)
{
    QStringList nameless;
    const QList<QWidget*> all = page.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named && !widget->inherits("QScrollArea"))
            nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    return nameless;
}

} // namespace

/// The repository page and the values behind it.
class RepoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesBecomeATreeWithFoldersFirst()
    {
        ui::FileTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries({file("README.md", 10), file("onnx/model.onnx", 300), file("onnx/deep/a.bin", 40),
                          file("model.safetensors", 2'000'000)});
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex folder = model.index(0, 0);
        QCOMPARE(folder.data().toString(), QStringLiteral("onnx"));
        QVERIFY(folder.data(ui::FileTreeModel::IsFolderRole).toBool());
        QCOMPARE(folder.data(ui::FileTreeModel::SizeRole).toLongLong(), 340);
        QStringList below = model.filesBelow(folder);
        below.sort();
        QCOMPARE(below, (QStringList{QStringLiteral("onnx/deep/a.bin"), QStringLiteral("onnx/model.onnx")}));
        const QModelIndex weights = model.indexOf(QStringLiteral("model.safetensors"));
        QCOMPARE(model.filesBelow(weights), QStringList{QStringLiteral("model.safetensors")});
        QVERIFY(!model.indexOf(QStringLiteral("absent")).isValid());
    }

    void picklesWarnAndSafetensorsReassure()
    {
        QVERIFY(ui::markOf(file("pytorch_model.bin", 1)).warns);
        QVERIFY(!ui::markOf(file("model.safetensors", 1)).warns);
        QVERIFY(!ui::markOf(file("model.safetensors", 1)).meaning.isEmpty());
        QCOMPARE(ui::markOf(file("README.md", 1)).word, QString());
    }

    void tensorsSortAsNumbersAndAreFound()
    {
        ui::TensorTable table;
        tasks::SafetensorsTensor small;
        small.name = QStringLiteral("encoder.bias");
        small.dtype = QStringLiteral("F32");
        small.shape = {9};
        tasks::SafetensorsTensor large = small;
        large.name = QStringLiteral("embeddings.weight");
        large.shape = {100, 64};
        table.setTensors({small, large});
        auto* view = table.findChild<QTableView*>(QStringLiteral("tensorView"));
        QCOMPARE(view->model()->rowCount(), 2);
        view->sortByColumn(ui::TensorModel::Elements, Qt::DescendingOrder);
        QCOMPARE(view->model()->index(0, 0).data().toString(), large.name);
        QVERIFY(view->model()
                    ->index(0, ui::TensorModel::Shape)
                    .data()
                    .toString()
                    .contains(QStringLiteral("100")));
        table.findChild<QLineEdit*>(QStringLiteral("tensorSearch"))->setText(QStringLiteral("BIAS"));
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void folderAddressesKeepEveryPath()
    {
        for (const char* path : {"/home/ada/a model", "/tmp/50% & more?x=1#y", "/tmp/模型"}) {
            const QString address = ui::folderAddress(QString::fromUtf8(path), QStringLiteral("try"));
            QVERIFY(ui::RepoPage::takes(address));
            QCOMPARE(ui::folderOf(address), QString::fromUtf8(path));
            QCOMPARE(ui::tabFromName(ui::addressValue(address, QStringLiteral("tab"))),
                     hub::HubUrl::Tab::Try);
        }
        QVERIFY(!ui::RepoPage::takes(QStringLiteral("vitrine:folder?path=")));
        QVERIFY(!ui::RepoPage::takes(QStringLiteral("vitrine:library")));
    }

    void foldersAreReadInsideThemOnly()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("sub/.git")));
        for (const char* name : {"config.json", "sub/a.txt", ".hidden", "sub/.git/config"}) {
            QFile made(folder.filePath(QLatin1String(name)));
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write("0123456789");
        }
        const auto files = ui::listFolder(folder.path());
        VERIFY_RESULT(files);
        QStringList paths;
        for (const hub::TreeEntry& entry : *files)
            paths.append(entry.path);
        QCOMPARE(paths, (QStringList{QStringLiteral("sub"), QStringLiteral("config.json"),
                                     QStringLiteral("sub/a.txt")}));
        QCOMPARE(*ui::readFolderFile(folder.path(), QStringLiteral("config.json"), 2, 3), QByteArray("234"));
        QVERIFY(!ui::readFolderFile(folder.path() + QStringLiteral("/sub"), QStringLiteral("../config.json"),
                                    0, -1));
        VERIFY_ERROR(ui::listFolder(folder.filePath(QStringLiteral("gone"))), ErrorKind::NotFound);
    }

    void factsSayWhetherItRunsAndNameWhatTheyDoNotKnow()
    {
        test::UiServices services;
        services.seedClassifier(QStringLiteral("mood"));
        services.hub.seed(
            QStringLiteral("acme/writer"),
            {{QStringLiteral("config.json"), "{\"model_type\": \"mamba2\"}"},
             {QStringLiteral("README.md"), "---\npipeline_tag: text-generation\n---\n# Writer\n"}});
        for (const auto& [name, words] : {std::pair("mood", "Runs"), std::pair("writer", "mamba2")}) {
            ui::RepoPage page(services.services());
            page.resize(1100, 700);
            page.show();
            page.restore(QStringLiteral("vitrine:model/acme/") + QLatin1String(name), {});
            QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(page, "verdictHeadline"), 20'000);
            const auto said = [&] {
                QString text;
                const QList<QLabel*> labels =
                    page.findChild<QWidget*>(QStringLiteral("repoFacts"))->findChildren<QLabel*>();
                for (const QLabel* label : labels)
                    text += label->text() + QLatin1Char('\n');
                return text;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QLatin1String(words)), qPrintable(said()), 20'000);
        }
    }

    void historyListsCommitsAndOpensOne()
    {
        test::UiServices services;
        services.hub.seed(QStringLiteral("acme/two"), {{QStringLiteral("README.md"), "# One\n"}});
        services.hub.seed(QStringLiteral("acme/two"), {{QStringLiteral("README.md"), "# Two\n"}});
        ui::RepoPage page(services.services());
        page.resize(1100, 700);
        page.show();
        QSignalSpy opened(&page, &ui::Page::openAddress);
        page.restore(QStringLiteral("vitrine:model/acme/two/history"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QListWidget>(page, "commitList") &&
                                     shown<QListWidget>(page, "commitList")->count() >= 2,
                                 20'000);
        auto* list = shown<QListWidget>(page, "commitList");
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().first().toString().startsWith(QStringLiteral("vitrine:model/acme/two@")));
    }

    void whatIsNotThereIsSaid()
    {
        test::UiServices services;
        ui::RepoPage page(services.services());
        page.resize(1100, 700);
        page.show();
        page.restore(QStringLiteral("vitrine:model/acme/absent"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(page, "stateTitle"), 20'000);
        page.restore(QStringLiteral("vitrine:folder?path=/nowhere/at/all"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(page, "stateTitle"), 20'000);
    }

    // A list of twenty thousand headings helps nobody and would hold up the window.
    void contentsOfManyHeadingsListTheUpperOnes()
    {
        test::UiServices services;
        QByteArray readme = "# One\n\n# Two\n\n# Three\n\n";
        for (int i = 0; i < 20'000; ++i)
            readme += "## Part " + QByteArray::number(i) + "\n\n";
        services.hub.seed(QStringLiteral("acme/long"), {{QStringLiteral("README.md"), readme}});
        ui::RepoPage page(services.services());
        page.resize(1500, 800);
        page.show();
        page.restore(QStringLiteral("vitrine:model/acme/long"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QListWidget>(page, "cardContents"), 20'000);
        auto* contents = shown<QListWidget>(page, "cardContents");
        QTRY_COMPARE_WITH_TIMEOUT(contents->count(), 3, 20'000);
    }

    void truncatedWeightsAreToldBeforeTheyRun()
    {
        test::UiServices services;
        const QTemporaryDir folder;
        const QDir sample(services.services().samplesFolder +
                          QStringLiteral("/vitrine-samples/language-of-a-sentence"));
        for (const QString& name : sample.entryList(QDir::Files))
            QVERIFY(QFile::copy(sample.filePath(name), folder.filePath(name)));
        QFile weights(folder.filePath(QStringLiteral("model.safetensors")));
        QVERIFY(weights.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(weights.resize(weights.size() / 2));
        ui::RepoPage page(services.services());
        page.resize(1200, 800);
        page.show();
        page.restore(ui::folderAddress(folder.path()), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(page, "verdictHeadline"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(page, "verdictHeadline")
                                     ->text()
                                     .contains(QStringLiteral("Damaged on this computer")),
                                 20'000);
    }

    void everyControlHasAName()
    {
        test::UiServices services;
        services.seedClassifier(QStringLiteral("mood"));
        ui::RepoPage page(services.services());
        page.resize(1400, 800); // narrower, the files need the room of the facts
        page.show();
        for (const char* tab : {"card", "try", "files", "history"}) {
            page.restore(QStringLiteral("vitrine:model/acme/mood/") + QLatin1String(tab), {});
            QTRY_VERIFY_WITH_TIMEOUT(shown(page, "repoTabs"), 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(shown(page, "verdictHeadline"), 20'000);
            QCOMPARE(namelessControls(page), QStringList());
        }
    }
};

VITRINE_TEST(RepoTest)
#include "repo_test.moc"
