#pragma once

#include "ui/shell/accessneed.h"
#include "ui/shell/palettemodel.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QWidget;

namespace vitrine::ui {

class Page;
class Strip;
struct Services;

/// What the window does about accounts: the menu of the chip, signing in and out, and the way to a right that
/// is missing. GUI thread.
class AccountDesk : public QObject {
    Q_OBJECT

public:
    /// \param window over which dialogs open
    AccountDesk(Services& services, Strip& strip, QWidget* window);

    /// Opens the dialog for the current place; \p then is called once someone is signed in.
    void signIn(const std::function<void()>& then = {}, bool writes = false);
    void signOut();
    /// Says in the strip which right is missing and offers the fix; \p again once it is there and \p page
    /// still is.
    void wanted(Page* page, const Error& error, const std::function<void()>& again);
    /// The lines of the chip's menu; for a repository in front also who speaks for it alone.
    void fill(QMenu* menu, const Page* shown);
    /// The commands of the palette.
    QList<PaletteItem> commands();
    /// Another page is in front: what one page wanted is not the other's concern.
    void leave(const Page* page);

Q_SIGNALS:
    void openAddress(const QString& address);
    void said(const QString& text);
    /// Someone else speaks for the repository in front.
    void reloadAsked();

private:
    void offer(const AccessNeed& need);
    void mend(const AccessFix& fix);
    void goOn();
    void use(const QString& name);
    void useFor(const RepoId& repo, const QString& name);
    void addForRepository(QMenu* menu, const RepoId& repo);
    QList<account::Account> others() const;
    QString speakerWords() const;

    Services& m_services;
    Strip& m_strip;
    QWidget* m_window;
    QPointer<Page> m_page;         ///< that wanted something
    std::function<void()> m_again; ///< what goes on afterwards
};

} // namespace vitrine::ui
