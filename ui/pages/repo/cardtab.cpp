#include "ui/pages/repo/cardtab.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/settings.h"
#include "core/worker/readerclient.h"
#include "ui/pages/repo/findbar.h"
#include "ui/pages/repo/repostate.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QDesktopServices>
#include <QListWidget>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 maximumPicture = 8 << 20;
constexpr QSize largestPicture(2000, 4000);
constexpr int anchorRole = Qt::UserRole + 1;
/// Nobody finds a place in a longer list, and filling it would hold up the window.
constexpr int mostContents = 200;
constexpr int longestTitle = 200; ///< characters

// Of a card with very many headings the upper levels are listed alone, at least the first.
int deepestListed(const std::vector<cards::ContentsEntry>& contents)
{
    for (int deepest = 3; deepest > 1; --deepest) {
        const auto count =
            std::count_if(contents.begin(), contents.end(),
                          [deepest](const cards::ContentsEntry& entry) { return entry.level <= deepest; });
        if (count <= mostContents)
            return deepest;
    }
    return 1;
}

CardView::RemotePictures remotePictures(storage::Settings::RemoteImages choice)
{
    switch (choice) {
    case storage::Settings::RemoteImages::Ask:
        return CardView::RemotePictures::Ask;
    case storage::Settings::RemoteImages::Always:
        return CardView::RemotePictures::Show;
    case storage::Settings::RemoteImages::Never:
        return CardView::RemotePictures::Never;
    }
    return CardView::RemotePictures::Ask;
}

} // namespace

CardTab::CardTab(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_notes(new Label({}, TextSize::Caption, this)),
      m_pictureBar(new QWidget(this)), m_view(new CardView(this)), m_contents(new QListWidget(this)),
      m_stateView(new StateView(this)), m_page(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    m_find = new FindBar(*m_view, m_page);
    m_view->setObjectName(QStringLiteral("cardView"));
    m_view->setAccessibleName(tr("Card"));
    m_notes->setObjectName(QStringLiteral("cardNotes"));
    m_notes->wrapping();
    m_notes->setTint(Tint::Warn);
    m_contents->setObjectName(QStringLiteral("cardContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(200);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    QPushButton* showPictures = plainButton(tr("Show pictures"), m_pictureBar);
    showPictures->setObjectName(QStringLiteral("showPictures"));
    auto* pictureRow = new QHBoxLayout(m_pictureBar);
    pictureRow->setContentsMargins(0, 0, 0, 0);
    auto* pictureWords =
        new Label(tr("This card shows pictures from other servers, which would learn your address."),
                  TextSize::Caption);
    pictureRow->addWidget(pictureWords->quiet()->wrapping(), 1);
    pictureRow->addWidget(showPictures);
    m_pictureBar->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addWidget(m_contents);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_notes);
    column->addWidget(m_pictureBar);
    column->addWidget(m_find);
    column->addLayout(row, 1);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_page);

    connect(showPictures, &QPushButton::clicked, this, [this] {
        m_pictureBar->hide();
        m_view->allowRemotePictures();
    });
    connect(m_view, &CardView::blockedPicturesChanged, m_pictureBar,
            [this](int count) { m_pictureBar->setVisible(count > 0); });
    connect(m_view, &CardView::linkActivated, this, &CardTab::follow);
    connect(m_view, &CardView::pictureRequested, this, &CardTab::fetchPicture);
    connect(m_view, &CardView::headingReached, this, [this](const QString& anchor) {
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(anchorRole).toString() == anchor)
                m_contents->setCurrentRow(i);
        }
    });
    connect(m_view, &CardView::firstScreenShown, this, [this] {
        if (m_wantedScroll > 0)
            m_view->verticalScrollBar()->setValue(std::exchange(m_wantedScroll, 0));
    });
    connect(m_contents, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_view->scrollToAnchor(item->data(anchorRole).toString());
    });
    connect(m_contents, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_view->scrollToAnchor(item->data(anchorRole).toString());
    });
    connect(m_stateView, &StateView::retry, &m_state, &RepoState::load);
    connect(&m_state, &RepoState::cardChanged, this, &CardTab::update);
    ThemeWatcher& theme = m_state.services().theme;
    connect(&theme, &ThemeWatcher::changed, this, &CardTab::applySettings);
    connect(&m_state.services().settings, &storage::Settings::changed, this, &CardTab::applySettings);
    applySettings();
    update();
}

