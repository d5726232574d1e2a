#pragma once

#include "core/base/result.h"
#include "core/cards/card.h"
#include "core/net/canceltoken.h"
#include "core/tasks/safetensorsheader.h"

#include <QCoroTask>
#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QSize>

#include <chrono>
#include <memory>

namespace vitrine::worker {

/// Settings of a ReaderClient; the defaults are what the product uses.
struct ReaderOptions {
    QString program; ///< empty: vitrine-reader where it is installed or built (findProgram)
    int processes = 2;
    qint64 memoryCeiling = 256 * 1024 * 1024;                        ///< bytes of each process
    std::chrono::milliseconds cardTimeout = std::chrono::seconds(1); ///< of processor time, as below
    std::chrono::milliseconds imageTimeout = std::chrono::seconds(3);
    QString language; ///< of error messages, "fr_FR"; empty: English
};

/// Which part of a card is parsed. The first 64 KB are parsed and shown first, the whole replaces them.
enum class CardPart {
    Whole,
    Beginning, ///< only the first 64 KB, cut at a line's end; Card::hasMore says whether there is more
};

/// Parses what strangers wrote in small sandboxed processes: cards, front matter, pictures, headers of
/// weights. Everything happens in the thread of this object (the GUI thread: nothing here blocks). A process
/// that hangs, crashes or takes too much memory is replaced; nothing else is lost by it. Calls wait for a
/// free process.
class ReaderClient : public QObject {
    Q_OBJECT

public:
    explicit ReaderClient(ReaderOptions options = {}, QObject* parent = nullptr);
    ~ReaderClient() override;

    /// README.md to metadata and safe blocks. A card that cannot be parsed (too slow, too large, or the
    /// process was lost) comes as plain text with a note, so the only errors are Cancelled and a program that
    /// cannot be started.
    QCoro::Task<Result<cards::Card>> readCard(QByteArray readme, CardPart part, net::CancelToken cancel);

    /// The front matter alone as JSON. \return kind Corrupt where its YAML is broken; {} where there is none
    QCoro::Task<Result<QJsonObject>> readFrontMatter(QByteArray readme, net::CancelToken cancel);

    /// A picture's file content (PNG, JPEG, WebP, GIF, BMP, TIFF, ICO, SVG) to premultiplied ARGB or RGB
    /// pixels, upright (EXIF), no larger than \p maximum, scaled down in the reader where it is; ratio kept.
    /// \return kinds Unsupported (format not in the list), Corrupt, Timeout, OutOfMemory, WorkerLost,
    /// Cancelled
    QCoro::Task<Result<QImage>> readImage(QByteArray file, QSize maximum, net::CancelToken cancel);

    /// The tensors that a safetensors file lists, from its beginning.
    /// \param head at least the whole header (tasks::safetensorsHeaderBytes) \param fileSize bytes of the
    /// whole file \param file its name, for messages \return kind Corrupt, naming the file and its defect
    QCoro::Task<Result<tasks::SafetensorsHeader>>
    readSafetensorsHeader(QByteArray head, qint64 fileSize, QString file, net::CancelToken cancel);

    /// Starts a process ahead of its first use, so that the first card does not wait for it.
    void warmUp();

    /// \param language as ReaderOptions::language; processes that speak another end after their answer
    void setLanguage(const QString& language);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::worker
