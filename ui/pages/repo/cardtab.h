#pragma once

#include "core/cards/block.h"
#include "core/net/canceltoken.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedLayout;

namespace vitrine::ui {

class CardView;
class FindBar;
class Label;
class RepoState;
class StateView;

/// The tab Card: the card, its contents list where there is room, notes above it, pictures by the person's
/// setting.
class CardTab : public QWidget {
    Q_OBJECT

public:
    static constexpr int contentsFrom = 900; ///< pixels of width from which the contents list is shown

    explicit CardTab(RepoState& state, QWidget* parent = nullptr);
    ~CardTab() override;

    int scrollPosition() const;
    /// Kept until the card has come.
    void setScrollPosition(int position);
    void find();
    /// Goes where a link of the card leads.
    void follow(const cards::Target& target);

Q_SIGNALS:
    void openAddress(const QString& address);
    void openFile(const QString& path);
    void said(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void update();
    void showNotes();
    void fillContents();
    void fetchPicture(const cards::Target& target);
    void takePicture(const cards::Target& target, const QByteArray& bytes);
    void applySettings();
    void fold();

    RepoState& m_state;
    net::CancelSource m_cancel;
    int m_wantedScroll = 0;
    Label* m_notes;
    QWidget* m_pictureBar;
    FindBar* m_find;
    CardView* m_view;
    QListWidget* m_contents;
    StateView* m_stateView;
    QWidget* m_page;
    QStackedLayout* m_stack;
};

} // namespace vitrine::ui
