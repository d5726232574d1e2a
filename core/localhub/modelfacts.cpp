#include "core/localhub/modelfacts.h"

#include "core/base/json.h"
#include "core/localhub/vocabularies.h"
#include "core/localhub/weightfacts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace vitrine::localhub {

namespace {

constexpr qint64 longestJson = 4 << 20;

/// Which task an architecture of config.json serves: by the end of its name.
struct TaskOfArchitecture {
    const char* suffix;
    const char* task; ///< empty: no task follows
    const char* autoModel;
    const char* processor;
};

constexpr std::array<TaskOfArchitecture, 17> tasksOfArchitectures{{
    {"ForSequenceClassification", "text-classification", "AutoModelForSequenceClassification",
     "AutoTokenizer"},
    {"ForTokenClassification", "token-classification", "AutoModelForTokenClassification", "AutoTokenizer"},
    {"ForQuestionAnswering", "question-answering", "AutoModelForQuestionAnswering", "AutoTokenizer"},
    {"ForMaskedLM", "fill-mask", "AutoModelForMaskedLM", "AutoTokenizer"},
    {"ForCausalLM", "text-generation", "AutoModelForCausalLM", "AutoTokenizer"},
    {"LMHeadModel", "text-generation", "AutoModelForCausalLM", "AutoTokenizer"},
    {"ForMultipleChoice", "multiple-choice", "AutoModelForMultipleChoice", "AutoTokenizer"},
    {"ForZeroShotImageClassification", "zero-shot-image-classification",
     "AutoModelForZeroShotImageClassification", "AutoProcessor"},
    {"ForImageClassification", "image-classification", "AutoModelForImageClassification",
     "AutoImageProcessor"},
    {"ForObjectDetection", "object-detection", "AutoModelForObjectDetection", "AutoImageProcessor"},
    {"ForSemanticSegmentation", "image-segmentation", "AutoModelForSemanticSegmentation",
     "AutoImageProcessor"},
    {"ForDepthEstimation", "depth-estimation", "AutoModelForDepthEstimation", "AutoImageProcessor"},
    {"ForAudioClassification", "audio-classification", "AutoModelForAudioClassification",
     "AutoFeatureExtractor"},
    {"ForCTC", "automatic-speech-recognition", "AutoModelForCTC", "AutoProcessor"},
    {"ForSpeechSeq2Seq", "automatic-speech-recognition", "AutoModelForSpeechSeq2Seq", "AutoProcessor"},
    {"ForConditionalGeneration", "", "AutoModelForSeq2SeqLM", "AutoTokenizer"},
    {"Model", "feature-extraction", "AutoModel", "AutoTokenizer"},
}};

struct LibraryOfFile {
    const char* suffix;
    const char* library;
};

constexpr std::array<LibraryOfFile, 13> librariesOfFiles{{
    {".nemo", "nemo"},
    {".mlmodel", "coreml"},
    {".mlpackage", "coreml"},
    {"pytorch_model.bin", "pytorch"},
    {"tf_model.h5", "tf"},
    {"flax_model.msgpack", "jax"},
    {"rust_model.ot", "rust"},
    {".keras", "keras"},
    {"adapter_config.json", "peft"},
    {"model_index.json", "diffusers"},
    {".onnx", "onnx"},
    {".safetensors", "safetensors"},
    {".gguf", "gguf"},
}};

QJsonObject jsonFile(const Snapshot& snapshot, const char* path)
{
    return QJsonDocument::fromJson(snapshot.read(QLatin1String(path), 0, longestJson)).object();
}

void append(QStringList& tags, const QStringList& more, const QString& prefix = {})
{
    for (const QString& tag : more) {
        if (!tag.isEmpty() && !tags.contains(prefix + tag))
            tags.append(prefix + tag);
    }
}

QStringList strings(const QJsonObject& object, const char* key)
{
    return json::strings(object.value(QLatin1String(key)));
}

QStringList fileLibraries(const Snapshot& snapshot)
{
    QStringList libraries;
    for (const auto& [suffix, library] : librariesOfFiles) {
        for (const TreeEntry& file : snapshot.files()) {
            const bool sharded = QLatin1String(library) == QLatin1String("pytorch") &&
                                 file.path.startsWith(QLatin1String("pytorch_model-")) &&
                                 file.path.endsWith(QLatin1String(".bin"));
            if (file.path.endsWith(QLatin1String(suffix)) || sharded) {
                append(libraries, {QLatin1String(library)});
                break;
            }
        }
    }
    return libraries;
}

const TaskOfArchitecture* taskOf(const QJsonObject& config)
{
    const QString architecture = strings(config, "architectures").value(0);
    for (const TaskOfArchitecture& task : tasksOfArchitectures) {
        if (architecture.endsWith(QLatin1String(task.suffix)))
            return &task;
    }
    return nullptr;
}

QString libraryName(const QJsonObject& card)
{
    if (card.value(QLatin1String("library_name")).isString())
        return card.value(QLatin1String("library_name")).toString();
    const QStringList tags = strings(card, "tags");
    for (const QString& tag : tags) {
        if (knownLibraries().contains(tag))
            return tag;
    }
    return {};
}

QString pipelineTag(const QJsonObject& card, const QJsonObject& config)
{
    if (card.value(QLatin1String("pipeline_tag")).isString())
        return card.value(QLatin1String("pipeline_tag")).toString();
    const QStringList tags = strings(card, "tags");
    for (const QString& tag : tags) {
        if (pipelineTags().contains(tag))
            return tag;
    }
    const TaskOfArchitecture* task = taskOf(config);
    return task ? QString::fromLatin1(task->task) : QString();
}

QStringList quantization(const QJsonObject& config)
{
    const QJsonObject settings = config.value(QLatin1String("quantization_config")).toObject();
    QStringList tags;
    const int bits = settings.value(QLatin1String("bits")).toInt();
    if (bits == 4 || settings.value(QLatin1String("load_in_4bit")).toBool())
        tags.append(QStringLiteral("4-bit"));
    if (bits == 8 || settings.value(QLatin1String("load_in_8bit")).toBool())
        tags.append(QStringLiteral("8-bit"));
    append(tags, strings(settings, "quant_method"));
    return tags;
}

QString relationToBase(const QJsonObject& card, const QJsonObject& config, const Snapshot& snapshot)
{
    if (card.value(QLatin1String("base_model_relation")).isString())
        return card.value(QLatin1String("base_model_relation")).toString();
    if (snapshot.has(QStringLiteral("adapter_config.json")))
        return QStringLiteral("adapter");
    const auto& files = snapshot.files();
    const bool gguf = std::any_of(files.begin(), files.end(), [](const TreeEntry& file) {
        return file.path.endsWith(QLatin1String(".gguf"));
    });
    if (gguf || config.contains(QLatin1String("quantization_config")))
        return QStringLiteral("quantized");
    return strings(card, "base_model").size() > 1 ? QStringLiteral("merge") : QStringLiteral("finetune");
}

bool isModelIndex(const QJsonValue& value)
{
    const QJsonArray models = value.toArray();
    return !models.isEmpty() && std::all_of(models.begin(), models.end(), [](const QJsonValue& model) {
        return model.toObject().value(QLatin1String("name")).isString() &&
               model.toObject().value(QLatin1String("results")).isArray();
    });
}

/// The parts of config.json and tokenizer_config.json that the info shows.
QJsonObject configSubset(const QJsonObject& config, const QJsonObject& tokenizer, const Snapshot& snapshot)
{
    QJsonObject subset;
    for (const char* key : {"architectures", "model_type", "auto_map"}) {
        if (config.contains(QLatin1String(key)))
            subset.insert(QLatin1String(key), config.value(QLatin1String(key)));
    }
    const QJsonObject settings = config.value(QLatin1String("quantization_config")).toObject();
    QJsonObject quantized;
    for (const char* key : {"bits", "quant_method"}) {
        if (settings.contains(QLatin1String(key)))
            quantized.insert(QLatin1String(key), settings.value(QLatin1String(key)));
    }
    if (!quantized.isEmpty())
        subset.insert(QLatin1String("quantization_config"), quantized);
    QJsonObject tokens;
    for (const char* key : {"bos_token", "eos_token", "unk_token", "pad_token", "sep_token", "cls_token",
                            "mask_token", "chat_template", "use_default_system_prompt"}) {
        if (tokenizer.contains(QLatin1String(key)))
            tokens.insert(QLatin1String(key), tokenizer.value(QLatin1String(key)));
    }
    if (!tokens.isEmpty())
        subset.insert(QLatin1String("tokenizer_config"), tokens);
    const QByteArray chat = snapshot.read(QStringLiteral("chat_template.jinja"), 0, longestJson);
    if (!chat.isEmpty())
        subset.insert(QLatin1String("chat_template_jinja"), QString::fromUtf8(chat));
    return subset;
}

QString maskToken(const QJsonObject& tokenizer)
{
    const QJsonValue value = tokenizer.value(QLatin1String("mask_token"));
    return value.isObject() ? value.toObject().value(QLatin1String("content")).toString() : value.toString();
}

QJsonObject transformersInfo(const QJsonObject& config, const QString& task)
{
    const TaskOfArchitecture* known = taskOf(config);
    if (!known)
        return {};
    QJsonObject info{{QStringLiteral("auto_model"), QLatin1String(known->autoModel)},
                     {QStringLiteral("processor"), QLatin1String(known->processor)}};
    if (!task.isEmpty())
        info.insert(QLatin1String("pipeline_tag"), task);
    return info;
}

QStringList modelTags(const QJsonObject& card, const QJsonObject& config, const QJsonObject& tokenizer,
                      const QStringList& papers, const Snapshot& snapshot)
{
    QStringList tags;
    append(tags, {libraryName(card)});
    append(tags, fileLibraries(snapshot));
    append(tags, strings(config, "model_type"));
    append(tags, {pipelineTag(card, config)});
    append(tags, strings(card, "tags"));
    if (tokenizer.contains(QLatin1String("chat_template")) ||
        snapshot.has(QStringLiteral("chat_template.jinja")))
        append(tags, {QStringLiteral("conversational")});
    if (config.contains(QLatin1String("auto_map")))
        append(tags, {QStringLiteral("custom_code")});
    append(tags, strings(card, "language"));
    append(tags, strings(card, "datasets"), QStringLiteral("dataset:"));
    append(tags, papers, QStringLiteral("arxiv:"));
    const QStringList bases = strings(card, "base_model");
    append(tags, bases, QStringLiteral("base_model:"));
    append(tags, bases, QStringLiteral("base_model:%1:").arg(relationToBase(card, config, snapshot)));
    append(tags, strings(card, "license"), QStringLiteral("license:"));
    if (isModelIndex(card.value(QLatin1String("model-index"))))
        append(tags, {QStringLiteral("model-index")});
    if (card.contains(QLatin1String("co2_eq_emissions")))
        append(tags, {QStringLiteral("co2_eq_emissions")});
    append(tags, quantization(config));
    append(tags, {QStringLiteral("region:us")});
    return tags;
}

} // namespace

