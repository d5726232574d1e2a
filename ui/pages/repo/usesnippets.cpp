#include "ui/pages/repo/usesnippets.h"

#include "ui/pages/repo/repostate.h"

namespace vitrine::ui {

namespace {

// For a shell: one word, whatever stands in it.
QString shellWord(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("-_./@:").contains(c);
    });
    if (plain && !text.isEmpty())
        return text;
    QString quoted = text;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString pythonText(const QString& text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

struct Facts {
    const RepoState& state;
    const RepoSubject& source = state.source();

    /// What Python loads: the id where every tool finds it, else where the files lie.
    QString id() const
    {
        if (source.isFolder())
            return source.folder;
        const bool elsewhere = source.place.kind == hub::Place::Kind::ThisComputer;
        return elsewhere && state.localFolder() ? *state.localFolder() : source.id.id();
    }
    bool otherRevision() const { return !source.isFolder() && !(source.revision == Revision()); }
    /// ", revision="v1"" where it is not main.
    QString revisionArgument() const
    {
        return otherRevision() ? QStringLiteral(", revision=") + pythonText(source.revision.text())
                               : QString();
    }
    QString library() const { return state.info() ? state.info()->library : QString(); }
    QString task() const
    {
        if (!state.verdict().task.isEmpty())
            return state.verdict().task;
        return state.info() ? state.info()->pipelineTag : QString();
    }
};

QString python(const Facts& facts)
{
    const QString id = pythonText(facts.id());
    const QString revision = facts.revisionArgument();
    if (facts.source.id.type == RepoType::Dataset)
        return QStringLiteral("from datasets import load_dataset\ndata = load_dataset(%1%2)")
            .arg(id, revision);
    const QString library = facts.library();
    if (library == QLatin1String("sentence-transformers"))
        return QStringLiteral("from sentence_transformers import SentenceTransformer\n"
                              "model = SentenceTransformer(%1%2)")
            .arg(id, revision);
    if (library == QLatin1String("diffusers"))
        return QStringLiteral("from diffusers import DiffusionPipeline\n"
                              "pipe = DiffusionPipeline.from_pretrained(%1%2)")
            .arg(id, revision);
    if (library == QLatin1String("timm"))
        return QStringLiteral("import timm\nmodel = timm.create_model(%1, pretrained=True)")
            .arg(pythonText(QStringLiteral("hf_hub:") + facts.id()));
    const bool known = library == QLatin1String("transformers") || facts.state.verdict().runs();
    if (!known || facts.source.id.type != RepoType::Model)
        return {};
    return QStringLiteral("from transformers import pipeline\npipe = pipeline(%1, %2%3)")
        .arg(pythonText(facts.task()), id, revision);
}

QString pythonName(const Facts& facts)
{
    if (facts.source.id.type == RepoType::Dataset)
        return QStringLiteral("datasets");
    const QStringList others{QStringLiteral("sentence-transformers"), QStringLiteral("diffusers"),
                             QStringLiteral("timm")};
    return others.contains(facts.library()) ? facts.library() : QStringLiteral("transformers");
}

QString hf(const Facts& facts)
{
    QString code = QStringLiteral("hf download ") + shellWord(facts.source.id.id());
    if (facts.source.id.type != RepoType::Model)
        code += QStringLiteral(" --repo-type ") + repoTypeName(facts.source.id.type);
    if (facts.otherRevision())
        code += QStringLiteral(" --revision ") + shellWord(facts.source.revision.text());
    // The tool asks the Hub unless it is told of another place.
    if (facts.source.place.kind != hub::Place::Kind::Hub)
        code.prepend(QStringLiteral("HF_ENDPOINT=%1 ").arg(facts.source.place.endpoint.toString()));
    return code;
}

} // namespace

QList<UseSnippet> useSnippets(const RepoState& state)
{
    const Facts facts{state};
    const RepoSubject& source = facts.source;
    QList<UseSnippet> ways;
    const bool picture = tasks::taskModality(facts.task()) == tasks::Modality::Image;
    if (state.verdict().runs())
        ways.append({QStringLiteral("Vitrine"),
                     QStringLiteral("vitrine-cli run %1 %2")
                         .arg(shellWord(source.isFolder() ? source.folder : source.id.id()),
                              picture ? QStringLiteral("@picture.png") : QStringLiteral("\"…\""))});
    if (const QString code = python(facts); !code.isEmpty())
        ways.append({pythonName(facts), code});
    if (source.isFolder())
        return ways;
    ways.append({QStringLiteral("hf"), hf(facts)});
    ways.append({QStringLiteral("curl"), QStringLiteral("curl -LO %1/%2/resolve/%3/README.md")
                                             .arg(source.place.endpoint.toString(), source.id.webPath(),
                                                  QString::fromLatin1(source.revision.quoted()))});
    return ways;
}

} // namespace vitrine::ui
