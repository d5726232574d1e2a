#pragma once

#include "core/net/canceltoken.h"

#include <QWidget>

class QLineEdit;

namespace vitrine::ui {

class CommentEditor;
class Community;
class Label;

/// The form that begins a discussion or a pull request.
class NewDiscussion : public QWidget {
    Q_OBJECT

public:
    explicit NewDiscussion(Community& community, QWidget* parent = nullptr);
    ~NewDiscussion() override;

    void begin(bool pullRequest);

Q_SIGNALS:
    void created(int num);
    void left();

private:
    void send(const QString& text);
    QString titleDraft() const;

    Community& m_community;
    net::CancelSource m_cancel;
    bool m_pullRequest = false;
    Label* m_head;
    Label* m_explanation;
    QLineEdit* m_title;
    Label* m_error;
    QWidget* m_place;
    CommentEditor* m_editor = nullptr;
};

} // namespace vitrine::ui
