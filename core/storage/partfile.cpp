#include "core/storage/partfile.h"

#include "core/base/bytesize.h"
#include "core/base/log.h"
#include "core/storage/cachewriter.h"
#include "core/storage/unflushed.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine::storage {

namespace {

constexpr qint64 noteEvery = 1 << 20;
constexpr qint64 hashEvery = 4 << 20;
constexpr qint64 hashStep = 128 << 10; // stays in the cache of the core that hashes
// Small steps take memory as it comes. A step of a MiB asks newer kernels for that much in one piece, which
// on a virtual machine may have to be got from its host first: measured up to three times as slow.
constexpr qint64 writeStep = 16 << 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartFile)
};

QString journalOf(const QString& path)
{
    return path + QStringLiteral(".ranges");
}

tl::unexpected<Error> diskError(const QString& path, int code)
{
    const QString detail = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
        Error error = Error::make(ErrorKind::DiskFull, Text::tr("The disk is full."),
                                  Text::tr("Free some space, then resume the download."), detail);
        error.safe = Text::tr("What was downloaded so far is kept.");
        return fail(error);
    }
    return fail(ErrorKind::Failed, Text::tr("A downloaded file could not be written."),
                Text::tr("Check the folder's permissions and the disk, then resume."), detail);
}

tl::unexpected<Error> corrupt(const QString& what, const QString& detail)
{
    Error error = Error::make(ErrorKind::Corrupt, what,
                              Text::tr("Try again later, or tell the repository's owner."), detail);
    error.safe = Text::tr("The wrong bytes were thrown away.");
    return fail(error);
}

struct Journal {
    qint64 size = -1;
    ByteRanges ranges;
};

std::optional<Journal> parseJournal(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // what follows the last line end: nothing, or the half line of a kill
    if (lines.isEmpty() || !lines.first().startsWith("vitrine-part 1 "))
        return {};
    Journal journal{lines.takeFirst().mid(15).toLongLong(), {}};
    for (const QByteArray& line : lines) {
        const QList<QByteArray> numbers = line.split(' ');
        bool ok = numbers.size() == 2;
        const qint64 begin = ok ? numbers[0].toLongLong(&ok) : 0;
        const qint64 end = ok ? numbers[1].toLongLong(&ok) : 0;
        if (ok && begin >= 0 && end > begin)
            journal.ranges.add({begin, end});
    }
    return journal;
}

// The bytes before the first hole; 0 where the file system cannot tell and the file may have one.
qint64 prefixWithoutHoles(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return 0;
    struct stat info = {};
    qint64 length = 0;
    if (fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        const off_t hole = lseek(descriptor, 0, SEEK_HOLE);
        if (hole >= 0)
            length = hole;
    }
    ::close(descriptor);
    return length;
}

} // namespace

PartFile::PartFile(QString path, qint64 size, ExpectedContent expected, QThreadPool& hashing)
    : m_path(std::move(path)), m_expected(std::move(expected)), m_hashing(hashing), m_file(m_path),
      m_journal(journalOf(m_path)), m_size(size)
{
}

PartFile::~PartFile()
{
    // A hashing task holds a reference, so none runs now.
    note();
}

Result<std::shared_ptr<PartFile>> PartFile::open(const QString& path, qint64 size,
                                                 const ExpectedContent& expected, QThreadPool& hashing)
{
    QDir().mkpath(QFileInfo(path).path());
    std::shared_ptr<PartFile> part(new PartFile(path, size, expected, hashing));
    part->readJournal();
    if (const auto opened = part->openFiles(); !opened)
        return fail(opened.error());
    const std::lock_guard lock(part->m_mutex);
    part->startHashing();
    return part;
}

void PartFile::readJournal()
{
    const auto journal = parseJournal(m_journal.fileName());
    const qint64 onDisk = QFileInfo(m_path).size();
    if (!journal || (m_size >= 0 && journal->size >= 0 && journal->size != m_size))
        return;
    for (ByteRange range : journal->ranges.ranges()) {
        range.end = std::min(range.end, m_size < 0 ? onDisk : std::min(onDisk, m_size));
        m_ranges.add(range);
    }
}

