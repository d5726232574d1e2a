#include "ui/pages/community/likebutton.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/hub/huburl.h"
#include "ui/shell/services.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>

namespace vitrine::ui {

namespace {

constexpr int mostPages = 3; ///< of one's own likes that are looked through
constexpr QSize popupSize(280, 320);

} // namespace

LikeButton::LikeButton(Services& services, hub::Place place, QString account, RepoId repo, QWidget* parent)
    : QWidget(parent), m_services(services), m_place(std::move(place)), m_account(std::move(account)),
      m_repo(std::move(repo)), m_heart(iconButton(QStringLiteral("heart"), tr("Like"), this)),
      m_number(new QToolButton(this))
{
    setObjectName(QStringLiteral("repoLikes"));
    m_heart->setObjectName(QStringLiteral("likeHeart"));
    m_heart->setCheckable(true);
    m_number->setObjectName(QStringLiteral("likeCount"));
    m_number->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_heart);
    row->addWidget(m_number);
    connect(m_heart, &QToolButton::clicked, this, &LikeButton::toggle);
    connect(m_number, &QToolButton::clicked, this, &LikeButton::showLikers);
    connect(&services.accounts, &account::Accounts::changed, this, [this](const QString& origin) {
        if (origin == m_place.origin())
            learn();
    });
    set(false);
    learn();
}

LikeButton::~LikeButton()
{
    m_cancel.cancel();
    m_popupCancel.cancel();
}

std::shared_ptr<hub::HubClient> LikeButton::client() const
{
    return m_services.places.client(m_place, m_account);
}

void LikeButton::learn()
{
    const auto who = m_services.accounts.current(m_place);
    const bool named = !m_account.isEmpty() && !m_account.contains(QLatin1Char('#'));
    const QString me = named ? m_account : who ? who->name : QString();
    if (me == m_me)
        return;
    m_me = me;
    set(false);
    if (!m_me.isEmpty())
        askWhetherLiked();
}

// No call says it for one repository: one's own latest likes are looked through.
void LikeButton::askWhetherLiked()
{
    QCoro::connect(hub::likes(*client(), m_me, m_cancel.token()), this,
                   [this](const Result<hub::LikePage>& page) { lookFor(page, 1); });
}

void LikeButton::lookFor(const Result<hub::LikePage>& page, int pages)
{
    if (!page || m_busy)
        return;
    for (const hub::Like& like : page->items) {
        if (like.repo() == m_repo) {
            set(true);
            return;
        }
    }
    if (!page->next.isEmpty() && pages < mostPages)
        QCoro::connect(hub::nextLikes(*client(), page->next, m_cancel.token()), this,
                       [this, pages](const Result<hub::LikePage>& next) { lookFor(next, pages + 1); });
}

void LikeButton::setCount(qint64 likes)
{
    if (m_busy)
        return;
    m_count = likes;
    set(m_liked);
}

void LikeButton::set(bool liked)
{
    m_liked = liked;
    m_heart->setChecked(liked);
    m_heart->setIcon(icon(QStringLiteral("heart"), liked ? QPalette::BrightText : QPalette::WindowText));
    const QString name = liked ? tr("You like this; press to take that back") : tr("Like");
    m_heart->setToolTip(name);
    m_heart->setAccessibleName(name);
    m_number->setText(countText(m_count));
    m_number->setToolTip(tr("Who likes it"));
    m_number->setAccessibleName(tr("%n like(s); show who", nullptr, static_cast<int>(m_count)));
}

