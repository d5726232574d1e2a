#pragma once

#include "core/base/error.h"
#include "ui/shell/history.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace vitrine::ui {

class AccountDesk;
class FirstScreen;
class Page;
class PagePool;
class Rail;
class Strip;
class TakeChooser;
class Toast;
struct PaletteItem;
class TopBar;
class TransferNews;
class WindowNotes;
struct Services;

/// One kind of page in the table that the application gives to the window.
struct PageEntry {
    QString id;                     ///< Page::id()
    std::function<QString()> title; ///< translated name in rail and palette; empty: not listed there
    QString icon;                   ///< resources/icons name
    QString address;                ///< where the rail's entry leads; empty: not in the rail
    bool kept = true;               ///< one instance for all addresses; else one for each address
    bool bottom = false;            ///< at the rail's lower end (Settings)
    QString under;                  ///< id of the rail's entry it belongs to: no entry of its own there
    std::function<bool(const QString& address)> takes;
    std::function<Page*(Services& services, QWidget* parent)> make;
};

/// Made by the application (app/desktop/pages.cpp); the first entry that takes an address shows it.
using PageTable = QList<PageEntry>;

/// The window: bar, rail, pages, strip, palette, keys, drops. Knows pages by Page alone.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// \param pages in the order of the rail; Ctrl+1… follow it
    MainWindow(Services& services, PageTable pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a `vitrine:` address, a link to the current place or the Hub, or a local folder. Never downloads
    /// or runs. What nobody can show is said in the strip.
    void openAddress(const QString& address);
    /// The same, where the window is not painted yet after its first frame.
    void openSoon(const QString& address);
    QString address() const;
    /// Null until the first frame was shown or an address opened.
    Page* currentPage() const;
    /// A page by its id, where one exists.
    Page* page(const QString& id) const;

public Q_SLOTS:
    void back();
    void forward();
    void reloadPage();
    void openPalette();
    void showKeys();
    void focusSearch();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void makeKeys();
    void stopOrClose();
    void connectServices();
    void connectPage(Page* page);
    void showAddress(const QString& address, const QVariantMap& state);
    void openFirstPage();
    void closeOverlays();
    void leaveCurrent();
    void currentChanged();
    void search(const QString& text);
    QString railEntryOf(const QString& pageId) const;
    void updateTitle();
    void retranslate();
    void fold();

    void openFolderOrFile(const QString& path);
    void openText(const QString& text);
    void showAccountMenu(const QPoint& corner);
    void accountSwitched(const QString& origin);
    void takeInput(const QString& address);
    void offerCached(TakeChooser* chooser, const QString& input);
    void remember(const QString& address);
    QList<PaletteItem> paletteItems();

    Services& m_services;
    PageTable m_table;
    History m_history;
    std::unique_ptr<PagePool> m_pool;
    TransferNews* m_news = nullptr;
    WindowNotes* m_notes = nullptr;
    AccountDesk* m_accounts = nullptr;
    TopBar* m_bar = nullptr;
    Rail* m_rail = nullptr;
    Strip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    Toast* m_toast = nullptr;
    FirstScreen* m_firstScreen = nullptr; ///< until the first page is made
    QStringList m_waiting;                ///< to be opened after the first frame
};

} // namespace vitrine::ui
