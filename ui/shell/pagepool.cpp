#include "ui/shell/pagepool.h"

#include "ui/shell/page.h"

#include <QStackedWidget>

namespace vitrine::ui {

namespace {

constexpr int keptVisits = 6;

/// Tab and place within a page do not make another page.
QString keyOf(const PageEntry& entry, const QString& address, const Page* page)
{
    if (entry.kept)
        return entry.id;
    return entry.id + QLatin1Char(' ') + (page ? page->poolKey(address) : address);
}

} // namespace

PagePool::PagePool(Services& services, const PageTable& table, QStackedWidget* stack)
    : m_services(services), m_table(table), m_stack(stack)
{
}

Page* PagePool::pageFor(const QString& address)
{
    for (const PageEntry& entry : m_table) {
        if (!entry.takes(address))
            continue;
        Page* relative = find(entry.id);
        const QString key = keyOf(entry, address, relative);
        Page* page = m_byKey.value(key);
        if (!page) {
            page = make(entry, key);
            if (!relative) { // only a page knows which addresses mean the same one
                const QString known = keyOf(entry, address, page);
                m_byKey.remove(key);
                m_byKey.insert(known, page);
            }
        }
        m_pages.removeOne(page);
        m_pages.append(page);
        return page;
    }
    return nullptr;
}

Page* PagePool::find(const QString& id) const
{
    for (auto it = m_pages.crbegin(); it != m_pages.crend(); ++it) {
        if ((*it)->id() == id)
            return *it;
    }
    return nullptr;
}

Page* PagePool::make(const PageEntry& entry, const QString& key)
{
    if (!entry.kept)
        dropOldest();
    Page* page = entry.make(m_services, m_stack);
    if (page->objectName().isEmpty())
        page->setObjectName(page->id());
    page->setProperty("kept", entry.kept);
    m_stack->addWidget(page);
    m_byKey.insert(key, page);
    m_pages.append(page);
    if (m_made)
        m_made(page);
    return page;
}

void PagePool::dropOldest()
{
    QList<Page*> passing;
    for (Page* page : std::as_const(m_pages)) {
        if (!page->property("kept").toBool())
            passing.append(page);
    }
    while (passing.size() >= keptVisits) {
        Page* oldest = passing.takeFirst();
        if (oldest == m_stack->currentWidget())
            continue;
        drop(oldest);
    }
}

void PagePool::dropHidden()
{
    const QList<Page*> all = m_pages;
    for (Page* page : all) {
        if (!page->property("kept").toBool() && page != m_stack->currentWidget())
            drop(page);
    }
}

void PagePool::drop(Page* page)
{
    m_pages.removeOne(page);
    m_byKey.removeIf([page](const auto& entry) { return entry.value() == page; });
    m_stack->removeWidget(page);
    page->deleteLater();
}

} // namespace vitrine::ui
