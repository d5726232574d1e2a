#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace vitrine::net {

/// The body of a request that must not be sent twice. Qt sends a request again by itself where the server
/// closes the line before it answers, also a POST; it cannot where the body does not go back to its start,
/// and fails with ContentReSendError instead.
class OnceBody : public QIODevice {
public:
    explicit OnceBody(QByteArray bytes, QObject* parent = nullptr)
        : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 length = std::min<qint64>(most, m_bytes.size() - m_at);
        if (length == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_at, length, data);
        m_at += length;
        return length;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace vitrine::net
