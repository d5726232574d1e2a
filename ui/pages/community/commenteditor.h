#pragma once

#include "core/base/error.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vitrine::ui {

class Community;
class Label;
class MarkdownBody;
class SegmentedControl;

/// Where a comment is written: text and its preview. What is written is kept as a draft, also when the
/// program ends, until it was sent. Ctrl+Enter sends.
class CommentEditor : public QWidget {
    Q_OBJECT

public:
    /// \param about what its draft is kept under; empty: nothing is kept
    CommentEditor(Community& community, const QString& about, QWidget* parent = nullptr);
    ~CommentEditor() override;

    QString text() const;
    void setText(const QString& text);
    /// Empties it, and forgets the draft only once it was sent (settle()).
    void clear();
    void settle();
    /// What could not be sent is back, with why.
    void restore(const QString& text, const vitrine::Error& error);
    void setSendText(const QString& text);
    void setPlaceholder(const QString& text);
    QPushButton* sendButton() const { return m_send; }
    /// A further button before "Comment".
    void addButton(QWidget* button);
    void focusText();

Q_SIGNALS:
    void send(const QString& text);
    void textChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void showPreview(bool preview);
    void sendNow();
    void fitText();
    void ownerKnown();

    Community& m_community;
    QString m_about;
    QString m_owner;        ///< whose draft it is
    bool m_sending = false; ///< cleared, but not settled: the draft stays
    QTimer m_keeper;
    SegmentedControl* m_mode;
    Label* m_error;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_text;
    MarkdownBody* m_preview;
    QPushButton* m_send;
    QWidget* m_buttons;
};

} // namespace vitrine::ui
