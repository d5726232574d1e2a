#include "ui/pages/community/likespage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int typeRole = Qt::UserRole + 1;

QString typeWord(const QString& type)
{
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(LikesPage)
    };
    if (type == QLatin1String("model"))
        return Text::tr("Model");
    if (type == QLatin1String("dataset"))
        return Text::tr("Dataset");
    return type == QLatin1String("space") ? Text::tr("Space") : type;
}

} // namespace

LikesPage::LikesPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_title(new Label({}, TextSize::Headline, this)),
      m_filter(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_count(new Label({}, TextSize::Caption, this)), m_list(new QListWidget(this)),
      m_more(plainButton({}, this)), m_unlike(plainButton({}, this)), m_stateView(new StateView(this)),
      m_content(new QWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    m_filter->setObjectName(QStringLiteral("likesFilter"));
    m_filter->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("likesKind"));
    m_list->setObjectName(QStringLiteral("likesList"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_more->setObjectName(QStringLiteral("likesMore"));
    m_unlike->setObjectName(QStringLiteral("likesUnlike"));
    m_count->quiet();
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_unlike);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(filters);
    inner->addWidget(m_count);
    inner->addWidget(m_list, 1);
    inner->addWidget(m_more, 0, Qt::AlignLeft);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    connect(m_stateView, &StateView::retry, this, &LikesPage::reload);
    connect(m_filter, &QLineEdit::textChanged, this, &LikesPage::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LikesPage::filter);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const hub::Like like{item->data(idRole).toString(), item->data(typeRole).toString(), {}};
        if (const auto repo = like.repo())
            Q_EMIT openAddress(hub::HubUrl::repository(*repo).address());
    });
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem* item) { m_unlike->setEnabled(item != nullptr); });
    connect(m_unlike, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem* item = m_list->currentItem())
            unlike(item);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->setEnabled(false);
        QCoro::connect(
            hub::nextLikes(*m_services.places.client(m_services.places.current()), m_next, m_cancel.token()),
            this, [this](const Result<hub::LikePage>& page) { take(page); });
    });
    connect(&m_services.accounts, &account::Accounts::switched, this, &LikesPage::reload);
    retranslate();
}

LikesPage::~LikesPage()
{
    m_cancel.cancel();
}

void LikesPage::retranslate()
{
    m_title->setText(title());
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    const int kind = std::max(0, m_kind->currentIndex());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), QString());
    for (const char* type : {"model", "dataset", "space"})
        m_kind->addItem(typeWord(QLatin1String(type)), QLatin1String(type));
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("Kind"));
    m_list->setAccessibleName(title());
    m_more->setText(tr("Older likes"));
    m_unlike->setText(tr("Unlike"));
    m_unlike->setEnabled(m_list->currentItem() != nullptr);
}

void LikesPage::restore(const QString&, const QVariantMap& state)
{
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    reload();
}

QVariantMap LikesPage::state() const
{
    return {{QStringLiteral("filter"), m_filter->text()}};
}

void LikesPage::reload()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_stateView->showLoading(tr("Asking for your likes"));
    if (m_list->count() == 0)
        m_stack->setCurrentWidget(m_stateView);
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this](const Result<account::Account>& who) {
                       if (!who) {
                           showError(who.error());
                           return;
                       }
                       const auto client = m_services.places.client(m_services.places.current());
                       QCoro::connect(hub::likes(*client, who->name, m_cancel.token()), this,
                                      [this](const Result<hub::LikePage>& page) {
                                          if (page)
                                              m_list->clear();
                                          take(page);
                                      });
                   });
}

void LikesPage::showError(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_list->clear();
    if (error.kind == ErrorKind::SignIn) {
        m_stateView->showEmpty(QStringLiteral("heart"), tr("Sign in to see what you like"),
                               tr("Likes belong to an account of this place."));
        QPushButton* signIn = m_stateView->addAction(tr("Sign in"));
        signIn->setObjectName(QStringLiteral("likesSignIn"));
        connect(signIn, &QPushButton::clicked, this,
                [this, error] { Q_EMIT accessWanted(error, [this] { reload(); }); });
    } else {
        m_stateView->showError(error);
    }
    m_stack->setCurrentWidget(m_stateView);
}

void LikesPage::take(const Result<hub::LikePage>& page)
{
    m_more->setEnabled(true);
    if (!page) {
        showError(page.error());
        return;
    }
    for (const hub::Like& like : page->items) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  ·  %2  ·  %3").arg(like.name, typeWord(like.type), agoText(like.at)), m_list);
        item->setData(idRole, like.name);
        item->setData(typeRole, like.type);
        item->setToolTip(fullDateText(like.at));
    }
    m_next = page->next;
    m_more->setVisible(!m_next.isEmpty());
    if (m_list->count() == 0) {
        m_stateView->showEmpty(QStringLiteral("heart"), tr("You like nothing here yet"),
                               tr("Press the heart of a model, a dataset or a Space to find it again here."));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    filter();
}

void LikesPage::filter()
{
    const QString text = m_filter->text().trimmed();
    const QString kind = m_kind->currentData().toString();
    int seen = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const bool fits = item->data(idRole).toString().contains(text, Qt::CaseInsensitive) &&
                          (kind.isEmpty() || item->data(typeRole).toString() == kind);
        item->setHidden(!fits);
        seen += fits ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2").arg(seen).arg(m_list->count()));
}

void LikesPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LikesPage::unlike(QListWidgetItem* item)
{
    const hub::Like like{item->data(idRole).toString(), item->data(typeRole).toString(), {}};
    const auto repo = like.repo();
    if (!repo)
        return;
    const int row = m_list->row(item);
    const std::shared_ptr<QListWidgetItem> taken(m_list->takeItem(row));
    filter();
    const auto client = m_services.places.client(m_services.places.current());
    QCoro::connect(hub::setLiked(*client, *repo, false, m_cancel.token()), this,
                   [this, row, taken, name = like.name](const Result<void>& result) {
                       if (result) {
                           Q_EMIT said(tr("You do not like %1 any more.").arg(name));
                           return;
                       }
                       if (result.error().kind == ErrorKind::Cancelled)
                           return;
                       m_list->insertItem(std::min(row, m_list->count()), taken->clone());
                       filter();
                       Q_EMIT said(result.error().message());
                   });
}

} // namespace vitrine::ui
