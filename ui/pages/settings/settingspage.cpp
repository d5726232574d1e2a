#include "ui/pages/settings/settingspage.h"

#include "core/storage/settings.h"
#include "ui/pages/settings/placeslist.h"
#include "ui/pages/settings/settingscard.h"
#include "ui/shell/addresses.h"
#include "ui/shell/services.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace vitrine::ui {

namespace {

constexpr int measure = 760;

/// A wheel that scrolls the page must not change what stands under the pointer.
class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || qobject_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

SettingsPage::SettingsPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_area(new QScrollArea(this))
{
    setObjectName(id());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
    rebuild();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::rebuild()
{
    const int scrolled = m_area->verticalScrollBar()->value();
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 20, 24, 32);
    auto* inner = new QWidget(holder);
    inner->setMaximumWidth(measure);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new Label(tr("Settings"), TextSize::Headline, inner));
    addAppearance(addCard(column, tr("Appearance"), QStringLiteral("appearance")));
    addPlaces(addCard(column, tr("Places"), QStringLiteral("places")));
    addAccounts(addCard(column, tr("Accounts"), QStringLiteral("accounts")));
    addNetwork(addCard(column, tr("Network"), QStringLiteral("network")));
    addDownloads(addCard(column, tr("Downloads"), QStringLiteral("downloads")));
    addModels(addCard(column, tr("Models"), QStringLiteral("models")));
    addHistory(addCard(column, tr("History"), QStringLiteral("history")));
    addAbout(addCard(column, tr("About Vitrine"), QStringLiteral("about")));
    column->addStretch(1);
    m_area->setWidget(holder);
    m_area->verticalScrollBar()->setValue(scrolled);
}

SettingsCard* SettingsPage::addCard(QVBoxLayout* column, const QString& title, const QString& name)
{
    auto* card = new SettingsCard(title);
    card->setObjectName(name);
    column->addWidget(card);
    return card;
}

void SettingsPage::restore(const QString& address, const QVariantMap& state)
{
    m_area->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
    const QString at = addressValue(address, QStringLiteral("at"));
    if (auto* card = at.isEmpty() ? nullptr : findChild<SettingsCard*>(at)) {
        m_area->ensureWidgetVisible(card);
        if (QWidget* first = card->findChild<QLineEdit*>())
            first->setFocus(Qt::OtherFocusReason);
    }
}

QVariantMap SettingsPage::state() const
{
    return {{QStringLiteral("scroll"), m_area->verticalScrollBar()->value()}};
}

void SettingsPage::retranslate()
{
    // The language is chosen on this page: its own box must not go while it tells of the choice.
    QMetaObject::invokeMethod(this, &SettingsPage::rebuild, Qt::QueuedConnection);
}

QComboBox* SettingsPage::choice(const QStringList& texts, int current, std::function<void(int)> chosen)
{
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(current);
    box->setMinimumWidth(200);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(new WheelGuard(box));
    connect(box, &QComboBox::activated, this, [chosen = std::move(chosen)](int row) { chosen(row); });
    return box;
}

QSpinBox* SettingsPage::number(int minimum, int maximum, int value, std::function<void(int)> chosen)
{
    auto* box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setMinimumWidth(120);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(new WheelGuard(box));
    connect(box, &QSpinBox::valueChanged, this, [chosen = std::move(chosen)](int number) { chosen(number); });
    return box;
}

} // namespace vitrine::ui
