#include "core/inference/weights/weights.h"

#include "core/base/json.h"

#include <ATen/ATen.h>
#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace vitrine::inference {

namespace {

const QString SingleFile = QStringLiteral("model.safetensors");
const QString IndexFile = QStringLiteral("model.safetensors.index.json");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

tl::unexpected<Error> broken(const QString& what, const QString& detail = {})
{
    return fail(ErrorKind::Corrupt, what, Text::tr("Download it again; if it stays broken, tell its author."),
                detail);
}

std::optional<at::ScalarType> scalarType(const QString& dtype)
{
    static const QHash<QString, at::ScalarType> types = {
        {QStringLiteral("F32"), at::kFloat},     {QStringLiteral("F16"), at::kHalf},
        {QStringLiteral("BF16"), at::kBFloat16}, {QStringLiteral("F64"), at::kDouble},
        {QStringLiteral("I64"), at::kLong},      {QStringLiteral("I32"), at::kInt},
        {QStringLiteral("I16"), at::kShort},     {QStringLiteral("I8"), at::kChar},
        {QStringLiteral("U8"), at::kByte},       {QStringLiteral("BOOL"), at::kBool}};
    const auto found = types.constFind(dtype);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<Weights> Weights::open(const RepositoryFiles& repository)
{
    Weights weights;
    Result<void> added;
    if (repository.find(SingleFile))
        added = weights.add(repository, SingleFile);
    else if (repository.find(IndexFile))
        added = weights.addSharded(repository);
    else
        return fail(ErrorKind::NotFound,
                    Text::tr("%1 has no weights in the safetensors format.").arg(repository.name),
                    Text::tr("Choose a model that has model.safetensors among its files."));
    if (!added)
        return fail(added.error());
    return weights;
}

Result<Weights> Weights::openFile(const RepositoryFiles& repository, const QString& name)
{
    Weights weights;
    const Result<void> added = weights.add(repository, name);
    if (!added)
        return fail(added.error());
    return weights;
}

Result<void> Weights::add(const RepositoryFiles& repository, const QString& fileName)
{
    const NamedFile* named = repository.find(fileName);
    if (!named)
        return fail(ErrorKind::NotFound, Text::tr("The weights file %1 is missing.").arg(fileName),
                    Text::tr("Download the whole repository."));
    const auto file = MappedFile::open(*named);
    if (!file)
        return fail(file.error());
    const QByteArrayView content((*file)->data(), (*file)->size());
    const auto header = tasks::parseSafetensorsHeader(content, content.size(), fileName);
    if (!header)
        return fail(header.error());
    for (const tasks::SafetensorsTensor& tensor : header->tensors) {
        if (m_tensors.contains(tensor.name))
            return broken(Text::tr("Two weights files both hold \"%1\".").arg(tensor.name));
        m_tensors.insert(tensor.name, Entry{tensor, *file, header->dataStart + tensor.begin});
    }
    m_bytes += content.size();
    return {};
}

Result<void> Weights::addSharded(const RepositoryFiles& repository)
{
    const auto text = readSmall(repository, IndexFile);
    if (!text)
        return fail(text.error());
    const auto index = json::object(*text, IndexFile);
    if (!index)
        return fail(index.error());
    const QJsonObject map = index->value(QLatin1String("weight_map")).toObject();
    QMap<QString, QString> fileOf;
    for (auto it = map.begin(); it != map.end(); ++it)
        fileOf.insert(it.key(), it.value().toString());
    if (fileOf.isEmpty())
        return broken(Text::tr("The list of weights files, %1, names no tensor.").arg(IndexFile));
    const QStringList names = fileOf.values();
    for (const QString& fileName : QSet<QString>(names.begin(), names.end())) {
        const Result<void> added = add(repository, fileName);
        if (!added)
            return added;
    }
    for (auto it = fileOf.cbegin(); it != fileOf.cend(); ++it) {
        if (!m_tensors.contains(it.key()))
            return broken(Text::tr("The weights file %1 lacks \"%2\", which %3 places there.")
                              .arg(it.value(), it.key(), IndexFile));
    }
    return {};
}

QMap<QString, qint64> Weights::parametersByDtype() const
{
    QMap<QString, qint64> counts;
    for (const Entry& entry : m_tensors)
        counts[entry.tensor.dtype] += entry.tensor.elements();
    return counts;
}

Result<void> Weights::rename(const std::function<QString(const QString&)>& newName)
{
    QMap<QString, Entry> renamed;
    for (auto it = m_tensors.cbegin(); it != m_tensors.cend(); ++it) {
        const QString name = newName(it.key());
        if (renamed.contains(name))
            return broken(Text::tr("The weights hold \"%1\" twice, under an old and a new name.").arg(name));
        renamed.insert(name, *it);
    }
    m_tensors = std::move(renamed);
    return {};
}

bool Weights::isNumber(const QString& name) const
{
    return scalarType(dtype(name)).has_value();
}

at::Tensor Weights::tensor(const QString& name, at::ScalarType wanted) const
{
    const Entry& entry = *m_tensors.constFind(name);
    const at::ScalarType stored = *scalarType(entry.tensor.dtype);
    const std::vector<int64_t> shape(entry.tensor.shape.begin(), entry.tensor.shape.end());
    uchar* place = const_cast<uchar*>(entry.file->data() + entry.offset); // at::Tensor has no read-only form
    const auto options = at::TensorOptions().dtype(stored);
    const auto keep = [file = entry.file](void*) {
    };
    // Headers of odd length leave numbers where the processor may not read them in place: those are copied.
    const bool aligned = reinterpret_cast<quintptr>(place) % c10::elementSize(stored) == 0;
    if (aligned)
        return at::from_blob(place, shape, keep, options).to(wanted);
    at::Tensor copy = at::empty(shape, options);
    std::memcpy(copy.data_ptr(), place, copy.nbytes());
    return copy.to(wanted);
}

} // namespace vitrine::inference
