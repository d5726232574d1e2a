#pragma once

#include "core/cards/block.h"
#include "core/net/canceltoken.h"

#include <QWidget>

class QPushButton;

namespace vitrine::ui {

class CardView;
class Community;

/// Markdown of a stranger, parsed by the reader and as high as what it says. Parsed only once it comes near
/// what is seen (prepare()); pictures and links follow the same rules as a card's.
class MarkdownBody : public QWidget {
    Q_OBJECT

public:
    explicit MarkdownBody(Community& community, QWidget* parent = nullptr);
    ~MarkdownBody() override;

    void setMarkdown(const QString& text);
    const QString& markdown() const { return m_text; }
    void prepare();
    bool isPrepared() const { return m_view != nullptr; }
    /// What is shown, in words.
    QString shownText() const;

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void parse();
    void makeView();
    void applySettings();
    void fit();
    int guessedHeight() const;
    void follow(const cards::Target& target);
    void fetchPicture(const cards::Target& target);

    Community& m_community;
    net::CancelSource m_cancel;
    QString m_text;
    CardView* m_view = nullptr;
    QPushButton* m_showPictures = nullptr;
};

} // namespace vitrine::ui
