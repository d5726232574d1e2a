#include "core/tasks/runshere.h"

#include "core/base/bytesize.h"
#include "core/base/json.h"
#include "core/tasks/architectures.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <optional>

namespace vitrine::tasks {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunsHere)
};

// libtorch, its threads and buffers, before any weight.
constexpr qint64 workerBytes = 180'000'000;
// What two ordinary cores do in float32, multiply-adds a second; only for the estimate in words.
constexpr double multiplyAddsPerSecondAndThread = 25e9;
// Above this a person waits: "slowly".
constexpr double slowMs = 2000;

struct Refusal {
    QString reason;
    QString next;
    bool offersOriginal = false;
};

bool hasFile(const ModelFacts& facts, const char* suffix)
{
    const auto keys = facts.files.keys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString& path) { return path.endsWith(QLatin1String(suffix)); });
}

// Formats that are not weights we read, each by its own name. Order: the most telling first.
std::optional<Refusal> refuseFormat(const ModelFacts& facts)
{
    const QJsonObject quantization = facts.config.value(QLatin1String("quantization_config")).toObject();
    const QString method = quantization.value(QLatin1String("quant_method")).toString();
    const QString original = Text::tr("Its original may run.");
    if (facts.files.contains(QStringLiteral("adapter_config.json")))
        return Refusal{Text::tr("It is an adapter (PEFT) and needs the model it was made for."), original,
                       true};
    if (method == QLatin1String("gptq"))
        return Refusal{Text::tr("Its weights are quantised with GPTQ, which Vitrine does not read."),
                       original, true};
    if (method == QLatin1String("awq"))
        return Refusal{Text::tr("Its weights are quantised with AWQ, which Vitrine does not read."), original,
                       true};
    if (method == QLatin1String("bitsandbytes") || quantization.contains(QLatin1String("load_in_4bit")) ||
        quantization.contains(QLatin1String("load_in_8bit")))
        return Refusal{Text::tr("Its weights are quantised with bitsandbytes, which Vitrine does not read."),
                       original, true};
    if (!method.isEmpty())
        return Refusal{
            Text::tr("Its weights are quantised with %1, which Vitrine does not read.").arg(method), original,
            true};
    if (facts.files.contains(QStringLiteral("model_index.json")) ||
        facts.library == QLatin1String("diffusers"))
        return Refusal{Text::tr("It is a diffusers pipeline, which Vitrine does not run yet."), {}};
    if (facts.config.contains(QLatin1String("auto_map")))
        return Refusal{
            Text::tr(
                "It runs only with Python code of its own, and Vitrine never runs code from a repository."),
            {}};
    return std::nullopt;
}

std::optional<Refusal> refuseWeights(const ModelFacts& facts)
{
    const bool safetensors = facts.files.contains(QStringLiteral("model.safetensors")) ||
                             facts.files.contains(QStringLiteral("model.safetensors.index.json"));
    if (safetensors || facts.files.isEmpty())
        return std::nullopt;
    const QString original = Text::tr("Its original may run.");
    if (hasFile(facts, ".gguf"))
        return Refusal{Text::tr("Its weights are GGUF, which Vitrine does not read yet."), original, true};
    if (hasFile(facts, ".onnx"))
        return Refusal{Text::tr("Its weights are ONNX, which Vitrine does not read."), original, true};
    if (hasFile(facts, ".bin") || hasFile(facts, ".pt") || hasFile(facts, ".pth"))
        return Refusal{
            Text::tr("It has only PyTorch pickles as weights, which Vitrine does not read yet."),
            Text::tr("Many models have a safetensors version on another branch or under a similar name.")};
    if (hasFile(facts, ".h5") || hasFile(facts, ".msgpack") || hasFile(facts, ".keras"))
        return Refusal{Text::tr("It has only TensorFlow or Flax weights, which Vitrine does not read."), {}};
    return Refusal{Text::tr("It has no weights that Vitrine reads (model.safetensors)."), {}};
}

QString modelType(const ModelFacts& facts)
{
    return facts.config.value(QLatin1String("model_type")).toString();
}

