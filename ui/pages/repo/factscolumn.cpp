#include "ui/pages/repo/factscolumn.h"

#include "core/base/bytesize.h"
#include "ui/pages/repo/licences.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorebars.h"

#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

QString languageNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        const QLocale locale(code);
        const bool known = locale.language() != QLocale::C && locale.language() != QLocale::AnyLanguage;
        names.append(known ? QLocale::languageToString(locale.language()) : code);
    }
    if (names.size() > 8)
        return FactsColumn::tr("%1 and %2 more")
            .arg(names.mid(0, 7).join(QStringLiteral(", ")))
            .arg(names.size() - 7);
    return names.join(QStringLiteral(", "));
}

QString dtypeText(const QString& dtype)
{
    static const QHash<QString, QString> names{{QStringLiteral("F32"), QStringLiteral("float32")},
                                               {QStringLiteral("F16"), QStringLiteral("float16")},
                                               {QStringLiteral("BF16"), QStringLiteral("bfloat16")},
                                               {QStringLiteral("I64"), QStringLiteral("int64")},
                                               {QStringLiteral("I8"), QStringLiteral("int8")}};
    return names.value(dtype, dtype);
}

Tint verdictTint(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return Tint::Good;
    case tasks::Verdict::RunsSlowly:
    case tasks::Verdict::TooLarge:
    case tasks::Verdict::Damaged:
        return Tint::Warn;
    case tasks::Verdict::Unsupported:
    case tasks::Verdict::Unknown:
        return Tint::Neutral;
    }
    return Tint::Neutral;
}

QString verdictMark(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return QStringLiteral("● ");
    case tasks::Verdict::RunsSlowly:
        return QStringLiteral("◔ ");
    case tasks::Verdict::TooLarge:
    case tasks::Verdict::Damaged:
        return QStringLiteral("◐ ");
    case tasks::Verdict::Unsupported:
    case tasks::Verdict::Unknown:
        return QStringLiteral("○ ");
    }
    return {};
}

constexpr int codePadding = 20; ///< pixels: frame and margins, above and below together
constexpr int codeBeside = 66;  ///< pixels of the column that a line of code does not have

// How many lines code takes in the column.
int wrappedLines(const QString& text, const QFont& font)
{
    QTextDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setDefaultTextOption(QTextOption(Qt::AlignLeft));
    document.setPlainText(text);
    document.setTextWidth(FactsColumn::columnWidth - codeBeside);
    return qRound(document.size().height() / QFontMetricsF(font).lineSpacing());
}

} // namespace

FactsColumn::FactsColumn(RepoState& state, QWidget* parent) : QScrollArea(parent), m_state(state)
{
    setObjectName(QStringLiteral("repoFacts"));
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(columnWidth);
    connect(&m_state, &RepoState::infoChanged, this, &FactsColumn::rebuild);
    connect(&m_state, &RepoState::cardChanged, this, &FactsColumn::rebuild);
    connect(&m_state, &RepoState::verdictChanged, this, &FactsColumn::rebuild);
    rebuild();
}

