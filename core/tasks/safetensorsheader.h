#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>

namespace vitrine::tasks {

/// One tensor as a safetensors header lists it.
struct SafetensorsTensor {
    QString name;
    QString dtype;       ///< as written: "F32", "BF16", "I64", …
    QList<qint64> shape; ///< empty for a scalar
    qint64 begin = 0;    ///< bytes from SafetensorsHeader::dataStart
    qint64 end = 0;

    qint64 elements() const;
};

/// The header of a safetensors file: 8 bytes of length (little-endian), that many bytes of JSON, then the
/// numbers. Format: https://github.com/huggingface/safetensors (section "Format").
struct SafetensorsHeader {
    QList<SafetensorsTensor> tensors; ///< in the order of their numbers in the file
    QMap<QString, QString> metadata;  ///< "__metadata__"
    qint64 dataStart = 0;             ///< bytes from the start of the file

    /// Number of elements by dtype, as the Hub shows parameters.
    QMap<QString, qint64> parametersByDtype() const;
};

/// Longest header that the format allows.
inline constexpr qint64 SafetensorsHeaderLimit = 100'000'000;

/// How many bytes of a file hold length and header, from its first 8 bytes.
/// \return kind Corrupt, naming \p file, where the length is over the limit or beyond \p fileSize
Result<qint64> safetensorsHeaderBytes(QByteArrayView first8, qint64 fileSize, const QString& file);

/// Reads and checks a header: JSON without duplicate names, known dtypes, shapes whose product does not
/// overflow, byte ranges that fit dtype and shape, and numbers that cover the rest of the file without
/// overlap or hole. \param head at least the first safetensorsHeaderBytes() bytes of the file \return kind
/// Corrupt, naming \p file and the defect
Result<SafetensorsHeader> parseSafetensorsHeader(QByteArrayView head, qint64 fileSize, const QString& file);

/// Size of one element in bits; 0 for a dtype the format does not have.
int safetensorsDtypeBits(const QString& dtype);

} // namespace vitrine::tasks
