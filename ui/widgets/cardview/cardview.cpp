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
}

CardView::Place CardView::place() const
{
    if (m_column.size() == 0)
        return {};
    const size_t section = m_column.at(scrollTop());
    const double height = std::max(1.0, m_column.shownHeight(section));
    return {section, (scrollTop() - m_column.top(section)) / height};
}

void CardView::goTo(const Place& place)
{
    if (m_column.size() == 0)
        return;
    updateRange();
    const size_t section = std::min(place.section, m_column.size() - 1);
    verticalScrollBar()->setValue(qRound(m_column.top(section) + place.into * m_column.shownHeight(section)));
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

void CardView::setRemotePictures(RemotePictures setting)
{
    m_remote = setting;
    if (setting == RemotePictures::Show)
        allowRemotePictures();
}

void CardView::allowRemotePictures()
{
    m_remoteAllowed = true;
    for (const QString& key : std::as_const(m_blocked))
        m_pictures.picture(key).state = CardPictures::State::Waiting;
    m_blocked.clear();
    m_asked.clear();
    Q_EMIT blockedPicturesChanged(0);
    wake();
}

void CardView::requestPictures(double top, double bottom)
{
    if (m_column.size() == 0)
        return;
    m_asked.resize(m_column.size(), false);
    const int blockedBefore = blockedPictures();
    for (size_t i = m_column.at(top); i < m_column.size() && m_column.top(i) < bottom; ++i) {
        if (m_asked[i] || !m_column.isShown(i))
            continue;
        m_asked[i] = true;
        for (const cards::Inline* image : picturesOf(m_column.section(i))) {
            const QString key = CardPictures::keyOf(image->target);
            if (image->target.kind == cards::Target::Kind::None)
                continue;
            m_users[key].insert(i);
            CardPictures::Picture& picture = m_pictures.picture(key);
            if (picture.state != CardPictures::State::Waiting)
                continue;
            const bool remote = CardPictures::isRemote(image->target);
            const bool allowed = m_remote == RemotePictures::Show || m_remoteAllowed;
            if (remote && !allowed) {
                picture.state = CardPictures::State::Blocked;
                if (m_remote == RemotePictures::Ask)
                    m_blocked.insert(key);
                continue;
            }
            picture.state = CardPictures::State::Loading;
            Q_EMIT pictureRequested(image->target, remote);
        }
    }
    if (blockedPictures() != blockedBefore)
        Q_EMIT blockedPicturesChanged(blockedPictures());
}

void CardView::setPicture(const cards::Target& target, const QImage& image)
{
    const QString key = CardPictures::keyOf(target);
    if (!m_pictures.contains(key))
        return;
    CardPictures::Picture& picture = m_pictures.picture(key);
    picture.pixmap = QPixmap::fromImage(image);
    picture.state = picture.pixmap.isNull() ? CardPictures::State::Failed : CardPictures::State::Shown;
    for (const size_t section : m_users.value(key))
        m_column.invalidate(section);
    wake();
}

void CardView::setPictureFailed(const cards::Target& target)
{
    const QString key = CardPictures::keyOf(target);
    if (!m_pictures.contains(key))
        return;
    m_pictures.picture(key).state = CardPictures::State::Failed;
    viewport()->update();
}

bool CardView::scrollToAnchor(const QString& anchor)
{
    size_t section = m_column.sectionOf(anchor);
    const QString slug = anchor.toLower();
    if (section >= m_column.size())
        section = m_column.sectionOf(slug);
    if (section >= m_column.size()) {
        // Not found yet: perhaps the card is still being unfolded.
        if (!m_column.complete() && m_pendingAnchor.isEmpty())
            m_pendingAnchor = anchor;
        return !m_column.complete();
    }
    m_column.openFoldsAround(section);
    m_column.layOut(section);
    updateRange();
    double y = m_column.top(section);
    const QTextDocument* document = m_column.section(section).document.get();
    for (QTextBlock block = document ? document->begin() : QTextBlock(); block.isValid();
         block = block.next()) {
        const QString own = block.blockFormat().stringProperty(AnchorProperty);
        if (own == anchor || own == slug)
            y = m_column.origin(section).y() + document->documentLayout()->blockBoundingRect(block).top();
    }
    verticalScrollBar()->setValue(qRound(y - 12));
    wake();
    return true;
}

void CardView::scrollIntoView(size_t section, double y, double height)
{
    Q_UNUSED(section)
    const double margin = std::min(48.0, viewport()->height() / 4.0);
    const double top = scrollTop();
    if (y < top + margin)
        verticalScrollBar()->setValue(qRound(y - margin));
    else if (y + height > top + viewport()->height() - margin)
        verticalScrollBar()->setValue(qRound(y + height + margin - viewport()->height()));
}

void CardView::noteHeading()
{
    if (m_column.size() == 0)
        return;
    QString reached;
    const double line = scrollTop() + 40;
    for (size_t i = m_column.at(line) + 1; i-- > 0 && reached.isEmpty();) {
        const Section& section = m_column.section(i);
        for (const Piece& piece : section.pieces) {
            if (piece.block == nullptr || piece.block->kind != cards::Block::Kind::Heading ||
                piece.anchor.isEmpty())
                continue;
            reached = piece.anchor;
            break;
        }
        // Inside the section under the line: the last heading above it.
        if (!section.document || section.pieces.empty())
            continue;
        QString above;
        const QPointF origin = m_column.origin(i);
        for (QTextBlock block = section.document->begin(); block.isValid(); block = block.next()) {
            const QString anchor = block.blockFormat().stringProperty(AnchorProperty);
            if (anchor.isEmpty() || block.blockFormat().headingLevel() == 0)
                continue;
            if (origin.y() + section.document->documentLayout()->blockBoundingRect(block).top() <= line)
                above = anchor;
        }
        reached = above;
        constexpr size_t farthest = 200;
        if (m_column.at(line) - i > farthest)
            break;
    }
    if (reached == m_heading)
        return;
    m_heading = reached;
    Q_EMIT headingReached(reached);
}

// Scroll bars of wide boxes and copy buttons of code stand in the viewport, where their box is seen.
void CardView::adjustGroups()
{
    if (m_column.size() == 0)
        return;
    const double top = scrollTop();
    const double bottom = top + viewport()->height();
    size_t bars = 0;
    size_t buttons = 0;
    int last = -1;
    for (size_t i = m_column.at(top); i < m_column.size() && m_column.top(i) < bottom; ++i) {
        const Section& section = m_column.section(i);
        if (section.group < 0 || section.group == last || !m_column.isShown(i) || !section.laidOut)
            continue;
        last = section.group;
        const SidewaysGroup& group = m_column.group(section.group);
        const QRectF first = boxOf(group.first);
        const QRectF end = boxOf(group.last);
        if (group.contentWidth > m_column.boxWidth(section) + 1) {
            if (m_bars.size() <= bars) {
                auto bar = std::make_unique<QScrollBar>(Qt::Horizontal, viewport());
                bar->setFocusPolicy(Qt::NoFocus);
                bar->setCursor(Qt::ArrowCursor);
                bar->setAccessibleName(tr("Scroll sideways"));
                QScrollBar* raw = bar.get();
                connect(raw, &QScrollBar::valueChanged, this, [this, raw](int value) {
                    if (raw->property("group").isValid()) {
                        m_column.group(raw->property("group").toInt()).offset = value;
                        viewport()->update();
                    }
                });
                m_bars.push_back(std::move(bar));
            }
            QScrollBar& bar = *m_bars[bars++];
            bar.setProperty("group", QVariant());
            bar.setRange(0, static_cast<int>(std::ceil(group.contentWidth - m_column.boxWidth(section))));
            bar.setPageStep(static_cast<int>(m_column.boxWidth(section)));
            bar.setSingleStep(30);
            bar.setValue(static_cast<int>(group.offset));
            bar.setProperty("group", section.group);
            const double thick = bar.sizeHint().height();
            const double y = std::min(end.bottom(), bottom - top) - thick;
            bar.setGeometry(qRound(first.left()) + 1, qRound(std::max(y, first.top())),
                            qRound(first.width()) - 2, qRound(thick));
            bar.show();
        }
        if (section.kind == Section::Kind::Code) {
            if (m_copyButtons.size() <= buttons) {
                const size_t slot = m_copyButtons.size();
                auto button = std::make_unique<CopyButton>(
                    [this, slot] {
                        const int number = m_copyButtons[slot]->property("group").toInt();
                        return m_column.section(m_column.group(number).first).block->text;
                    },
                    tr("Copy this code"), viewport());
                button->setFocusPolicy(Qt::NoFocus);
                button->setCursor(Qt::ArrowCursor);
                // Long lines go on below it.
                button->setBackgroundRole(QPalette::AlternateBase);
                button->setAutoFillBackground(true);
                m_copyButtons.push_back(std::move(button));
            }
            CopyButton& button = *m_copyButtons[buttons++];
            button.setProperty("group", section.group);
            const QSize size = button.sizeHint();
            const double y =
                std::clamp(first.top() + 4, 4.0, std::max(4.0, end.bottom() - size.height() - 4));
            button.setGeometry(qRound(first.right()) - size.width() - 4, qRound(y), size.width(),
                               size.height());
            button.show();
        }
    }
    for (size_t i = bars; i < m_bars.size(); ++i)
        m_bars[i]->hide();
    for (size_t i = buttons; i < m_copyButtons.size(); ++i)
        m_copyButtons[i]->hide();
}

} // namespace vitrine::ui
