#include "ui/pages/repo/snippetview.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int margin = 10; ///< pixels around the code

// How high the code is, wrapped wherever it must.
int wrappedHeight(const QString& text, const QFont& font, int width)
{
    QTextDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPlainText(text);
    document.setTextWidth(width);
    return static_cast<int>(document.size().height());
}

} // namespace

SnippetView::SnippetView(const UseSnippet& snippet, int width, QWidget* parent) : QWidget(parent)
{
    auto* title = new Label(snippet.name, TextSize::Caption, this);
    auto* row = new QHBoxLayout;
    row->addWidget(title->quiet(), 1);
    row->addWidget(
        new CopyButton([text = snippet.code] { return text; }, tr("Copy for %1").arg(snippet.name), this));
    auto* code = new QPlainTextEdit(snippet.code, this);
    code->setReadOnly(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(TextSize::Caption).pointSizeF());
    code->setFont(font);
    code->setLayoutDirection(Qt::LeftToRight);
    code->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    code->setAccessibleName(tr("How to use it with %1").arg(snippet.name));
    code->setTabChangesFocus(true);
    code->setFrameShape(QFrame::NoFrame);
    code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    code->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    code->document()->setDocumentMargin(0);
    code->viewport()->setAutoFillBackground(false);
    // The well is painted here: text in it is to be read and copied, not typed.
    QPalette clear = code->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    code->setPalette(clear);
    code->setFixedHeight(wrappedHeight(snippet.code, font, width - 2 * margin - 8) + 8);
    m_code = code;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(margin);
    column->addLayout(row);
    auto* inner = new QHBoxLayout;
    inner->setContentsMargins(margin, 0, margin, margin);
    inner->addWidget(code);
    column->addLayout(inner);
}

void SnippetView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    painter.setPen(theme.line);
    painter.setBrush(theme.sunken);
    const QRectF well =
        QRectF(m_code->geometry()).adjusted(-margin + 0.5, -margin + 4.5, margin - 0.5, margin - 4.5);
    painter.drawRoundedRect(well, Theme::radius, Theme::radius);
}

} // namespace vitrine::ui
