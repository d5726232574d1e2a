#include "ui/pages/gate/gatesettingscard.h"

#include "core/account/places.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

const QString none = QStringLiteral("none");
const QString automatic = QStringLiteral("auto");
const QString manual = QStringLiteral("manual");

hub::Gating gatingOf(const QString& id)
{
    if (id == automatic)
        return hub::Gating::Auto;
    return id == manual ? hub::Gating::Manual : hub::Gating::None;
}

QString idOf(hub::Gating gating)
{
    if (gating == hub::Gating::Auto)
        return automatic;
    return gating == hub::Gating::Manual ? manual : none;
}

QComboBox* choice(const QString& name, const QStringList& texts, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

} // namespace

GateSettingsCard::GateSettingsCard(Services& services, hub::Place place, RepoId repo, QWidget* parent)
    : Card(tr("Access to its files"), parent), m_services(services), m_place(std::move(place)),
      m_repo(std::move(repo)), m_mode(new SegmentedControl(this)),
      m_meaning(new Label({}, TextSize::Body, this)), m_further(new QWidget(this)),
      m_problem(new Label({}, TextSize::Body, this))
{
    m_mode->setObjectName(QStringLiteral("gateMode"));
    m_mode->setAccessibleName(tr("Who may read the files"));
    m_mode->addSegment(none, tr("Everybody"));
    m_mode->addSegment(automatic, tr("Who asks"));
    m_mode->addSegment(manual, tr("Whom you accept"));
    m_meaning->setObjectName(QStringLiteral("gateMeaning"));
    m_meaning->quiet()->wrapping();
    m_problem->setObjectName(QStringLiteral("gateSettingsProblem"));
    m_problem->setTint(Tint::Bad);
    m_problem->wrapping();
    m_problem->hide();
    body()->addWidget(m_mode, 0, Qt::AlignLeft);
    body()->addWidget(m_meaning);
    // The place tells nobody how these are set: "as it is" changes nothing.
    const QString asItIs = tr("as it is");
    m_members = choice(tr("Members of the organization"), {asItIs, tr("need not ask"), tr("have to ask too")},
                       m_further);
    m_members->setObjectName(QStringLiteral("gateMembers"));
    m_notify = choice(tr("Mails about requests"), {asItIs, tr("once a day"), tr("at once")}, m_further);
    m_notify->setObjectName(QStringLiteral("gateNotify"));
    m_email = new QLineEdit(m_further);
    m_email->setObjectName(QStringLiteral("gateEmail"));
    m_email->setAccessibleName(tr("Mails go to"));
    m_email->setPlaceholderText(tr("as it is"));
    m_apply = plainButton(tr("Change these"), m_further);
    m_apply->setObjectName(QStringLiteral("gateApply"));
    m_apply->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* form = new QFormLayout(m_further);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Members of the organization"), m_members);
    form->addRow(tr("Mails about requests"), m_notify);
    form->addRow(tr("Mails go to"), m_email);
    form->addRow(QString(), m_apply);
    body()->addWidget(m_further);
    body()->addWidget(m_problem);
    connect(m_mode, &SegmentedControl::chosen, this, [this](const QString& id) {
        hub::GateSettings settings;
        settings.gating = gatingOf(id);
        save(settings, tr("Who may read the files is changed."));
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        hub::GateSettings settings;
        if (m_members->currentIndex() > 0)
            settings.organizationMembersToo = m_members->currentIndex() == 2;
        if (m_notify->currentIndex() > 0)
            settings.notifyAtOnce = m_notify->currentIndex() == 2;
        if (const QString email = m_email->text().trimmed(); !email.isEmpty())
            settings.notifyEmail = email;
        save(settings, tr("The settings of the gate are changed."));
    });
    const auto enable = [this] {
        m_apply->setEnabled(m_members->currentIndex() > 0 || m_notify->currentIndex() > 0 ||
                            !m_email->text().trimmed().isEmpty());
    };
    connect(m_members, &QComboBox::currentIndexChanged, this, enable);
    connect(m_notify, &QComboBox::currentIndexChanged, this, enable);
    connect(m_email, &QLineEdit::textChanged, this, enable);
    enable();
    explain();
}

GateSettingsCard::~GateSettingsCard()
{
    m_cancel.cancel();
}

void GateSettingsCard::setGating(hub::Gating gating)
{
    m_gating = gating;
    m_mode->setCurrentId(idOf(gating));
    explain();
}

void GateSettingsCard::explain()
{
    m_further->setVisible(m_gating != hub::Gating::None);
    switch (m_gating) {
    case hub::Gating::None:
        m_meaning->setText(tr("Everybody who sees the repository reads its files. Earlier requests stay in "
                              "the lists, and count again if you shut it again."));
        break;
    case hub::Gating::Auto:
        m_meaning->setText(
            tr("People tell their name and e-mail address and what the card asks, and may read "
               "the files at once. Those who waited before still wait."));
        break;
    case hub::Gating::Manual:
        m_meaning->setText(
            tr("People ask, and wait until you accept or refuse them below. What they are asked "
               "stands in the card: extra_gated_fields."));
        break;
    }
}

void GateSettingsCard::save(const hub::GateSettings& settings, const QString& done)
{
    m_problem->hide();
    m_mode->setEnabled(false);
    const auto client = m_services.places.client(m_place, {});
    QCoro::connect(hub::changeGate(*client, m_repo, settings, m_cancel.token()), this,
                   [this, settings, done, client](const Result<void>& result) {
                       m_mode->setEnabled(true);
                       if (!result) {
                           setGating(m_gating);
                           if (result.error().kind == ErrorKind::Cancelled)
                               return;
                           m_problem->setText(result.error().message());
                           m_problem->show();
                           if (result.error().kind == ErrorKind::Forbidden ||
                               result.error().kind == ErrorKind::SignIn)
                               Q_EMIT accessWanted(result.error(), [self = QPointer(this), settings, done] {
                                   if (self)
                                       self->save(settings, done);
                               });
                           return;
                       }
                       Q_EMIT said(done);
                       m_members->setCurrentIndex(0);
                       m_notify->setCurrentIndex(0);
                       m_email->clear();
                       if (settings.gating) {
                           setGating(*settings.gating);
                           Q_EMIT gatingChanged();
                       }
                   });
}

} // namespace vitrine::ui
