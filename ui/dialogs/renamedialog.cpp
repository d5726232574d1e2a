#include "ui/dialogs/renamedialog.h"

#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

RenameDialog::RenameDialog(Purpose purpose, const QList<RepoId>& repos, const hub::WhoAmI& who,
                           QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_repos(repos), m_owner(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_problem(new Label({}, TextSize::Body, this)),
      m_go(primaryButton(tr("Go on"), this))
{
    const bool copies = purpose == Purpose::Duplicate;
    const RepoId& first = repos.constFirst();
    setObjectName(QStringLiteral("renameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(copies ? tr("Duplicate") : tr("Rename or move"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = new Label(repos.size() > 1 ? tr("Move %n repositories", nullptr, int(repos.size()))
                            : copies         ? breakable(tr("Duplicate %1").arg(first.id()))
                                             : breakable(tr("Rename or move %1").arg(first.id())),
                            TextSize::Title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(new Label(tr("Owner"), TextSize::Strong, this));
    m_owner->setObjectName(QStringLiteral("newOwner"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->addItems(who.creatableOwners());
    if (m_owner->findText(first.owner) < 0 && !copies)
        m_owner->addItem(first.owner);
    m_owner->setCurrentText(first.owner);
    column->addWidget(m_owner);
    auto* nameTitle = new Label(tr("Name"), TextSize::Strong, this);
    column->addWidget(nameTitle);
    m_name->setObjectName(QStringLiteral("newName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(copies && m_owner->currentText() == first.owner
                        ? first.name.left(90) + QStringLiteral("-copy")
                        : first.name);
    column->addWidget(m_name);
    nameTitle->setVisible(repos.size() == 1);
    m_name->setVisible(repos.size() == 1);
    m_problem->quiet()->wrapping();
    m_problem->setObjectName(QStringLiteral("nameProblem"));
    column->addWidget(m_problem);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = plainButton(tr("Cancel"), this);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setObjectName(QStringLiteral("goOn"));
    m_go->setDefault(true);
    setMinimumWidth(scaled(420));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::judge);
    connect(m_owner, &QComboBox::currentTextChanged, this, &RenameDialog::judge);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QList<RepoId> found = targets();
        accept();
        Q_EMIT chosen(found);
    });
    m_name->selectAll();
    m_name->setFocus();
    judge();
}

QList<RepoId> RenameDialog::targets() const
{
    QList<RepoId> result;
    for (const RepoId& repo : m_repos) {
        RepoId target = repo;
        target.owner = m_owner->currentText();
        if (m_repos.size() == 1)
            target.name = m_name->text().trimmed();
        result.append(target);
    }
    return result;
}

void RenameDialog::judge()
{
    const QList<RepoId> wanted = targets();
    QString problem = m_repos.size() == 1 ? hub::nameProblem(wanted.constFirst().name) : QString();
    const bool same = wanted == m_repos;
    if (problem.isEmpty() && same)
        problem = m_purpose == Purpose::Move ? tr("This is what it is called now.")
                                             : tr("The copy needs a name of its own.");
    m_go->setEnabled(problem.isEmpty());
    m_problem->setText(problem.isEmpty() && m_purpose == Purpose::Move
                           ? tr("The old name goes on working and leads here.")
                           : problem);
}

} // namespace vitrine::ui
