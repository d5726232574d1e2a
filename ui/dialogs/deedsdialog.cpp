#include "ui/dialogs/deedsdialog.h"

#include "ui/dialogs/deedmodel.h"
#include "ui/theme/scale.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

using State = DeedModel::State;

constexpr int wantedWidth = 640;
constexpr int mostRowsShown = 8;

} // namespace

DeedsDialog::DeedsDialog(std::shared_ptr<hub::HubClient> client, const QList<RepoDeed>& deeds, int here,
                         QWidget* parent)
    : QDialog(parent), m_client(std::move(client)), m_model(new DeedModel(deeds, this)),
      m_confirmation(deedConfirmation(deeds)), m_verb(deedVerb(deeds))
{
    setObjectName(QStringLiteral("deedsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(deedTitle(deeds));
    build(deeds, here);
    showButtons();
}

DeedsDialog::~DeedsDialog()
{
    m_cancel.cancel();
}

void DeedsDialog::build(const QList<RepoDeed>& deeds, int here)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = new Label(breakable(deedTitle(deeds)), TextSize::Title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* meaning = new Label(deedConsequences(deeds, here), TextSize::Body, this);
    meaning->setObjectName(QStringLiteral("consequences"));
    meaning->wrapping();
    column->addWidget(meaning);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("plan"));
    m_table->setAccessibleName(tr("Plan and results"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    m_busy = new BusyBar(this);
    m_busy->hide();
    column->addWidget(m_busy);
    m_summary = new Label({}, TextSize::Body, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->wrapping();
    column->addWidget(m_summary);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("confirmation"));
    m_typed->setVisible(!m_confirmation.isEmpty());
    m_typed->setPlaceholderText(m_confirmation);
    m_typed->setAccessibleName(tr("Type “%1” to confirm").arg(m_confirmation));
    column->addWidget(m_typed);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_close = plainButton({}, this);
    m_close->setObjectName(QStringLiteral("closeDeeds"));
    m_go = primaryButton({}, this);
    m_go->setObjectName(QStringLiteral("doDeeds"));
    if (deeds.constFirst().kind == RepoDeed::Kind::Delete)
        setButtonKind(m_go, QStringLiteral("danger"));
    row->addWidget(m_close);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &DeedsDialog::showButtons);
    connect(m_close, &QPushButton::clicked, this, &DeedsDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &DeedsDialog::begin);
    fitRows();
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    resize(qMin(scaled(wantedWidth), room.width() - 48), qMin(sizeHint().height(), room.height() - 48));
}

/// One row needs no list for its own sake.
void DeedsDialog::fitRows()
{
    const int height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(height * qMin(m_model->rowCount() + 1, mostRowsShown) + 4);
    const bool one = m_model->rowCount() == 1;
    m_table->setVisible(!one || m_model->count(State::Cannot) == 1);
}

void DeedsDialog::showButtons()
{
    const int waiting = m_model->count(State::Planned);
    const int cannot = m_model->count(State::Cannot);
    const int failed = m_model->count(State::Failed) + m_model->count(State::Skipped);
    const int done = m_model->count(State::Done);
    const bool confirmed = m_confirmation.isEmpty() || m_typed->text().trimmed() == m_confirmation;
    m_typed->setVisible(!m_begun && !m_confirmation.isEmpty() && waiting > 0);
    m_busy->setVisible(m_running);
    m_close->setEnabled(!m_stopping || !m_running);
    m_close->setText(m_running && m_stopping ? tr("Stopping…")
                     : m_running             ? tr("Stop")
                     : done + failed > 0     ? tr("Close")
                                             : tr("Cancel"));
    m_go->setVisible(!m_running && (waiting > 0 || failed > 0));
    m_go->setEnabled(m_begun || confirmed);
    if (m_begun) {
        m_go->setText(tr("Try again"));
        m_summary->setText(tr("%1 done, %2 failed or left out, %3 of %4 still to come.")
                               .arg(done)
                               .arg(failed)
                               .arg(waiting + m_model->count(State::Running))
                               .arg(m_model->rowCount() - cannot));
        return;
    }
    m_go->setText(m_model->rowCount() == 1 ? m_verb : tr("%1 (%2)").arg(m_verb).arg(waiting));
    QString summary = !m_confirmation.isEmpty() && waiting > 0
                          ? tr("Type “%1” to confirm.").arg(m_confirmation)
                          : QString();
    if (cannot > 0)
        summary =
            tr("%n of them cannot be done; the list says why.", nullptr, cannot) + QLatin1Char(' ') + summary;
    m_summary->setText(summary.trimmed());
    m_summary->setVisible(!summary.isEmpty());
}

void DeedsDialog::begin()
{
    if (m_running)
        return;
    m_begun = true;
    m_running = true;
    m_stopping = false;
    m_model->planFailedAgain();
    m_summary->show();
    next();
}

void DeedsDialog::next()
{
    if (m_stopping)
        m_model->skipPlanned();
    const int row = m_model->nextPlanned();
    if (row < 0) {
        end();
        return;
    }
    m_model->setState(row, State::Running);
    m_table->scrollTo(m_model->index(row, 0));
    showButtons();
    m_cancel = net::CancelSource();
    QCoro::connect(performDeed(m_client, m_model->deed(row), m_cancel.token()), this,
                   [this, row](const Result<void>& result) { take(row, result); });
}

void DeedsDialog::take(int row, const Result<void>& result)
{
    if (result)
        m_model->setState(row, State::Done);
    else
        m_model->setState(row, State::Failed, result.error());
    next();
}

void DeedsDialog::end()
{
    m_running = false;
    m_table->resizeRowsToContents();
    showButtons();
    announce(this, m_summary->text());
    if (m_model->count(State::Done) == m_model->rowCount()) {
        accept();
        Q_EMIT concluded(m_model->deeds(State::Done));
        return;
    }
    m_table->show();
    m_close->setFocus(Qt::OtherFocusReason);
}

/// While it works: after the one under way. Otherwise away, with what was done.
void DeedsDialog::reject()
{
    if (m_running) {
        m_stopping = true;
        showButtons();
        return;
    }
    const QList<RepoDeed> done = m_model->deeds(State::Done);
    QList<RepoDeed> failed;
    std::optional<Error> right;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto& error = m_model->error(row);
        if (!error || (error->kind != ErrorKind::SignIn && error->kind != ErrorKind::Forbidden))
            continue;
        right = error;
        failed.append(m_model->deed(row));
    }
    QDialog::reject();
    if (m_begun)
        Q_EMIT concluded(done);
    if (right)
        Q_EMIT rightMissing(*right, failed);
}

} // namespace vitrine::ui
