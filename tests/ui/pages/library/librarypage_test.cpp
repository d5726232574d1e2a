#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/delegates/repocard.h"
#include "ui/pages/library/librarymodel.h"
#include "ui/pages/library/librarypage.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/stateview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::UiServices;

namespace {

void download(UiServices& at, const QString& name)
{
    at.seedClassifier(name);
    storage::DownloadRequest request;
    request.place = at.services().places.current();
    request.repo = *RepoId::parse(QStringLiteral("acme/") + name);
    const QString id = at.downloads().add(request);
    QTRY_COMPARE_WITH_TIMEOUT(at.downloads().find(id)->status, storage::DownloadStatus::Done, 20000);
}

QString line(const LibraryModel& model, int row)
{
    return model.index(row).data(RepoCardRole).value<RepoCard>().line;
}

} // namespace

class LibraryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsHereAndTheSamples()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->rowOf(at.library().items().isEmpty()
                                     ? QString()
                                     : at.library().items().first().repo.folder) == 0);
        QTRY_COMPARE(line(*model, 0), QStringLiteral("Runs well here"));
        QVERIFY(model->rowCount() >= 2);
        QCOMPARE(model->row(model->rowCount() - 1).card.badge, QStringLiteral("comes with Vitrine"));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("total"))
                    ->text()
                    .startsWith(QStringLiteral("1 repository")));
    }

    void opensTriesAndFinds()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->hasItems());
        QTRY_COMPARE(line(*model, 0), QStringLiteral("Runs well here"));
        auto* grid = page.findChild<CardGrid*>();
        grid->setFocus();
        grid->setCurrentIndex(model->index(0));
        QSignalSpy opened(&page, &Page::openAddress);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("vitrine:model/acme/tiny"));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("tryIt")), Qt::LeftButton);
        QVERIFY(opened.takeFirst().first().toString().endsWith(QStringLiteral("/try")));
        page.find();
        QTest::keyClicks(page.findChild<QLineEdit*>(), QStringLiteral("no such name"));
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(page.findChild<StateView*>()->state(), StateView::State::Empty);
    }

    void deletedComesBack()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->hasItems());
        std::function<void()> undo;
        connect(&page, &Page::undoable, this,
                [&](const QString&, const std::function<void()>& back, const std::function<void()>&) {
                    undo = back;
                });
        auto* grid = page.findChild<CardGrid*>();
        grid->setFocus();
        grid->setCurrentIndex(model->index(0));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("delete")), Qt::LeftButton);
        QTRY_VERIFY(undo != nullptr);
        QTRY_VERIFY(!model->hasItems());
        undo();
        QTRY_VERIFY(model->hasItems());
    }

    void verifyingFindsADamagedFile()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->hasItems());
        QTRY_COMPARE(line(*model, 0), QStringLiteral("Runs well here"));
        page.findChild<CardGrid*>()->setCurrentIndex(model->index(0));
        auto* verify = page.findChild<QPushButton*>(QStringLiteral("verify"));
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_VERIFY2(line(*model, 0).startsWith(QStringLiteral("Verified")), qPrintable(line(*model, 0)));
        const storage::LibraryItem item = at.library().items().first();
        QFile file(item.repo.revisions.first().folder + QStringLiteral("/model.safetensors"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        file.write("X");
        file.close();
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_VERIFY2(line(*model, 0).contains(QStringLiteral("model.safetensors")),
                     qPrintable(line(*model, 0)));
    }

    // Weights that end too early are told in the list, before anybody runs them.
    void truncatedWeightsAreToldUnasked()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        at.library().refresh();
        QTRY_VERIFY(!at.library().items().isEmpty());
        QFile weights(at.library().items().first().repo.revisions.first().folder +
                      QStringLiteral("/model.safetensors"));
        QVERIFY(weights.resize(weights.size() - 4));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_COMPARE(line(*model, 0), QStringLiteral("Damaged on this computer"));
    }

    void samplesCannotBeDeleted()
    {
        UiServices at;
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->rowCount() > 0);
        page.findChild<CardGrid*>()->setCurrentIndex(model->index(0));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("delete"))->isEnabled());
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
        QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("findModel"))->isVisible());
    }

    void severalGoAndComeBackTogether()
    {
        UiServices at;
        download(at, QStringLiteral("tiny"));
        download(at, QStringLiteral("small"));
        download(at, QStringLiteral("other"));
        LibraryPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.activated();
        auto* model = page.findChild<LibraryModel*>();
        QTRY_VERIFY(model->rowCount() >= 3 && model->row(2).item);
        std::function<void()> undo;
        connect(&page, &Page::undoable, this,
                [&](const QString&, const std::function<void()>& back, const std::function<void()>&) {
                    undo = back;
                });
        auto* grid = page.findChild<CardGrid*>();
        auto* remove = page.findChild<QPushButton*>(QStringLiteral("delete"));
        QTRY_COMPARE(line(*model, 2), QStringLiteral("Runs well here"));
        grid->setFocus();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(model->index(0)).center());
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          grid->visualRect(model->index(1)).center());
        QCOMPARE(grid->selectionModel()->selectedIndexes().size(), 2);
        QVERIFY(remove->text().contains(QLatin1Char('2')));
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(undo != nullptr);
        QTRY_COMPARE(at.library().items().size(), 1);
        undo();
        QTRY_COMPARE(at.library().items().size(), 3);
    }
};

VITRINE_TEST(LibraryPageTest)
#include "librarypage_test.moc"
