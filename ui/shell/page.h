#pragma once

#include "core/base/error.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace vitrine::ui {

struct Services;

/// One page of the window. The shell knows pages by this alone; a page signals upward and knows no sibling.
/// Pages of a kind that is kept (Discover, Library…) are made once; others once for each address, and the
/// least recently used ones are dropped: their state() comes back through restore().
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable name: "discover", "repo". Also the object name by which tests find it.
    virtual QString id() const = 0;
    /// Translated; the window's title and the history menu.
    virtual QString title() const = 0;
    /// The `vitrine:` link that opens this page as it is now.
    virtual QString address() const = 0;
    /// Shows \p address; \p state is what state() gave when one left it, or empty.
    virtual void restore(const QString& address, const QVariantMap& state) = 0;
    /// What back and forward bring back: scroll position, filters, the open tab.
    virtual QVariantMap state() const { return {}; }

    /// What tells pages of this kind apart: addresses with the same key share one page. For kinds that are
    /// not kept.
    virtual QString poolKey(const QString& address) const { return address; }

    virtual void activated() {}   ///< it is in front now
    virtual void deactivated() {} ///< another page is in front now
    virtual void reload() {}      ///< F5
    virtual void find() {}        ///< Ctrl+F
    /// Text from the search field. \return whether this page searches; otherwise Discover opens with it
    virtual bool search(const QString& text)
    {
        Q_UNUSED(text)
        return false;
    }
    /// What the search field shows while this page is in front.
    virtual QString searchText() const { return {}; }
    /// Esc: stop what runs here. \return whether there was something to stop
    virtual bool stop() { return false; }
    /// Sets every text anew; the language has changed.
    virtual void retranslate() {}

Q_SIGNALS:
    /// Go there: a `vitrine:` address or a Hub link.
    void openAddress(const QString& address);
    /// title() or address() is a new one; it replaces the current entry of the history.
    void changed();
    /// Something worth a line at the bottom for some seconds; a screen reader reads it.
    void said(const QString& text);
    /// The same with "Undo", for \p seconds; where it is not pressed, \p done is called (also when the window
    /// closes).
    void undoable(const QString& text, const std::function<void()>& undo, const std::function<void()>& done);
    /// Something needs a right that whoever speaks here lacks (kinds SignIn, Forbidden, Gated): the window
    /// names it and offers the fix; \p again is called once another account or right is there.
    void accessWanted(const vitrine::Error& error, const std::function<void()>& again);
    /// Something concerns the whole window (rate limited, signed out): shown in the strip.
    void windowError(const vitrine::Error& error);
};

} // namespace vitrine::ui
