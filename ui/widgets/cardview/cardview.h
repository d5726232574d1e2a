#pragma once

#include "core/cards/card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardview/cardcolumn.h"
#include "ui/widgets/cardview/cardpictures.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QScrollBar;
class QTextBlock;

namespace vitrine::ui {

class CopyButton;

/// Shows a card: text of about 72 characters a line, tables and code that move sideways by themselves, folds,
/// pictures as they come into view. Long cards are laid out in slices around what is seen, so that no turn of
/// the event loop takes long; heights of the rest are guesses, and what is being read stays where it is when
/// they become known. It loads nothing: pictures are asked for by pictureRequested and given back by
/// setPicture.
class CardView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class RemotePictures {
        Ask, ///< placeholders until the person agrees (allowRemotePictures)
        Show,
        Never,
    };

    explicit CardView(QWidget* parent = nullptr);
    ~CardView() override;

    /// Shows \p card from its top; keeps the place where it is the rest of the card that is shown
    /// (Card::hasMore).
    void setCard(std::shared_ptr<const cards::Card> card);
    void setCard(cards::Card card) { setCard(std::make_shared<const cards::Card>(std::move(card))); }
    const cards::Card& card() const { return m_column.card(); }
    /// True when everything that can be seen is laid out.
    bool isSettled() const;
    /// Pixels of the whole card as far as it is known; guesses for what is not laid out.
    int contentHeight() const;

    void setTheme(const Theme& theme);
    /// It is part of a card of the window: lies on its surface, with a margin of its own.
    void setEmbedded(double margin);
    /// 1 is the application's size of type; between 0.5 and 3.
    void setZoom(double zoom);
    double zoom() const { return m_column.style().zoom; }

    void setRemotePictures(RemotePictures setting);
    /// The person agreed for this card: asks for the remote pictures that come into view.
    void allowRemotePictures();
    /// Pictures that wait for the person's agreement, in the part of the card that was seen so far.
    int blockedPictures() const { return static_cast<int>(m_blocked.size()); }
    void setPicture(const cards::Target& target, const QImage& image);
    void setPictureFailed(const cards::Target& target);

    const std::vector<cards::ContentsEntry>& contents() const { return card().contents; }
    /// \return false where the card has no such heading or footnote
    bool scrollToAnchor(const QString& anchor);

    /// Marks every place of \p text (letters of both cases), and shows the first at or below what is seen.
    /// \return how many there are
    int find(const QString& text);
    void findNext() { moveMatch(1); }
    void findPrevious() { moveMatch(-1); }
    /// Which match is shown, counted from 0; -1 where there is none.
    int currentMatch() const { return m_currentMatch; }

    bool hasSelection() const;
    QString selectedText() const;
    /// The whole card in words: what a screen reader reads.
    QString text() const;

    QSize sizeHint() const override { return {640, 480}; }

public Q_SLOTS:
    void copy();
    void selectAll();
    void clearSelection();

Q_SIGNALS:
    /// A link was chosen. Anchors of this card are followed here and not reported.
    void linkActivated(const vitrine::cards::Target& target);
    /// Where the link under the pointer or the keyboard's focus leads; empty when it is left.
    void linkHovered(const QString& address);
    /// A picture comes near: load it and answer with setPicture or setPictureFailed.
    void pictureRequested(const vitrine::cards::Target& target, bool remote);
    void blockedPicturesChanged(int count);
    /// setCard was called.
    void cardChanged();
    /// The heading under which the reader is, for the contents list; empty above the first.
    void headingReached(const QString& anchor);
    void zoomChanged(double zoom);
    /// All that is seen of a new card is laid out.
    void firstScreenShown();
    void contentHeightChanged(int height);

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Position {
        size_t section = 0;
        int offset = 0;
        friend auto operator<=>(const Position&, const Position&) = default;
    };
    struct Place {
        size_t section = 0;
        double into = 0; // of its height, 0 to 1 where it is a guess
    };
    // Something Tab stops at: a link, a fold, a box of code, a wide table.
    struct Stop {
        size_t section = 0;
        int start = -1; // of a link; -1 for the section itself
        int end = -1;
        friend bool operator==(const Stop&, const Stop&) = default;
    };
    struct Match {
        size_t section = 0;
        int ordinal = 0;
    };
    struct SectionMatches {
        size_t section = 0;
        std::vector<int> starts;
    };

