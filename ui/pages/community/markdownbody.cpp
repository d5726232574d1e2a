#include "ui/pages/community/markdownbody.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/settings.h"
#include "core/worker/readerclient.h"
#include "ui/pages/community/community.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardview/cardview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr qint64 maximumPicture = 8 << 20;
constexpr QSize largestPicture(2000, 4000);
constexpr int smallest = 24;

CardView::RemotePictures remotePictures(storage::Settings::RemoteImages choice)
{
    switch (choice) {
    case storage::Settings::RemoteImages::Always:
        return CardView::RemotePictures::Show;
    case storage::Settings::RemoteImages::Never:
        return CardView::RemotePictures::Never;
    case storage::Settings::RemoteImages::Ask:
        break;
    }
    return CardView::RemotePictures::Ask;
}

} // namespace

MarkdownBody::MarkdownBody(Community& community, QWidget* parent) : QWidget(parent), m_community(community)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
}

MarkdownBody::~MarkdownBody()
{
    m_cancel.cancel();
}

void MarkdownBody::setMarkdown(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    if (m_view)
        parse();
    else
        setFixedHeight(guessedHeight());
}

int MarkdownBody::guessedHeight() const
{
    const QFontMetrics metrics(font());
    const int letters =
        std::max(20, (width() > 100 ? width() : 600) / std::max(1, metrics.averageCharWidth()));
    int lines = 0;
    for (const QStringView line : QStringView(m_text).split(QLatin1Char('\n')))
        lines += 1 + static_cast<int>(line.size()) / letters;
    return std::max(smallest, lines * metrics.lineSpacing() + 16);
}

QSize MarkdownBody::sizeHint() const
{
    return {400, m_view ? m_view->contentHeight() : guessedHeight()};
}

void MarkdownBody::makeView()
{
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_view = new CardView(this);
    m_view->setObjectName(QStringLiteral("commentText"));
    m_view->setAccessibleName(tr("Comment"));
    m_view->setEmbedded(2);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(guessedHeight());
    m_showPictures = linkButton(tr("Show pictures from other servers, which would learn your address"), this);
    m_showPictures->setObjectName(QStringLiteral("commentPictures"));
    m_showPictures->hide();
    layout()->addWidget(m_view);
    layout()->addWidget(m_showPictures);
    // Later: the view is still laying out when it tells.
    connect(m_view, &CardView::contentHeightChanged, this, &MarkdownBody::fit, Qt::QueuedConnection);
    connect(m_view, &CardView::linkActivated, this, &MarkdownBody::follow);
    connect(m_view, &CardView::pictureRequested, this, &MarkdownBody::fetchPicture);
    connect(m_view, &CardView::blockedPicturesChanged, m_showPictures,
            [this](int count) { m_showPictures->setVisible(count > 0); });
    connect(m_showPictures, &QPushButton::clicked, m_view, [this] {
        m_showPictures->hide();
        m_view->allowRemotePictures();
    });
    Services& services = m_community.services();
    connect(&services.theme, &ThemeWatcher::changed, this, &MarkdownBody::applySettings);
    connect(&services.settings, &storage::Settings::changed, this, &MarkdownBody::applySettings);
    applySettings();
}

void MarkdownBody::applySettings()
{
    m_view->setTheme(m_community.services().theme.theme());
    m_view->setRemotePictures(remotePictures(m_community.services().settings.remoteImages()));
}

void MarkdownBody::prepare()
{
    if (m_view)
        return;
    makeView();
    parse();
}

void MarkdownBody::parse()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    // Front matter belongs to cards: a comment that begins with a rule keeps it.
    QCoro::connect(m_community.services().reader.readCard("\n" + m_text.toUtf8(), worker::CardPart::Whole,
                                                          m_cancel.token()),
                   this, [this](const Result<cards::Card>& card) {
                       if (card)
                           m_view->setCard(*card);
                       else if (card.error().kind != ErrorKind::Cancelled)
                           m_view->setCard(cards::plainTextCard(m_text.toUtf8(), {}));
                   });
}

void MarkdownBody::fit()
{
    if (!m_view || !m_view->isVisibleTo(this))
        return;
    const int wanted = std::max(smallest, m_view->contentHeight());
    if (m_view->height() == wanted)
        return;
    m_view->setFixedHeight(wanted);
    updateGeometry();
}

void MarkdownBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_view && event->size().width() != event->oldSize().width())
        setFixedHeight(guessedHeight());
}

void MarkdownBody::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_view)
        setFixedHeight(guessedHeight());
}

QString MarkdownBody::shownText() const
{
    return m_view ? m_view->text() : m_text;
}

void MarkdownBody::follow(const cards::Target& target)
{
    using Kind = cards::Target::Kind;
    switch (target.kind) {
    case Kind::RepoPath: {
        hub::HubUrl url = hub::HubUrl::repository(m_community.repo(), {}, hub::HubUrl::Tab::Files);
        url.path = target.address.section(QLatin1Char('#'), 0, 0);
        Q_EMIT m_community.openAddress(url.address());
        break;
    }
    case Kind::Place:
        Q_EMIT m_community.openAddress(m_community.place().endpoint.toString() + target.address);
        break;
    case Kind::Web:
        if (const auto inside = hub::HubUrl::parse(target.address, m_community.place()))
            Q_EMIT m_community.openAddress(inside->address());
        else if (!QDesktopServices::openUrl(QUrl(target.address)))
            Q_EMIT m_community.said(tr("No browser could be opened for %1").arg(target.address));
        break;
    case Kind::Mail:
        QDesktopServices::openUrl(QUrl(target.address));
        break;
    case Kind::None:
    case Kind::Anchor:
        break;
    }
}

void MarkdownBody::fetchPicture(const cards::Target& target)
{
    const auto show = [this, target](const Result<QImage>& image) {
        if (image)
            m_view->setPicture(target, *image);
        else
            m_view->setPictureFailed(target);
    };
    const auto read = [this, target, show](const Result<QByteArray>& bytes) {
        if (!bytes) {
            m_view->setPictureFailed(target);
            return;
        }
        QCoro::connect(m_community.services().reader.readImage(*bytes, largestPicture, m_cancel.token()),
                       this, show);
    };
    const auto client = m_community.client();
    if (target.kind == cards::Target::Kind::RepoPath) {
        const QString path = target.address.section(QLatin1Char('#'), 0, 0);
        QCoro::connect(client->fileBytes(m_community.repo(), {}, path, 0, maximumPicture, m_cancel.token()),
                       this, read);
        return;
    }
    const QUrl url(target.kind == cards::Target::Kind::Place
                       ? m_community.place().endpoint.toString() + target.address
                       : target.address);
    QCoro::connect(client->remoteBytes(url, maximumPicture, m_cancel.token()), this, read);
}

} // namespace vitrine::ui
