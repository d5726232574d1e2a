#include "core/localhub/http/message.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine::localhub {

namespace {

QByteArray find(const Headers& headers, const char* name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QByteArray HttpRequest::header(const char* name) const
{
    return find(headers, name);
}

QByteArray HttpResponse::header(const char* name) const
{
    return find(headers, name);
}

void HttpResponse::setHeader(const QByteArray& name, const QByteArray& value)
{
    headers.removeIf(
        [&name](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

std::shared_ptr<MappedFile> MappedFile::open(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    std::shared_ptr<MappedFile> file;
    struct stat facts {};
    if (::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode)) {
        const auto size = static_cast<size_t>(facts.st_size);
        void* data = size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
        if (data != MAP_FAILED) {
            file.reset(new MappedFile);
            file->m_data = static_cast<const char*>(data);
            file->m_size = facts.st_size;
        }
    }
    ::close(descriptor);
    return file;
}

MappedFile::~MappedFile()
{
    if (m_data)
        ::munmap(const_cast<char*>(m_data), static_cast<size_t>(m_size));
}

} // namespace vitrine::localhub
