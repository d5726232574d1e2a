#include "ui/dialogs/createrepodialog.h"

#include "ui/dialogs/repodeeds.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int typingRests = 350; ///< milliseconds

/// The Hub's names of the licences that most people look for; any other can be typed.
struct Licence {
    const char* id;
    const char* name;
};
constexpr Licence licences[] = {
    {"apache-2.0", "Apache License 2.0"},
    {"mit", "MIT"},
    {"bsd-3-clause", "BSD 3-Clause"},
    {"mpl-2.0", "Mozilla Public License 2.0"},
    {"gpl-3.0", "GNU General Public License 3.0"},
    {"agpl-3.0", "GNU Affero General Public License 3.0"},
    {"lgpl-3.0", "GNU Lesser General Public License 3.0"},
    {"openrail", "OpenRAIL"},
    {"cc0-1.0", "Creative Commons Zero 1.0"},
    {"cc-by-4.0", "Creative Commons Attribution 4.0"},
    {"cc-by-sa-4.0", "Creative Commons Attribution Share Alike 4.0"},
    {"cc-by-nc-4.0", "Creative Commons Attribution Non Commercial 4.0"},
    {"cc-by-nc-sa-4.0", "Creative Commons Attribution Non Commercial Share Alike 4.0"},
    {"odbl", "Open Database License"},
    {"cdla-permissive-2.0", "Community Data License Agreement – Permissive 2.0"},
    {"unlicense", "The Unlicense"},
};

} // namespace

