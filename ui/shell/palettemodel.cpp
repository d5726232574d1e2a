#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzy.h"

#include <algorithm>

namespace vitrine::ui {

namespace {
constexpr qsizetype most = 60;
}

void PaletteModel::setLocal(const QList<PaletteItem>& items)
{
    m_local = items;
    rebuild();
}

void PaletteModel::setPattern(const QString& pattern)
{
    m_pattern = pattern.trimmed();
    m_remote.clear();
    rebuild();
}

void PaletteModel::setRemote(const QList<PaletteItem>& items)
{
    m_remote = items;
    rebuild();
}

void PaletteModel::rebuild()
{
    struct Scored {
        int score;
        const PaletteItem* item;
    };
    QList<Scored> scored;
    for (const PaletteItem& item : std::as_const(m_local)) {
        if (const int score = fuzzyScore(m_pattern, item.title))
            scored.append({score, &item});
    }
    std::stable_sort(scored.begin(), scored.end(), [this](const Scored& a, const Scored& b) {
        if (m_pattern.isEmpty() || a.score == b.score)
            return a.item->rank < b.item->rank;
        return a.score > b.score;
    });
    beginResetModel();
    m_shown.clear();
    QStringList addresses;
    for (const Scored& entry : scored.mid(0, most)) {
        m_shown.append(*entry.item);
        addresses.append(entry.item->address);
    }
    for (const PaletteItem& item : std::as_const(m_remote)) {
        if (!addresses.contains(item.address))
            m_shown.append(item);
    }
    if (m_fallback && !m_pattern.isEmpty())
        m_shown.append(m_fallback(m_pattern));
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteItem& item = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(item.title, item.group);
    case GroupRole:
        return item.group;
    case IconRole:
        return item.icon;
    case KeysRole:
        return item.keys;
    default:
        return {};
    }
}

} // namespace vitrine::ui
