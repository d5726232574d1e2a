#include "ui/pages/repo/commitrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>

namespace vitrine::ui {

namespace {

constexpr int shortId = 8;

QString authorsOf(const hub::Commit& commit)
{
    return commit.authors.isEmpty() ? CommitRow::tr("Nobody named")
                                    : commit.authors.join(QStringLiteral(", "));
}

} // namespace

CommitRow::CommitRow(const hub::Commit& commit, QWidget* parent) : QWidget(parent)
{
    auto* title = new ElidedLabel(commit.title.isEmpty() ? tr("Without a message") : commit.title,
                                  TextSize::Body, this);
    auto* about =
        new ElidedLabel(tr("%1 · %2").arg(authorsOf(commit), agoText(commit.date)), TextSize::Caption, this);
    about->quiet();
    about->setToolTip(fullDateText(commit.date));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(about);
    if (!commit.message.trimmed().isEmpty()) {
        auto* message = new ElidedLabel(commit.message.simplified(), TextSize::Caption, this);
        message->quiet();
        message->setToolTip(commit.message);
        texts->addWidget(message);
    }

    QPushButton* id = linkButton(commit.id.left(shortId), this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::font(TextSize::Body).pointSizeF());
    id->setFont(fixed);
    id->setObjectName(QStringLiteral("openCommit"));
    id->setToolTip(tr("Open the repository as it was then"));
    id->setAccessibleName(tr("Open commit %1").arg(commit.id.left(shortId)));
    QToolButton* files = iconButton(QStringLiteral("folder"), tr("Files as they were then"), this);
    files->setObjectName(QStringLiteral("commitFiles"));
    QPushButton* changes = linkButton(tr("Changes"), this);
    changes->setObjectName(QStringLiteral("commitChanges"));
    changes->setAccessibleName(tr("What commit %1 changed").arg(commit.id.left(shortId)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 9);
    row->setSpacing(4);
    row->addLayout(texts, 1);
    row->addWidget(changes);
    row->addWidget(id);
    row->addWidget(new CopyButton([full = commit.id] { return full; }, tr("Copy the commit's id"), this));
    row->addWidget(files);
    connect(changes, &QPushButton::clicked, this, &CommitRow::changesAsked);
    // The list goes with the page that the choice opens.
    connect(
        id, &QPushButton::clicked, this, [this] { Q_EMIT chosen(false); }, Qt::QueuedConnection);
    connect(
        files, &QToolButton::clicked, this, [this] { Q_EMIT chosen(true); }, Qt::QueuedConnection);
}

QString CommitRow::words(const hub::Commit& commit)
{
    return tr("%1, %2, %3").arg(commit.title, authorsOf(commit), agoText(commit.date));
}

void CommitRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void CommitRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeFor(palette());
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (!m_current)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, Theme::focusWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), Theme::radius, Theme::radius);
}

} // namespace vitrine::ui