CreateRepoDialog::CreateRepoDialog(std::shared_ptr<hub::HubClient> client, const hub::WhoAmI& who,
                                   RepoType type, QWidget* parent)
    : QDialog(parent), m_client(std::move(client)), m_who(who)
{
    setObjectName(QStringLiteral("createRepo"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New repository"));
    build(type);
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingRests);
    connect(&m_wait, &QTimer::timeout, this, &CreateRepoDialog::lookUp);
    typeChanged();
    m_name->setFocus();
}

CreateRepoDialog::~CreateRepoDialog()
{
    m_looking.cancel();
    m_making.cancel();
}

void CreateRepoDialog::addField(QVBoxLayout* column, const QString& title, QWidget* field)
{
    auto* label = new Label(title, TextSize::Strong, this);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(title);
    column->addWidget(label);
    column->addWidget(field);
}

void CreateRepoDialog::build(RepoType type)
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(24, 20, 24, 8);
    column->setSpacing(8);
    column->addWidget(new Label(tr("New repository"), TextSize::Title, form));
    m_type = new SegmentedControl(form);
    m_type->setObjectName(QStringLiteral("repoType"));
    m_type->addSegment(QStringLiteral("model"), tr("Model"));
    m_type->addSegment(QStringLiteral("dataset"), tr("Dataset"));
    m_type->addSegment(QStringLiteral("space"), tr("Space"));
    m_type->setCurrentId(repoTypeName(type));
    addField(column, tr("What is it?"), m_type);
    m_owner = new QComboBox(form);
    m_owner->setObjectName(QStringLiteral("repoOwner"));
    m_owner->addItems(m_who.creatableOwners());
    addField(column, tr("Owner"), m_owner);
    m_name = new QLineEdit(form);
    m_name->setObjectName(QStringLiteral("repoName"));
    addField(column, tr("Name"), m_name);
    m_nameNote = new Label({}, TextSize::Caption, form);
    m_nameNote->setObjectName(QStringLiteral("nameNote"));
    m_nameNote->quiet()->wrapping();
    column->addWidget(m_nameNote);
    m_openExisting = linkButton(tr("Open the existing one"), form);
    m_openExisting->setObjectName(QStringLiteral("openExisting"));
    m_openExisting->hide();
    column->addWidget(m_openExisting, 0, Qt::AlignLeft);
    m_sdkBox = new QWidget(form);
    auto* sdkColumn = new QVBoxLayout(m_sdkBox);
    sdkColumn->setContentsMargins(0, 0, 0, 0);
    m_sdk = new SegmentedControl(m_sdkBox);
    m_sdk->setObjectName(QStringLiteral("repoSdk"));
    m_sdk->addSegment(QStringLiteral("gradio"), QStringLiteral("Gradio"));
    m_sdk->addSegment(QStringLiteral("docker"), QStringLiteral("Docker"));
    m_sdk->addSegment(QStringLiteral("static"), tr("Static pages"));
    addField(sdkColumn, tr("What the Space is built with"), m_sdk);
    column->addWidget(m_sdkBox);
    m_visibility = new SegmentedControl(form);
    m_visibility->setObjectName(QStringLiteral("repoVisibility"));
    for (const auto visibility :
         {hub::Visibility::Public, hub::Visibility::Private, hub::Visibility::Protected})
        m_visibility->addSegment(hub::visibilityName(visibility), visibilityWord(visibility));
    addField(column, tr("Who may see it"), m_visibility);
    m_meaning = new Label({}, TextSize::Caption, form);
    m_meaning->quiet()->wrapping();
    column->addWidget(m_meaning);
    m_licence = new QComboBox(form);
    m_licence->setObjectName(QStringLiteral("repoLicence"));
    m_licence->setEditable(true);
    m_licence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_licence->setMinimumContentsLength(24);
    fillLicences();
    addField(column, tr("Licence"), m_licence);
    m_readme = new QPlainTextEdit(form);
    m_readme->setObjectName(QStringLiteral("repoReadme"));
    m_readme->setPlaceholderText(
        tr("What it is, what it is good for and what not. Markdown; can be written later."));
    m_readme->setTabChangesFocus(true);
    m_readme->setMinimumHeight(scaled(80));
    addField(column, tr("First words of its card"), m_readme);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 16);
    outer->addWidget(scroll, 1);
    m_error = new Label({}, TextSize::Body, this);
    m_error->setObjectName(QStringLiteral("createError"));
    m_error->wrapping();
    m_error->setContentsMargins(24, 0, 24, 0);
    m_error->hide();
    outer->addWidget(m_error);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch(1);
    m_cancel = plainButton(tr("Cancel"), this);
    m_go = primaryButton(tr("Create"), this);
    m_go->setObjectName(QStringLiteral("createGo"));
    m_go->setDefault(true);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    outer->addLayout(row);
    connect(m_type, &SegmentedControl::chosen, this, &CreateRepoDialog::typeChanged);
    connect(m_visibility, &SegmentedControl::chosen, this, &CreateRepoDialog::typeChanged);
    connect(m_owner, &QComboBox::currentTextChanged, this, &CreateRepoDialog::nameChanged);
    connect(m_name, &QLineEdit::textChanged, this, &CreateRepoDialog::nameChanged);
    connect(m_openExisting, &QPushButton::clicked, this, [this] {
        const RepoId repo = m_existing;
        reject();
        Q_EMIT existingWanted(repo);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &CreateRepoDialog::create);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    resize(qMin(scaled(520), room.width() - 48),
           qMin(form->sizeHint().height() + scaled(80), room.height() - 48));
}

void CreateRepoDialog::fillLicences()
{
    m_licence->addItem(tr("None yet"), QString());
    for (const Licence& licence : licences)
        m_licence->addItem(QLatin1String(licence.name), QLatin1String(licence.id));
}

RepoType CreateRepoDialog::type() const
{
    return parseRepoType(m_type->currentId()).value_or(RepoType::Model);
}

