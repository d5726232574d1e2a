#include "core/worker/messages.h"

#include "core/worker/memfd.h"

#include <QCborArray>
#include <QCborParserError>
#include <QCborValue>
#include <QCoreApplication>

namespace vitrine::worker::protocol {

namespace {

constexpr qsizetype fewBytes = 16 * 1024;

const QString idKey = QStringLiteral("id");
const QString valueKey = QStringLiteral("value");
const QString kindKey = QStringLiteral("kind");
const QString taskKey = QStringLiteral("task");
const QString inputsKey = QStringLiteral("inputs");
const QString parametersKey = QStringLiteral("parameters");
const QString filesKey = QStringLiteral("files");
const QString embeddingKey = QStringLiteral("embedding");
const QString shapeKey = QStringLiteral("shape");
const QString timingKey = QStringLiteral("timing");

QJsonArray toJson(const QList<double>& numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QList<double> numbers(const QJsonValue& value)
{
    QList<double> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.toDouble());
    return list;
}

QJsonObject timingJson(const tasks::Timing& timing)
{
    return {{QStringLiteral("load"), timing.loadMs},
            {QStringLiteral("preprocess"), toJson(timing.preprocessMs)},
            {QStringLiteral("model"), toJson(timing.modelMs)},
            {QStringLiteral("postprocess"), toJson(timing.postprocessMs)}};
}

tasks::Timing readTiming(const QJsonObject& json)
{
    return {json.value(QStringLiteral("load")).toDouble(), numbers(json.value(QStringLiteral("preprocess"))),
            numbers(json.value(QStringLiteral("model"))), numbers(json.value(QStringLiteral("postprocess")))};
}

ErrorKind errorKind(const QString& name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Failed;
}

Result<void> putTensor(Frame& frame, const tasks::Tensor& tensor)
{
    QCborArray shape;
    for (const qint64 size : tensor.shape)
        shape.append(size);
    frame.body.insert(shapeKey, shape);
    return putBytes(frame, embeddingKey, tensor.data);
}

// The shape says how many numbers there are; the bytes must agree.
Result<std::optional<tasks::Tensor>> takeTensor(const Frame& frame)
{
    if (!frame.body.contains(embeddingKey))
        return std::optional<tasks::Tensor>();
    tasks::Tensor tensor;
    qint64 elements = 1;
    const QCborArray shape = frame.body.value(shapeKey).toArray();
    for (const QCborValue& size : shape) {
        const qint64 length = size.toInteger(-1);
        if (length < 0 || __builtin_mul_overflow(elements, length, &elements))
            return fail(misunderstanding(QStringLiteral("the shape of an embedding")));
        tensor.shape.append(length);
    }
    auto data = takeBytes(frame, embeddingKey);
    if (!data)
        return fail(data.error());
    if (elements > maxBlobBytes || data->size() != elements * qint64(sizeof(float)))
        return fail(misunderstanding(QStringLiteral("an embedding is not as large as its shape")));
    tensor.data = *data;
    return std::optional(std::move(tensor));
}

} // namespace

Error misunderstanding(const QString& detail)
{
    return Error::make(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Worker", "The helper process said something that cannot be understood."),
        QCoreApplication::translate("Worker", "Try again; a new process is started for it."), detail);
}

Result<void> putBytes(Frame& frame, const QString& key, const QByteArray& bytes)
{
    if (bytes.size() <= fewBytes) {
        frame.body.insert(key, bytes);
        return {};
    }
    auto memory = sealedMemory(bytes, "vitrine");
    if (!memory)
        return fail(memory.error());
    frame.body.insert(key, static_cast<qint64>(frame.descriptors.size()));
    frame.descriptors.push_back(std::move(*memory));
    return {};
}

Result<QByteArray> takeBytes(const Frame& frame, const QString& key, qint64 limit)
{
    const QCborValue value = frame.body.value(key);
    if (value.isByteArray())
        return value.toByteArray();
    const qint64 index = value.toInteger(-1);
    if (index < 0 || index >= static_cast<qint64>(frame.descriptors.size()))
        return fail(misunderstanding(QStringLiteral("bytes are missing: %1").arg(key)));
    const auto memory = MappedMemory::map(frame.descriptors[static_cast<size_t>(index)], limit);
    if (!memory)
        return fail(memory.error());
    return (*memory)->bytes().toByteArray();
}

Result<void> putJson(Frame& frame, const QString& key, const QJsonValue& value)
{
    return putBytes(frame, key, QCborValue::fromJsonValue(value).toCbor());
}

Result<QJsonValue> takeJson(const Frame& frame, const QString& key)
{
    const auto bytes = takeBytes(frame, key);
    if (!bytes)
        return fail(bytes.error());
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes->size())
        return fail(misunderstanding(QStringLiteral("%1: %2").arg(key, error.errorString())));
    return value.toJsonValue();
}

