#include "ui/dialogs/signindialog.h"

#include "core/hub/tokenrights.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

enum Step { TokenStep, RightsStep, CodeStep };

constexpr int dialogWidth = 520;

Label* paragraph(const QString& text, QWidget* parent, TextSize size = TextSize::Body)
{
    auto* label = new Label(text, size, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QWidget* step)
{
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

QString bulleted(const QStringList& sentences)
{
    return QStringLiteral("• ") + sentences.join(QStringLiteral("\n• "));
}

} // namespace

SignInDialog::SignInDialog(account::Accounts& accounts, hub::Place place, QWidget* parent)
    : QDialog(parent), m_accounts(accounts), m_place(std::move(place)), m_browser(accounts, m_place),
      m_steps(new QStackedWidget(this)), m_error(paragraph({}, this))
{
    setObjectName(QStringLiteral("signIn"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("Sign in at %1").arg(m_place.name), this, TextSize::Title));
    m_steps->addWidget(makeTokenStep());
    m_steps->addWidget(makeRightsStep());
    m_steps->addWidget(makeCodeStep());
    // Long lists of rights, large text and small screens: the steps scroll.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setWidget(m_steps);
    m_error->setObjectName(QStringLiteral("signInError"));
    m_error->setTint(Tint::Bad);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(area, 1);
    auto* row = new QHBoxLayout;
    QPushButton* cancel = plainButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_continue);
    row->addWidget(m_finish);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_browser, &account::DeviceLogin::codeReady, this, &SignInDialog::showCode);
    connect(&m_browser, &account::DeviceLogin::agreed, this,
            [this](const account::Newcomer& newcomer) { taken(newcomer); });
    connect(&m_browser, &account::DeviceLogin::failed, this, [this](const Error& error) {
        toTokenStep();
        say(error);
    });
    setMinimumWidth(320);
    resize(qMax(dialogWidth, sizeHint().width()), qMin(460, sizeHint().height()));
    toTokenStep();
}

SignInDialog::~SignInDialog()
{
    m_cancel.cancel();
}

