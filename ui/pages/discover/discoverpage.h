#pragma once

#include "ui/pages/discover/facets.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vitrine::ui {

class CardGrid;
class FilterColumn;
class FlowLayout;
class Label;
class RepoCardDelegate;
class RepoListModel;
class SegmentedControl;
class SkeletonCards;
class StateView;
class Welcome;

/// Models, datasets and Spaces of the open place: facets, results, endless scrolling, the first welcome.
class DiscoverPage : public Page {
    Q_OBJECT

public:
    explicit DiscoverPage(Services& services, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("discover"); }
    QString title() const override;
    QString address() const override { return m_facets.address(); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override;
    void find() override;
    bool search(const QString& text) override;
    QString searchText() const override { return m_facets.search; }
    bool stop() override;
    void retranslate() override;

    RepoListModel* model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    void buildNotes(QVBoxLayout* column);
    void buildWelcome();
    void connectModel();
    void takePlace();
    void takeLibrary();
    void ask(const Facets& facets);
    void askNow();
    void putFiltersFirst();
    void showFacets();
    void showChips();
    void showState();
    void showNotes();
    void showEmpty();
    QString emptyReason() const;
    void showSortMenu();
    void setListLayout(bool list);
    void foldFilters();
    void open(const QModelIndex& index);
    void copyId(const QModelIndex& index);
    void preview(const QModelIndex& index);
    void contextMenu(const QPoint& at);
    void finishWelcome();
    void chooseFolder();
    void chooseFile();
    QString countText() const;

    Services& m_services;
    Facets m_facets;
    QTimer m_typing;
    RepoListModel* m_model;
    RepoCardDelegate* m_delegate;
    QSet<QString> m_here; ///< cache folder names of what the open place has on this computer
    bool m_asked = false;
    bool m_narrow = false;
    bool m_filtersOpen = false;

    QScrollArea* m_filterArea = nullptr;
    QWidget* m_divider = nullptr;
    FilterColumn* m_filters = nullptr;
    QVBoxLayout* m_results = nullptr;
    QPointer<Welcome> m_welcome;
    SegmentedControl* m_type = nullptr;
    Label* m_count = nullptr;
    QToolButton* m_filterButton = nullptr;
    QToolButton* m_sort = nullptr;
    SegmentedControl* m_layoutSwitch = nullptr;
    QWidget* m_chipRow = nullptr;
    FlowLayout* m_chips = nullptr;
    QStackedWidget* m_stack = nullptr;
    CardGrid* m_grid = nullptr;
    StateView* m_stateView = nullptr;
    SkeletonCards* m_skeleton = nullptr;
    QWidget* m_note = nullptr;
    Label* m_noteText = nullptr;
    QPushButton* m_noteButton = nullptr;
    QWidget* m_footer = nullptr;
    Label* m_footerText = nullptr;
    QPushButton* m_footerButton = nullptr;
};

} // namespace vitrine::ui
