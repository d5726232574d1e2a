#include "ui/shell/keysoverview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace vitrine::ui {

namespace {

QString keys(const char* sequence)
{
    return QKeySequence(QLatin1String(sequence)).toString(QKeySequence::NativeText);
}

} // namespace

KeysOverview::KeysOverview(QWidget* window) : QFrame(window)
{
    setObjectName(QStringLiteral("keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const QList<QPair<QString, QString>> lines{
        {keys("Ctrl+K"), tr("Open anything by a few letters of its name")},
        {keys("Ctrl+L"), tr("Search")},
        {keys("Ctrl+F"), tr("Find in the page")},
        {keys("Alt+Left") + QStringLiteral("  ") + keys("Alt+Right"), tr("Back and forward")},
        {keys("Ctrl+1") + QStringLiteral(" … ") + keys("Ctrl+5"), tr("The pages at the side")},
        {keys("Ctrl+,"), tr("Settings")},
        {keys("Ctrl+Return"), tr("Run the model")},
        {keys("Esc"), tr("Stop what runs, close what lies over the page")},
        {keys("Space"), tr("Preview the chosen card")},
        {keys("Ctrl+C"), tr("Copy the name of the chosen card")},
        {keys("F5"), tr("Ask again")},
        {keys("F1"), tr("This overview")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 24);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->addWidget(new Label(tr("Keys"), TextSize::Title, this), 0, 0, 1, 2);
    QStringList spoken;
    for (int row = 0; row < lines.size(); ++row) {
        grid->addWidget((new Label(lines.at(row).first, TextSize::Strong, this)), row + 1, 0);
        grid->addWidget(new Label(lines.at(row).second, TextSize::Body, this), row + 1, 1);
        spoken.append(lines.at(row).first + QStringLiteral(": ") + lines.at(row).second);
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

void KeysOverview::popUp()
{
    m_before = window()->focusWidget();
    adjustSize();
    const QRect room = parentWidget()->rect();
    move((room.width() - width()) / 2, qMax(8, (room.height() - height()) / 2));
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeysOverview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape && event->key() != Qt::Key_F1 && event->key() != Qt::Key_Return) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    close();
}

void KeysOverview::focusOutEvent(QFocusEvent*)
{
    close();
}

void KeysOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
