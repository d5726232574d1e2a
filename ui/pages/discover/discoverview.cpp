// What DiscoverPage shows: its parts, and the states of its results.
#include "ui/pages/discover/discoverpage.h"

#include "core/account/places.h"
#include "core/storage/settings.h"
#include "core/tasks/task.h"
#include "ui/delegates/tint.h"
#include "ui/pages/discover/filtercolumn.h"
#include "ui/pages/discover/repolistmodel.h"
#include "ui/pages/discover/welcome.h"
#include "ui/shell/addresses.h"
#include "ui/shell/samples.h"
#include "ui/shell/services.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/skeletoncards.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace vitrine::ui {

namespace {

QString sortTitle(hub::Sort sort)
{
    switch (sort) {
    case hub::Sort::Trending:
        return DiscoverPage::tr("Trending");
    case hub::Sort::Likes:
        return DiscoverPage::tr("Most liked");
    case hub::Sort::Downloads:
        return DiscoverPage::tr("Most downloaded");
    case hub::Sort::Created:
        return DiscoverPage::tr("Newest");
    case hub::Sort::Modified:
        break;
    }
    return DiscoverPage::tr("Recently updated");
}

QString foundText(RepoType type, qint64 count, const QLocale& locale)
{
    if (count == 0)
        return DiscoverPage::tr("None found");
    const QString number = locale.toString(count);
    switch (type) {
    case RepoType::Model:
        return count == 1 ? DiscoverPage::tr("1 model") : DiscoverPage::tr("%1 models").arg(number);
    case RepoType::Dataset:
        return count == 1 ? DiscoverPage::tr("1 dataset") : DiscoverPage::tr("%1 datasets").arg(number);
    case RepoType::Space:
        break;
    }
    return count == 1 ? DiscoverPage::tr("1 Space") : DiscoverPage::tr("%1 Spaces").arg(number);
}

} // namespace

void DiscoverPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_filterArea = new QScrollArea(this);
    m_filterArea->setFrameShape(QFrame::NoFrame);
    m_filterArea->setWidgetResizable(true);
    m_filterArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filterArea->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_filterArea);
    m_divider = new QFrame(this);
    m_divider->setFixedWidth(1);
    m_divider->setAutoFillBackground(true);
    m_divider->setBackgroundRole(QPalette::Mid);
    row->addWidget(m_divider);
    auto* side = new QWidget(this);
    m_results = new QVBoxLayout(side);
    m_results->setContentsMargins(20, 16, 9, 0);
    m_results->setSpacing(10);
    m_results->addWidget(buildHeader());
    m_chipRow = new QWidget(side);
    m_chipRow->setObjectName(QStringLiteral("chips"));
    m_chips = new FlowLayout(m_chipRow, 8);
    m_results->addWidget(m_chipRow);
    m_stack = new QStackedWidget(side);
    m_grid = new CardGrid(m_stack);
    m_grid->setObjectName(QStringLiteral("results"));
    m_stateView = new StateView(m_stack);
    m_skeleton = new SkeletonCards(m_stack);
    for (QWidget* view : {static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_grid),
                          static_cast<QWidget*>(m_stateView)})
        m_stack->addWidget(view);
    buildNotes(m_results);
    row->addWidget(side, 1);
    connect(m_stateView, &StateView::retry, this, &DiscoverPage::askNow);
    if (!m_services.settings.welcomeDone())
        buildWelcome();
    retranslate();
}

