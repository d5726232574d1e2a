#pragma once

#include "core/base/result.h"
#include "core/inference/weights/mappedfile.h"
#include "core/tasks/safetensorsheader.h"

#include <ATen/core/Tensor.h>

#include <QHash>
#include <QMap>
#include <QStringList>

#include <functional>

namespace vitrine::inference {

/// Every tensor of a checkpoint by name, mapped, none read yet.
/// Files: model.safetensors, or model.safetensors.index.json and the files it names.
class Weights {
public:
    /// \return kind NotFound (no safetensors file), Corrupt (a broken header, an index that names what is not
    /// there)
    static Result<Weights> open(const RepositoryFiles& repository);
    /// One file of a repository, wherever it lies: \p name "2_Dense/model.safetensors".
    static Result<Weights> openFile(const RepositoryFiles& repository, const QString& name);

    QStringList names() const { return m_tensors.keys(); }
    bool contains(const QString& name) const { return m_tensors.contains(name); }
    const QList<qint64>& shape(const QString& name) const { return m_tensors.constFind(name)->tensor.shape; }
    QString dtype(const QString& name) const { return m_tensors.constFind(name)->tensor.dtype; }
    /// Elements by dtype, as the Hub counts parameters.
    QMap<QString, qint64> parametersByDtype() const;
    /// Bytes of all files.
    qint64 bytes() const { return m_bytes; }

    /// Gives tensors the names that modules ask for. \return kind Corrupt where two tensors get one name
    Result<void> rename(const std::function<QString(const QString&)>& newName);

    /// The tensor as \p dtype: a view on the mapping where the file has that dtype (it must not be written
    /// to), a converted copy otherwise. The mapping lives as long as the tensor does. \pre contains(name) and
    /// isNumber(name)
    at::Tensor tensor(const QString& name, at::ScalarType dtype) const;
    /// Whether libtorch has this dtype as a number that a model computes with.
    bool isNumber(const QString& name) const;

private:
    struct Entry {
        tasks::SafetensorsTensor tensor;
        std::shared_ptr<MappedFile> file;
        qint64 offset = 0; ///< bytes from the file's start
    };

    Result<void> add(const RepositoryFiles& repository, const QString& fileName);
    Result<void> addSharded(const RepositoryFiles& repository);

    QMap<QString, Entry> m_tensors;
    qint64 m_bytes = 0;
};

} // namespace vitrine::inference
