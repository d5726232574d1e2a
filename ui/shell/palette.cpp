#include "ui/shell/palette.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QCoroTask>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace vitrine::ui {

using namespace std::chrono_literals;

namespace {
constexpr int paletteWidth = 600;
constexpr int paletteHeight = 420;
constexpr int remoteLines = 12;
} // namespace

Palette::Palette(Services& services, const QList<PaletteItem>& local, QWidget* window)
    : QFrame(window), m_services(services), m_model(new PaletteModel(this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Open a repository, a page or a command…"));
    m_field->setAccessibleName(tr("Palette"));
    m_field->setMinimumHeight(36);
    column->addWidget(m_field);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    column->addWidget(m_list);
    m_model->setFallback([](const QString& text) {
        PaletteItem item;
        item.title = tr("Search for “%1”").arg(text);
        item.group = tr("Discover");
        item.icon = QStringLiteral("search");
        item.address =
            QStringLiteral("vitrine:discover?search=") + QString::fromLatin1(QUrl::toPercentEncoding(text));
        return item;
    });
    m_model->setLocal(local);
    m_typing.setSingleShot(true);
    m_typing.setInterval(180ms);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(&m_typing, &QTimer::timeout, this, &Palette::askServer);
    connect(m_field, &QLineEdit::textEdited, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Palette::selectFirst);
}

Palette::~Palette()
{
    if (m_cancel)
        m_cancel->cancel();
}

void Palette::popUp()
{
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    selectFirst();
}

void Palette::place()
{
    const QRect room = parentWidget()->rect();
    const int rows = qMax(1, m_model->rowCount()) * qMax(1, m_list->sizeHintForRow(0));
    const QMargins margins = layout()->contentsMargins();
    const int wanted =
        margins.top() + m_field->sizeHint().height() + layout()->spacing() + rows + margins.bottom() + 8;
    resize(qMin(scaled(paletteWidth), room.width() - 32),
           qMin(wanted, qMin(scaled(paletteHeight), room.height() - 80)));
    move((room.width() - width()) / 2, 56);
}

void Palette::selectFirst()
{
    if (isVisible())
        place(); // as high as what it lists
    m_list->setCurrentIndex(m_model->index(0));
}

void Palette::typed(const QString& text)
{
    if (m_cancel)
        m_cancel->cancel();
    ++m_question;
    m_model->setPattern(text);
    if (text.trimmed().size() >= 2)
        m_typing.start();
    else
        m_typing.stop();
}

void Palette::askServer()
{
    m_cancel = std::make_unique<net::CancelSource>();
    hub::RepoQuery query;
    query.search = m_field->text().trimmed();
    query.sort = hub::Sort::Downloads;
    query.limit = remoteLines;
    const QString place = m_services.places.current().name;
    auto task = m_services.places.currentClient()->list(query, hub::Freshness::Network, m_cancel->token());
    QCoro::connect(std::move(task), this,
                   [this, place, question = m_question](Result<hub::Fresh<hub::RepoPage>> page) {
                       // Where the place does not answer, what is here stays: the strip says the rest.
                       if (question != m_question || !page)
                           return;
                       QList<PaletteItem> items;
                       for (const hub::RepoInfo& info : page->value.items)
                           items.append({info.id.id(),
                                         place,
                                         QStringLiteral("model"),
                                         {},
                                         5,
                                         hub::HubUrl::repository(info.id).address(),
                                         {}});
                       const int row = m_list->currentIndex().row();
                       m_model->setRemote(items);
                       m_list->setCurrentIndex(m_model->index(qMax(0, row)));
                   });
}

void Palette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteItem item = m_model->item(index.row());
    close();
    if (item.act)
        item.act();
    else
        Q_EMIT opened(item.address);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && window()->isActiveWindow()) {
        close();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(count ? (row + 1) % count : 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(count ? (row + count - 1) % count : 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentIndex(m_model->index(qMin(count - 1, row + 8)));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentIndex(m_model->index(qMax(0, row - 8)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        close();
        return true;
    default:
        return false;
    }
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
