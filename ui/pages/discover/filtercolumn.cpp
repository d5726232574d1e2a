#include "ui/pages/discover/filtercolumn.h"

#include "core/tasks/task.h"
#include "ui/delegates/tint.h"
#include "ui/pages/discover/vocabulary.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

/// A field that finds by any part of a name and adds what is chosen, and then is empty again.
QComboBox* searchableList(const QString& hint, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(hint);
    box->lineEdit()->setPlaceholderText(hint);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// The heading of a section names its one control: a combo box tells its value as its name otherwise.
void nameByHeading(const QVBoxLayout* section, QWidget* control)
{
    if (auto* heading = qobject_cast<QLabel*>(section->itemAt(0)->widget()))
        heading->setBuddy(control);
}

void emptyAgain(QComboBox* box)
{
    box->setCurrentIndex(-1);
    box->clearEditText();
}

} // namespace

FilterColumn::FilterColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("filters"));
    setAccessibleName(tr("Filters"));
    m_column->setContentsMargins(16, 16, 16, 24);
    m_column->setSpacing(16);
    addTasks();
    addRunsHere();
    addParameters();
    addLicences();
    addLanguages();
    addLibraries();
    addTags();
    addAccess();
    m_column->addStretch(1);
    setFacets({});
}

QVBoxLayout* FilterColumn::section(const QString& title, QWidget** box)
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new Label(title, TextSize::Strong, holder);
    heading->setContentsMargins(0, 0, 0, 4);
    column->addWidget(heading);
    m_column->addWidget(holder);
    if (box)
        *box = holder;
    return column;
}

QCheckBox* FilterColumn::tickBox(QVBoxLayout* column, const QString& text, const QString& name,
                                 const std::function<void(Facets&, bool)>& apply)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    column->addWidget(box);
    connect(box, &QCheckBox::clicked, this,
            [this, apply](bool on) { update([&](Facets& facets) { apply(facets, on); }); });
    return box;
}

void FilterColumn::addTaskBox(QVBoxLayout* column, const QString& task)
{
    const tasks::Modality modality = tasks::taskModality(task);
    QCheckBox* box = tickBox(column, tasks::taskTitle(task), QStringLiteral("task-") + task,
                             [task](Facets& facets, bool on) {
                                 facets.tasks.removeAll(task);
                                 if (on)
                                     facets.tasks.append(task);
                             });
    box->setIcon(icon(modalityIcon(modality), QPalette::PlaceholderText));
    box->setIconSize(QSize(scaled(15), scaled(15)));
    m_tasks.insert(task, box);
}

void FilterColumn::addTasks()
{
    QVBoxLayout* column = section(tr("Task"), &m_taskBox);
    for (const tasks::Modality modality :
         {tasks::Modality::Text, tasks::Modality::Image, tasks::Modality::Audio, tasks::Modality::Multimodal,
          tasks::Modality::Tabular}) {
        auto* heading = new Label(modalityTitle(modality), TextSize::Caption, this);
        heading->quiet()->setContentsMargins(0, 8, 0, 2);
        column->addWidget(heading);
        m_rareTasks.append(heading);
        for (const QString& task : tasks::allPipelineTags()) {
            if (tasks::taskModality(task) != modality)
                continue;
            addTaskBox(column, task);
            if (!usualTasks().contains(task))
                m_rareTasks.append(m_tasks.value(task));
        }
    }
    m_allTasks = linkButton({}, this);
    m_allTasks->setObjectName(QStringLiteral("allTasks"));
    m_allTasks->setCheckable(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_allTasks);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_allTasks, &QPushButton::toggled, this, &FilterColumn::showAllTasks);
    showAllTasks(false);
}

void FilterColumn::showAllTasks(bool all)
{
    for (QWidget* widget : std::as_const(m_rareTasks)) {
        const auto* box = qobject_cast<QCheckBox*>(widget);
        widget->setVisible(all || (box && box->isChecked()));
    }
    m_allTasks->setText(all ? tr("Fewer tasks") : tr("All %1 tasks").arg(m_tasks.size()));
}

void FilterColumn::addRunsHere()
{
    QVBoxLayout* column = section(tr("Runs here"), &m_runsBox);
    m_well = tickBox(column, tr("Well"), QStringLiteral("runsWell"),
                     [](Facets& facets, bool on) { facets.runsWell = on; });
    m_slowly = tickBox(column, tr("Slowly"), QStringLiteral("runsSlowly"),
                       [](Facets& facets, bool on) { facets.runsSlowly = on; });
    m_well->setAccessibleName(tr("Runs well here"));
    m_slowly->setAccessibleName(tr("Runs slowly here"));
}

void FilterColumn::addParameters()
{
    QVBoxLayout* column = section(tr("Parameters"), &m_parametersBox);
    m_parameters = new RangeSlider(this);
    m_parameters->setObjectName(QStringLiteral("parameters"));
    m_parameters->setAccessibleName(tr("Number of parameters"));
    m_parameters->setRange(0, int(parameterSteps().size()) - 1);
    QStringList words;
    for (int step = 0; step < parameterSteps().size(); ++step)
        words.append(parameterWord(step));
    m_parameters->setWords(words);
    column->addWidget(m_parameters);
    auto* row = new QHBoxLayout;
    m_lowWord = new Label({}, TextSize::Caption, this);
    m_highWord = new Label({}, TextSize::Caption, this);
    row->addWidget(m_lowWord->quiet());
    row->addStretch(1);
    row->addWidget(m_highWord->quiet());
    column->addLayout(row);
    connect(m_parameters, &RangeSlider::moved, this, &FilterColumn::showParameterWords);
    connect(m_parameters, &RangeSlider::changed, this, [this](int low, int high) {
        update([=](Facets& facets) {
            facets.parametersLow = low;
            facets.parametersHigh = high + 1 < parameterSteps().size() ? high : Facets().parametersHigh;
        });
    });
}