hub::NewRepo CreateRepoDialog::asked() const
{
    hub::NewRepo repo;
    repo.id = {type(), m_owner->currentText(), m_name->text().trimmed()};
    repo.visibility = hub::parseVisibility(m_visibility->currentId());
    const int at = m_licence->findText(m_licence->currentText());
    static const QRegularExpression foreign(QStringLiteral("[^a-z0-9.+-]"));
    repo.license = at >= 0 ? m_licence->itemData(at).toString()
                           : m_licence->currentText().trimmed().toLower().remove(foreign);
    if (repo.id.type == RepoType::Space)
        repo.sdk = m_sdk->currentId();
    const QString words = m_readme->toPlainText().trimmed();
    if (words.isEmpty())
        return repo;
    QStringList head;
    if (!repo.license.isEmpty())
        head.append(QStringLiteral("license: ") + repo.license);
    if (!repo.sdk.isEmpty())
        head += {QStringLiteral("title: ") + repo.id.name, QStringLiteral("sdk: ") + repo.sdk};
    repo.readme = words + QLatin1Char('\n');
    if (!head.isEmpty())
        repo.readme = QStringLiteral("---\n%1\n---\n\n").arg(head.join(QLatin1Char('\n'))) + repo.readme;
    return repo;
}

void CreateRepoDialog::typeChanged()
{
    const bool space = type() == RepoType::Space;
    m_sdkBox->setVisible(space);
    m_visibility->setSegmentVisible(hub::visibilityName(hub::Visibility::Protected), space);
    if (!space && m_visibility->currentId() == hub::visibilityName(hub::Visibility::Protected))
        m_visibility->setCurrentId(hub::visibilityName(hub::Visibility::Private));
    m_meaning->setText(visibilityMeaning(hub::parseVisibility(m_visibility->currentId())));
    nameChanged();
}

void CreateRepoDialog::nameChanged()
{
    m_looking.cancel();
    m_wait.stop();
    m_openExisting->hide();
    m_error->hide();
    const QString name = m_name->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : hub::nameProblem(name);
    m_go->setEnabled(!name.isEmpty() && problem.isEmpty());
    m_nameNote->setTint(problem.isEmpty() ? Tint::Neutral : Tint::Bad);
    m_nameNote->setText(name.isEmpty() ? tr("Letters, digits, “-”, “_” and “.”; it can be changed later.")
                        : problem.isEmpty() ? breakable(asked().id.id())
                                            : problem);
    if (m_go->isEnabled())
        m_wait.start();
}

/// Whether the name is free; where that cannot be learned, the server says it when it is made.
void CreateRepoDialog::lookUp()
{
    m_looking = net::CancelSource();
    const RepoId repo = asked().id;
    QCoro::connect(m_client->info(repo, Revision(), hub::Freshness::Network, m_looking.token()), this,
                   [this, repo](const Result<hub::Fresh<hub::RepoInfo>>& reply) {
                       if (repo != asked().id)
                           return;
                       if (reply && !reply->fromCache)
                           exists(reply->value.id);
                       else if (!reply && reply.error().kind == ErrorKind::NotFound)
                           m_nameNote->setText(breakable(tr("%1 is free.").arg(repo.id())));
                   });
}

void CreateRepoDialog::exists(const RepoId& repo)
{
    m_existing = repo;
    m_nameNote->setTint(Tint::Warn);
    m_nameNote->setText(breakable(tr("%1 exists already.").arg(repo.id())));
    m_openExisting->show();
    m_go->setEnabled(false);
}

void CreateRepoDialog::create()
{
    m_wait.stop();
    m_looking.cancel();
    m_making = net::CancelSource();
    m_go->setEnabled(false);
    m_go->setText(tr("Creating…"));
    m_error->hide();
    QCoro::connect(hub::createRepo(*m_client, asked(), m_making.token()), this,
                   [this](const Result<RepoId>& made) {
                       m_go->setText(tr("Create"));
                       m_go->setEnabled(true);
                       if (!made) {
                           failed(made.error());
                           return;
                       }
                       accept();
                       Q_EMIT created(*made);
                   });
}

void CreateRepoDialog::failed(const Error& error)
{
    if (error.kind == ErrorKind::Conflict) {
        exists(asked().id);
        return;
    }
    m_error->setTint(Tint::Bad);
    m_error->setText(error.message());
    m_error->show();
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        Q_EMIT rightMissing(error);
}

} // namespace vitrine::ui
