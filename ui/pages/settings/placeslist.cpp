#include "ui/pages/settings/placeslist.h"

#include "core/hub/place.h"
#include "core/storage/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

const QString mirrorMark = QStringLiteral("#mirror");

QString urlOf(const QString& entry)
{
    return entry.endsWith(mirrorMark) ? entry.chopped(mirrorMark.size()) : entry;
}

} // namespace

PlacesList::PlacesList(storage::Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_rows(new QVBoxLayout), m_url(new QLineEdit(this)),
      m_error(new Label({}, TextSize::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    auto* row = new QHBoxLayout;
    m_url->setObjectName(QStringLiteral("newPlace"));
    m_url->setPlaceholderText(tr("https://hub.example.org"));
    m_url->setAccessibleName(tr("Address of another place"));
    row->addWidget(m_url, 1);
    auto* button = plainButton(tr("Add"), this);
    button->setObjectName(QStringLiteral("addPlace"));
    button->setAccessibleName(tr("Add this place"));
    row->addWidget(button);
    column->addLayout(row);
    m_error->setObjectName(QStringLiteral("placeError"));
    m_error->setTint(Tint::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    connect(button, &QPushButton::clicked, this, &PlacesList::add);
    connect(m_url, &QLineEdit::returnPressed, this, &PlacesList::add);
    connect(m_url, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(&settings, &storage::Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String("endpoints"))
            rebuild();
    });
    rebuild();
}

void PlacesList::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const QString& entry : m_settings.endpoints())
        addRow(entry);
}

void PlacesList::addRow(const QString& entry)
{
    const QString url = urlOf(entry);
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new ElidedLabel(url, TextSize::Body, holder), 1);
    auto* mirror = new QCheckBox(tr("Mirror of the Hub"), holder);
    mirror->setAccessibleName(tr("%1 is a mirror of the Hub").arg(url));
    mirror->setToolTip(
        tr("Tick this only for a server that hands on the Hub's own files: it may then read and fill the "
           "cache that other programs on this computer trust."));
    mirror->setChecked(entry.endsWith(mirrorMark));
    row->addWidget(mirror);
    auto* remove = iconButton(QStringLiteral("trash"), tr("Remove %1").arg(url), holder);
    row->addWidget(remove);
    m_rows->addWidget(holder);
    connect(mirror, &QCheckBox::clicked, this, [this, entry](bool on) { setMirror(entry, on); });
    connect(remove, &QToolButton::clicked, this, [this, entry] {
        QStringList all = m_settings.endpoints();
        all.removeAll(entry);
        m_settings.setEndpoints(all);
    });
}

void PlacesList::setMirror(const QString& entry, bool mirror)
{
    QStringList all = m_settings.endpoints();
    const qsizetype at = all.indexOf(entry);
    if (at < 0)
        return;
    all[at] = urlOf(entry) + (mirror ? mirrorMark : QString());
    m_settings.setEndpoints(all);
}

void PlacesList::add()
{
    const QString text = m_url->text().trimmed();
    const Result<hub::Place> place = hub::Place::parse(text);
    QStringList all = m_settings.endpoints();
    const bool known = place && std::any_of(all.begin(), all.end(), [&](const QString& entry) {
                           return urlOf(entry) == place->endpoint.toString();
                       });
    if (!place || known) {
        m_error->setText(known ? tr("This place is in the list already.") : place.error().message());
        m_error->show();
        announce(this, m_error->text());
        return;
    }
    all.append(place->endpoint.toString());
    m_url->clear();
    m_settings.setEndpoints(all);
}

} // namespace vitrine::ui
