#include "core/localhub/modelfacts.h"

#include "core/base/json.h"
#include "core/localhub/facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QtEndian>

#include <array>

namespace vitrine::localhub {

namespace {

constexpr qint64 longestJson = 4 << 20;
constexpr quint64 longestHeader = 25'000'000; ///< as clients read it (protocol 4.4)
constexpr int mostShards = 1000;

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

const QStringList& knownLibraries()
{
    static const QStringList libraries =
        QStringLiteral("transformers sentence-transformers diffusers timm peft setfit spacy flair fastai "
                       "keras sklearn adapter-transformers "
                       "transformers.js gguf mlx onnx openvino stable-baselines3 ml-agents span-marker "
                       "speechbrain nemo espnet "
                       "paddlenlp pyannote-audio open_clip ultralytics tf-keras fasttext gliner")
            .split(QLatin1Char(' '));
    return libraries;
}

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

QStringList weightFiles(const Snapshot& snapshot)
{
    for (const char* single : {"model.safetensors", "adapter_model.safetensors"}) {
        if (snapshot.has(QLatin1String(single)))
            return {QLatin1String(single)};
    }
    QStringList files;
    const QJsonObject map =
        jsonFile(snapshot, "model.safetensors.index.json").value(QLatin1String("weight_map")).toObject();
    for (const QJsonValue& file : map)
        append(files, {file.toString()});
    if (files.isEmpty()) {
        for (const TreeEntry& file : snapshot.files()) {
            if (file.path.endsWith(QLatin1String(".safetensors")) && !file.path.contains(QLatin1Char('/')))
                files.append(file.path);
        }
    }
    return files.mid(0, mostShards);
}

/// -1 where the header lies: negative sizes, or more than can be counted.
qint64 elementsOf(const QJsonArray& shape)
{
    qint64 count = 1;
    for (const QJsonValue& size : shape) {
        const qint64 length = size.toInteger(-1);
        if (length < 0 || __builtin_mul_overflow(count, length, &count))
            return -1;
    }
    return count;
}

/// {"parameters": {dtype: n}, "total": n}; empty where no weights can be read.
QJsonObject parameterCounts(const Snapshot& snapshot)
{
    QJsonObject parameters;
    qint64 total = 0;
    for (const QString& path : weightFiles(snapshot)) {
        const QJsonObject header = safetensorsHeader(snapshot, path);
        for (auto tensor = header.begin(); tensor != header.end(); ++tensor) {
            if (tensor.key() == QLatin1String("__metadata__"))
                continue;
            const qint64 count =
                elementsOf(tensor.value().toObject().value(QLatin1String("shape")).toArray());
            const QString dtype = tensor.value().toObject().value(QLatin1String("dtype")).toString();
            if (count < 0 || dtype.isEmpty() || __builtin_add_overflow(total, count, &total))
                return {};
            parameters.insert(dtype, parameters.value(dtype).toInteger() + count);
        }
    }
    if (parameters.isEmpty())
        return {};
    return {{QStringLiteral("parameters"), parameters}, {QStringLiteral("total"), total}};
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

const QStringList& pipelineTags()
{
    static const QStringList tags =
        QStringLiteral(
            "text-classification token-classification table-question-answering question-answering "
            "zero-shot-classification translation summarization feature-extraction text-generation fill-mask "
            "sentence-similarity text-to-speech text-to-audio automatic-speech-recognition audio-to-audio "
            "audio-classification audio-text-to-text voice-activity-detection depth-estimation "
            "image-classification "
            "object-detection image-segmentation text-to-image image-to-text image-to-image image-to-video "
            "unconditional-image-generation video-classification reinforcement-learning robotics "
            "tabular-classification "
            "tabular-regression tabular-to-text table-to-text multiple-choice text-ranking text-retrieval "
            "time-series-forecasting text-to-video image-text-to-text image-text-to-image "
            "image-text-to-video "
            "visual-question-answering document-question-answering zero-shot-image-classification graph-ml "
            "mask-generation zero-shot-object-detection text-to-3d image-to-3d image-feature-extraction "
            "video-text-to-text keypoint-detection visual-document-retrieval any-to-any video-to-video other")
            .split(QLatin1Char(' '));
    return tags;
}

QJsonObject safetensorsHeader(const Snapshot& snapshot, const QString& path)
{
    const QByteArray start = snapshot.read(path, 0, 8);
    if (start.size() != 8)
        return {};
    const auto length = qFromLittleEndian<quint64>(start.constData());
    if (length > longestHeader)
        return {};
    return QJsonDocument::fromJson(snapshot.read(path, 8, static_cast<qint64>(length))).object();
}

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