CardTab::~CardTab()
{
    m_cancel.cancel();
}

void CardTab::applySettings()
{
    m_view->setTheme(m_state.services().theme.theme());
    m_view->setRemotePictures(remotePictures(m_state.services().settings.remoteImages()));
}

void CardTab::update()
{
    if (m_state.card()) {
        m_view->setCard(m_state.card());
        showNotes();
        fillContents();
        m_stack->setCurrentWidget(m_page);
        return;
    }
    if (!m_state.cardError())
        m_stateView->showLoading(tr("Reading the card"));
    else if (m_state.cardError()->kind == ErrorKind::NotFound)
        m_stateView->showEmpty(
            QStringLiteral("file"), tr("No card"),
            tr("The authors wrote no README.md. Files and facts still tell what this is."));
    else
        m_stateView->showError(*m_state.cardError());
    m_stack->setCurrentWidget(m_stateView);
}

void CardTab::showNotes()
{
    QStringList notes;
    for (const cards::Note& note : m_state.card()->notes)
        notes.append(cards::noteText(note));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void CardTab::fillContents()
{
    m_contents->clear();
    const auto& contents = m_state.card()->contents;
    const int deepest = deepestListed(contents);
    for (const cards::ContentsEntry& entry : contents) {
        if (entry.level > deepest)
            continue;
        if (m_contents->count() == mostContents)
            break;
        const QString title = entry.title.left(longestTitle);
        auto* item =
            new QListWidgetItem(QString(2 * (entry.level - 1), QLatin1Char(' ')) + title, m_contents);
        item->setData(anchorRole, entry.anchor);
        item->setToolTip(title);
    }
    fold();
}

void CardTab::fold()
{
    m_contents->setVisible(width() >= contentsFrom && m_contents->count() > 2);
}

void CardTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

int CardTab::scrollPosition() const
{
    return m_view->verticalScrollBar()->value();
}

void CardTab::setScrollPosition(int position)
{
    m_wantedScroll = position;
}

void CardTab::find()
{
    m_find->open();
}

void CardTab::follow(const cards::Target& target)
{
    using Kind = cards::Target::Kind;
    switch (target.kind) {
    case Kind::RepoPath:
        Q_EMIT openFile(target.address.section(QLatin1Char('#'), 0, 0));
        break;
    case Kind::Place: {
        const QUrl endpoint = m_state.source().place.endpoint;
        Q_EMIT openAddress(endpoint.toString() + target.address);
        break;
    }
    case Kind::Web: {
        // A page that Vitrine shows opens inside; every other one in the browser.
        const auto inside = hub::HubUrl::parse(target.address, m_state.source().place);
        if (inside)
            Q_EMIT openAddress(inside->address());
        else if (!QDesktopServices::openUrl(QUrl(target.address)))
            Q_EMIT said(tr("No browser could be opened for %1").arg(target.address));
        break;
    }
    case Kind::Mail:
        QDesktopServices::openUrl(QUrl(target.address));
        break;
    case Kind::None:
    case Kind::Anchor:
        break;
    }
}

void CardTab::fetchPicture(const cards::Target& target)
{
    const auto take = [this, target](const Result<QByteArray>& bytes) {
        if (bytes)
            takePicture(target, *bytes);
        else
            m_view->setPictureFailed(target);
    };
    if (target.kind == cards::Target::Kind::RepoPath) {
        QCoro::connect(m_state.fileBytes(target.address.section(QLatin1Char('#'), 0, 0), 0, maximumPicture,
                                         m_cancel.token()),
                       this, take);
        return;
    }
    const RepoSubject& source = m_state.source();
    const QUrl url = target.kind == cards::Target::Kind::Place
                         ? QUrl(source.place.endpoint.toString() + target.address)
                         : QUrl(target.address);
    const auto client = m_state.services().places.client(
        source.isFolder() ? m_state.services().places.current() : source.place, source.account);
    QCoro::connect(client->remoteBytes(url, maximumPicture, m_cancel.token()), this, take);
}

void CardTab::takePicture(const cards::Target& target, const QByteArray& bytes)
{
    QCoro::connect(m_state.services().reader.readImage(bytes, largestPicture, m_cancel.token()), this,
                   [this, target](const Result<QImage>& image) {
                       if (image)
                           m_view->setPicture(target, *image);
                       else
                           m_view->setPictureFailed(target);
                   });
}

} // namespace vitrine::ui
