#include "ui/widgets/diffview/diffmodel.h"

#include "core/base/bytesize.h"

namespace vitrine::ui {

namespace {

using hub::DiffLine;
using hub::FileDiff;

/// Among several files, longer ones are folded at first: the others can be seen then.
constexpr int foldFrom = 2000;

} // namespace

QString diffSign(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Added:
        return QStringLiteral("+");
    case DiffLine::Kind::Removed:
        return QStringLiteral("−");
    default:
        return {};
    }
}

void DiffModel::setFiles(QList<FileDiff> files)
{
    beginResetModel();
    m_files = std::move(files);
    m_folded.assign(static_cast<size_t>(m_files.size()), false);
    for (int i = 0; i < m_files.size() && m_files.size() > 1; ++i)
        m_folded[static_cast<size_t>(i)] = m_files.at(i).lines.size() > foldFrom;
    count();
    endResetModel();
}

int DiffModel::bodyRows(int file) const
{
    const FileDiff& diff = m_files.at(file);
    return static_cast<int>(diff.large ? 0 : diff.lines.size()) + (note(diff).isEmpty() ? 0 : 1);
}

void DiffModel::count()
{
    m_starts.assign(1, 0);
    for (int i = 0; i < m_files.size(); ++i)
        m_starts.push_back(m_starts.back() + 1 + (isFolded(i) ? 0 : bodyRows(i)));
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_starts.empty() ? 0 : m_starts.back();
}

DiffModel::Row DiffModel::at(int row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const int file = static_cast<int>(after - m_starts.begin()) - 1;
    const int within = row - m_starts.at(static_cast<size_t>(file)) - 1;
    if (within < 0)
        return {RowKind::File, file, -1};
    const FileDiff& diff = m_files.at(file);
    if (diff.large || within >= diff.lines.size())
        return {RowKind::Note, file, -1};
    return {RowKind::Line, file, within};
}

const DiffLine* DiffModel::lineAt(int row) const
{
    const Row found = at(row);
    return found.kind == RowKind::Line ? &m_files.at(found.file).lines.at(found.line) : nullptr;
}

QString DiffModel::note(const FileDiff& file) const
{
    if (file.large) {
        const auto size = [](qint64 bytes) {
            return bytes < 0 ? tr("not there") : byteSizeText(bytes);
        };
        return tr("A large file: before %1, after %2").arg(size(file.oldSize), size(file.newSize));
    }
    if (file.binary)
        return tr("Not a text: its content is not compared");
    if (file.cut)
        return tr("There are more lines than can be shown");
    if (file.lines.isEmpty() && file.kind == FileDiff::Kind::Renamed)
        return tr("Moved, its content is the same");
    if (file.lines.isEmpty())
        return tr("Nothing in its text has changed");
    return {};
}

QString DiffModel::words(int row) const
{
    const Row found = at(row);
    const FileDiff& file = m_files.at(found.file);
    if (found.kind == RowKind::Note)
        return note(file);
    switch (file.kind) {
    case FileDiff::Kind::Added:
        return tr("%1 · new").arg(file.path);
    case FileDiff::Kind::Deleted:
        return tr("%1 · deleted").arg(file.path);
    case FileDiff::Kind::Renamed:
        return tr("%1 → %2 · renamed").arg(file.oldPath, file.path);
    case FileDiff::Kind::Changed:
        break;
    }
    return file.path;
}

QString DiffModel::plainText(int row) const
{
    const DiffLine* line = lineAt(row);
    if (!line)
        return words(row);
    switch (line->kind) {
    case DiffLine::Kind::Added:
        return QLatin1Char('+') + line->text;
    case DiffLine::Kind::Removed:
        return QLatin1Char('-') + line->text;
    case DiffLine::Kind::Context:
        return QLatin1Char(' ') + line->text;
    default:
        return line->text;
    }
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DiffLine* line = lineAt(index.row());
    if (role == Qt::ToolTipRole)
        return line ? QVariant() : words(index.row());
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return {};
    if (!line) {
        const Row found = at(index.row());
        if (found.kind == RowKind::Note || role == Qt::DisplayRole)
            return words(index.row());
        const FileDiff& file = m_files.at(found.file);
        return tr("%1, %2 added, %3 removed, %4")
            .arg(words(index.row()), QString::number(file.added), QString::number(file.removed),
                 isFolded(found.file) ? tr("folded") : tr("unfolded"));
    }
    if (line->kind == DiffLine::Kind::Added)
        return tr("added in line %1: %2").arg(QString::number(line->newLine), line->text);
    if (line->kind == DiffLine::Kind::Removed)
        return tr("removed from line %1: %2").arg(QString::number(line->oldLine), line->text);
    return line->text;
}

void DiffModel::setFolded(int file, bool folded)
{
    if (isFolded(file) == folded)
        return;
    const int head = rowOfFile(file);
    const int rows = bodyRows(file);
    if (rows == 0) {
        m_folded[static_cast<size_t>(file)] = folded;
    } else if (folded) {
        beginRemoveRows({}, head + 1, head + rows);
        m_folded[static_cast<size_t>(file)] = true;
        count();
        endRemoveRows();
    } else {
        beginInsertRows({}, head + 1, head + rows);
        m_folded[static_cast<size_t>(file)] = false;
        count();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(head), index(head));
}

int DiffModel::longestLine(int limit) const
{
    qsizetype longest = 0;
    for (const FileDiff& file : m_files) {
        for (const DiffLine& line : file.lines)
            longest = std::max(longest, line.text.size());
    }
    return static_cast<int>(std::min<qsizetype>(longest, limit));
}

} // namespace vitrine::ui
