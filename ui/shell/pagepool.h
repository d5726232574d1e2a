#pragma once

#include "ui/shell/mainwindow.h"

#include <QPointer>

class QStackedWidget;

namespace vitrine::ui {

/// The pages that are alive: one of each kept kind, and the last few of the others.
class PagePool {
public:
    PagePool(Services& services, const PageTable& table, QStackedWidget* stack);

    /// The page for \p address, made where there is none; null where nobody takes it.
    Page* pageFor(const QString& address);
    Page* find(const QString& id) const;
    const QList<Page*>& pages() const { return m_pages; }
    /// Drops the pages that are neither kept nor in front.
    void dropHidden();
    /// Called for each page as it is made.
    void onMade(std::function<void(Page*)> made) { m_made = std::move(made); }

private:
    Page* make(const PageEntry& entry, const QString& key);
    void drop(Page* page);
    void dropOldest();

    Services& m_services;
    const PageTable& m_table;
    QStackedWidget* m_stack;
    QList<Page*> m_pages; ///< least recently used first
    QHash<QString, Page*> m_byKey;
    std::function<void(Page*)> m_made;
};

} // namespace vitrine::ui