void addModelFacts(QJsonObject& facts, const QJsonObject& card, const QStringList& papers,
                   const Snapshot& snapshot)
{
    const QJsonObject config = jsonFile(snapshot, "config.json");
    const QJsonObject tokenizer = jsonFile(snapshot, "tokenizer_config.json");
    const auto insert = [&facts](const char* key, const QJsonValue& value) {
        const bool empty = (value.isString() && value.toString().isEmpty()) ||
                           (value.isObject() && value.toObject().isEmpty()) || value.isUndefined();
        if (!empty)
            facts.insert(QLatin1String(key), value);
    };
    const QString task = pipelineTag(card, config);
    const QString library = libraryName(card);
    insert("tags", QJsonArray::fromStringList(modelTags(card, config, tokenizer, papers, snapshot)));
    insert("pipeline_tag", task);
    insert("library_name", library);
    insert("mask_token", maskToken(tokenizer));
    if (card.value(QLatin1String("widget")).isArray())
        insert("widgetData", card.value(QLatin1String("widget")));
    const QJsonValue results = card.value(QLatin1String("model-index"));
    insert("model-index", isModelIndex(results) ? results : QJsonValue(QJsonValue::Null));
    insert("config", configSubset(config, tokenizer, snapshot));
    if (library == QLatin1String("transformers"))
        insert("transformersInfo", transformersInfo(config, task));
    insert("safetensors", parameterCounts(snapshot));
}

} // namespace vitrine::localhub
