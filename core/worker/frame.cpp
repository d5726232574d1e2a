#include "core/worker/frame.h"

#include <QCborParserError>
#include <QCborValue>
#include <QCoreApplication>
#include <QtEndian>

namespace vitrine::worker {

namespace {

constexpr qsizetype headerBytes = 8;
constexpr char magic[] = {'V', 'T', 0};

const QLatin1String typeKey("type");

} // namespace

Result<QByteArray> encode(const Frame& frame)
{
    QCborMap map = frame.body;
    map.insert(typeKey, frame.type);
    const QByteArray cbor = QCborValue(map).toCbor();
    if (cbor.size() > maxFrameBytes || frame.descriptors.size() > maxFrameDescriptors)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Worker", "A message to the helper process is too large."),
                    {},
                    QStringLiteral("%1: %2 bytes, %3 descriptors")
                        .arg(frame.type)
                        .arg(cbor.size())
                        .arg(frame.descriptors.size()));
    QByteArray bytes;
    bytes.reserve(headerBytes + cbor.size());
    bytes.append(magic, sizeof magic);
    bytes.append(static_cast<char>(frame.descriptors.size()));
    const quint32 length = qToLittleEndian(static_cast<quint32>(cbor.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    return bytes + cbor;
}

void FrameDecoder::feed(QByteArrayView bytes, std::vector<UniqueFd> descriptors)
{
    if (m_error)
        return;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
    for (UniqueFd& descriptor : descriptors)
        m_descriptors.push_back(std::move(descriptor));
    if (m_descriptors.size() > 2 * maxFrameDescriptors)
        m_descriptors.clear(); // next() finds them missing
}

Result<std::optional<Frame>> FrameDecoder::next()
{
    if (m_error)
        return fail(*m_error);
    const qsizetype available = m_buffer.size() - m_start;
    if (available < headerBytes) {
        if (available > 0 && m_buffer.at(m_start) != magic[0])
            return broken("no frame begins like this");
        return std::optional<Frame>();
    }
    const char* header = m_buffer.constData() + m_start;
    if (!std::equal(magic, magic + sizeof magic, header))
        return broken("no frame begins like this");
    const size_t descriptors = static_cast<uchar>(header[3]);
    const quint32 length = qFromLittleEndian<quint32>(header + 4);
    if (length == 0 || length > maxFrameBytes)
        return broken("the length of a frame is out of bounds");
    if (descriptors > maxFrameDescriptors)
        return broken("too many descriptors");
    if (available < headerBytes + static_cast<qsizetype>(length))
        return std::optional<Frame>();
    const QByteArray cbor = m_buffer.mid(m_start + headerBytes, length);
    m_start += headerBytes + length;
    return decode(cbor, descriptors);
}

Result<std::optional<Frame>> FrameDecoder::decode(const QByteArray& cbor, size_t descriptors)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    if (error.error != QCborError::NoError || error.offset != cbor.size() || !value.isMap())
        return broken("a frame is not one CBOR map");
    if (descriptors > m_descriptors.size())
        return broken("descriptors are missing");
    Frame frame;
    frame.body = value.toMap();
    frame.type = frame.body.take(typeKey).toString();
    if (frame.type.isEmpty())
        return broken("a frame has no type");
    for (size_t i = 0; i < descriptors; ++i) {
        frame.descriptors.push_back(std::move(m_descriptors.front()));
        m_descriptors.pop_front();
    }
    if (m_start == m_buffer.size() && !m_descriptors.empty())
        return broken("descriptors that no frame names");
    return std::optional<Frame>(std::move(frame));
}

Result<std::optional<Frame>> FrameDecoder::broken(const char* what)
{
    m_error = Error::make(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Worker", "The helper process said something that cannot be understood."),
        QCoreApplication::translate("Worker", "Try again; a new process is started for it."),
        QLatin1String(what));
    m_buffer.clear();
    m_start = 0;
    m_descriptors.clear();
    return fail(*m_error);
}

} // namespace vitrine::worker