// Whether an entry can do what was asked for: features come from the body, which every head has.
bool canDo(const Architecture& entry, const QStringList& heads, const QString& task)
{
    const bool body = entry.task == QLatin1String("feature-extraction");
    const bool does = entry.task == task || (body && task == QLatin1String("sentence-similarity"));
    return does && (body || heads.isEmpty() || heads.contains(entry.headClass));
}

Result<QString> askedTask(const ModelFacts& facts, const QString& task)
{
    const QString type = modelType(facts);
    const QStringList heads = json::strings(facts.config.value(QLatin1String("architectures")));
    const auto& table = architectures();
    if (std::any_of(table.begin(), table.end(), [&](const Architecture& entry) {
            return entry.modelType == type && canDo(entry, heads, task);
        }))
        return task;
    if (!knowsModelType(type))
        return fail(ErrorKind::Unsupported,
                    Text::tr("It is a %1 model, and Vitrine does not know that architecture.").arg(type));
    return fail(ErrorKind::Unsupported, Text::tr("As a %1 it cannot do the task “%2” here.")
                                            .arg(heads.isEmpty() ? type : heads.first(), taskTitle(task)));
}

// The task of the head in the configuration; sentence-transformers repositories compare sentences.
Result<QString> taskOf(const ModelFacts& facts)
{
    const QString type = modelType(facts);
    const QStringList heads = json::strings(facts.config.value(QLatin1String("architectures")));
    for (const Architecture& entry : architectures()) {
        if (entry.modelType != type || !heads.contains(entry.headClass))
            continue;
        const bool sentences = entry.task == QLatin1String("feature-extraction") &&
                               (facts.pipelineTag == QLatin1String("sentence-similarity") ||
                                facts.library == QLatin1String("sentence-transformers") ||
                                facts.files.contains(QStringLiteral("modules.json")));
        return sentences ? QStringLiteral("sentence-similarity") : entry.task;
    }
    if (!knowsModelType(type))
        return fail(ErrorKind::Unsupported,
                    Text::tr("It is a %1 model, and Vitrine does not know that architecture.").arg(type));
    return fail(ErrorKind::Unsupported,
                Text::tr("Vitrine knows %1 models, but not with the head %2.")
                    .arg(type, heads.isEmpty() ? Text::tr("(none named)") : heads.first()));
}

qint64 elementBytes(const QString& dtype)
{
    static const std::array<std::pair<const char*, qint64>, 7> sizes{
        {{"F64", 8}, {"I64", 8}, {"F16", 2}, {"BF16", 2}, {"I16", 2}, {"I8", 1}, {"U8", 1}}};
    for (const auto& [name, bytes] : sizes) {
        if (dtype == QLatin1String(name))
            return bytes;
    }
    return 4;
}

qint64 weightBytes(const ModelFacts& facts)
{
    qint64 bytes = 0;
    for (auto it = facts.files.begin(); it != facts.files.end(); ++it) {
        if (it.key().endsWith(QLatin1String(".safetensors")) && filesToRun(facts.files).contains(it.key()))
            bytes += it.value();
    }
    if (bytes > 0)
        return bytes;
    for (auto it = facts.parameters.begin(); it != facts.parameters.end(); ++it)
        bytes += it.value() * elementBytes(it.key());
    return bytes;
}

// float16 is widened to float32 for computing; float32 stays mapped from its file.
qint64 widenedBytes(const ModelFacts& facts)
{
    return facts.parameters.value(QStringLiteral("F16")) * 4;
}

qint64 downloadBytes(const ModelFacts& facts)
{
    qint64 bytes = 0;
    const QStringList needed = filesToRun(facts.files);
    for (const QString& path : needed)
        bytes += facts.files.value(path);
    return bytes > 0 ? bytes : weightBytes(facts);
}

RunsHere refused(const ModelFacts& facts, const Refusal& refusal)
{
    RunsHere answer;
    answer.verdict = Verdict::Unsupported;
    answer.headline = Text::tr("Cannot run here yet");
    answer.reason = refusal.reason;
    answer.next = refusal.next;
    if (refusal.offersOriginal && !facts.baseModels.isEmpty())
        answer.nearest = facts.baseModels.first();
    return answer;
}

RunsHere damaged(const Error& damage)
{
    RunsHere answer;
    answer.verdict = Verdict::Damaged;
    answer.headline = Text::tr("Damaged on this computer");
    answer.reason = damage.what;
    answer.next = damage.next;
    return answer;
}

