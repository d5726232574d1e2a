#include "ui/shell/managenav.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QEvent>

namespace vitrine::ui {

namespace {

const QStringList& entries()
{
    static const QStringList ids{QStringLiteral("manage"), QStringLiteral("organizations"),
                                 QStringLiteral("collections"), QStringLiteral("following"),
                                 QStringLiteral("requests")};
    return ids;
}

} // namespace

ManageNav::ManageNav(const QString& current, QWidget* parent)
    : QWidget(parent), m_current(current), m_row(new SegmentedControl(this)), m_list(new QComboBox(this))
{
    setObjectName(QStringLiteral("manageNav"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString& id : entries()) {
        m_row->addSegment(id, id);
        m_list->addItem(id, id);
    }
    m_row->setCurrentId(current);
    m_list->setCurrentIndex(int(entries().indexOf(current)));
    connect(m_row, &SegmentedControl::chosen, this, &ManageNav::choose);
    connect(m_list, &QComboBox::activated, this, [this](int at) { choose(entries().value(at)); });
    retranslate();
}

void ManageNav::retranslate()
{
    const QStringList words{tr("Repositories"), tr("Organizations"), tr("Collections"), tr("Following"),
                            tr("Requests")};
    m_row->setAccessibleName(tr("What to manage"));
    m_list->setAccessibleName(m_row->accessibleName());
    for (int at = 0; at < entries().size(); ++at) {
        m_row->setSegmentText(entries().at(at), words.at(at));
        m_list->setItemText(at, words.at(at));
    }
    fit();
}

/// The page that is left keeps its own entry: it is shown again some day.
void ManageNav::choose(const QString& id)
{
    m_row->setCurrentId(m_current);
    m_list->setCurrentIndex(int(entries().indexOf(m_current)));
    if (id != m_current)
        Q_EMIT opened(QStringLiteral("vitrine:") + id);
}

QSize ManageNav::sizeHint() const
{
    return {m_row->sizeHint().width(), qMax(m_row->sizeHint().height(), m_list->sizeHint().height())};
}

QSize ManageNav::minimumSizeHint() const
{
    return {m_list->minimumSizeHint().width(), sizeHint().height()};
}

void ManageNav::resizeEvent(QResizeEvent*)
{
    fit();
}

void ManageNav::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
    QWidget::changeEvent(event);
}

void ManageNav::fit()
{
    const bool room = width() >= m_row->sizeHint().width();
    m_row->setVisible(room);
    m_list->setVisible(!room);
    QWidget* shown = room ? static_cast<QWidget*>(m_row) : m_list;
    QRect at(QPoint(0, 0), QSize(qMin(width(), shown->sizeHint().width()), shown->sizeHint().height()));
    if (isRightToLeft())
        at.moveRight(width() - 1);
    shown->setGeometry(at);
    updateGeometry();
}

} // namespace vitrine::ui
