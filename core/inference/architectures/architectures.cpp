#include "core/inference/architectures/architecture.h"

#include "core/base/json.h"
#include "core/inference/architectures/bert.h"
#include "core/inference/architectures/vit.h"

#include <QCoreApplication>

namespace vitrine::inference {

namespace {

const QString TextClassification = QStringLiteral("text-classification");
const QString FeatureExtraction = QStringLiteral("feature-extraction");
const QString SentenceSimilarity = QStringLiteral("sentence-similarity");
const QString ImageClassification = QStringLiteral("image-classification");

tl::unexpected<Error> unsupported(const QString& what, const QString& detail)
{
    return fail(ErrorKind::Unsupported, what, QCoreApplication::translate("Model", "Choose another model."),
                detail);
}

/// Features come from the body, which every head has.
bool canDo(const ArchitectureEntry& entry, const QStringList& heads, const QString& task)
{
    if (task.isEmpty())
        return heads.contains(entry.headClass);
    const bool body = entry.tasks.contains(FeatureExtraction);
    return entry.tasks.contains(task) && (body || heads.isEmpty() || heads.contains(entry.headClass));
}

} // namespace

void TokenRows::append(const std::vector<int64_t>& textIds, const std::vector<int64_t>& textTypes)
{
    ids.insert(ids.end(), textIds.begin(), textIds.end());
    types.insert(types.end(), textTypes.begin(), textTypes.end());
    starts.push_back(int64_t(ids.size()));
}

const QList<ArchitectureEntry>& architectureTable()
{
    static const QList<ArchitectureEntry> table = {
        {QStringLiteral("bert"),
         QStringLiteral("BertForSequenceClassification"),
         {TextClassification},
         &bert::canonicalName,
         QStringLiteral("bert."),
         &bert::buildSequenceClassifier},
        {QStringLiteral("bert"),
         QStringLiteral("BertModel"),
         {FeatureExtraction, SentenceSimilarity},
         &bert::canonicalName,
         QStringLiteral("bert."),
         &bert::buildEncoder},
        {QStringLiteral("vit"),
         QStringLiteral("ViTForImageClassification"),
         {ImageClassification},
         &vit::canonicalName,
         QStringLiteral("vit."),
         &vit::buildImageClassifier},
    };
    return table;
}

Result<ArchitectureEntry> findArchitecture(const QJsonObject& config, const QString& task)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("vitrine::inference", text);
    };
    const QString type = config.value(QLatin1String("model_type")).toString();
    if (type.isEmpty())
        return fail(ErrorKind::Corrupt,
                    tr("The model's configuration does not say what kind of model it is."),
                    tr("Choose another model."), QStringLiteral("config.json: no model_type"));
    const QStringList heads = json::strings(config.value(QLatin1String("architectures")));
    bool knownType = false;
    for (const ArchitectureEntry& entry : architectureTable()) {
        knownType = knownType || entry.modelType == type;
        if (entry.modelType == type && canDo(entry, heads, task))
            return entry;
    }
    if (!knownType)
        return unsupported(tr("Models of the type \"%1\" do not run here yet.").arg(type),
                           QStringLiteral("model_type ") + type);
    if (!task.isEmpty())
        return unsupported(tr("A model of the type \"%1\" cannot do the task %2 here.").arg(type, task),
                           type);
    return unsupported(
        tr("Models of the kind %1 do not run here yet.").arg(heads.isEmpty() ? type : heads.first()),
        heads.value(0));
}

} // namespace vitrine::inference