void FactsColumn::rebuild()
{
    const int scrolled = verticalScrollBar()->value();
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(20, 4, 8, 16);
    m_layout->setSpacing(4);
    if (m_state.source().id.type == RepoType::Model)
        addVerdict();
    addLicence();
    addSize();
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

void FactsColumn::addText(const QString& text)
{
    auto* label = new Label(text);
    label->quiet()->wrapping();
    m_layout->addWidget(label);
}

void FactsColumn::addLinks(const QStringList& ids, const QString& kind)
{
    for (const QString& id : ids.mid(0, 6)) {
        QPushButton* link =
            linkButton(QFontMetrics(font()).elidedText(id, Qt::ElideMiddle, columnWidth - 64));
        link->setAccessibleName(id);
        link->setToolTip(id);
        link->setMaximumWidth(columnWidth - 40);
        connect(link, &QPushButton::clicked, this,
                [this, kind, id] { Q_EMIT openRepo(QStringLiteral("vitrine:%1/%2").arg(kind, id)); });
        m_layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void FactsColumn::addVerdict()
{
    const tasks::RunsHere& verdict = m_state.verdict();
    auto* headline = new Label(verdictMark(verdict.verdict) + verdict.headline, TextSize::Strong);
    headline->setObjectName(QStringLiteral("verdictHeadline"));
    headline->setTint(verdictTint(verdict.verdict));
    m_layout->addWidget(headline);
    addText(QStringList{verdict.reason, verdict.next}.join(QLatin1Char(' ')).trimmed());
    if (verdict.sum.isEmpty())
        return;
    QPushButton* why = linkButton(tr("Why?"));
    why->setObjectName(QStringLiteral("verdictWhy"));
    why->setCheckable(true);
    auto* sum = new QWidget;
    auto* lines = new QVBoxLayout(sum);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    for (const auto& [name, value] : verdict.sum) {
        auto* line = new Label(QStringLiteral("%1: %2").arg(name, value), TextSize::Caption);
        line->quiet()->wrapping();
        lines->addWidget(line);
    }
    sum->hide();
    connect(why, &QPushButton::toggled, sum, &QWidget::setVisible);
    m_layout->addWidget(why, 0, Qt::AlignLeft);
    m_layout->addWidget(sum);
}

void FactsColumn::addLicence()
{
    QString id = m_state.info() ? m_state.info()->license() : QString();
    if (m_state.card()) {
        const cards::Licence& licence = m_state.card()->metadata.licence;
        if (!licence.ids.isEmpty())
            id = licence.ids.first();
        if (!licence.name.isEmpty()) {
            addHeading(tr("Licence"));
            addText(licence.name + QStringLiteral(". ") + licenceInWords(QStringLiteral("other")));
            return;
        }
    }
    if (id.isEmpty() && !m_state.card())
        return;
    addHeading(tr("Licence"));
    addText(id.isEmpty() ? licenceInWords(id) : id + QStringLiteral(". ") + licenceInWords(id));
}

void FactsColumn::addSize()
{
    if (!m_state.info())
        return;
    QStringList lines;
    const hub::RepoInfo& info = *m_state.info();
    const QMap<QString, qint64>& parameters = m_state.parameters();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        lines.append(tr("%1 parameters, %2").arg(countText(it.value()), dtypeText(it.key())));
    qint64 bytes = 0;
    for (const hub::TreeEntry& entry : m_state.files())
        bytes += entry.size;
    if (bytes > 0)
        lines.append(tr("%1 in all files").arg(byteSizeText(bytes)));
    if (!lines.isEmpty()) {
        addHeading(tr("Size"));
        addText(lines.join(QLatin1Char('\n')));
    }
    QStringList languages = info.languages();
    if (languages.isEmpty() && m_state.card())
        languages = m_state.card()->metadata.languages;
    if (!languages.isEmpty()) {
        addHeading(tr("Languages"));
        addText(languageNames(languages));
    }
}

void FactsColumn::addOrigins()
{
    QStringList bases = m_state.info() ? m_state.info()->baseModels : QStringList();
    QStringList datasets;
    if (m_state.card()) {
        if (bases.isEmpty())
            bases = m_state.card()->metadata.baseModels;
        datasets = m_state.card()->metadata.datasets;
    }
    if (!bases.isEmpty()) {
        addHeading(tr("Made from"));
        addLinks(bases, QStringLiteral("model"));
    }
    if (!datasets.isEmpty()) {
        addHeading(tr("Trained on"));
        addLinks(datasets, QStringLiteral("dataset"));
    }
}

void FactsColumn::addResults()
{
    if (!m_state.card() || m_state.card()->metadata.results.empty())
        return;
    addHeading(tr("Measured quality"));
    QList<Score> bars;
    QStringList others;
    for (const cards::EvaluationResult& result : m_state.card()->metadata.results) {
        const QString name = result.datasetName.isEmpty()
                                 ? result.metricName
                                 : result.metricName + QStringLiteral(", ") + result.datasetName;
        const double value = result.value.toDouble(-1);
        const bool percent = value > 1 && value <= 100;
        if (value >= 0 && value <= 100)
            bars.append({name, percent ? value / 100 : value});
        else
            others.append(name + QStringLiteral(": ") + result.value.toVariant().toString());
    }
    if (!bars.isEmpty()) {
        auto* view = new ScoreBars;
        view->setScores(bars.mid(0, 6));
        view->setAccessibleName(tr("Measured quality, as the authors say"));
        view->setFixedHeight(view->rowHeight() * static_cast<int>(view->scores().size()));
        m_layout->addWidget(view);
    }
    if (!others.isEmpty())
        addText(others.join(QLatin1Char('\n')));
    auto* note = new Label(tr("As the authors say."), TextSize::Caption);
    m_layout->addWidget(note->quiet());
}

void FactsColumn::addUse()
{
    const RepoSubject& source = m_state.source();
    const QString id = source.isFolder() ? source.folder : source.id.id();
    QList<QPair<QString, QString>> ways;
    if (m_state.verdict().runs())
        ways.append({tr("Vitrine"), QStringLiteral("vitrine-cli run %1 \"…\"").arg(id)});
    const bool transformers = m_state.info() && m_state.info()->library == QLatin1String("transformers");
    if (transformers || m_state.verdict().runs())
        ways.append({QStringLiteral("transformers"),
                     QStringLiteral("from transformers import pipeline\npipe = pipeline(\"%1\", \"%2\")")
                         .arg(m_state.verdict().task.isEmpty() && m_state.info() ? m_state.info()->pipelineTag
                                                                                 : m_state.verdict().task,
                              id)});
    if (!source.isFolder()) {
        const QString kind = source.id.type == RepoType::Model
                                 ? QString()
                                 : QStringLiteral(" --repo-type ") + repoTypeName(source.id.type);
        ways.append({QStringLiteral("hf"), QStringLiteral("hf download %1%2").arg(id, kind)});
        ways.append({QStringLiteral("curl"), QStringLiteral("curl -LO %1/%2/resolve/%3/README.md")
                                                 .arg(source.place.endpoint.toString(), source.id.webPath(),
                                                      QString::fromLatin1(source.revision.quoted()))});
    }
    if (ways.isEmpty())
        return;
    addHeading(source.id.type == RepoType::Model ? tr("Use this model") : tr("Use it elsewhere"));
    for (const auto& [name, text] : ways) {
        auto* row = new QHBoxLayout;
        auto* title = new Label(name, TextSize::Caption);
        row->addWidget(title->quiet(), 1);
        row->addWidget(new CopyButton([text = text] { return text; }, tr("Copy for %1").arg(name)));
        m_layout->addLayout(row);
        auto* code = new QPlainTextEdit(text);
        code->setReadOnly(true);
        code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        code->setAccessibleName(tr("How to use it with %1").arg(name));
        code->setTabChangesFocus(true);
        code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        code->setFixedHeight(QFontMetrics(code->font()).lineSpacing() * wrappedLines(text, code->font()) +
                             codePadding);
        m_layout->addWidget(code);
    }
}

} // namespace vitrine::ui