Frame request(const QString& type, quint32 id)
{
    return Frame(type, {{idKey, static_cast<qint64>(id)}});
}

quint32 frameId(const Frame& frame)
{
    const qint64 id = frame.body.value(idKey).toInteger(0);
    return id > 0 && id <= std::numeric_limits<quint32>::max() ? static_cast<quint32>(id) : 0;
}

Frame helloFrame(const Hello& hello)
{
    return Frame(QStringLiteral("hello"),
                 {{QStringLiteral("protocol"), hello.protocol},
                  {QStringLiteral("program"), hello.program},
                  {QStringLiteral("version"), hello.programVersion},
                  {QStringLiteral("sandbox"), QCborMap::fromJsonObject(hello.sandbox.toJson())},
                  {QStringLiteral("ceiling"), hello.memoryCeiling}});
}

Result<Hello> readHello(const Frame& frame)
{
    if (frame.type != QLatin1String("hello"))
        return fail(misunderstanding(QStringLiteral("%1 before hello").arg(frame.type)));
    Hello hello;
    hello.protocol = static_cast<int>(frame.body.value(QStringLiteral("protocol")).toInteger());
    hello.program = frame.body.value(QStringLiteral("program")).toString();
    hello.programVersion = frame.body.value(QStringLiteral("version")).toString();
    hello.sandbox =
        sandbox::Report::fromJson(frame.body.value(QStringLiteral("sandbox")).toMap().toJsonObject());
    hello.memoryCeiling = frame.body.value(QStringLiteral("ceiling")).toInteger();
    if (hello.protocol != version)
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Worker", "The helper program is of another version."),
                    QCoreApplication::translate("Worker", "Install Vitrine again, all of it."),
                    QStringLiteral("protocol %1 of %2").arg(hello.protocol).arg(hello.programVersion));
    return hello;
}

Frame progressFrame(const Progress& progress)
{
    Frame frame = request(QStringLiteral("progress"), progress.id);
    frame.body.insert(QStringLiteral("stage"), progress.stage);
    frame.body.insert(QStringLiteral("fraction"), progress.fraction);
    frame.body.insert(QStringLiteral("text"), progress.text);
    return frame;
}

Progress readProgress(const Frame& frame)
{
    const double fraction = frame.body.value(QStringLiteral("fraction")).toDouble(-1);
    return {frameId(frame), frame.body.value(QStringLiteral("stage")).toString(),
            fraction >= 0 ? std::min(fraction, 1.0) : -1.0,
            frame.body.value(QStringLiteral("text")).toString()};
}

Frame errorFrame(quint32 id, const Error& error)
{
    Frame frame = request(QStringLiteral("error"), id);
    frame.body.insert(kindKey, errorKindName(error.kind));
    frame.body.insert(QStringLiteral("what"), error.what);
    frame.body.insert(QStringLiteral("safe"), error.safe);
    frame.body.insert(QStringLiteral("next"), error.next);
    frame.body.insert(QStringLiteral("detail"), error.detail);
    return frame;
}

