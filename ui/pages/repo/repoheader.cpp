#include "ui/pages/repo/repoheader.h"

#include "core/base/bytesize.h"
#include "ui/delegates/tint.h"
#include "ui/pages/repo/repostate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int avatarSize = 44;
constexpr int spaceAfterAvatar = 12;
constexpr int reasonWidth = 260;

} // namespace

RepoHeader::RepoHeader(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_owner(linkButton({}, this)),
      m_name(new ElidedLabel({}, TextSize::Headline, this)), m_chips(new FlowLayout(nullptr, 6)),
      m_reason(new Label({}, TextSize::Caption, this)), m_primary(primaryButton({}, this)),
      m_similar(linkButton(tr("Open the original"), this)), m_revision(new QToolButton(this)),
      m_revisions(new QMenu(this))
{
    m_owner->setObjectName(QStringLiteral("repoOwner"));
    m_name->setObjectName(QStringLiteral("repoName"));
    m_primary->setObjectName(QStringLiteral("repoPrimary"));
    m_reason->setObjectName(QStringLiteral("repoReason"));
    m_reason->quiet()->wrapping();
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_revision->setObjectName(QStringLiteral("repoRevision"));
    m_revision->setPopupMode(QToolButton::InstantPopup);
    m_revision->setMenu(m_revisions);
    m_revision->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_revision->setAccessibleName(tr("Revision"));
    QFont ownerFont = Theme::font(TextSize::Headline);
    ownerFont.setWeight(QFont::Normal);
    m_owner->setFont(ownerFont);

    auto* copy = new CopyButton([this] { return m_state.source().title(); }, tr("Copy the name"), this);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(4);
    nameRow->addWidget(m_owner);
    nameRow->addWidget(m_name);
    nameRow->addWidget(copy);
    nameRow->addStretch();

    auto* middle = new QVBoxLayout;
    middle->setSpacing(6);
    middle->addLayout(nameRow);
    auto* chipRow = new QHBoxLayout;
    chipRow->setSpacing(6);
    chipRow->addWidget(m_revision, 0, Qt::AlignTop);
    chipRow->addLayout(m_chips, 1);
    middle->addLayout(chipRow);

    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_primary, 0, Qt::AlignRight);
    right->addWidget(m_reason, 0, Qt::AlignRight);
    right->addWidget(m_similar, 0, Qt::AlignRight);
    right->addStretch();
    m_reason->setFixedWidth(reasonWidth);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(avatarSize + spaceAfterAvatar, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(middle, 1);
    row->addLayout(right);

    connect(m_owner, &QPushButton::clicked, this, [this] { Q_EMIT openAuthor(m_state.source().id.owner); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_state.verdict().runs())
            Q_EMIT tryIt();
        else
            Q_EMIT download();
    });
    connect(m_similar, &QPushButton::clicked, this, [this] { Q_EMIT openRepo(m_state.verdict().nearest); });
    connect(m_revisions, &QMenu::triggered, this,
            [this](QAction* action) { Q_EMIT revisionChosen(action->data().toString()); });
    connect(&m_state, &RepoState::infoChanged, this, &RepoHeader::update);
    connect(&m_state, &RepoState::verdictChanged, this, &RepoHeader::updateButton);
    connect(&m_state, &RepoState::localChanged, this, &RepoHeader::updateButton);
    connect(&m_state, &RepoState::refsChanged, this, &RepoHeader::updateRevisions);
    update();
}

void RepoHeader::update()
{
    updateName();
    updateChips();
    updateButton();
    updateRevisions();
    QWidget::update();
}

void RepoHeader::updateName()
{
    const RepoSubject& source = m_state.source();
    const bool hasOwner = !source.isFolder() && !source.id.owner.isEmpty();
    m_owner->setVisible(hasOwner);
    m_owner->setText(source.id.owner + QStringLiteral(" /"));
    m_owner->setAccessibleName(tr("Repositories of %1").arg(source.id.owner));
    m_name->setText(source.isFolder() ? source.title() : source.id.name);
}

