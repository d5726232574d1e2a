#include "ui/pages/gate/gatepanel.h"

#include "core/account/accessdesk.h"
#include "core/account/accounts.h"
#include "ui/pages/gate/gateform.h"
#include "ui/pages/gate/gatewatch.h"
#include "ui/pages/gate/gatewords.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine::ui {

using hub::AccessState;

namespace {

constexpr int columnWidth = 720;
constexpr int lowestPrompt = 48;
constexpr int highestPrompt = 360; // longer ones scroll by themselves

/// Markdown as it was written, paragraph by paragraph.
cards::Blocks asWritten(const QString& text)
{
    cards::Blocks blocks;
    static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
    const QStringList paragraphs = text.trimmed().left(100'000).split(gap);
    for (const QString& paragraph : paragraphs) {
        cards::Inline words;
        words.text = paragraph.simplified();
        cards::Block block;
        block.inlines.push_back(std::move(words));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Shows text that may be empty.
void setOptional(Label* label, const QString& text)
{
    label->setText(breakable(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

GatePanel::GatePanel(GateWatch& watch, Revision revision, QWidget* parent)
    : QScrollArea(parent), m_watch(watch), m_revision(std::move(revision))
{
    setObjectName(QStringLiteral("gatePanel"));
    setAccessibleName(tr("Access"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(columnWidth);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 16, 12, 24);
    row->addWidget(inner, 10);
    row->addStretch(0);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildState(*column);
    buildTerms(*column);
    column->addStretch(1);
    setWidget(content);
    connect(&m_watch, &GateWatch::changed, this, &GatePanel::update);
    connect(&m_watch, &GateWatch::browserWanted, this, [this] {
        m_watch.expect();
        Q_EMIT openInBrowser();
        Q_EMIT said(tr("This place takes requests only on its page in the browser. Vitrine waits for what "
                       "comes of it."));
    });
    connect(&m_watch.services().access, &account::AccessDesk::changed, this, &GatePanel::updateState);
    m_form->setValues(m_watch.services().access.draft(m_watch.place(), m_watch.repo()));
    update();
}

GatePanel::~GatePanel() = default;

void GatePanel::buildState(QVBoxLayout& column)
{
    m_title = new Label({}, TextSize::Title, this);
    m_title->setObjectName(QStringLiteral("gateTitle"));
    m_title->setWordWrap(true);
    m_advice = new Label({}, TextSize::Body, this);
    m_advice->setObjectName(QStringLiteral("gateAdvice"));
    m_advice->quiet()->wrapping();
    m_age = new Label({}, TextSize::Caption, this);
    m_age->setObjectName(QStringLiteral("gateAge"));
    m_age->quiet()->setWordWrap(true);
    m_error = new Label({}, TextSize::Body, this);
    m_error->setObjectName(QStringLiteral("gateError"));
    m_error->setTint(Tint::Bad);
    m_error->wrapping();
    m_busy = new BusyBar(this);
    m_download = new QCheckBox(tr("Download when access is granted"), this);
    m_download->setObjectName(QStringLiteral("gateDownload"));
    m_download->setToolTip(tr("It begins by itself, also after Vitrine was closed and opened again."));
    m_look = plainButton(tr("Look again"), this);
    m_look->setObjectName(QStringLiteral("gateLook"));
    m_withdraw = plainButton(tr("Withdraw the request"), this);
    m_withdraw->setObjectName(QStringLiteral("gateWithdraw"));
    m_browser = linkButton(tr("Open its page in the browser"), this);
    m_browser->setObjectName(QStringLiteral("gateBrowser"));
    auto* actions = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {m_look, m_withdraw, m_browser})
        actions->addWidget(button);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_advice, m_age, m_error, m_busy, m_download})
        words->addWidget(part);
    words->addLayout(actions);
    column.addLayout(words);
    connect(m_look, &QPushButton::clicked, &m_watch, &GateWatch::check);
    connect(m_withdraw, &QPushButton::clicked, &m_watch, &GateWatch::withdraw);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        m_watch.expect();
        Q_EMIT openInBrowser();
    });
    connect(m_download, &QCheckBox::clicked, this, [this](bool wanted) {
        m_watch.services().access.setWantsDownload(m_watch.place(), m_watch.repo(), m_revision.text(),
                                                   wanted);
    });
}

void GatePanel::buildTerms(QVBoxLayout& column)
{
    m_terms = new Card({}, this);
    m_terms->setObjectName(QStringLiteral("gateTerms"));
    QVBoxLayout& body = *m_terms->body();
    body.setSpacing(12);
    m_heading = new Label({}, TextSize::Strong, m_terms);
    m_heading->setObjectName(QStringLiteral("gateHeading"));
    m_heading->setWordWrap(true);
    m_description = new Label({}, TextSize::Body, m_terms);
    m_description->setObjectName(QStringLiteral("gateDescription"));
    m_description->wrapping();
    m_prompt = new CardView(m_terms);
    m_prompt->setObjectName(QStringLiteral("gatePrompt"));
    m_prompt->setAccessibleName(tr("Conditions of the authors"));
    m_prompt->setRemotePictures(CardView::RemotePictures::Never);
    m_europe = new Label(tr("Its authors do not give access to people in the European Union."),
                         TextSize::Body, m_terms);
    m_europe->setTint(Tint::Warn);
    m_europe->setWordWrap(true);
    m_form = new GateForm(m_terms);
    m_shared = new Label({}, TextSize::Caption, m_terms);
    m_shared->setObjectName(QStringLiteral("gateShared"));
    m_shared->quiet()->wrapping();
    m_ask = primaryButton({}, m_terms);
    m_ask->setObjectName(QStringLiteral("gateAsk"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_heading, m_description, m_prompt, m_europe, m_form, m_shared})
        body.addWidget(part);
    body.addWidget(m_ask, 0, Qt::AlignLeft);
    column.addWidget(m_terms);
    connect(m_ask, &QPushButton::clicked, this, &GatePanel::ask);
    connect(m_form, &GateForm::edited, this, [this] {
        m_watch.services().access.setDraft(m_watch.place(), m_watch.repo(), m_form->values());
    });
    connect(m_prompt, &CardView::linkActivated, this, &GatePanel::linkActivated);
    connect(m_prompt, &CardView::firstScreenShown, this, &GatePanel::fitPrompt);
    connect(m_prompt->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GatePanel::fitPrompt);
    ThemeWatcher& theme = m_watch.services().theme;
    connect(&theme, &ThemeWatcher::changed, m_prompt,
            [this] { m_prompt->setTheme(m_watch.services().theme.theme()); });
    m_prompt->setTheme(theme.theme());
}

void GatePanel::setGating(const cards::Gating& gating)
{
    if (m_fromCard && gating == m_gating)
        return;
    m_fromCard = true;
    m_gating = gating;
    showPrompt();
    updateTerms();
}

void GatePanel::setFrontMatter(const QJsonObject& frontMatter)
{
    if (m_fromCard)
        return;
    m_gating = cards::metadataFromJson(frontMatter).gating;
    // Markdown is read where it can do no harm, with the card; until then as it was written.
    if (!m_gating.promptMarkdown.isEmpty())
        m_gating.prompt = asWritten(m_gating.promptMarkdown);
    showPrompt();
    updateTerms();
}

void GatePanel::showPrompt()
{
    cards::Card card;
    card.blocks = m_gating.prompt;
    m_prompt->setVisible(!card.blocks.empty());
    m_prompt->setFixedHeight(lowestPrompt);
    m_prompt->setCard(std::move(card));
}

void GatePanel::fitPrompt()
{
    const int whole = m_prompt->verticalScrollBar()->maximum() + m_prompt->viewport()->height();
    m_prompt->setFixedHeight(std::clamp(whole, lowestPrompt, highestPrompt));
}

void GatePanel::fetchLater()
{
    if (!m_watch.access() || m_watch.access()->state != AccessState::Pending)
        return;
    m_watch.services().access.setWantsDownload(m_watch.place(), m_watch.repo(), m_revision.text(), true);
    Q_EMIT said(tr("It is downloaded as soon as you have access."));
}

QString GatePanel::accountName() const
{
    const auto account = m_watch.services().accounts.current(m_watch.place());
    return account ? account->name : QString();
}

void GatePanel::update()
{
    updateState();
    updateTerms();
    const AccessState state = m_watch.access() ? m_watch.access()->state : AccessState::Unknown;
    if (std::exchange(m_told, state) != state && isVisible())
        announce(this, m_title->text());
}

void GatePanel::updateState()
{
    const auto& access = m_watch.access();
    const bool known = access.has_value();
    const AccessState state = known ? access->state : AccessState::Unknown;
    m_busy->setVisible(m_watch.isBusy());
    if (known) {
        m_title->setText(accessTitle(state));
        m_advice->setText(accessAdvice(state));
    } else {
        m_title->setText(m_watch.error() ? tr("Whether you have access is not known")
                                         : tr("Looking at the gate"));
        m_advice->clear();
    }
    m_advice->setVisible(known);
    const auto record = m_watch.services().access.find(m_watch.place(), m_watch.repo());
    const bool dated = record && record->askedAt.isValid() && state == AccessState::Pending;
    setOptional(m_age, dated ? tr("Asked %1.").arg(agoText(record->askedAt)) : QString());
    m_age->setToolTip(dated ? fullDateText(record->askedAt) : QString());
    const bool refused = m_watch.error() && hub::wantsBrowser(*m_watch.error());
    const QString problem = refused ? tr("This place takes requests only on its page in the browser.")
                                    : (m_watch.error() ? m_watch.error()->message() : QString());
    setOptional(m_error, problem);
    const bool mayComeLater = known && (state == AccessState::Pending || access->mayAsk());
    m_download->setVisible(mayComeLater);
    m_download->setChecked(record && record->wantsDownload);
    m_look->setVisible(!known || state == AccessState::Pending || refused);
    m_look->setEnabled(!m_watch.isBusy());
    m_withdraw->setVisible(state == AccessState::Pending);
    m_withdraw->setEnabled(!m_watch.isBusy());
    m_browser->setVisible(known && state != AccessState::SignIn);
}

void GatePanel::updateTerms()
{
    const AccessState state = m_watch.access() ? m_watch.access()->state : AccessState::Unknown;
    const bool asks = m_watch.access() && m_watch.access()->mayAsk();
    const bool nobody = state == AccessState::SignIn;
    m_heading->setText(
        breakable(m_gating.heading.isEmpty() ? tr("What its authors ask for") : m_gating.heading));
    setOptional(m_description, m_gating.description);
    m_europe->setVisible(m_gating.notInTheEu);
    m_form->setFields(m_gating.fields);
    m_form->keepTabOrder(m_browser, m_ask);
    m_form->setValues(m_watch.services().access.draft(m_watch.place(), m_watch.repo()));
    m_form->setVisible(!m_form->isEmpty() && (asks || nobody));
    m_form->setEnabled(asks && !m_watch.isBusy());
    m_ask->setVisible(asks || nobody);
    m_ask->setEnabled(!m_watch.isBusy());
    if (nobody)
        m_ask->setText(tr("Sign in to ask"));
    else
        m_ask->setText(m_gating.button.isEmpty() ? askText(m_watch.gating()) : m_gating.button.simplified());
    updateShared();
    const bool empty = m_gating.prompt.empty() && m_gating.description.isEmpty() &&
                       m_gating.heading.isEmpty() && !m_gating.notInTheEu;
    m_terms->setVisible(asks || nobody || !empty);
}

// Said before, never after.
void GatePanel::updateShared()
{
    const bool asks = m_watch.access() && m_watch.access()->mayAsk();
    m_shared->setVisible(asks || (m_watch.access() && m_watch.access()->state == AccessState::SignIn));
    const QString name = accountName();
    const QString who = m_watch.repo().owner.isEmpty() ? m_watch.repo().name : m_watch.repo().owner;
    QStringList words;
    words.append(name.isEmpty()
                     ? tr("Your user name and e-mail address are shared with %1.").arg(who)
                     : tr("Your user name (%1) and e-mail address are shared with %2.").arg(name, who));
    if (!m_form->isEmpty())
        words.append(tr("So are these answers."));
    if (m_form->addsLocation())
        words.append(tr("The place adds about where you are."));
    m_shared->setText(words.join(QLatin1Char(' ')));
}

void GatePanel::ask()
{
    if (m_watch.access() && m_watch.access()->state == AccessState::SignIn) {
        Error error = Error::make(ErrorKind::SignIn, tr("Nobody is signed in here."),
                                  tr("Sign in, then ask for access."));
        Q_EMIT accessWanted(error, [watch = QPointer(&m_watch)] {
            if (watch)
                watch->check();
        });
        return;
    }
    if (!m_form->check())
        return;
    m_watch.ask(m_form->answers());
}

} // namespace vitrine::ui
