#pragma once

#include "core/base/result.h"
#include "core/worker/uniquefd.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCborMap>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace vitrine::worker {

/// Longest frame, header left out, in bytes. What is larger travels in a memfd beside it.
inline constexpr qsizetype maxFrameBytes = 1024 * 1024;
/// Most descriptors beside one frame (the kernel takes 253 a message).
inline constexpr size_t maxFrameDescriptors = 64;

/// One message of the conversation with a helper process: a name, a CBOR map, and open descriptors beside it.
/// On the wire: "VT", 0, number of descriptors (one byte), length of the CBOR (32 bits, little-endian), the
/// CBOR.
struct Frame {
    QString type;
    QCborMap body;
    std::vector<UniqueFd> descriptors;

    Frame() = default;
    explicit Frame(const QString& name) : type(name) {}
    Frame(const QString& name, const QCborMap& content) : type(name), body(content) {}
};

/// \p frame as bytes; the descriptors travel with its first byte.
/// \return kind Invalid where the frame is over a limit
Result<QByteArray> encode(const Frame& frame);

/// Takes bytes and descriptors as they come and gives back whole frames. The other side is not trusted: after
/// the first error nothing more is read.
class FrameDecoder {
public:
    void feed(QByteArrayView bytes, std::vector<UniqueFd> descriptors = {});

    /// The next whole frame; empty where more bytes are needed.
    /// \return kind Corrupt for anything that is not the protocol, now and ever after
    Result<std::optional<Frame>> next();

    /// Whether everything that came was whole frames: a line that ends here was not cut.
    bool isBetweenFrames() const { return m_start == m_buffer.size() && m_descriptors.empty(); }

private:
    Result<std::optional<Frame>> broken(const char* what);
    Result<std::optional<Frame>> decode(const QByteArray& cbor, size_t descriptors);

    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of what was not read yet
    std::deque<UniqueFd> m_descriptors;
    std::optional<Error> m_error;
};

} // namespace vitrine::worker
