#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/cardaccessible.h"
#include "ui/widgets/cardview/sectionwriter.h"
#include "ui/widgets/copybutton.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace vitrine::ui {

namespace {

constexpr int sliceMilliseconds = 6;
constexpr double nearby = 0.75; // heights of the viewport that are laid out above and below it
constexpr double kept = 3.0;    // and how far away documents are kept

} // namespace

CardView::CardView(QWidget* parent)
    : QAbstractScrollArea(parent), m_column(m_pictures, [this](size_t section, double change) {
          // What lies above the reader's place must not push it away.
          if (m_adjusting || m_pendingPlace)
              return;
          const double seen = scrollTop();
          if (m_column.top(section) + m_column.shownHeight(section) - change > seen)
              return;
          m_adjusting = true;
          updateRange();
          verticalScrollBar()->setValue(qRound(seen + change));
          m_adjusting = false;
      })
{
    installCardAccessibility();
    setAccessibleName(tr("Card"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    m_worker.setInterval(0);
    connect(&m_worker, &QTimer::timeout, this, &CardView::work);
    m_column.setBarHeight(horizontalScrollBar()->sizeHint().height());
    CardStyle style;
    style.theme = themeFor(palette());
    m_column.setStyle(style);
}

CardView::~CardView() = default;

void CardView::setCard(std::shared_ptr<const cards::Card> card)
{
    const bool continues = m_column.card().hasMore && !m_column.card().blocks.empty() && scrollTop() > 0;
    m_pendingPlace = continues ? std::optional<Place>(place()) : std::nullopt;
    if (!continues)
        m_pictures.clear();
    m_blocked.clear();
    m_users.clear();
    m_asked.clear();
    m_stop.reset();
    m_matches.clear();
    m_matchPlaces.clear();
    m_currentMatch = -1;
    clearSelection();
    m_bars.clear();
    m_copyButtons.clear();
    if (!continues)
        m_remoteAllowed = false;
    m_firstScreen = false;
    m_adjusting = true;
    m_column.setCard(std::move(card));
    m_column.setViewportWidth(viewport()->width());
    m_adjusting = false;
    if (!continues)
        verticalScrollBar()->setValue(0);
    Q_EMIT cardChanged();
    Q_EMIT blockedPicturesChanged(0);
    wake();
}

bool CardView::isSettled() const
{
    return !m_worker.isActive();
}

void CardView::wake()
{
    m_worker.start();
    viewport()->update();
}

double CardView::scrollTop() const
{
    return verticalScrollBar()->value();
}

// One slice: what is seen first, then the list of sections, then the neighbourhood.
void CardView::work()
{
    const QDeadlineTimer deadline(sliceMilliseconds);
    const double height = viewport()->height();
    if (m_column.size() == 0)
        m_column.flattenUntil(deadline);
    if (m_pendingPlace && (m_column.complete() || m_pendingPlace->section < m_column.size()))
        goTo(*std::exchange(m_pendingPlace, std::nullopt));
    bool more = m_column.layOutUntil(deadline, scrollTop(), scrollTop() + height);
    const bool screenReady = !more && (m_column.complete() || m_column.height() > scrollTop() + height);
    if (screenReady && !m_firstScreen) {
        m_firstScreen = true;
        requestPictures(scrollTop(), scrollTop() + height);
        Q_EMIT firstScreenShown();
    }
    if (!deadline.hasExpired())
        more = m_column.flattenUntil(deadline) || more;
    else
        more = more || !m_column.complete();
    if (!deadline.hasExpired())
        more = m_column.layOutUntil(deadline, scrollTop() - nearby * height,
                                    scrollTop() + (1 + nearby) * height) ||
               more;
    more = m_column.forgetOutside(scrollTop() - kept * height, scrollTop() + (1 + kept) * height) || more;
    updateRange();
    if (!m_pendingAnchor.isEmpty() && m_firstScreen)
        scrollToAnchor(std::exchange(m_pendingAnchor, {}));
    if (!more && !m_pendingPlace) {
        m_worker.stop();
        requestPictures(scrollTop() - nearby * height, scrollTop() + (1 + nearby) * height);
    } else if (deadline.hasExpired() && !m_firstScreen && m_column.size() == 0) {
        viewport()->update();
    }
    adjustGroups();
    noteHeading();
    viewport()->update();
}

void CardView::updateRange()
{
    const int page = viewport()->height();
    const bool outer = std::exchange(m_adjusting, true);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_column.height())) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(static_cast<int>(m_column.style().lineHeight()));
    m_adjusting = outer;
    if (const int height = contentHeight(); std::exchange(m_contentHeight, height) != height)
        Q_EMIT contentHeightChanged(height);
}

int CardView::contentHeight() const
{
    return static_cast<int>(std::ceil(m_column.height()));
}

// A new width, zoom or theme: everything is laid out again around the same place.
void CardView::reconsider(const CardStyle& style)
{
    const Place before = place();
    m_adjusting = true;
    m_column.setStyle(style);
    m_column.setViewportWidth(viewport()->width());
    m_adjusting = false;
    m_matchPlaces.clear();
    m_bars.clear();
    goTo(before);
    wake();
}

void CardView::setEmbedded(double margin)
{
    CardStyle style = m_column.style();
    style.margin = margin;
    style.onSurface = true;
    reconsider(style);
}

void CardView::setTheme(const Theme& theme)
{
    CardStyle style = m_column.style();
    style.theme = theme;
    reconsider(style);
}

void CardView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 0.5, 3.0);
    if (std::abs(zoom - this->zoom()) < 0.001)
        return;
    CardStyle style = m_column.style();
    style.zoom = zoom;
    reconsider(style);
    Q_EMIT zoomChanged(zoom);
}

void CardView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Place before = place();
    m_adjusting = true;
    m_column.setViewportWidth(viewport()->width());
    m_adjusting = false;
    m_matchPlaces.clear();
    goTo(before);
    wake();
}

void CardView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange) {
        CardStyle style = m_column.style();
        style.theme = themeFor(palette());
        reconsider(style);
    }
}

void CardView::scrollContentsBy(int, int)
{
    if (!m_adjusting)
        wake();
    adjustGroups();
    viewport()->update();
}

} // namespace vitrine::ui