    void wake();
    void work();
    void updateRange();
    Place place() const;
    void goTo(const Place& place);
    void reconsider(const CardStyle& style);
    void requestPictures(double top, double bottom);
    void adjustGroups();
    void noteHeading();
    void scrollIntoView(size_t section, double y, double height);
    double scrollTop() const;

    void paintSection(QPainter& painter, size_t index, const QRectF& clip);
    void paintBox(QPainter& painter, const Section& section, size_t index);
    void paintDocument(QPainter& painter, const Section& section, size_t index, const QRectF& clip);
    void paintMarks(QPainter& painter, const Section& section, const QPointF& origin, const QRectF& clip);
    void paintMatches(QPainter& painter, const Section& section,
                      const std::vector<std::pair<int, int>>& matches, const QRectF& clip);
    void paintGrid(QPainter& painter, const Section& section, const QRectF& clip);
    void paintBars(QPainter& painter, const Section& section, const QTextBlock& block, const QRectF& box);
    void paintFold(QPainter& painter, const Section& section, size_t index);
    void paintFocus(QPainter& painter);
    QRectF boxOf(size_t index) const;
    std::vector<std::pair<int, int>> matchesIn(size_t index);

    std::optional<Position> positionAt(const QPointF& point) const;
    QString hrefAt(const QPointF& point, Stop* stop = nullptr) const;
    std::optional<size_t> foldAt(const QPointF& point) const;
    void activate(const cards::Target& target);
    void toggle(size_t fold);
    void hover(const QPointF& point);
    void selectWord(const Position& position, bool paragraph);
    void extendSelection(const Position& position);
    std::pair<Position, Position> selection() const;
    QString textBetween(size_t section, int start, int end) const;
    std::vector<Stop> stopsIn(size_t section);
    bool mayHaveStops(size_t section) const;
    bool moveFocus(bool next);
    void showStop();
    void activateStop();
    bool zoomKey(const QKeyEvent& event);
    bool scrollKey(const QKeyEvent& event);

    void moveMatch(int by);
    void showMatch();
    QRectF rectangleOf(size_t section, int offset) const;

    CardPictures m_pictures;
    CardColumn m_column;
    QTimer m_worker;
    RemotePictures m_remote = RemotePictures::Ask;
    bool m_remoteAllowed = false;
    bool m_firstScreen = false;
    bool m_adjusting = false;
    int m_contentHeight = 0; ///< last told
    QSet<QString> m_blocked;
    QHash<QString, QSet<size_t>> m_users; // sections that show a picture
    std::vector<bool> m_asked;            // sections whose pictures were asked for
    QString m_heading;
    QString m_pendingAnchor;
    std::optional<Place> m_pendingPlace;
    QString m_hovered;
    std::vector<std::unique_ptr<QScrollBar>> m_bars;
    std::vector<std::unique_ptr<CopyButton>> m_copyButtons;

    Position m_selectionStart;
    Position m_selectionEnd;
    bool m_selecting = false;
    bool m_moved = false;
    QPointF m_pressed;
    QPointF m_pointer;
    QBasicTimer m_dragScroll;
    std::optional<Stop> m_stop;

    QString m_needle;
    std::vector<Match> m_matches;
    std::vector<SectionMatches> m_matchPlaces;
    int m_marksLeft = 0; ///< places that this frame may still mark
    int m_currentMatch = -1;
};

} // namespace vitrine::ui