Error readError(const Frame& frame)
{
    Error error = Error::make(errorKind(frame.body.value(kindKey).toString()),
                              frame.body.value(QStringLiteral("what")).toString(),
                              frame.body.value(QStringLiteral("next")).toString(),
                              frame.body.value(QStringLiteral("detail")).toString());
    error.safe = frame.body.value(QStringLiteral("safe")).toString();
    return error;
}

Result<Frame> valueFrame(quint32 id, const QJsonValue& value)
{
    Frame frame = request(QStringLiteral("result"), id);
    if (auto put = putJson(frame, valueKey, value); !put)
        return fail(put.error());
    return frame;
}

Result<QJsonValue> readValue(Frame& frame)
{
    return takeJson(frame, valueKey);
}

Result<Frame> runFrame(quint32 id, const tasks::RunRequest& request)
{
    Frame frame = protocol::request(QStringLiteral("run"), id);
    frame.body.insert(taskKey, request.task);
    if (auto put = putJson(frame, inputsKey, request.inputs); !put)
        return fail(put.error());
    if (auto put = putJson(frame, parametersKey, request.parameters); !put)
        return fail(put.error());
    QCborArray names;
    for (auto file = request.files.cbegin(); file != request.files.cend(); ++file) {
        if (auto put = putBytes(frame, QStringLiteral("file%1").arg(names.size()), file.value()); !put)
            return fail(put.error());
        names.append(file.key());
    }
    frame.body.insert(filesKey, names);
    return frame;
}

Result<tasks::RunRequest> readRun(Frame& frame)
{
    tasks::RunRequest request;
    request.task = frame.body.value(taskKey).toString();
    const auto inputs = takeJson(frame, inputsKey);
    const auto parameters = takeJson(frame, parametersKey);
    if (!inputs || !parameters || !inputs->isObject() || !parameters->isObject())
        return fail(misunderstanding(QStringLiteral("inputs and parameters are not objects")));
    request.inputs = inputs->toObject();
    request.parameters = parameters->toObject();
    const QCborArray names = frame.body.value(filesKey).toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto content = takeBytes(frame, QStringLiteral("file%1").arg(i));
        if (!content)
            return fail(content.error());
        request.files.insert(names.at(i).toString(), *content);
    }
    return request;
}

Result<Frame> runResultFrame(quint32 id, const tasks::RunResult& result)
{
    Frame frame = request(QStringLiteral("result"), id);
    frame.body.insert(taskKey, result.task);
    frame.body.insert(timingKey, QCborMap::fromJsonObject(timingJson(result.timing)));
    frame.body.insert(QStringLiteral("weights"), result.weightsBytes);
    frame.body.insert(QStringLiteral("peak"), result.peakRssBytes);
    frame.body.insert(QStringLiteral("runtime"), QCborMap::fromJsonObject(result.runtime));
    if (auto put = putJson(frame, valueKey, result.output); !put)
        return fail(put.error());
    if (result.embedding) {
        if (auto put = putTensor(frame, *result.embedding); !put)
            return fail(put.error());
    }
    return frame;
}

Result<tasks::RunResult> readRunResult(Frame& frame)
{
    const auto output = takeJson(frame, valueKey);
    if (!output)
        return fail(output.error());
    auto embedding = takeTensor(frame);
    if (!embedding)
        return fail(embedding.error());
    tasks::RunResult result;
    result.task = frame.body.value(taskKey).toString();
    result.output = *output;
    result.embedding = std::move(*embedding);
    result.timing = readTiming(frame.body.value(timingKey).toMap().toJsonObject());
    result.weightsBytes = frame.body.value(QStringLiteral("weights")).toInteger();
    result.peakRssBytes = frame.body.value(QStringLiteral("peak")).toInteger();
    result.runtime = frame.body.value(QStringLiteral("runtime")).toMap().toJsonObject();
    return result;
}

} // namespace vitrine::worker::protocol
