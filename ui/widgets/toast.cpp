#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace vitrine::ui {

using namespace std::chrono_literals;

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_text(new Label({}, TextSize::Body, this)), m_undo(linkButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::timeUp);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_onUndo, {});
        m_onDone = {};
        hide();
        if (undo)
            undo();
    });
    parent->installEventFilter(this);
    hide();
}

Toast::~Toast()
{
    settle();
}

void Toast::say(const QString& text)
{
    settle();
    present(text, false);
}

void Toast::offerUndo(const QString& text, const std::function<void()>& undo,
                      const std::function<void()>& done)
{
    settle();
    m_onUndo = undo;
    m_onDone = done;
    present(text, bool(undo));
}

void Toast::settle()
{
    m_onUndo = {};
    const auto done = std::exchange(m_onDone, {});
    hide();
    if (done)
        done();
}

void Toast::present(const QString& text, bool undo)
{
    m_text->setText(text);
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(undo);
    place();
    show();
    raise();
    m_timer.start(undo ? 8s : 4s);
    announce(this, text);
}

void Toast::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    resize(qMin(width(), room.width() - 32), sizeHint().height());
    move((room.width() - width()) / 2, room.height() - height() - 24);
}

void Toast::timeUp()
{
    if (underMouse() || m_undo->hasFocus())
        m_timer.start(2s);
    else
        settle();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