void LikeButton::toggle()
{
    const bool wanted = !m_liked;
    if (m_busy) {
        set(m_liked);
        return;
    }
    if (client()->identity().token.isEmpty()) {
        set(m_liked);
        Q_EMIT accessWanted(Error::make(ErrorKind::SignIn,
                                        tr("Whoever likes something has to say who they are."),
                                        tr("Sign in, then press the heart.")),
                            [this] { toggle(); });
        return;
    }
    m_busy = true;
    m_count += wanted ? 1 : -1;
    set(wanted);
    QCoro::connect(hub::setLiked(*client(), m_repo, wanted, m_cancel.token()), this,
                   [this, wanted](const Result<void>& result) {
                       m_busy = false;
                       if (!result) {
                           failed(result.error(), wanted);
                           return;
                       }
                       announce(m_heart, wanted ? tr("Liked") : tr("Not liked any more"));
                   });
}

void LikeButton::failed(const Error& error, bool wanted)
{
    m_count += wanted ? -1 : 1;
    set(!wanted);
    if (error.kind == ErrorKind::Cancelled)
        return;
    // Some places let only their own pages like.
    const bool onlyBrowser =
        wanted && (error.httpStatus == 403 || error.httpStatus == 404 || error.httpStatus == 405);
    if (onlyBrowser) {
        const QUrl page = client()->webUrl(m_repo);
        if (QDesktopServices::openUrl(page))
            Q_EMIT said(tr("This place takes likes only on its own page, which is open in the browser."));
        else
            Q_EMIT said(tr("This place takes likes only on its own page: %1").arg(page.toString()));
        return;
    }
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        Q_EMIT accessWanted(error, [this] { toggle(); });
    else
        Q_EMIT said(error.message());
}

void LikeButton::showLikers()
{
    m_popupCancel.cancel();
    m_popupCancel = net::CancelSource();
    delete m_popup;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setObjectName(QStringLiteral("likersPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto* words = new Label(tr("Asking who likes it"), TextSize::Caption, m_popup);
    words->setObjectName(QStringLiteral("likersWords"));
    words->quiet()->wrapping();
    auto* list = new QListWidget(m_popup);
    list->setObjectName(QStringLiteral("likersList"));
    list->setAccessibleName(tr("Who likes it"));
    list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(words);
    column->addWidget(list, 1);
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const QString name = item->data(Qt::UserRole).toString();
        m_popup->close();
        Q_EMIT openAddress(hub::HubUrl::author(name).address());
    });
    connect(list, &QListWidget::itemClicked, list,
            [list](QListWidgetItem* item) { Q_EMIT list->itemActivated(item); });
    m_popup->resize(popupSize);
    m_popup->move(m_number->mapToGlobal(QPoint(0, m_number->height() + 4)));
    m_popup->show();
    list->setFocus();
    QCoro::connect(
        hub::likers(*client(), m_repo, m_popupCancel.token()), list,
        [this, list, words](const Result<hub::LikerPage>& page) { fillLikers(page, list, words); });
}

void LikeButton::fillLikers(const Result<hub::LikerPage>& page, QListWidget* list, Label* words)
{
    if (!page) {
        words->setText(page.error().message());
        return;
    }
    for (const hub::Liker& liker : page->items) {
        const bool named = !liker.fullName.isEmpty() && liker.fullName != liker.name;
        auto* item = new QListWidgetItem(
            named ? QStringLiteral("%1 (%2)").arg(liker.name, liker.fullName) : liker.name, list);
        item->setData(Qt::UserRole, liker.name);
    }
    words->setText(list->count() == 0 ? tr("Nobody yet.")
                                      : tr("%n like(s)", nullptr, static_cast<int>(m_count)));
    if (page->next.isEmpty())
        return;
    // The next page is asked for once the end of this one is seen.
    auto* end = new QObject(list);
    const QUrl next = page->next;
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, end,
            [this, list, words, next, end](int value) {
                if (value < list->verticalScrollBar()->maximum())
                    return;
                end->deleteLater();
                QObject::disconnect(list->verticalScrollBar(), nullptr, end, nullptr);
                QCoro::connect(hub::nextLikers(*client(), next, m_popupCancel.token()), list,
                               [this, list, words](const Result<hub::LikerPage>& more) {
                                   fillLikers(more, list, words);
                               });
            });
}

} // namespace vitrine::ui