QWidget* DiscoverPage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(2, 0, 13, 0);
    row->setSpacing(12);
    m_filterButton = iconButton(QStringLiteral("filter"), {}, header);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setAutoRaise(false);
    m_filterButton->setCheckable(true);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filtersOpen = on;
        foldFilters();
    });
    row->addWidget(m_filterButton);
    m_type = new SegmentedControl(header);
    m_type->setObjectName(QStringLiteral("type"));
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space})
        m_type->addSegment(repoTypeName(type), repoTypeName(type));
    connect(m_type, &SegmentedControl::chosen, this, [this](const QString& id) {
        Facets facets = m_facets.cleared();
        facets.type = parseRepoType(id).value_or(RepoType::Model);
        facets.author = m_facets.author;
        if (facets.type == RepoType::Space && facets.sort == hub::Sort::Downloads)
            facets.sort = hub::Sort::Trending;
        ask(facets);
    });
    row->addWidget(m_type);
    m_count = new Label({}, TextSize::Body, header);
    m_count->quiet()->setObjectName(QStringLiteral("count"));
    m_count->setMinimumWidth(0);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_count, 1);
    m_sort = new QToolButton(header);
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    m_sort->setMenu(new QMenu(m_sort));
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &DiscoverPage::showSortMenu);
    row->addWidget(m_sort);
    m_layoutSwitch = new SegmentedControl(header);
    m_layoutSwitch->setObjectName(QStringLiteral("layout"));
    m_layoutSwitch->addSegment(QStringLiteral("grid"), tr("Cards"), QStringLiteral("grid"));
    m_layoutSwitch->addSegment(QStringLiteral("list"), tr("List"), QStringLiteral("list"));
    connect(m_layoutSwitch, &SegmentedControl::chosen, this,
            [this](const QString& id) { setListLayout(id == QLatin1String("list")); });
    row->addWidget(m_layoutSwitch);
    return header;
}

void DiscoverPage::buildNotes(QVBoxLayout* column)
{
    const auto line = [this](QWidget*& holder, Label*& text, QPushButton*& button, const QString& name) {
        holder = new QWidget(this);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 2, 12, 6);
        row->setSpacing(12);
        text = new Label({}, TextSize::Body, holder);
        text->quiet()->setObjectName(name + QStringLiteral("Text"));
        text->setWordWrap(true);
        button = plainButton({}, holder);
        button->setObjectName(name + QStringLiteral("Button"));
        row->addWidget(text, 1);
        row->addWidget(button);
        holder->hide();
    };
    line(m_note, m_noteText, m_noteButton, QStringLiteral("note"));
    line(m_footer, m_footerText, m_footerButton, QStringLiteral("footer"));
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    connect(m_noteButton, &QPushButton::clicked, this, &DiscoverPage::askNow);
    connect(m_footerButton, &QPushButton::clicked, m_model, &RepoListModel::searchMore);
}

void DiscoverPage::buildWelcome()
{
    const std::optional<Sample> sample = firstSample(m_services.samplesFolder);
    m_welcome = new Welcome(sample.has_value(), this);
    m_results->insertWidget(0, m_welcome);
    connect(m_welcome, &Welcome::tryAsked, this, [this, sample] {
        finishWelcome();
        Q_EMIT openAddress(folderAddress(sample->folder, QStringLiteral("try")));
    });
    connect(m_welcome, &Welcome::browseAsked, this, [this] {
        finishWelcome();
        m_grid->setFocus();
    });
    connect(m_welcome, &Welcome::openFolderAsked, this, &DiscoverPage::chooseFolder);
    connect(m_welcome, &Welcome::openFileAsked, this, &DiscoverPage::chooseFile);
}

void DiscoverPage::finishWelcome()
{
    if (!m_welcome)
        return;
    m_services.settings.setWelcomeDone(true);
    m_welcome->hide();
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void DiscoverPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open a folder with a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        finishWelcome();
        Q_EMIT openAddress(folderAddress(folder));
    });
    dialog->open();
}

void DiscoverPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a picture or a text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        finishWelcome();
        Q_EMIT openAddress(takeFileAddress(file));
    });
    dialog->open();
}

