#pragma once

#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace vitrine::test {

/// Someone is at a page: the services read the token at their start.
template <typename PageType>
struct PageDesk {
    explicit PageDesk(const QByteArray& token = LocalHubFixture::writeToken())
        : hadToken(qputenv("HF_TOKEN", token)), page(at.services())
    {
        page.resize(1100, 700);
        QObject::connect(
            &page, &ui::Page::undoable, &page,
            [this](const QString& text, const std::function<void()>& back, const std::function<void()>&) {
                told = text;
                undo = back;
            });
        QObject::connect(&page, &ui::Page::said, &page, [this](const QString& text) { told = text; });
    }
    ~PageDesk() { qunsetenv("HF_TOKEN"); }

    void open(const QString& address)
    {
        page.restore(address, {});
        page.show();
        page.activated();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return shown<T>(page, name);
    }
    bool press(const char* name) const
    {
        auto* button = find<QPushButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    std::shared_ptr<hub::HubClient> client() { return at.services().places.currentClient(); }
    /// A dialog of the page, once it is there.
    template <typename T>
    T* dialog(const char* name)
    {
        T* found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = page.template findChild<T*>(QLatin1String(name))) != nullptr; });
        return found;
    }

    bool hadToken;
    UiServices at;
    PageType page;
    QString told;
    std::function<void()> undo;
};

} // namespace vitrine::test
