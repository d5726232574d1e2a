#include "ui/pages/repo/factscolumn.h"

#include "core/base/bytesize.h"
#include "core/hub/huburl.h"
#include "ui/pages/repo/licences.h"
#include "ui/pages/repo/qualitybars.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/snippetview.h"
#include "ui/pages/repo/usesnippets.h"
#include "ui/pages/repo/verdictfacts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int widestWidth = 460;
constexpr int columnCharacters = 34;
constexpr int margins = 28; ///< left and right together
constexpr int shownLanguages = 7;
constexpr int shownLinks = 6;

QString dtypeText(const QString& dtype)
{
    static const QHash<QString, QString> names{{QStringLiteral("F64"), QStringLiteral("float64")},
                                               {QStringLiteral("F32"), QStringLiteral("float32")},
                                               {QStringLiteral("F16"), QStringLiteral("float16")},
                                               {QStringLiteral("BF16"), QStringLiteral("bfloat16")},
                                               {QStringLiteral("I64"), QStringLiteral("int64")},
                                               {QStringLiteral("I32"), QStringLiteral("int32")},
                                               {QStringLiteral("U8"), QStringLiteral("uint8")},
                                               {QStringLiteral("I8"), QStringLiteral("int8")}};
    return names.value(dtype, dtype);
}

} // namespace

FactsColumn::FactsColumn(RepoState& state, QWidget* parent) : QScrollArea(parent), m_state(state)
{
    setObjectName(QStringLiteral("repoFacts"));
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_state, &RepoState::infoChanged, this, &FactsColumn::rebuild);
    connect(&m_state, &RepoState::cardChanged, this, &FactsColumn::rebuild);
    connect(&m_state, &RepoState::verdictChanged, this, &FactsColumn::rebuild);
    connect(&m_state, &RepoState::filesChanged, this, &FactsColumn::rebuild);
    rebuild();
}

int FactsColumn::columnWidth() const
{
    return qBound(usualWidth, QFontMetrics(font()).averageCharWidth() * columnCharacters, widestWidth);
}

void FactsColumn::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

void FactsColumn::rebuild()
{
    setFixedWidth(columnWidth());
    const int scrolled = verticalScrollBar()->value();
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(20, 12, 8, 16);
    m_layout->setSpacing(4);
    if (m_state.source().id.type == RepoType::Model)
        addVerdict();
    addLicence();
    addSize();
    addLanguages();
    addOrigins();
    addResults();
    addUse();
    m_layout->addStretch();
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
}

void FactsColumn::addHeading(const QString& text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(14);
    m_layout->addWidget(new Label(text, TextSize::Strong));
}

void FactsColumn::addText(const QString& text, const QString& tip)
{
    auto* label = new Label(breakable(text));
    label->quiet()->wrapping();
    label->setToolTip(tip);
    m_layout->addWidget(label);
}

void FactsColumn::addLink(const QString& text, const QString& name, const QString& address)
{
    const int room = columnWidth() - margins;
    QPushButton* link = linkButton(QFontMetrics(font()).elidedText(text, Qt::ElideMiddle, room - 16));
    link->setAccessibleName(name);
    link->setToolTip(name);
    link->setMaximumWidth(room);
    connect(link, &QPushButton::clicked, this, [this, address] { Q_EMIT openRepo(address); });
    m_layout->addWidget(link, 0, Qt::AlignLeft);
}

void FactsColumn::addLinks(const QStringList& ids, const QString& kind)
{
    for (const QString& id : ids.mid(0, shownLinks))
        addLink(id, id, QStringLiteral("vitrine:%1/%2").arg(kind, id));
    if (const int more = static_cast<int>(ids.size()) - shownLinks; more > 0)
        addText(tr("and %n more", nullptr, more), ids.mid(shownLinks).join(QLatin1Char('\n')));
}

void FactsColumn::addVerdict()
{
    auto* verdict = new VerdictFacts(m_state.verdict(), m_sumShown);
    connect(verdict, &VerdictFacts::sumToggled, this, [this](bool shown) { m_sumShown = shown; });
    m_layout->addWidget(verdict);
}

