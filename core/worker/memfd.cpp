#include "core/worker/memfd.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace vitrine::worker {

namespace {

constexpr int allSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
constexpr int neededSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

tl::unexpected<Error> noMemory()
{
    return fail(ErrorKind::OutOfMemory,
                QCoreApplication::translate("Worker", "There is not enough memory to hand this over."),
                QCoreApplication::translate("Worker", "Close other programs or use a smaller input."),
                QString::fromLocal8Bit(std::strerror(errno)));
}

tl::unexpected<Error> refused(const char* why)
{
    return fail(ErrorKind::Corrupt,
                QCoreApplication::translate("Worker",
                                            "The helper process handed over something that cannot be used."),
                QCoreApplication::translate("Worker", "Try again; a new process is started for it."),
                QLatin1String(why));
}

} // namespace

Result<UniqueFd> sealedMemory(QByteArrayView bytes, const char* name)
{
    auto writer = MemoryWriter::create(bytes.size(), name);
    if (!writer)
        return fail(writer.error());
    if (!bytes.isEmpty())
        std::memcpy(writer->data(), bytes.data(), static_cast<size_t>(bytes.size()));
    return writer->finish();
}

Result<MemoryWriter> MemoryWriter::create(qint64 size, const char* name)
{
    MemoryWriter writer;
    writer.m_fd.reset(memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!writer.m_fd.isValid() || ftruncate(writer.m_fd.fd(), size) != 0)
        return noMemory();
    writer.m_size = size;
    if (size > 0) {
        void* address =
            mmap(nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_SHARED, writer.m_fd.fd(), 0);
        if (address == MAP_FAILED)
            return noMemory();
        writer.m_data = static_cast<uchar*>(address);
    }
    return writer;
}

MemoryWriter::MemoryWriter(MemoryWriter&& other) noexcept
    : m_fd(std::move(other.m_fd)), m_data(std::exchange(other.m_data, nullptr)), m_size(other.m_size)
{
}

MemoryWriter::~MemoryWriter()
{
    if (m_data)
        munmap(m_data, static_cast<size_t>(m_size));
}

Result<UniqueFd> MemoryWriter::finish()
{
    if (m_data)
        munmap(std::exchange(m_data, nullptr), static_cast<size_t>(m_size));
    if (fcntl(m_fd.fd(), F_ADD_SEALS, allSeals) != 0)
        return noMemory();
    return std::move(m_fd);
}

Result<std::shared_ptr<const MappedMemory>> MappedMemory::map(const UniqueFd& memory, qint64 limit)
{
    const int seals = fcntl(memory.fd(), F_GET_SEALS);
    if (seals < 0 || (seals & neededSeals) != neededSeals)
        return refused("memory is not sealed");
    struct stat status = {};
    if (fstat(memory.fd(), &status) != 0 || status.st_size > limit)
        return refused("memory is too large");
    if (status.st_size == 0)
        return std::make_shared<const MappedMemory>(nullptr, 0);
    void* address =
        mmap(nullptr, static_cast<size_t>(status.st_size), PROT_READ, MAP_PRIVATE, memory.fd(), 0);
    if (address == MAP_FAILED)
        return noMemory();
    return std::make_shared<const MappedMemory>(static_cast<const uchar*>(address), status.st_size);
}

MappedMemory::~MappedMemory()
{
    if (m_data)
        munmap(const_cast<char*>(m_data), static_cast<size_t>(m_size));
}

} // namespace vitrine::worker