Result<void> PartFile::openFiles()
{
    const bool opened = m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    // An empty one is left alone: closing a file that was ever cut to nothing makes ext4 write it out first.
    const bool starts = m_ranges.total() == 0 && m_file.size() > 0;
    if (!opened || (starts && !m_file.resize(0)))
        return diskError(m_path, errno);
    return writeJournal() ? Result<void>() : Result<void>(diskError(m_path, errno));
}

// Anew, so that thousands of lines of earlier tries become a few.
bool PartFile::writeJournal()
{
    QSaveFile file(m_journal.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("vitrine-part 1 " + QByteArray::number(m_size) + '\n');
    for (const ByteRange& range : m_ranges.ranges())
        file.write(QByteArray::number(range.begin) + ' ' + QByteArray::number(range.end) + '\n');
    if (!file.commit())
        return false;
    m_journal.close();
    return m_journal.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

qint64 PartFile::adopt(const QString& path, const QString& blob, qint64 size)
{
    if (QFileInfo::exists(path) || size <= 0)
        return 0;
    const QFileInfo info(blob);
    const QDir folder(info.path());
    QString best;
    qint64 most = 0;
    for (const QString& name :
         folder.entryList({info.fileName() + QStringLiteral("*.incomplete")}, QDir::Files)) {
        const qint64 length = prefixWithoutHoles(folder.filePath(name));
        if (length > most && length <= size) {
            most = length;
            best = folder.filePath(name);
        }
    }
    if (most == 0 ||
        std::rename(QFile::encodeName(best).constData(), QFile::encodeName(path).constData()) != 0)
        return 0;
    QFile journal(journalOf(path));
    if (!journal.open(QIODevice::WriteOnly))
        return 0;
    journal.write(QStringLiteral("vitrine-part 1 %1\n0 %2\n").arg(size).arg(most).toLatin1());
    QFile file(path);
    file.setPermissions(journal.permissions()); // what the umask gives a new file; temporary ones have less
    file.resize(most);
    qCInfo(lcStorage) << "adopted" << byteSizeText(most) << "of" << best;
    return most;
}

void PartFile::remove(const QString& path)
{
    QFile::remove(path);
    QFile::remove(journalOf(path));
}

qint64 PartFile::bytesAt(const QString& path)
{
    const auto journal = parseJournal(journalOf(path));
    return journal && QFileInfo::exists(path) ? journal->ranges.total() : 0;
}

qint64 PartFile::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

void PartFile::setSize(qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_size = size;
    startHashing();
}

qint64 PartFile::doneBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_ranges.total();
}

QList<ByteRange> PartFile::missing() const
{
    const std::lock_guard lock(m_mutex);
    return m_size < 0 ? QList<ByteRange>{{m_ranges.prefixEnd(), -1}} : m_ranges.gaps(m_size);
}

bool PartFile::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_size >= 0 && m_ranges.prefixEnd() >= m_size;
}

Result<void> PartFile::write(qint64 offset, QByteArrayView bytes)
{
    qint64 at = offset;
    const char* data = bytes.data();
    qint64 left = bytes.size();
    Result<void> result;
    while (left > 0) {
        const auto step = static_cast<size_t>(std::min(left, writeStep));
        const ssize_t count = pwrite(m_file.handle(), data, step, at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            result = diskError(m_path, count == 0 ? ENOSPC : errno);
            break;
        }
        at += count;
        data += count;
        left -= count;
    }
    bool noteNow = false;
    {
        const std::lock_guard lock(m_mutex);
        m_ranges.add({offset, at});
        m_unnoted.add({offset, at});
        noteNow = m_unnoted.total() >= noteEvery;
        startHashing();
    }
    if (noteNow || !result)
        note();
    return result;
}