void FactsColumn::addLicence()
{
    if (!m_state.info() && !m_state.card())
        return;
    QString id = m_state.info() ? m_state.info()->license() : QString();
    QString name;
    if (m_state.card()) {
        const cards::Licence& licence = m_state.card()->metadata.licence;
        if (!licence.ids.isEmpty())
            id = licence.ids.first();
        name = licence.name;
    }
    addHeading(tr("Licence"));
    if (!name.isEmpty())
        id = QStringLiteral("other");
    const QString shown = name.isEmpty() ? id : name;
    addText(shown.isEmpty() ? licenceInWords(id) : shown + QStringLiteral(". ") + licenceInWords(id));
}

void FactsColumn::addSize()
{
    if (!m_state.info())
        return;
    QStringList lines;
    const QMap<QString, qint64>& parameters = m_state.parameters();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        lines.append(tr("%1 parameters, %2").arg(countText(it.value()), dtypeText(it.key())));
    qint64 bytes = 0;
    for (const hub::TreeEntry& entry : m_state.files())
        bytes += entry.size;
    if (bytes > 0)
        lines.append(tr("%1 in all files").arg(byteSizeText(bytes)));
    if (lines.isEmpty())
        return;
    addHeading(tr("Size"));
    addText(lines.join(QLatin1Char('\n')));
}

void FactsColumn::addLanguages()
{
    QStringList codes = m_state.info() ? m_state.info()->languages() : QStringList();
    if (codes.isEmpty() && m_state.card())
        codes = m_state.card()->metadata.languages;
    if (codes.isEmpty())
        return;
    QStringList names;
    for (const QString& code : std::as_const(codes))
        names.append(languageName(code));
    const int more = static_cast<int>(names.size()) - shownLanguages;
    const QString all = names.join(QStringLiteral(", "));
    addHeading(tr("Languages"));
    // One more is as long as the words that would stand for it.
    addText(
        more > 1
            ? tr("%1 and %n more", nullptr, more).arg(names.mid(0, shownLanguages).join(QStringLiteral(", ")))
            : all,
        more > 1 ? all : QString());
}

void FactsColumn::addOrigins()
{
    QStringList bases = m_state.info() ? m_state.info()->baseModels : QStringList();
    QStringList datasets;
    QStringList models;
    if (m_state.card()) {
        if (bases.isEmpty())
            bases = m_state.card()->metadata.baseModels;
        datasets = m_state.card()->metadata.datasets;
        models = m_state.card()->metadata.models;
    }
    const auto section = [this](const QString& title, const QStringList& ids, const QString& kind) {
        if (ids.isEmpty())
            return;
        addHeading(title);
        addLinks(ids, kind);
    };
    section(tr("Made from"), bases, QStringLiteral("model"));
    section(tr("Trained on"), datasets, QStringLiteral("dataset"));
    section(tr("Uses"), models, QStringLiteral("model"));
    const RepoSubject& source = m_state.source();
    if (source.isFolder() || source.id.type == RepoType::Space ||
        source.place.kind == hub::Place::Kind::ThisComputer)
        return;
    hub::RepoQuery query;
    const bool model = source.id.type == RepoType::Model;
    query.tags = {(model ? QStringLiteral("base_model:") : QStringLiteral("dataset:")) + source.id.id()};
    addHeading(model ? tr("Made from this") : tr("Trained on this"));
    addLink(tr("Show the models"), model ? tr("Models made from this one") : tr("Models trained on this"),
            hub::HubUrl::discover(query).address());
}

void FactsColumn::addResults()
{
    if (!m_state.card() || m_state.card()->metadata.results.empty())
        return;
    addHeading(tr("Measured quality"));
    m_layout->addWidget(new QualityBars(m_state.card()->metadata.results));
    auto* note = new Label(tr("As the authors say."), TextSize::Caption);
    m_layout->addWidget(note->quiet());
}

void FactsColumn::addUse()
{
    const QList<UseSnippet> ways = useSnippets(m_state);
    if (ways.isEmpty())
        return;
    switch (m_state.source().id.type) {
    case RepoType::Model:
        addHeading(tr("Use this model"));
        break;
    case RepoType::Dataset:
        addHeading(tr("Use this dataset"));
        break;
    default:
        addHeading(tr("Fetch this Space"));
    }
    for (const UseSnippet& way : ways)
        m_layout->addWidget(new SnippetView(way, columnWidth() - margins));
}

} // namespace vitrine::ui
