#include "core/inference/weights/mappedfile.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace vitrine::inference {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

tl::unexpected<Error> unreadable(const QString& name, const QString& detail)
{
    return fail(ErrorKind::Failed, Text::tr("The file %1 cannot be read.").arg(name),
                Text::tr("Check that it was downloaded completely and that you may read it."), detail);
}

} // namespace

Result<std::shared_ptr<MappedFile>> MappedFile::open(const NamedFile& file)
{
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    QFile& opened = mapped->m_file;
    if (!opened.open(file.fd, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return unreadable(file.name, opened.errorString());
    mapped->m_size = opened.size();
    if (mapped->m_size == 0)
        return fail(ErrorKind::Corrupt, Text::tr("The file %1 is empty.").arg(file.name),
                    Text::tr("Download it again."));
#ifdef Q_OS_UNIX
    // Read-only and private: it counts neither as data of this process nor as a writer of a sealed memfd.
    void* address = ::mmap(nullptr, size_t(mapped->m_size), PROT_READ, MAP_PRIVATE, file.fd, 0);
    mapped->m_data = address == MAP_FAILED ? nullptr : static_cast<const uchar*>(address);
    opened.close();
#else
    mapped->m_data = opened.map(0, mapped->m_size);
#endif
    if (!mapped->m_data)
        return unreadable(file.name, qt_error_string());
    return mapped;
}

MappedFile::~MappedFile()
{
#ifdef Q_OS_UNIX
    if (m_data)
        ::munmap(const_cast<uchar*>(m_data), size_t(m_size));
#endif
}

Result<QByteArray> readSmall(const RepositoryFiles& repository, const QString& name, qint64 limit)
{
    const NamedFile* file = repository.find(name);
    if (!file)
        return fail(ErrorKind::NotFound,
                    Text::tr("%1 has no file %2, which running it needs.").arg(repository.name, name),
                    Text::tr("Download the whole repository, or choose another model."));
    if (file->size > limit)
        return fail(ErrorKind::Unsupported,
                    Text::tr("The file %1 is far larger than such files are.").arg(name),
                    Text::tr("Choose another model."), QStringLiteral("%1 bytes").arg(file->size));
    QFile opened;
    if (!opened.open(file->fd, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return unreadable(name, opened.errorString());
    // The descriptor's position is shared with whoever opened it: read from the start whatever it is.
    if (!opened.seek(0))
        return unreadable(name, opened.errorString());
    QByteArray content = opened.read(limit + 1);
    if (opened.error() != QFileDevice::NoError)
        return unreadable(name, opened.errorString());
    return content;
}

} // namespace vitrine::inference