void PartFile::note()
{
    QByteArray lines;
    {
        const std::lock_guard lock(m_mutex);
        for (const ByteRange& range : m_unnoted.ranges())
            lines += QByteArray::number(range.begin) + ' ' + QByteArray::number(range.end) + '\n';
        m_unnoted = {};
        if (m_journal.isOpen() && !lines.isEmpty())
            m_journal.write(lines);
    }
}

// With the mutex held.
void PartFile::startHashing()
{
    const qint64 prefix = m_ranges.prefixEnd();
    const bool worthIt = prefix - m_hashed >= hashEvery || (prefix == m_size && prefix > m_hashed);
    if (m_isHashing || m_stopHashing || m_size < 0 || m_expected.kind == ExpectedContent::Kind::Unknown ||
        !worthIt)
        return;
    if (!m_digest)
        m_digest = std::make_unique<Digest>(m_expected.kind, m_size);
    m_isHashing = true;
    m_hashing.start([self = shared_from_this()] { self->hashPrefix(); });
}

void PartFile::hashPrefix()
{
    QByteArray buffer(hashStep, Qt::Uninitialized);
    std::unique_lock lock(m_mutex);
    while (!m_stopHashing && m_hashed < m_ranges.prefixEnd()) {
        const qint64 at = m_hashed;
        const qint64 wanted = std::min<qint64>(m_ranges.prefixEnd() - at, buffer.size());
        lock.unlock();
        const ssize_t count = pread(m_file.handle(), buffer.data(), static_cast<size_t>(wanted), at);
        if (count > 0)
            m_digest->add(buffer.constData(), count);
        lock.lock();
        if (count <= 0)
            break; // the verification will find too few bytes hashed
        m_hashed += count;
    }
    m_isHashing = false;
    m_hashingEnded.notify_all();
}

Result<void> PartFile::verify(const net::CancelToken& cancel)
{
    if (!isComplete())
        return corrupt(Text::tr("A file arrived incomplete."), m_path);
    if (const qint64 onDisk = QFileInfo(m_path).size(); onDisk != size())
        return corrupt(Text::tr("A file arrived with the wrong size."),
                       QStringLiteral("%1: %2 bytes, not %3").arg(m_path).arg(onDisk).arg(size()));
    if (m_expected.kind == ExpectedContent::Kind::Unknown)
        return {};
    std::unique_lock lock(m_mutex);
    qint64 before = -1;
    while (m_hashed < m_size || m_isHashing) {
        if (cancel.isCancelled())
            return fail(Error::cancelled());
        if (m_isHashing) {
            m_hashingEnded.wait_for(lock, std::chrono::milliseconds(100));
            continue;
        }
        if (m_hashed == before) // the last try read nothing
            return diskError(m_path, EIO);
        before = m_hashed;
        startHashing();
    }
    if (!m_digest)
        m_digest = std::make_unique<Digest>(m_expected.kind, m_size); // an empty file
    const QString found = m_digest->finish();
    if (found != m_expected.hex)
        return corrupt(Text::tr("A file arrived with wrong bytes."),
                       QStringLiteral("%1: digest %2, not %3").arg(m_path, found, m_expected.hex));
    return {};
}

Result<bool> PartFile::moveTo(const QString& finalPath, const QString& marker)
{
    QDir().mkpath(QFileInfo(finalPath).path());
    const bool marked = !marker.isEmpty() && markUnflushed(marker);
    // Bytes or marker reach the disk before the name does: no power cut leaves a name on half a file
    // unnoticed.
    if (!marked && fdatasync(m_file.handle()) != 0)
        return diskError(m_path, errno);
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(finalPath).constData()) != 0) {
        const int code = errno;
        if (marked)
            QFile::remove(marker);
        return diskError(finalPath, code);
    }
    if (!marked)
        syncFolder(QFileInfo(finalPath).path());
    const std::lock_guard lock(m_mutex);
    m_unnoted = {};
    m_journal.close();
    m_journal.remove();
    return marked;
}

void PartFile::discard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopHashing = true;
        m_unnoted = {};
        m_journal.close();
    }
    remove(m_path);
}

} // namespace vitrine::storage
