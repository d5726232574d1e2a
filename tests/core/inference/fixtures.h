#pragma once

#include "core/inference/weights/repositoryfiles.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <memory>
#include <vector>

class QFile;
class QTemporaryDir;

namespace vitrine::test {

/// A repository made of files of a test, open as the worker gets them. Files are closed when it goes.
class MemoryRepository {
public:
    MemoryRepository();
    ~MemoryRepository();

    void add(const QString& name, const QByteArray& content);
    void add(const QString& name, const QJsonObject& content);
    /// Every file below \p folder.
    void addFolder(const QString& folder);
    void remove(const QString& name);
    inference::RepositoryFiles files() const;

private:
    void open(const QString& name, const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, std::shared_ptr<QFile>> m_files;
};

/// Name and shape of a tensor.
struct TensorShape {
    QString name;
    QList<qint64> shape;
};
QList<TensorShape> tensorShapes(const QJsonArray& json);

/// Numbers from name, shape and seed: tests/reference/goldens/generated.py says how.
std::vector<float> generatedTensor(const TensorShape& tensor, quint64 seed);

/// A safetensors file of generated tensors. \param dtype F32, F16 or BF16
QByteArray generatedSafetensors(const QList<TensorShape>& tensors, quint64 seed, const QString& dtype);

/// A safetensors file of any header and numbers, right or wrong.
QByteArray safetensorsFile(const QByteArray& header, const QByteArray& numbers);

/// Base64 of little-endian float32.
std::vector<float> floatsOf(const QJsonValue& base64);

/// max|a - b| / max|b|, as the design defines agreement; infinity where lengths differ or a number is none.
double relativeDifference(const std::vector<float>& a, const std::vector<float>& b);

/// The object in tests/data/<name>.
QJsonObject dataObject(const QString& name);

} // namespace vitrine::test