void DiscoverPage::retranslate()
{
    delete m_filterArea->takeWidget();
    m_filters = new FilterColumn;
    m_filterArea->setWidget(m_filters);
    connect(m_filters, &FilterColumn::changed, this, &DiscoverPage::ask);
    putFiltersFirst();
    m_type->setAccessibleName(tr("Kind of repository"));
    m_type->setSegmentText(repoTypeName(RepoType::Model), tr("Models"));
    m_type->setSegmentText(repoTypeName(RepoType::Dataset), tr("Datasets"));
    m_type->setSegmentText(repoTypeName(RepoType::Space), tr("Spaces"));
    m_filterButton->setText(tr("Filters"));
    m_filterButton->setToolTip(tr("Filters"));
    m_filterButton->setAccessibleName(tr("Filters"));
    m_filterButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_grid->setAccessibleName(tr("Results"));
    showFacets();
}

void DiscoverPage::putFiltersFirst()
{
    // The column is made anew with each language, and so at the end of the chain; Tab reads it first.
    QList<QWidget*> filters;
    QList<QWidget*> others;
    for (QWidget* at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        if (isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus)
            (m_filters->isAncestorOf(at) ? filters : others).append(at);
    }
    const QList<QWidget*> chain = filters + others;
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void DiscoverPage::showFacets()
{
    m_type->setCurrentId(repoTypeName(m_facets.type));
    m_filters->setFacets(m_facets);
    m_sort->setText(sortTitle(m_facets.sort));
    m_sort->setAccessibleName(tr("Sorted by: %1").arg(sortTitle(m_facets.sort)));
    showChips();
}

void DiscoverPage::showSortMenu()
{
    QMenu* menu = m_sort->menu();
    menu->clear();
    for (const hub::Sort sort : {hub::Sort::Trending, hub::Sort::Likes, hub::Sort::Downloads,
                                 hub::Sort::Created, hub::Sort::Modified}) {
        if (sort == hub::Sort::Downloads && m_facets.type == RepoType::Space)
            continue;
        QAction* action = menu->addAction(sortTitle(sort), this, [this, sort] {
            Facets facets = m_facets;
            facets.sort = sort;
            ask(facets);
        });
        action->setCheckable(true);
        action->setChecked(sort == m_facets.sort);
    }
}

void DiscoverPage::showChips()
{
    m_chips->clear();
    const QList<Facets::Choice> choices = m_facets.choices();
    for (const Facets::Choice& choice : choices) {
        const bool task = choice.key.startsWith(QLatin1String("task="));
        const Tint tint =
            task ? modalityTint(tasks::taskModality(choice.key.section(QLatin1Char('='), 1))) : Tint::Neutral;
        auto* chip = new Chip(choice.text, tint, m_chipRow);
        chip->setRemovable(true);
        m_chips->addWidget(chip);
        connect(chip, &Chip::removed, this, [this, key = choice.key] { ask(m_facets.without(key)); });
    }
    if (choices.size() > 1) {
        auto* all = linkButton(tr("Clear all"), m_chipRow);
        m_chips->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this] { ask(m_facets.cleared()); });
    }
    m_chipRow->setVisible(!choices.isEmpty());
    m_chipRow->updateGeometry();
}

QString DiscoverPage::countText() const
{
    const int shown = m_model->rowCount();
    const QString rows = locale().toString(shown);
    if (m_model->total() && !m_facets.filtersHere())
        return foundText(m_facets.type, *m_model->total(), locale());
    if (!m_facets.filtersHere())
        return m_model->hasMore() ? tr("%1 shown so far").arg(rows)
                                  : foundText(m_facets.type, shown, locale());
    return m_model->hasMore()
               ? tr("%1 shown · searched %2 so far").arg(rows, locale().toString(m_model->searched()))
               : tr("%1 of %2").arg(rows, locale().toString(m_model->searched()));
}

