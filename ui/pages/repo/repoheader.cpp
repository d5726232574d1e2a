#include "ui/pages/repo/repoheader.h"

#include "core/base/bytesize.h"
#include "ui/delegates/tint.h"
#include "ui/pages/community/likebutton.h"
#include "ui/pages/gate/gatewatch.h"
#include "ui/pages/repo/licences.h"
#include "ui/pages/repo/repomenu.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/revisionpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
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
      m_similar(linkButton(tr("Open the original"), this)), m_revision(new RevisionPicker(state, this)),
      m_menu(new RepoMenu(this)), m_more(iconButton(QStringLiteral("more"), tr("More"), this))
{
    m_owner->setObjectName(QStringLiteral("repoOwner"));
    m_name->setObjectName(QStringLiteral("repoName"));
    m_primary->setObjectName(QStringLiteral("repoPrimary"));
    m_reason->setObjectName(QStringLiteral("repoReason"));
    m_more->setObjectName(QStringLiteral("repoMore"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setVisible(!m_state.source().isFolder());
    m_reason->quiet()->wrapping();
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignTop);
    QFont ownerFont = Theme::font(TextSize::Headline);
    ownerFont.setWeight(QFont::Normal);
    m_owner->setFont(ownerFont);

    auto* copy = new CopyButton([this] { return m_state.source().title(); }, tr("Copy the name"), this);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(4);
    nameRow->addWidget(m_owner);
    nameRow->addWidget(m_name);
    nameRow->addWidget(copy);
    if (const RepoSubject& source = m_state.source(); !source.isFolder()) {
        m_likes = new LikeButton(m_state.services(), source.place, source.account, source.id, this);
        nameRow->addWidget(m_likes);
    }
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
    auto* press = new QHBoxLayout;
    press->setSpacing(4);
    press->addStretch();
    press->addWidget(m_primary);
    press->addWidget(m_more);
    right->addLayout(press);
    right->addWidget(m_reason, 0, Qt::AlignRight);
    right->addWidget(m_similar, 0, Qt::AlignRight);
    right->addStretch();
    m_reason->setFixedWidth(reasonWidth);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    // Room for the avatar; a margin would not change sides where the window is mirrored.
    row->addSpacing(avatarSize + spaceAfterAvatar);
    row->addLayout(middle, 1);
    row->addLayout(right);

    connect(m_owner, &QPushButton::clicked, this, [this] { Q_EMIT openAuthor(m_state.source().id.owner); });
    connect(m_primary, &QPushButton::clicked, this, &RepoHeader::press);
    connect(m_similar, &QPushButton::clicked, this, [this] { Q_EMIT openRepo(m_state.verdict().nearest); });
    connect(m_revision, &RevisionPicker::chosen, this, &RepoHeader::revisionChosen);
    connect(&m_state, &RepoState::infoChanged, this, &RepoHeader::update);
    connect(&m_state, &RepoState::verdictChanged, this, &RepoHeader::updateButton);
    connect(&m_state, &RepoState::localChanged, this, &RepoHeader::updateButton);
    connect(&m_state, &RepoState::localChanged, this, &RepoHeader::updateChips);
    connect(&m_state, &RepoState::filesChanged, this, &RepoHeader::updateButton);
    update();
}

void RepoHeader::update()
{
    updateName();
    updateChips();
    updateButton();
    m_revision->refresh();
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

Chip* RepoHeader::addChip(const QString& text, Tint tint, const QString& tip)
{
    auto* chip = new Chip(text, tint, this);
    chip->setToolTip(tip);
    m_chips->addWidget(chip);
    chip->show();
    return chip;
}

void RepoHeader::updateChips()
{
    m_chips->clear();
    if (m_state.source().isFolder())
        addChip(tr("Folder on this computer"), Tint::Neutral, m_state.source().folder);
    const auto& info = m_state.info();
    if (!info)
        return;
    if (info->id.type == RepoType::Dataset)
        addChip(tr("Dataset"), Tint::Tabular, tr("Data to train and measure models with"));
    if (info->id.type == RepoType::Space)
        addChip(tr("Space"), Tint::Multimodal, tr("An application that runs on the place's servers"));
    if (!info->pipelineTag.isEmpty()) {
        const QString task = info->pipelineTag;
        Chip* chip =
            addChip(tasks::taskTitle(task), modalityTint(tasks::taskModality(task)), tr("More of this task"));
        chip->setPressable(true);
        connect(chip, &Chip::clicked, this, [this, task] { Q_EMIT openTask(task); });
    }
    if (!info->license().isEmpty())
        addChip(info->license(), Tint::Neutral, licenceInWords(info->license()));
    if (m_likes)
        m_likes->setCount(info->likes);
    if (info->downloads > 0)
        addChip(QStringLiteral("↓ ") + countText(info->downloads), Tint::Neutral,
                tr("%n download(s) in the last 30 days", nullptr, static_cast<int>(info->downloads)));
    addStateChips();
}

/// An older revision on this computer is the one that is run: said, and a press tells what is newer.
void RepoHeader::addLocalChip()
{
    const auto folder = m_state.localFolder();
    const QString here = folder ? folder->section(QLatin1Char('/'), -1) : QString();
    const bool commit =
        here.size() == 40 && folder->section(QLatin1Char('/'), -2, -2) == QLatin1String("snapshots");
    if (!commit || !(m_state.source().revision == Revision()) || here == m_state.info()->commit)
        return;
    Chip* chip =
        addChip(tr("Older revision here: %1").arg(here.left(7)), Tint::Warn,
                tr("Try it uses the revision that is on this computer. See what has changed since."));
    chip->setObjectName(QStringLiteral("olderHere"));
    chip->setPressable(true);
    connect(chip, &Chip::clicked, this, &RepoHeader::changesAsked);
}

// What is out of the ordinary.
void RepoHeader::addStateChips()
{
    const hub::RepoInfo& info = *m_state.info();
    const RepoSubject& source = m_state.source();
    if (info.gated != hub::Gating::None)
        addChip(tr("Asks for a licence first"), Tint::Warn,
                tr("Its licence must be accepted before its files can be read."));
    if (info.isPrivate)
        addChip(tr("Private"), Tint::Warn, tr("Only its owners and those they invited can see it."));
    if (info.disabled)
        addChip(tr("Disabled by the place"), Tint::Bad, tr("The place has taken it out of use."));
    if (!source.isFolder() && !info.id.name.isEmpty() && info.id.id() != source.id.id()) {
        const QString id = info.id.id();
        Chip* chip = addChip(tr("Now called %1").arg(id), Tint::Accent,
                             tr("It was renamed; the old name still leads here."));
        chip->setPressable(true);
        connect(chip, &Chip::clicked, this, [this, id] { Q_EMIT openRepo(id); });
    }
    addLocalChip();
    if (m_state.storedAt().isValid())
        addChip(tr("As of %1").arg(agoText(m_state.storedAt())), Tint::Warn,
                tr("The place cannot be reached; this is what it said on %1.")
                    .arg(fullDateText(m_state.storedAt())));
}

void RepoHeader::updateButton()
{
    const tasks::RunsHere& verdict = m_state.verdict();
    const bool model = m_state.source().id.type == RepoType::Model;
    const bool here = m_state.localFolder().has_value();
    const bool locked = m_state.isLocked();
    const qint64 missing = m_state.missingBytes();
    m_similar->setVisible(!verdict.nearest.isEmpty());
    QString reason =
        !verdict.runs() && model && verdict.verdict != tasks::Verdict::Unknown ? verdict.reason : QString();
    if (locked) {
        m_next = Next::Access;
        m_primary->setText(accessText());
        reason = accessReason();
    } else if (verdict.runs()) {
        m_next = Next::Try;
        m_primary->setText(here || missing <= 0 ? tr("Try it")
                                                : tr("Try it · %1").arg(byteSizeText(missing)));
    } else {
        m_next = Next::Download;
        m_primary->setText(tr("Download"));
    }
    // Where there is nothing to do but wait, nothing is called for.
    const bool waits = locked && !m_state.gate()->access()->mayAsk() &&
                       m_state.gate()->access()->state != hub::AccessState::SignIn;
    setButtonKind(m_primary, m_next == Next::Download || waits ? QString() : QStringLiteral("primary"));
    m_reason->setVisible(!reason.isEmpty());
    m_reason->setText(breakable(reason));
    m_primary->setToolTip(reason);
    m_primary->setVisible(!m_state.source().isFolder() || verdict.runs());
    m_primary->setEnabled(m_state.info().has_value());
}

QString RepoHeader::accessText() const
{
    switch (m_state.gate()->access()->state) {
    case hub::AccessState::SignIn:
        return tr("Sign in to ask for access");
    case hub::AccessState::Pending:
        return tr("Access is asked for");
    case hub::AccessState::Rejected:
        return tr("Access was refused");
    default:
        return tr("Request access");
    }
}

QString RepoHeader::accessReason() const
{
    switch (m_state.gate()->access()->state) {
    case hub::AccessState::Pending:
        return tr("Its authors have not decided yet.");
    case hub::AccessState::Rejected:
        return {};
    default:
        return tr("Its authors ask you something before its files open.");
    }
}

void RepoHeader::press()
{
    switch (m_next) {
    case Next::Try:
        Q_EMIT tryIt();
        break;
    case Next::Download:
        Q_EMIT download();
        break;
    case Next::Access:
        Q_EMIT accessAsked();
        break;
    case Next::Nothing:
        break;
    }
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