RunsHere unknown(const QString& reason)
{
    RunsHere answer;
    answer.headline = Text::tr("Not known yet");
    answer.reason = reason;
    return answer;
}

QString durationText(double ms)
{
    if (ms < 1000)
        return Text::tr("%1 ms").arg(QLocale().toString(std::max(1, int(ms))));
    return Text::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 1));
}

RunsHere weighed(const ModelFacts& facts, const Machine& machine, const QString& task)
{
    qint64 parameters = 0;
    for (const qint64 count : facts.parameters)
        parameters += count;
    const Cost cost = usualCost(modelType(facts), facts.config, parameters);
    const qint64 weights = weightBytes(facts);
    RunsHere answer;
    answer.task = task;
    answer.downloadBytes = downloadBytes(facts);
    answer.memoryBytes = workerBytes + weights + widenedBytes(facts) + cost.activationBytes;
    answer.answerMs =
        cost.multiplyAdds / (multiplyAddsPerSecondAndThread * std::max(1, machine.threads)) * 1000;
    answer.sum = {{Text::tr("Weights"), byteSizeText(weights)},
                  {Text::tr("Widened to float32"), byteSizeText(widenedBytes(facts))},
                  {Text::tr("Working memory of one answer"), byteSizeText(cost.activationBytes)},
                  {Text::tr("The worker itself"), byteSizeText(workerBytes)},
                  {Text::tr("Free memory now"), byteSizeText(machine.memoryAvailable)},
                  {Text::tr("Estimated time of an answer"), durationText(answer.answerMs)}};
    for (const QString& wall : machine.missingWalls)
        answer.sum.append({Text::tr("Missing protection"), wall});
    if (machine.memoryAvailable > 0 && answer.memoryBytes > machine.memoryAvailable) {
        answer.verdict = Verdict::TooLarge;
        answer.headline = Text::tr("Too large for this computer");
        answer.reason = Text::tr("It needs about %1 of memory; %2 are free.")
                            .arg(byteSizeText(answer.memoryBytes), byteSizeText(machine.memoryAvailable));
        answer.next = machine.memoryTotal > answer.memoryBytes
                          ? Text::tr("Close other programs and try again.")
                          : Text::tr("A smaller model of the same kind may run.");
        return answer;
    }
    const bool slow = answer.answerMs > slowMs;
    answer.verdict = slow ? Verdict::RunsSlowly : Verdict::RunsWell;
    answer.headline = slow ? Text::tr("Runs slowly here") : Text::tr("Runs well here");
    answer.reason = Text::tr("About %1 an answer, %2 of memory, %3 on disk.")
                        .arg(durationText(answer.answerMs), byteSizeText(answer.memoryBytes),
                             byteSizeText(answer.downloadBytes));
    return answer;
}

} // namespace

RunsHere runsHere(const ModelFacts& facts, const Machine& machine, const QString& wanted)
{
    if (const auto refusal = refuseFormat(facts))
        return refused(facts, *refusal);
    if (facts.config.isEmpty()) {
        if (const auto refusal = refuseWeights(facts))
            return refused(facts, *refusal);
        if (!facts.library.isEmpty() && facts.library != QLatin1String("transformers") &&
            facts.library != QLatin1String("sentence-transformers"))
            return refused(facts, {Text::tr("It is made for the library %1.").arg(facts.library), {}});
        if (!facts.files.isEmpty() && !facts.files.contains(QStringLiteral("config.json")))
            return refused(facts,
                           {Text::tr("It has no config.json, which says what kind of model it is."), {}});
        return unknown(Text::tr("The repository's configuration has not been read."));
    }
    if (modelType(facts).isEmpty())
        return refused(facts, {Text::tr("Its configuration names no architecture (model_type)."), {}});
    const auto task = wanted.isEmpty() ? taskOf(facts) : askedTask(facts, wanted);
    if (!task)
        return refused(facts, {task.error().what, Text::tr("You can still read its card and download it.")});
    if (const auto refusal = refuseWeights(facts))
        return refused(facts, *refusal);
    if (facts.damage)
        return damaged(*facts.damage);
    return weighed(facts, machine, *task);
}

} // namespace vitrine::tasks