void RepoHeader::updateChips()
{
    m_chips->clear();
    const auto add = [this](const QString& text, Tint tint, const QString& tip) {
        auto* chip = new Chip(text, tint, this);
        chip->setToolTip(tip);
        m_chips->addWidget(chip);
        chip->show();
        return chip;
    };
    if (m_state.source().isFolder())
        add(tr("Folder on this computer"), Tint::Neutral, m_state.source().folder);
    const auto& info = m_state.info();
    if (!info)
        return;
    if (info->id.type == RepoType::Dataset)
        add(tr("Dataset"), Tint::Tabular, {});
    if (info->id.type == RepoType::Space)
        add(tr("Space"), Tint::Multimodal, {});
    if (!info->pipelineTag.isEmpty()) {
        const QString task = info->pipelineTag;
        Chip* chip =
            add(tasks::taskTitle(task), modalityTint(tasks::taskModality(task)), tr("More of this task"));
        chip->setPressable(true);
        connect(chip, &Chip::clicked, this, [this, task] { Q_EMIT openTask(task); });
    }
    if (!info->license().isEmpty())
        add(info->license(), Tint::Neutral, tr("Licence"));
    if (info->gated != hub::Gating::None)
        add(tr("Asks for a licence first"), Tint::Warn,
            tr("Its licence must be accepted before its files can be read."));
    if (info->isPrivate)
        add(tr("Private"), Tint::Warn, {});
    if (info->likes > 0)
        add(QStringLiteral("♥ ") + countText(info->likes), Tint::Neutral, tr("%1 likes").arg(info->likes));
    if (info->downloads > 0)
        add(QStringLiteral("↓ ") + countText(info->downloads), Tint::Neutral,
            tr("%1 downloads in the last 30 days").arg(info->downloads));
    if (m_state.storedAt().isValid())
        add(tr("As of %1").arg(QLocale().toString(m_state.storedAt().toLocalTime(), QLocale::ShortFormat)),
            Tint::Warn, tr("The place cannot be reached; this is what it said then."));
}

void RepoHeader::updateButton()
{
    const tasks::RunsHere& verdict = m_state.verdict();
    const bool model = m_state.source().id.type == RepoType::Model;
    const bool gated = m_state.info() && m_state.info()->gated != hub::Gating::None && !m_state.localFolder();
    m_similar->setVisible(!verdict.nearest.isEmpty());
    m_reason->setVisible(!verdict.runs() && model && verdict.verdict != tasks::Verdict::Unknown);
    m_reason->setText(verdict.reason);
    const qint64 missing = m_state.missingBytes();
    setButtonKind(m_primary, QStringLiteral("primary"));
    if (verdict.runs() && m_state.localFolder()) {
        m_primary->setText(tr("Try it"));
    } else if (verdict.runs()) {
        m_primary->setText(missing > 0 ? tr("Try it · %1").arg(byteSizeText(missing)) : tr("Try it"));
    } else {
        m_primary->setText(tr("Download"));
        setButtonKind(m_primary, QString());
    }
    m_primary->setToolTip(gated ? tr("Its licence must be accepted first.") : QString());
    m_primary->setVisible(!m_state.source().isFolder() || verdict.runs());
    m_primary->setEnabled(m_state.info().has_value());
}

void RepoHeader::updateRevisions()
{
    m_revision->setVisible(!m_state.source().isFolder());
    const QString current = m_state.source().revision.text();
    m_revision->setText(QFontMetrics(font()).elidedText(current, Qt::ElideMiddle, 160));
    m_revision->setToolTip(tr("Revision: %1").arg(current));
    m_revisions->clear();
    const auto addSection = [&](const QString& title, const QList<hub::Ref>& refs, bool byRef) {
        if (refs.isEmpty())
            return;
        m_revisions->addSection(title);
        for (const hub::Ref& ref : refs) {
            QAction* action = m_revisions->addAction(ref.name);
            action->setData(byRef ? ref.ref : ref.name);
            action->setCheckable(true);
            action->setChecked(action->data().toString() == current);
        }
    };
    addSection(tr("Branches"), m_state.refs().branches, false);
    addSection(tr("Tags"), m_state.refs().tags, false);
    addSection(tr("Conversions"), m_state.refs().converts, true);
    if (m_revisions->isEmpty())
        m_revisions->addAction(current)->setData(current);
}

// A quiet square in a colour of the name's own: pictures of owners would cost a request each.
void RepoHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    const int hue = static_cast<int>(qHash(m_state.source().id.owner) % 360);
    const QColor colour = QColor::fromHsl(hue, theme.dark ? 60 : 110, theme.dark ? 75 : 220);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - avatarSize : 0;
    const QRect square(x, 4, avatarSize, avatarSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(square, Theme::cardRadius, Theme::cardRadius);
    painter.setPen(theme.text);
    painter.setFont(Theme::font(TextSize::Title));
    painter.drawText(square, Qt::AlignCenter, m_state.source().title().left(1).toUpper());
}

} // namespace vitrine::ui
