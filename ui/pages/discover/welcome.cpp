#include "ui/pages/discover/welcome.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int doorWidth = 200;
constexpr int doorIcon = 26;
constexpr int lowRow = 400;    ///< pages below this height get doors of one line
constexpr int lowColumn = 640; ///< the same where doors stand one under the other
/// In line with the cards below: room for their ring, and for the scroll bar.
constexpr QMargins edges(2, 0, 13, 0);

/// A large button: an icon, what one gets, and a line about it.
class Door : public QAbstractButton {
public:
    Door(const QString& iconName, const QString& title, const QString& text, bool first, QWidget* parent)
        : QAbstractButton(parent), m_icon(iconName), m_first(first)
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        m_text = text;
    }

    /// One line: what it leads to. The rest is said on hover.
    void setCompact(bool compact)
    {
        m_compact = compact;
        setToolTip(compact ? m_text : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int width = scaled(doorWidth);
        return QSize(width, heightForWidth(width));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int inner = width - 32;
        if (m_compact)
            return qMax(scaled(doorIcon), QFontMetrics(Theme::font(TextSize::Strong)).height()) + 20;
        return 16 + scaled(doorIcon) + 10 + wrapped(TextSize::Strong, text(), inner) + 4 +
               wrapped(TextSize::Body, m_text, inner) + 16;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        const bool strong = hasFocus() || (m_first && !window()->isAncestorOf(window()->focusWidget()));
        const qreal width = hasFocus() ? Theme::focusWidth : 1;
        painter.setPen(QPen(strong || m_first ? accent : palette().color(QPalette::Mid), width));
        painter.setBrush(palette().color(underMouse() || isDown() ? QPalette::Midlight : QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                                Theme::cardRadius, Theme::cardRadius);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // words are read in their own direction
        const int side = scaled(doorIcon);
        QRect inner = m_compact ? rect().adjusted(12, 10, -12, -10) : rect().adjusted(16, 16, -16, -16);
        const QRect iconRect =
            QStyle::visualRect(layoutDirection(), inner, QRect(inner.topLeft(), QSize(side, side)));
        painter.drawPixmap(iconRect.topLeft(), iconPixmap(m_icon, accent, side, devicePixelRatioF()));
        if (m_compact) {
            painter.setFont(Theme::font(TextSize::Strong));
            painter.setPen(palette().color(QPalette::WindowText));
            const QRect words(inner.left() + side + 12, inner.top(), inner.width() - side - 12,
                              inner.height());
            painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                             alignment() | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
            return;
        }
        inner.setTop(iconRect.bottom() + 11);
        drawText(painter, inner, TextSize::Strong, text(), QPalette::WindowText);
        inner.setTop(inner.top() + wrapped(TextSize::Strong, text(), inner.width()) + 4);
        drawText(painter, inner, TextSize::Body, m_text, QPalette::PlaceholderText);
    }

private:
    static int wrapped(TextSize size, const QString& words, int width)
    {
        return QFontMetrics(Theme::font(size))
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words)
            .height();
    }
    void drawText(QPainter& painter, const QRect& rect, TextSize size, const QString& words,
                  QPalette::ColorRole role)
    {
        painter.setFont(Theme::font(size));
        painter.setPen(palette().color(role));
        painter.drawText(rect, alignment() | Qt::TextWordWrap, words);
    }
    int alignment() const
    {
        return int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignAbsolute;
    }

    QString m_icon;
    QString m_text;
    bool m_first;
    bool m_compact = false;
};

} // namespace

Welcome::Welcome(bool canTry, QWidget* parent)
    : QFrame(parent), m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edges.left() + 24, 24, edges.right() + 24, 24);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Welcome to Vitrine"), TextSize::Headline, this));
    auto* about = new Label(
        tr("Models from the Hugging Face Hub, on your own computer: look at them, keep them, and try "
           "them with your own words and pictures. What you type stays here."),
        TextSize::Body, this);
    m_about = about->quiet()->wrapping();
    column->addWidget(m_about);
    column->addSpacing(16);
    m_doors->setSpacing(12);
    column->addLayout(m_doors);
    if (canTry) {
        auto* door =
            new Door(QStringLiteral("try"), tr("Try something now"),
                     tr("A small model that comes with Vitrine, with an example filled in."), true, this);
        door->setObjectName(QStringLiteral("doorTry"));
        connect(door, &Door::clicked, this, &Welcome::tryAsked);
        m_doors->addWidget(door, 1);
    }
    auto* browse =
        new Door(QStringLiteral("discover"), tr("Browse the Hub"),
                 tr("Search models, datasets and Spaces, and see which run on this computer."), false, this);
    browse->setObjectName(QStringLiteral("doorBrowse"));
    connect(browse, &Door::clicked, this, &Welcome::browseAsked);
    m_doors->addWidget(browse, 1);
    auto* open =
        new Door(QStringLiteral("folder"), tr("Open a folder or file"),
                 tr("A model you have already, or a picture or text to try a model on."), false, this);
    open->setObjectName(QStringLiteral("doorOpen"));
    connect(open, &Door::clicked, this, [this, open] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("A folder with a model…"), this, &Welcome::openFolderAsked);
        menu->addAction(tr("A picture or text file…"), this, &Welcome::openFileAsked);
        menu->popup(open->mapToGlobal(QPoint(0, open->height() + 4)));
    });
    m_doors->addWidget(open, 1);
}

void Welcome::fit(const QSize& page)
{
    const bool narrow = page.width() < 3 * scaled(doorWidth) + 140;
    m_doors->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool compact = page.height() < scaled(narrow ? lowColumn : lowRow);
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_about->setVisible(!compact);
    for (int i = 0; i < m_doors->count(); ++i)
        static_cast<Door*>(m_doors->itemAt(i)->widget())->setCompact(compact);
}

void Welcome::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect().marginsRemoved(edges)).adjusted(0.5, 0.5, -0.5, -0.5),
                            Theme::cardRadius, Theme::cardRadius);
}

} // namespace vitrine::ui
