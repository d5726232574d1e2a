#pragma once

#include "core/storage/libraryindex.h"
#include "core/tasks/runshere.h"
#include "ui/shell/page.h"

#include <QHash>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vitrine::ui {

class CardGrid;
class Label;
class LibraryModel;
class RepoCardDelegate;
class SegmentedControl;
class StateView;

/// What is on this computer, how large it is and when it was used; open, try, verify, delete with undo.
class LibraryPage : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(Services& services, QWidget* parent = nullptr);
    ~LibraryPage() override;

    QString id() const override { return QStringLiteral("library"); }
    QString title() const override;
    QString address() const override { return QStringLiteral("vitrine:library"); }
    void restore(const QString& address, const QVariantMap& state) override;
    QVariantMap state() const override;
    void activated() override;
    void reload() override;
    void find() override;
    bool stop() override;
    void retranslate() override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildActions();
    void showContent();
    void readVerdicts();
    void showState();
    void showActions();
    int currentRow() const;
    void openCurrent();
    void tryCurrent();
    void verifyCurrent();
    void deleteChosen();
    void deleteOlder();
    void removeAll(const QList<std::pair<storage::LibraryItem, QStringList>>& removals, const QString& what);
    QList<storage::LibraryItem> chosenItems() const;
    void showMenu(const QPoint& at);
    void copyName();
    void showFolder();
    void tellVerified(const storage::LibraryItem& item, Result<storage::VerifyReport> report);

    Services& m_services;
    LibraryModel* m_model;
    RepoCardDelegate* m_delegate;
    std::unique_ptr<net::CancelSource> m_verifying;
    QHash<QString, tasks::RunsHere> m_verdicts;
    net::CancelSource m_readingVerdicts;
    bool m_scanned = false;

    Label* m_title = nullptr;
    Label* m_total = nullptr;
    QLineEdit* m_search = nullptr;
    SegmentedControl* m_order = nullptr;
    QWidget* m_hint = nullptr;
    Label* m_hintText = nullptr;
    QPushButton* m_hintButton = nullptr;
    Label* m_warnings = nullptr;
    QStackedWidget* m_stack = nullptr;
    CardGrid* m_grid = nullptr;
    StateView* m_state = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace vitrine::ui
