#include "ui/pages/repo/filetreemodel.h"

#include "core/base/bytesize.h"
#include "ui/theme/icons.h"
#include "ui/widgets/words.h"

namespace vitrine::ui {

namespace {
constexpr int rowHeight = 28; ///< pixels
}

struct FileTreeModel::Node {
    QString name;
    hub::TreeEntry entry;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    bool isFolder() const { return entry.type == hub::TreeEntry::Type::Directory; }
    int position = 0; ///< among its siblings
    qint64 total = 0; ///< bytes of everything below

    Node* child(const QString& wanted) const
    {
        const auto found =
            std::find_if(children.begin(), children.end(), [&](const auto& n) { return n->name == wanted; });
        return found == children.end() ? nullptr : found->get();
    }
    void sort()
    {
        std::sort(children.begin(), children.end(), [](const auto& a, const auto& b) {
            return a->isFolder() != b->isFolder() ? a->isFolder()
                                                  : a->name.compare(b->name, Qt::CaseInsensitive) < 0;
        });
        total = isFolder() ? 0 : entry.size;
        for (size_t i = 0; i < children.size(); ++i) {
            children[i]->position = static_cast<int>(i);
            children[i]->sort();
            total += children[i]->total;
        }
    }
};

FileTreeModel::FileTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

FileTreeModel::~FileTreeModel() = default;

FileTreeModel::Node* FileTreeModel::folder(const QString& path)
{
    Node* at = m_root.get();
    if (path.isEmpty())
        return at;
    QString soFar;
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString& part : parts) {
        soFar += soFar.isEmpty() ? part : QLatin1Char('/') + part;
        Node* next = at->child(part);
        if (!next) {
            auto made = std::make_unique<Node>();
            made->name = part;
            made->parent = at;
            made->entry.type = hub::TreeEntry::Type::Directory;
            made->entry.path = soFar;
            next = made.get();
            at->children.push_back(std::move(made));
        }
        at = next;
    }
    return at;
}

void FileTreeModel::setEntries(const QList<hub::TreeEntry>& entries)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->entry.type = hub::TreeEntry::Type::Directory;
    // Entries come folder by folder: remembering the last one spares most look-ups.
    QString lastPath;
    Node* last = m_root.get();
    for (const hub::TreeEntry& entry : entries) {
        if (entry.type == hub::TreeEntry::Type::Directory) {
            folder(entry.path)->entry = entry;
            continue;
        }
        const qsizetype slash = entry.path.lastIndexOf(QLatin1Char('/'));
        const QString path = slash < 0 ? QString() : entry.path.left(slash);
        if (path != lastPath) {
            last = folder(path);
            lastPath = path;
        }
        auto made = std::make_unique<Node>();
        made->name = entry.path.mid(slash + 1);
        made->entry = entry;
        made->parent = last;
        last->children.push_back(std::move(made));
    }
    m_root->sort();
    endResetModel();
}

FileTreeModel::Node* FileTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

void FileTreeModel::setCommits(const QList<hub::TreeEntry>& entries)
{
    for (const hub::TreeEntry& entry : entries) {
        const QModelIndex index = indexOf(entry.path);
        if (!index.isValid() || entry.lastCommit.isEmpty())
            continue;
        hub::TreeEntry& own = node(index)->entry;
        own.lastCommit = entry.lastCommit;
        own.lastCommitTitle = entry.lastCommitTitle;
        own.lastCommitDate = entry.lastCommitDate;
        own.securityStatus = entry.securityStatus;
        Q_EMIT dataChanged(index.siblingAtColumn(Mark), index.siblingAtColumn(LastChange));
    }
}

const hub::TreeEntry* FileTreeModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? &node(index)->entry : nullptr;
}

QModelIndex FileTreeModel::indexOf(const QString& path) const
{
    Node* at = m_root.get();
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString& part : parts) {
        at = at->child(part);
        if (!at)
            return {};
    }
    return createIndex(at->position, 0, at);
}

QStringList FileTreeModel::filesBelow(const QModelIndex& index) const
{
    const Node* at = node(index);
    if (!at->isFolder())
        return {at->entry.path};
    QStringList paths;
    for (const auto& child : at->children)
        paths += filesBelow(createIndex(child->position, 0, child.get()));
    return paths;
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* at = node(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(at->children.size()))
        return {};
    return createIndex(row, column, at->children[static_cast<size_t>(row)].get());
}

QModelIndex FileTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* above = node(child)->parent;
    if (!above || above == m_root.get())
        return {};
    return createIndex(above->position, 0, above);
}

int FileTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int FileTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString FileTreeModel::textOf(const Node& node, int column) const
{
    switch (column) {
    case Name:
        return node.name;
    case Size:
        return byteSizeText(node.total);
    case Mark:
        return markOf(node.entry).word;
    default:
        break;
    }
    if (!node.entry.lastCommitDate.isValid())
        return {};
    const QString when = agoText(node.entry.lastCommitDate);
    return node.entry.lastCommitTitle.isEmpty() ? when : tr("%1 · %2").arg(when, node.entry.lastCommitTitle);
}

QVariant FileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* at = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*at, index.column());
    case Qt::DecorationRole:
        return index.column() == Name
                   ? icon(at->isFolder() ? QStringLiteral("folder") : QStringLiteral("file"))
                   : QVariant();
    case Qt::SizeHintRole: // the name takes what room there is, so its width means nothing
        return index.column() == Name || index.column() == LastChange ? QSize(0, rowHeight) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == LastChange)
            return QStringList{fullDateText(at->entry.lastCommitDate), at->entry.lastCommitTitle}
                .join(QLatin1Char('\n'))
                .trimmed();
        return index.column() == Mark ? markOf(at->entry).meaning : at->entry.path;
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3")
            .arg(at->name, byteSizeText(at->total), markOf(at->entry).word)
            .trimmed();
    case PathRole:
        return at->entry.path;
    case SizeRole:
        return at->total;
    case IsFolderRole:
        return at->isFolder();
    case TintRole:
        return static_cast<int>(markOf(at->entry).tint);
    case HasCommitRole:
        return at->entry.lastCommitDate.isValid();
    default:
        return {};
    }
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Mark:
        return tr("Kind");
    default:
        return tr("Last change");
    }
}

FileMark markOf(const hub::TreeEntry& entry)
{
    const QString& path = entry.path;
    if (entry.securityStatus == QLatin1String("unsafe") ||
        entry.securityStatus == QLatin1String("suspicious"))
        return {
            FileTreeModel::tr("suspicious"),
            FileTreeModel::tr("The place's scanner warns of this file. Do not open it in other programs."),
            true, Tint::Bad};
    if (path.endsWith(QLatin1String(".safetensors")))
        return {FileTreeModel::tr("safe"),
                FileTreeModel::tr("Weights as plain numbers: nothing in this file can run."), false,
                Tint::Good};
    for (const char* suffix : {".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle"}) {
        if (path.endsWith(QLatin1String(suffix)))
            return {FileTreeModel::tr("pickle"),
                    FileTreeModel::tr(
                        "A Python pickle can run code when another program opens it. Vitrine never does."),
                    true, Tint::Warn};
    }
    if (entry.isLfs())
        return {FileTreeModel::tr("LFS"),
                FileTreeModel::tr("A large file, kept outside the repository's history."), false,
                Tint::Neutral};
    return {};
}

} // namespace vitrine::ui
