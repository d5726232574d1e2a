#include "ui/widgets/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>

namespace vitrine::ui {

CopyButton::CopyButton(std::function<QString()> text, const QString& name, QWidget* parent)
    : QToolButton(parent), m_text(std::move(text))
{
    setAutoRaise(true);
    setIcon(vitrine::ui::icon(QStringLiteral("copy"), QPalette::PlaceholderText));
    setIconSize(QSize(scaled(16), scaled(16)));
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    m_back.setSingleShot(true);
    m_back.setInterval(std::chrono::milliseconds(1500));
    connect(&m_back, &QTimer::timeout, this,
            [this] { setIcon(vitrine::ui::icon(QStringLiteral("copy"), QPalette::PlaceholderText)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    setIcon(vitrine::ui::icon(QStringLiteral("check"), QPalette::Highlight));
    m_back.start();
    announce(this, tr("Copied"));
    Q_EMIT copied();
}

} // namespace vitrine::ui
