#include "tests/core/inference/fixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace vitrine::test {

namespace {

/// IEEE half precision, to the nearest, ties to even. Generated numbers are below 65504.
quint16 halfBits(float value)
{
    const auto sign = quint16(std::signbit(value) ? 0x8000 : 0);
    const double size = std::fabs(double(value));
    int exponent = 0;
    std::frexp(size, &exponent); // size < 2^exponent
    exponent = std::max(exponent, -13);
    const auto mantissa =
        quint32(std::nearbyint(std::ldexp(size, 11 - exponent))); // 11 bits, the first implied
    return quint16(sign | (mantissa + (quint32(exponent + 13) << 10)));
}

} // namespace

MemoryRepository::MemoryRepository() : m_folder(std::make_unique<QTemporaryDir>()) {}

MemoryRepository::~MemoryRepository() = default;

void MemoryRepository::open(const QString& name, const QString& path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    m_files.insert(name, file);
}

void MemoryRepository::add(const QString& name, const QByteArray& content)
{
    const QString path = m_folder->filePath(QStringLiteral("%1").arg(m_files.size()) +
                                            QString(name).replace(QLatin1Char('/'), QLatin1Char('_')));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    open(name, path);
}

void MemoryRepository::add(const QString& name, const QJsonObject& content)
{
    add(name, QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void MemoryRepository::addFolder(const QString& folder)
{
    QDirIterator files(QDir(folder).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        open(QDir(folder).relativeFilePath(path), path);
    }
}

void MemoryRepository::remove(const QString& name)
{
    m_files.remove(name);
}

inference::RepositoryFiles MemoryRepository::files() const
{
    inference::RepositoryFiles repository{QStringLiteral("test/model"), {}};
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        repository.files.append({it.key(), (*it)->handle(), (*it)->size()});
    return repository;
}

QList<TensorShape> tensorShapes(const QJsonArray& json)
{
    QList<TensorShape> shapes;
    for (const QJsonValue& value : json) {
        TensorShape shape{value.toArray().at(0).toString(), {}};
        for (const QJsonValue& size : value.toArray().at(1).toArray())
            shape.shape.append(size.toInteger());
        shapes.append(shape);
    }
    return shapes;
}

std::vector<float> generatedTensor(const TensorShape& tensor, quint64 seed)
{
    constexpr quint64 Step = 0x9e3779b97f4a7c15ull;
    quint64 state = 0xcbf29ce484222325ull;
    for (char byte : tensor.name.toUtf8())
        state = (state ^ uchar(byte)) * 0x100000001b3ull;
    state += seed * Step;
    qint64 count = 1;
    for (qint64 size : tensor.shape)
        count *= size;
    const QString lower = tensor.name.toLower();
    const bool norm =
        lower.contains(QLatin1String("norm")) &&
        (tensor.name.endsWith(QLatin1String("weight")) || tensor.name.endsWith(QLatin1String("gamma")));
    const bool flat = tensor.shape.size() == 1;
    const bool table = tensor.name.contains(QLatin1String("embeddings")) &&
                       !tensor.name.contains(QLatin1String("projection"));
    const qint64 inputs = tensor.shape.isEmpty() ? 1 : count / std::max<qint64>(1, tensor.shape.first());
    const float scale = flat ? 0.125f : table ? 0.5f : float(std::sqrt(3.0 / double(inputs)));
    const float shift = flat && norm ? 1.0f : 0.0f;
    std::vector<float> values(static_cast<size_t>(count));
    for (float& value : values) {
        state += Step;
        quint64 z = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        z ^= z >> 31;
        const float u = float(z >> 40) * 0x1p-23f - 1.0f;
        value = u * scale + shift;
    }
    return values;
}

QByteArray safetensorsFile(const QByteArray& header, const QByteArray& numbers)
{
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(quint64(header.size()), length.data());
    return length + header + numbers;
}

QByteArray generatedSafetensors(const QList<TensorShape>& tensors, quint64 seed, const QString& dtype)
{
    QJsonObject header;
    QByteArray numbers;
    for (const TensorShape& tensor : tensors) {
        const qsizetype begin = numbers.size();
        for (float value : generatedTensor(tensor, seed)) {
            const auto bits = std::bit_cast<quint32>(value);
            char bytes[4];
            if (dtype == QLatin1String("F32")) {
                qToLittleEndian(bits, bytes);
                numbers.append(bytes, 4);
            } else if (dtype == QLatin1String("F16")) {
                qToLittleEndian(halfBits(value), bytes);
                numbers.append(bytes, 2);
            } else { // bfloat16, to the nearest, ties to even
                qToLittleEndian(quint16((bits + 0x7fff + ((bits >> 16) & 1)) >> 16), bytes);
                numbers.append(bytes, 2);
            }
        }
        QJsonArray shape;
        for (qint64 size : tensor.shape)
            shape.append(size);
        header.insert(tensor.name,
                      QJsonObject{{QStringLiteral("dtype"), dtype},
                                  {QStringLiteral("shape"), shape},
                                  {QStringLiteral("data_offsets"), QJsonArray{begin, numbers.size()}}});
    }
    QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    text.append(QByteArray((8 - text.size() % 8) % 8, ' '));
    return safetensorsFile(text, numbers);
}

std::vector<float> floatsOf(const QJsonValue& base64)
{
    const QByteArray bytes = QByteArray::fromBase64(base64.toString().toLatin1());
    std::vector<float> values(size_t(bytes.size()) / 4);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = qFromLittleEndian<float>(bytes.constData() + i * 4);
    return values;
}

double relativeDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double difference = 0;
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!std::isfinite(a[i]))
            return std::numeric_limits<double>::infinity();
        difference = std::max(difference, std::fabs(double(a[i]) - double(b[i])));
        largest = std::max(largest, std::fabs(double(b[i])));
    }
    return largest == 0 ? difference : difference / largest;
}

QJsonObject dataObject(const QString& name)
{
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace vitrine::test