void DiscoverPage::showState()
{
    showNotes();
    switch (m_model->state()) {
    case RepoListModel::State::Idle:
    case RepoListModel::State::Loading:
        m_count->setText(tr("Searching…"));
        m_stack->setCurrentWidget(m_skeleton);
        return;
    case RepoListModel::State::Content:
        m_count->setText(countText());
        if (m_model->rowCount() == 0)
            showEmpty();
        else
            m_stack->setCurrentWidget(m_grid);
        if (!m_model->isFetching())
            announce(this, m_count->text());
        return;
    case RepoListModel::State::Empty:
        m_count->setText(countText());
        showEmpty();
        return;
    case RepoListModel::State::Failed:
        m_count->clear();
        m_stateView->showError(*m_model->error());
        m_stack->setCurrentWidget(m_stateView);
        if (m_model->error()->kind == ErrorKind::RateLimited)
            Q_EMIT windowError(*m_model->error());
        if (m_services.places.current().kind != hub::Place::Kind::ThisComputer) {
            QPushButton* button = m_stateView->addAction(tr("Open this computer"));
            connect(button, &QPushButton::clicked, this, [this] {
                for (const hub::Place& place : m_services.places.places()) {
                    if (place.kind == hub::Place::Kind::ThisComputer)
                        m_services.places.open(place);
                }
            });
        }
        return;
    }
}

QString DiscoverPage::emptyReason() const
{
    const QString place = m_services.places.current().name;
    if (m_facets.isFiltered())
        return tr("Fewer filters find more.");
    if (!m_facets.search.isEmpty())
        return tr("No name at %1 has “%2” in it. Names are searched here: try a part of one.")
            .arg(place, m_facets.search);
    return tr("%1 has nothing of this kind yet.").arg(place);
}

void DiscoverPage::showEmpty()
{
    m_stack->setCurrentWidget(m_stateView);
    if (m_model->hasMore()) {
        m_stateView->showEmpty(
            QStringLiteral("search"), tr("Nothing yet"),
            tr("None of the %1 looked at so far fits.").arg(locale().toString(m_model->searched())));
        QPushButton* more = m_stateView->addAction(tr("Search more"));
        connect(more, &QPushButton::clicked, m_model, &RepoListModel::searchMore);
    } else {
        m_stateView->showEmpty(QStringLiteral("search"), tr("Nothing found"), emptyReason());
    }
    if (m_facets.isFiltered()) {
        QPushButton* clear = m_stateView->addAction(tr("Clear filters"));
        connect(clear, &QPushButton::clicked, this, [this] { ask(m_facets.cleared()); });
    }
    if (!m_facets.search.isEmpty()) {
        QPushButton* clear = m_stateView->addAction(tr("Clear the search"));
        connect(clear, &QPushButton::clicked, this, [this] {
            Facets facets = m_facets;
            facets.search.clear();
            ask(facets);
        });
    }
    const hub::Place& hub = m_services.places.places().constFirst();
    if (m_services.places.current().kind == hub::Place::Kind::ThisComputer && !m_model->hasMore()) {
        QPushButton* elsewhere = m_stateView->addAction(tr("Look at %1").arg(hub.name));
        connect(elsewhere, &QPushButton::clicked, this, [this, hub] { m_services.places.open(hub); });
    }
}

void DiscoverPage::showNotes()
{
    const bool content = m_model->state() == RepoListModel::State::Content && m_model->rowCount() > 0;
    m_note->setVisible(content && m_model->storedAt().isValid());
    m_noteText->setText(
        tr("The place cannot be reached. This list was stored %1.").arg(agoText(m_model->storedAt())));
    m_noteButton->setText(tr("Try again"));
    const bool failed = content && m_model->error().has_value();
    const bool more = content && m_facets.filtersHere() && m_model->hasMore();
    m_footer->setVisible(failed || more);
    m_footerButton->setEnabled(!m_model->isFetching());
    if (failed) {
        m_footerText->setText(m_model->error()->message());
        m_footerButton->setText(tr("Try again"));
    } else if (more) {
        m_footerText->setText(tr("Searched %1 so far").arg(locale().toString(m_model->searched())));
        m_footerButton->setText(tr("Search more"));
    }
}

} // namespace vitrine::ui
