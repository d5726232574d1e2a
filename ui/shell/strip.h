#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <map>

class QLabel;
class QPushButton;
class QToolButton;

namespace vitrine::ui {

class Label;

/// The one line under the bar for what concerns the whole window, with one action, or two ways to choose
/// from. Of several subjects the most pressing is shown.
class Strip : public QFrame {
    Q_OBJECT

public:
    /// The most pressing first.
    enum class Subject { Access, Message, RateLimited, Offline, Unreachable };

    struct Note {
        QString icon;
        QString text;
        QString action; ///< empty: none
        std::function<void()> act;
        bool dismissable = false;
        QString other{}; ///< a second action; empty: none
        std::function<void()> actOther{};
    };

    explicit Strip(QWidget* parent = nullptr);

    void setNote(Subject subject, Note note);
    void clear(Subject subject);
    bool has(Subject subject) const { return m_notes.contains(subject); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void present();

    std::map<Subject, Note> m_notes;
    QLabel* m_icon;
    Label* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QToolButton* m_close;
};

} // namespace vitrine::ui
