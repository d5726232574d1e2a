#pragma once

#include "core/hub/discussions.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace vitrine::ui {

class CommentEditor;
class Community;
class Label;
class MarkdownBody;

/// One comment: who, when, what, and what one may do with it.
class CommentCard : public QFrame {
    Q_OBJECT

public:
    CommentCard(Community& community, int num, const hub::DiscussionEvent& event, QWidget* parent = nullptr);

    const QString& id() const { return m_event.id; }
    const hub::DiscussionEvent& event() const { return m_event; }
    /// The same comment as it is now.
    void setEvent(const hub::DiscussionEvent& event);
    /// Shown before the server has it.
    void setSending(bool sending);
    /// It comes near what is seen.
    void prepare();
    MarkdownBody* body() const { return m_body; }

Q_SIGNALS:
    void edited(const QString& id, const QString& text);
    void hideAsked(const QString& id);
    void quoteAsked(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

public:
    /// An edit arrived.
    void editSaved(const hub::DiscussionEvent& event);
    /// Opens the editor in place of the text.
    void edit();
    /// What could not be saved is back in the editor.
    void editFailed(const QString& text, const vitrine::Error& error);

private:
    void update();
    void fillMenu();
    void showHistory();
    void endEdit();
    QString draftName() const;

    Community& m_community;
    int m_num;
    hub::DiscussionEvent m_event;
    bool m_sending = false;
    Label* m_who;
    Label* m_when;
    QToolButton* m_more;
    MarkdownBody* m_body;
    Label* m_hidden;
    QVBoxLayout* m_column;
    CommentEditor* m_editor = nullptr;
};

} // namespace vitrine::ui