void FilterColumn::showParameterWords(int low, int high)
{
    m_lowWord->setText(parameterWord(low));
    m_highWord->setText(parameterWord(high));
}

void FilterColumn::addLicences()
{
    QVBoxLayout* column = section(tr("Licence"));
    for (const LicenceClass licence :
         {LicenceClass::Free, LicenceClass::Conditions, LicenceClass::NonCommercial, LicenceClass::Unknown}) {
        m_licences.insert(int(licence), tickBox(column, licenceClassTitle(licence),
                                                QStringLiteral("licence-%1").arg(int(licence)),
                                                [licence](Facets& facets, bool on) {
                                                    if (on)
                                                        facets.licences.insert(int(licence));
                                                    else
                                                        facets.licences.remove(int(licence));
                                                }));
    }
}

void FilterColumn::addLanguages()
{
    QVBoxLayout* column = section(tr("Language"));
    m_language = searchableList(tr("Any language"), QStringLiteral("language"), this);
    m_language->setAccessibleName(tr("Language"));
    for (const QString& code : languageCodes())
        m_language->addItem(languageText(code), code);
    m_language->model()->sort(0);
    emptyAgain(m_language);
    column->addWidget(m_language);
    nameByHeading(column, m_language);
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        const QString code = m_language->itemData(row).toString();
        emptyAgain(m_language);
        update([&](Facets& facets) {
            if (!facets.languages.contains(code))
                facets.languages.append(code);
        });
    });
}

void FilterColumn::addLibraries()
{
    QVBoxLayout* column = section(tr("Library"), &m_libraryBox);
    m_library = searchableList(tr("Any library"), QStringLiteral("library"), this);
    m_library->setAccessibleName(tr("Library"));
    m_library->addItems(libraryNames());
    emptyAgain(m_library);
    column->addWidget(m_library);
    nameByHeading(column, m_library);
    connect(m_library, &QComboBox::activated, this, [this](int row) {
        const QString name = m_library->itemText(row);
        emptyAgain(m_library);
        update([&](Facets& facets) {
            if (!facets.libraries.contains(name))
                facets.libraries.append(name);
        });
    });
}

void FilterColumn::addTags()
{
    QVBoxLayout* column = section(tr("Other tags"));
    m_tag = new QLineEdit(this);
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Other tags"));
    m_tag->setPlaceholderText(tr("A tag, then Return"));
    m_tag->setMaxLength(100);
    column->addWidget(m_tag);
    nameByHeading(column, m_tag);
    connect(m_tag, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_tag->text().trimmed();
        m_tag->clear();
        if (tag.isEmpty() || m_facets.tags.contains(tag))
            return;
        update([&](Facets& facets) { facets.tags.append(tag); });
    });
}

void FilterColumn::addAccess()
{
    QVBoxLayout* column = section(tr("Access"), &m_accessBox);
    m_access = new QComboBox(this);
    m_access->setObjectName(QStringLiteral("access"));
    m_access->setAccessibleName(tr("Access"));
    m_access->addItems({tr("Open and gated"), tr("Open to everyone"), tr("Asks for access first")});
    column->addWidget(m_access);
    nameByHeading(column, m_access);
    connect(m_access, &QComboBox::activated, this,
            [this](int row) { update([=](Facets& facets) { facets.access = Facets::Access(row); }); });
    column = section(tr("Updated"));
    m_updated = new QComboBox(this);
    m_updated->setObjectName(QStringLiteral("updated"));
    m_updated->setAccessibleName(tr("Updated"));
    m_updated->addItems({tr("At any time"), tr("This week"), tr("This month"), tr("This year")});
    column->addWidget(m_updated);
    nameByHeading(column, m_updated);
    connect(m_updated, &QComboBox::activated, this,
            [this](int row) { update([=](Facets& facets) { facets.updated = Facets::Age(row); }); });
}

void FilterColumn::setFacets(const Facets& facets)
{
    m_facets = facets;
    for (auto it = m_tasks.cbegin(); it != m_tasks.cend(); ++it)
        it.value()->setChecked(facets.tasks.contains(it.key()));
    showAllTasks(m_allTasks->isChecked());
    m_well->setChecked(facets.runsWell);
    m_slowly->setChecked(facets.runsSlowly);
    m_parameters->setValues(facets.parametersLow, facets.parametersHigh);
    showParameterWords(m_parameters->low(), m_parameters->high());
    for (auto it = m_licences.cbegin(); it != m_licences.cend(); ++it)
        it.value()->setChecked(facets.licences.contains(it.key()));
    m_access->setCurrentIndex(int(facets.access));
    m_updated->setCurrentIndex(int(facets.updated));
    m_taskBox->setVisible(facets.type != RepoType::Space);
    m_runsBox->setVisible(facets.type == RepoType::Model);
    m_parametersBox->setVisible(facets.type == RepoType::Model);
    m_libraryBox->setVisible(facets.type != RepoType::Space);
    m_accessBox->setVisible(facets.type != RepoType::Space);
}

void FilterColumn::update(const std::function<void(Facets&)>& change)
{
    Facets facets = m_facets;
    change(facets);
    setFacets(facets);
    Q_EMIT changed(facets);
}

} // namespace vitrine::ui
