// The repository page and its demo panel.
#include "app/tour/shelf.h"
#include "app/tour/tour.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/settings.h"
#include "ui/pages/demo/resultview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/scorebars.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace vitrine::tour {

namespace {

const QString language = QStringLiteral("vitrine:model/vitrine-samples/language-of-a-sentence");
const QString digits = QStringLiteral("vitrine:model/vitrine-samples/handwritten-digits");

} // namespace

void Tour::cardShown()
{
    m_driver.waitFor("the card", [this] {
        const auto* view = m_driver.find<ui::CardView>("cardView");
        return view && view->isSettled() && !view->text().isEmpty();
    });
}

void Tour::answered()
{
    m_driver.waitFor("an answer",
                     [this] { return m_driver.find("resultScores") && m_driver.find("resultFacts"); });
    m_driver.wait("runButton");
}

void Tour::repository()
{
    m_driver.open(language);
    cardShown();
    m_camera.take(QStringLiteral("repo-card"));
    m_camera.takeSmall(QStringLiteral("repo-card"));
    m_driver.open(language + QStringLiteral("/files"));
    m_driver.wait("fileTree");
    m_camera.take(QStringLiteral("repo-files"));
    m_driver.open(language + QStringLiteral("/files/model.safetensors"));
    m_driver.wait("tensorView");
    m_camera.take(QStringLiteral("repo-tensors"));
    m_camera.takeSmall(QStringLiteral("repo-tensors"));
    m_driver.open(language + QStringLiteral("/files/config.json"));
    m_driver.wait("fileText");
    m_camera.take(QStringLiteral("repo-text"));
    m_driver.open(language + QStringLiteral("/history"));
    m_driver.wait("commitList");
    m_camera.take(QStringLiteral("repo-history"));
}

void Tour::otherRepositories()
{
    m_driver.open(QStringLiteral("vitrine:model/lighthouse/state-space-writer"));
    cardShown();
    m_camera.take(QStringLiteral("repo-cannot-run"));
    m_driver.open(QStringLiteral("vitrine:model/lighthouse/state-space-writer/try"));
    m_driver.wait("stateTitle");
    m_camera.take(QStringLiteral("try-cannot-run"));
    m_driver.open(
        QStringLiteral("vitrine:model/orchard/an-unusually-long-name-that-somebody-chose-to-describe-every-"
                       "detail-of-a-model-v2-final-checked"));
    cardShown();
    m_camera.take(QStringLiteral("repo-long-name"));
    m_camera.takeSmall(QStringLiteral("repo-long-name"));
    m_driver.open(QStringLiteral("vitrine:model/orchard/no-such-model"));
    m_driver.wait("searchName");
    m_camera.take(QStringLiteral("repo-not-found"));
    m_driver.open(language + QStringLiteral("@no-such-branch"));
    m_driver.wait("openMain");
    m_camera.take(QStringLiteral("repo-no-revision"));
    m_driver.open(digits + QStringLiteral("/files/examples/thin-five.png"));
    m_driver.wait("fileTree");
    m_camera.take(QStringLiteral("repo-picture"));
}

void Tour::tryLanguage()
{
    m_driver.open(language + QStringLiteral("/try"));
    m_driver.wait("demoPanel");
    m_camera.take(QStringLiteral("try-before"));
    m_camera.takeSmall(QStringLiteral("try-before"));
    m_stage.services().settings.setSpeedLimit(100'000);
    m_driver.click("runButton");
    storage::DownloadQueue& queue = m_stage.services().downloads;
    m_driver.waitFor("bytes of the model", [&] {
        const QList<storage::Download> all = queue.downloads();
        return !all.isEmpty() && all.first().doneBytes > 100'000;
    });
    m_camera.take(QStringLiteral("try-download"), Camera::Subject::Moving);
    m_driver.open(QStringLiteral("vitrine:transfers"));
    m_driver.wait("transfers");
    m_camera.take(QStringLiteral("transfers-running"), Camera::Subject::Moving);
    m_stage.services().settings.setSpeedLimit(0);
    m_driver.open(language + QStringLiteral("/try"));
    answered();
    m_driver.type("input-inputs", QStringLiteral("Il fait beau aujourd'hui dans le jardin."));
    m_driver.click("runButton");
    answered();
    m_camera.take(QStringLiteral("try-result"));
    m_camera.takeSmall(QStringLiteral("try-result"));
    m_driver.click("optionsButton");
    m_camera.take(QStringLiteral("try-options"));
    m_driver.click("optionsButton");
    m_driver.click("howMade");
    m_camera.take(QStringLiteral("try-how"));
    m_driver.closeDialogs();
    trySeveral();
}

void Tour::trySeveral()
{
    auto* field = m_driver.find<QPlainTextEdit>("input-inputs");
    if (!field)
        return;
    field->setPlainText(QStringLiteral("Wo finde ich den nächsten Bahnhof, bitte?\nWhere is my umbrella?\n"
                                       "¿Quién ha visto mi libro?\nDove posso comprare un biglietto?\n"
                                       "Jutro pójdziemy nad jezioro.\n今日はとてもいい天気ですね。"));
    m_driver.click("severalButton");
    m_driver.waitFor("answers to every line", [this] {
        const auto* save = m_driver.find<QPushButton>("batchSave");
        return save && save->isEnabled() && !m_driver.find("batchStop");
    });
    m_driver.breathe(300);
    m_camera.take(QStringLiteral("try-several"));
    m_driver.click("batchClose");
}

void Tour::tryDigits()
{
    m_driver.open(digits + QStringLiteral("/try"));
    m_driver.wait("demoPanel");
    m_camera.take(QStringLiteral("digits-before"));
    m_driver.click("runButton");
    answered();
    m_camera.take(QStringLiteral("digits-picture"));
    m_driver.click("draw");
    m_camera.take(QStringLiteral("digits-board"));
    m_driver.draw({{0.30, 0.22},
                   {0.40, 0.20},
                   {0.55, 0.20},
                   {0.70, 0.20},
                   {0.64, 0.34},
                   {0.57, 0.50},
                   {0.50, 0.66},
                   {0.44, 0.82}});
    m_driver.click("runButton");
    answered();
    m_camera.take(QStringLiteral("digits-drawing"));
    m_camera.takeSmall(QStringLiteral("digits-drawing"));
}

void Tour::folders()
{
    const QString sample = Stage::samples() + QStringLiteral("/vitrine-samples/language-of-a-sentence");
    const auto address = [](const QString& folder, const char* tab) {
        return QStringLiteral("vitrine:folder?path=%1&tab=%2")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(folder)), QLatin1String(tab));
    };
    m_driver.open(address(sample, "card"));
    cardShown();
    m_camera.take(QStringLiteral("folder-card"));
    const QString broken = m_stage.path(QStringLiteral("a-model-cut-short"));
    makeBrokenFolder(broken, sample);
    m_driver.open(address(broken, "try"));
    m_driver.breathe(500);
    if (m_driver.find("runButton"))
        m_driver.click("runButton");
    m_driver.wait("stateTitle");
    m_camera.take(QStringLiteral("folder-broken"));
}

} // namespace vitrine::tour
