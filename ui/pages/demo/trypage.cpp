#include "ui/pages/demo/trypage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/storage/runrecords.h"
#include "core/tasks/task.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/shell/samples.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int recentModels = 8;

// "language-of-a-sentence" is a sentence already.
QString wordsOf(const QString& name)
{
    QString words = name;
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

TryPage::TryPage(Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(id());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(title());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(12);
    scroll->setWidget(m_content);
    outer->addWidget(scroll);
}

QString TryPage::title() const
{
    return tr("Try");
}

void TryPage::restore(const QString&, const QVariantMap&)
{
    rebuild();
}

void TryPage::activated()
{
    rebuild();
}

void TryPage::retranslate()
{
    rebuild();
}

void TryPage::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_column->addWidget(new Label(tr("Try a model"), TextSize::Headline));
    auto* words =
        new Label(tr("Models run on this computer, from their own files. What you enter never leaves it."));
    m_column->addWidget(words->quiet()->wrapping());
    const QList<Door> recent = recentDoors();
    if (!recent.isEmpty())
        addDoors(tr("Tried lately"), recent);
    addDoors(tr("Comes with Vitrine"), sampleDoors());
    QPushButton* open = plainButton(tr("Open the folder of a model…"), m_content);
    open->setObjectName(QStringLiteral("openModelFolder"));
    connect(open, &QPushButton::clicked, this, &TryPage::openFolder);
    m_column->addSpacing(8);
    m_column->addWidget(open, 0, Qt::AlignLeft);
    m_column->addStretch();
}

void TryPage::addDoors(const QString& title, const QList<Door>& doors)
{
    m_column->addSpacing(8);
    m_column->addWidget(new Label(title, TextSize::Strong));
    for (const Door& door : doors) {
        auto* card = new Card({}, m_content);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(new ElidedLabel(door.title, TextSize::Strong));
        auto* words = new ElidedLabel(door.words, TextSize::Caption);
        words->quiet();
        texts->addWidget(words);
        QPushButton* go = plainButton(tr("Try it"), card);
        go->setObjectName(QStringLiteral("try-") + door.title);
        go->setAccessibleName(tr("Try %1").arg(door.title));
        connect(go, &QPushButton::clicked, this, [this, door] { this->go(door); });
        auto* row = new QHBoxLayout;
        row->addLayout(texts, 1);
        row->addWidget(go);
        card->body()->addLayout(row);
        m_column->addWidget(card);
    }
}

QList<TryPage::Door> TryPage::recentDoors() const
{
    QList<Door> doors;
    const QList<storage::RunRecord> runs = m_services.runs.latestOfEach(recentModels);
    for (const storage::RunRecord& run : runs) {
        Door door;
        const bool folder = run.place == QLatin1String("folder");
        if (!folder && !m_services.accounts.mayShow(run.place, run.account))
            continue;
        const QString id = run.repo.section(QLatin1Char(' '), 1);
        door.title = folder ? QDir(run.repo).dirName() : id;
        door.words =
            tr("%1 · %2").arg(QLocale().toString(run.at.toLocalTime(), QLocale::ShortFormat), summaryOf(run));
        door.place = folder ? QString() : run.place;
        door.address = folder ? QStringLiteral("vitrine:folder?tab=try&path=") +
                                    QString::fromLatin1(QUrl::toPercentEncoding(run.repo))
                              : QStringLiteral("vitrine:model/%1/try").arg(id);
        doors.append(door);
    }
    return doors;
}

QList<TryPage::Door> TryPage::sampleDoors() const
{
    QList<Door> doors;
    const QList<Sample> all = samples(m_services.samplesFolder);
    for (const Sample& sample : all) {
        doors.append(
            {wordsOf(sample.id.section(QLatin1Char('/'), 1)),
             tr("%1 · %2 · already here").arg(tasks::taskTitle(sample.task), byteSizeText(sample.bytes)),
             QStringLiteral("vitrine:model/%1/try").arg(sample.id), QStringLiteral("this-computer")});
    }
    return doors;
}

// A model of another place: that place is opened first, and the page once it is.
void TryPage::go(const Door& door)
{
    const account::Places& places = m_services.places;
    if (door.place.isEmpty() || places.current().origin() == door.place) {
        Q_EMIT openAddress(door.address);
        return;
    }
    const QList<hub::Place> all = places.places();
    for (const hub::Place& place : all) {
        if (place.origin() != door.place)
            continue;
        connect(
            &m_services.places, &account::Places::currentChanged, this,
            [this, address = door.address] { Q_EMIT openAddress(address); }, Qt::SingleShotConnection);
        m_services.places.open(place);
        return;
    }
    Q_EMIT said(tr("The place of this model is not in the settings any more."));
}

void TryPage::openFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open the folder of a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT openAddress(QStringLiteral("vitrine:folder?tab=try&path=") +
                           QString::fromLatin1(QUrl::toPercentEncoding(path)));
    });
    dialog->open();
}

} // namespace vitrine::ui
