#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace vitrine::ui {

class CardView;

/// Stands above a CardView: what a person should know about this card (its notes), and the question whether
/// pictures from other sites may be shown. Hidden where there is nothing to say.
class CardNotices : public QFrame {
    Q_OBJECT

public:
    /// \p view must live as long; its signals are followed.
    explicit CardNotices(CardView& view, QWidget* parent = nullptr);

    /// After setCard: shows the new card's notes.
    void refresh();

private:
    void setBlocked(int count);
    void adjust();

    CardView& m_view;
    QLabel m_notes;
    QLabel m_question;
    QPushButton m_show;
};

} // namespace vitrine::ui
