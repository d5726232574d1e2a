#pragma once

#include "core/base/result.h"
#include "core/inference/weights/repositoryfiles.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace vitrine::inference {

/// A file's bytes in memory, read from disk only when touched; the descriptor may be closed meanwhile.
class MappedFile {
public:
    /// \return kind Corrupt for an empty file, Failed where the system refuses
    static Result<std::shared_ptr<MappedFile>> open(const NamedFile& file);

    ~MappedFile();
    Q_DISABLE_COPY_MOVE(MappedFile)

    const uchar* data() const { return m_data; }
    qint64 size() const { return m_size; } ///< bytes

private:
    MappedFile() = default;
    QFile m_file; ///< where the system has no mmap: it unmaps when it goes
    const uchar* m_data = nullptr;
    qint64 m_size = 0;
};

/// The whole content of a small file (configuration, tokenizer).
/// \return kind NotFound where \p repository has no such file, Unsupported above \p limit bytes, Failed
/// otherwise
Result<QByteArray> readSmall(const RepositoryFiles& repository, const QString& name,
                             qint64 limit = 256 << 20);

} // namespace vitrine::inference