QWidget* SignInDialog::makeTokenStep()
{
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(step);
    column->addWidget(
        paragraph(tr("Paste a token. It is sent to %1 and to no other server.").arg(m_place.name), step));
    auto* row = new QHBoxLayout;
    m_token = new QLineEdit(step);
    m_token->setObjectName(QStringLiteral("signInToken"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(QStringLiteral("hf_…"));
    m_token->setAccessibleName(tr("Token"));
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    row->addWidget(m_token, 1);
    QToolButton* reveal = iconButton(QStringLiteral("eye"), tr("Show what is typed"), step);
    reveal->setObjectName(QStringLiteral("signInReveal"));
    reveal->setCheckable(true);
    row->addWidget(reveal);
    column->addLayout(row);
    QPushButton* create = linkButton(tr("Create a token in the browser"), step);
    create->setObjectName(QStringLiteral("signInCreate"));
    create->setAutoDefault(false);
    column->addWidget(create, 0, Qt::AlignLeft);
    addFound(column);
    if (!m_accounts.clientId().isEmpty()) {
        QPushButton* browser = plainButton(tr("Sign in by the browser instead"), step);
        browser->setObjectName(QStringLiteral("signInBrowser"));
        browser->setAutoDefault(false);
        column->addWidget(browser, 0, Qt::AlignLeft);
        connect(browser, &QPushButton::clicked, this, &SignInDialog::startBrowser);
    }
    column->addStretch(1);
    m_continue = primaryButton(tr("Continue"), this);
    m_continue->setObjectName(QStringLiteral("signInContinue"));
    connect(reveal, &QToolButton::toggled, this,
            [this](bool on) { m_token->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_token, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(create, &QPushButton::clicked, this, &SignInDialog::openTokenPage);
    connect(m_continue, &QPushButton::clicked, this, &SignInDialog::askToken);
    return step;
}

void SignInDialog::addFound(QVBoxLayout* column)
{
    const QList<account::FoundToken> found = m_accounts.found(m_place);
    if (found.isEmpty())
        return;
    QWidget* step = m_token->parentWidget();
    column->addWidget(paragraph(tr("Or use an account of the hf command line:"), step));
    for (const account::FoundToken& token : found) {
        const QString name = token.section.isEmpty() ? tr("its token file") : token.section;
        QPushButton* button = plainButton(token.isActive ? tr("%1 (in use there)").arg(name) : name, step);
        button->setObjectName(QStringLiteral("signInFound-") + token.section);
        button->setAccessibleName(tr("Use %1 of the hf command line").arg(name));
        button->setAutoDefault(false);
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, token] { askFound(token); });
    }
}

QWidget* SignInDialog::makeRightsStep()
{
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(step);
    m_who = paragraph({}, step, TextSize::Strong);
    m_who->setObjectName(QStringLiteral("signInWho"));
    m_rights = paragraph({}, step);
    m_rights->setObjectName(QStringLiteral("signInRights"));
    column->addWidget(m_who);
    column->addWidget(m_rights);
    column->addWidget(paragraph(tr("Where shall the token be kept?"), step, TextSize::Strong));
    m_keeping = new QButtonGroup(this);
    using account::Kept;
    addKeeping(column, Kept::Keychain, "keepKeychain", tr("In this computer's keychain"),
               tr("Closed to other people, and opened when you log in."));
    addKeeping(column, Kept::File, "keepFile", tr("In the token file of the Hugging Face tools"),
               tr("A file that only you may read, and not encrypted. hf and other programs will use this "
                  "account, too."));
    addKeeping(column, Kept::Session, "keepSession", tr("Nowhere: only until Vitrine is closed"), {});
    column->addStretch(1);
    m_finish = primaryButton(tr("Sign in"), this);
    m_finish->setObjectName(QStringLiteral("signInFinish"));
    connect(m_finish, &QPushButton::clicked, this, &SignInDialog::finish);
    return step;
}

QAbstractButton* SignInDialog::addKeeping(QVBoxLayout* column, account::Kept kept, const char* name,
                                          const QString& words, const QString& about)
{
    QWidget* step = m_rights->parentWidget();
    auto* button = new QRadioButton(words, step);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleDescription(about);
    m_keeping->addButton(button, static_cast<int>(kept));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(button);
    if (!about.isEmpty()) {
        auto* quiet = paragraph(about, step, TextSize::Caption);
        quiet->quiet()->setContentsMargins(26, 0, 0, 0);
        quiet->setObjectName(QLatin1String(name) + QStringLiteral("About"));
        lines->addWidget(quiet);
    }
    column->addLayout(lines);
    return button;
}

QWidget* SignInDialog::makeCodeStep()
{
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(step);
    m_codeText = paragraph({}, step);
    column->addWidget(m_codeText);
    auto* row = new QHBoxLayout;
    m_codeLabel = new Label({}, TextSize::Headline, step);
    m_codeLabel->figures()->wrapping();
    m_codeLabel->setObjectName(QStringLiteral("signInCode"));
    row->addWidget(m_codeLabel);
    row->addWidget(new CopyButton([this] { return m_code.userCode; }, tr("Copy the code"), step));
    row->addStretch(1);
    column->addLayout(row);
    auto* again = plainButton(tr("Open the page again"), step);
    again->setObjectName(QStringLiteral("signInOpenPage"));
    again->setAutoDefault(false);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addWidget(paragraph(tr("Vitrine goes on by itself once you have agreed there."), step)->quiet());
    column->addStretch(1);
    connect(again, &QPushButton::clicked, this, [this] { browse(m_code.best()); });
    return step;
}

/// Only the step that is shown decides how much room there is.
void SignInDialog::showStep(int step)
{
    for (int i = 0; i < m_steps->count(); ++i) {
        const auto policy = i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_steps->widget(i)->setSizePolicy(policy, policy);
    }
    m_steps->setCurrentIndex(step);
    m_steps->adjustSize();
}

void SignInDialog::toTokenStep()
{
    showStep(TokenStep);
    m_finish->hide();
    m_continue->show();
    m_continue->setDefault(true);
    m_token->setFocus(Qt::OtherFocusReason);
    setBusy(false);
}

void SignInDialog::setBusy(bool busy)
{
    m_steps->setEnabled(!busy);
    m_continue->setEnabled(!busy);
    m_finish->setEnabled(!busy);
    m_continue->setText(busy ? tr("Asking…") : tr("Continue"));
}

void SignInDialog::say(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_error->setText(error.message());
    m_error->show();
    announce(this, m_error->text());
}

void SignInDialog::askToken()
{
    m_error->hide();
    setBusy(true);
    const account::Secret secret{m_token->text(), {}, {}};
    QCoro::connect(m_accounts.ask(m_place, secret, m_cancel.token()), this,
                   [this](const Result<account::Newcomer>& newcomer) { taken(newcomer); });
}

void SignInDialog::askFound(const account::FoundToken& token)
{
    m_error->hide();
    setBusy(true);
    QCoro::connect(m_accounts.askFound(m_place, token, m_cancel.token()), this,
                   [this](const Result<account::Newcomer>& newcomer) { taken(newcomer); });
}

void SignInDialog::taken(const Result<account::Newcomer>& newcomer)
{
    setBusy(false);
    if (!newcomer) {
        say(newcomer.error());
        m_token->setFocus(Qt::OtherFocusReason);
        m_token->selectAll();
        return;
    }
    m_newcomer = *newcomer;
    m_token->clear();
    setBusy(true);
    QCoro::connect(m_accounts.hasKeychain(), this, [this](bool has) {
        setBusy(false);
        offerKeeping(has);
        showRights();
    });
}

void SignInDialog::offerKeeping(bool hasKeychain)
{
    using account::Kept;
    const auto offer = [this](Kept kept, bool offered) {
        QAbstractButton* button = m_keeping->button(static_cast<int>(kept));
        button->setVisible(offered);
        if (auto* about = findChild<QWidget*>(button->objectName() + QStringLiteral("About")))
            about->setVisible(offered);
    };
    offer(Kept::Keychain, hasKeychain);
    offer(Kept::File, m_accounts.mayUseFile(m_place));
    // Without a keychain the person has to say it: a file is not taken unasked.
    const bool inFile = !m_newcomer->section.isEmpty();
    const Kept usual = inFile ? Kept::File : hasKeychain ? Kept::Keychain : Kept::Session;
    m_keeping->button(static_cast<int>(usual))->setChecked(true);
}

void SignInDialog::showRights()
{
    const hub::WhoAmI& who = m_newcomer->who;
    m_who->setText(who.token.name.isEmpty()
                       ? tr("You will be %1").arg(who.name)
                       : tr("The token “%1” belongs to %2").arg(who.token.name, who.name));
    m_rights->setText(bulleted(hub::tokenRights(who)));
    showStep(RightsStep);
    m_continue->hide();
    m_finish->show();
    m_finish->setDefault(true);
    m_finish->setFocus(Qt::OtherFocusReason);
    announce(this, m_who->text() + QLatin1Char(' ') + m_rights->text());
    resize(width(), qMax(height(), qMin(sizeHint().height(), 620)));
}

void SignInDialog::finish()
{
    if (!m_newcomer || m_keeping->checkedId() < 0)
        return;
    m_error->hide();
    setBusy(true);
    const auto kept = static_cast<account::Kept>(m_keeping->checkedId());
    QCoro::connect(m_accounts.add(*m_newcomer, kept), this, [this](const Result<void>& done) {
        setBusy(false);
        if (!done)
            return say(done.error());
        Q_EMIT signedIn(m_newcomer->who.name);
        accept();
    });
}

void SignInDialog::startBrowser()
{
    m_error->hide();
    setBusy(true);
    m_browser.start();
}

void SignInDialog::showCode(const hub::DeviceCode& code)
{
    setBusy(false);
    m_code = code;
    m_codeText->setText(
        tr("Your browser opens %1. Type this code there:").arg(code.page.authority() + code.page.path()));
    m_codeLabel->setText(code.userCode);
    m_codeLabel->setAccessibleName(tr("Code: %1").arg(code.userCode));
    m_continue->hide();
    showStep(CodeStep);
    announce(this, m_codeLabel->accessibleName());
    browse(code.best());
}

void SignInDialog::openTokenPage()
{
    QUrl page = m_place.endpoint;
    page.setPath(page.path() + QStringLiteral("/settings/tokens/new"));
    page.setQuery(QStringLiteral("tokenType=") + m_tokenType);
    browse(page);
}

void SignInDialog::browse(const QUrl& url)
{
    if (!QDesktopServices::openUrl(url))
        say(Error::make(ErrorKind::Failed, tr("No browser could be opened."),
                        tr("Open %1 yourself.").arg(url.toString())));
}

} // namespace vitrine::ui
