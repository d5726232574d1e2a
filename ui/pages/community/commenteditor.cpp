#include "ui/pages/community/commenteditor.h"

#include "core/hub/discussions.h"
#include "ui/pages/community/community.h"
#include "ui/pages/community/markdownbody.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr auto keepAfter = std::chrono::milliseconds(400);
constexpr int usualLines = 6;

} // namespace

CommentEditor::CommentEditor(Community& community, const QString& about, QWidget* parent)
    : QWidget(parent), m_community(community), m_about(about), m_mode(new SegmentedControl(this)),
      m_error(new Label({}, TextSize::Caption, this)), m_stack(new QStackedWidget(this)),
      m_text(new QPlainTextEdit(this)), m_preview(new MarkdownBody(community, this)),
      m_send(primaryButton(tr("Comment"), this)), m_buttons(new QWidget(this))
{
    m_mode->setObjectName(QStringLiteral("editorMode"));
    m_mode->addSegment(QStringLiteral("write"), tr("Write"));
    m_mode->addSegment(QStringLiteral("preview"), tr("Preview"));
    m_text->setObjectName(QStringLiteral("commentEdit"));
    m_text->setAccessibleName(tr("Your comment"));
    m_text->setPlaceholderText(tr("Write a comment. Markdown works."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_send->setObjectName(QStringLiteral("commentSend"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_error->setObjectName(QStringLiteral("commentError"));
    m_error->wrapping();
    m_error->setTint(Tint::Bad);
    m_error->hide();
    auto* previewArea = new QScrollArea(m_stack);
    previewArea->setWidgetResizable(true);
    previewArea->setFrameShape(QFrame::NoFrame);
    previewArea->setWidget(m_preview);
    m_stack->addWidget(m_text);
    m_stack->addWidget(previewArea);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    column->addWidget(m_error);
    column->addWidget(m_buttons);
    fitText();
    m_keeper.setSingleShot(true);
    m_keeper.setInterval(keepAfter);
    connect(&m_keeper, &QTimer::timeout, this, &CommentEditor::keep);
    m_owner = m_community.draftOwner();
    if (!m_about.isEmpty())
        m_text->setPlainText(m_community.draft(m_about));
    connect(&m_community, &Community::rightsChanged, this, &CommentEditor::ownerKnown);
    connect(m_mode, &SegmentedControl::chosen, this,
            [this](const QString& id) { showPreview(id == QLatin1String("preview")); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_keeper.start();
        Q_EMIT textChanged();
    });
    connect(m_send, &QPushButton::clicked, this, &CommentEditor::sendNow);
}

CommentEditor::~CommentEditor()
{
    if (m_keeper.isActive())
        keep();
}

// Who a token belongs to becomes known after the text was shown.
void CommentEditor::ownerKnown()
{
    const QString before = std::exchange(m_owner, m_community.draftOwner());
    if (m_about.isEmpty() || before == m_owner || !before.startsWith(QLatin1Char('#')))
        return;
    m_community.forgetDraftOf(before, m_about);
    const QString kept = m_community.draft(m_about);
    if (m_text->toPlainText().isEmpty() && !m_sending)
        m_text->setPlainText(kept);
    else if (!m_sending)
        keep();
}

void CommentEditor::keep()
{
    m_keeper.stop();
    const QString written = m_text->toPlainText();
    if (m_about.isEmpty() || (m_sending && written.isEmpty()))
        return;
    if (!m_community.keepDraft(m_about, written))
        m_error->setText(
            tr("The draft could not be kept on this computer. Send it before you close the window."));
    m_error->setVisible(!m_error->text().isEmpty());
}

QString CommentEditor::text() const
{
    return m_text->toPlainText();
}

void CommentEditor::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void CommentEditor::clear()
{
    keep();
    m_sending = true;
    m_text->clear();
    m_error->hide();
    m_error->setText({});
    showPreview(false);
}

void CommentEditor::settle()
{
    m_sending = false;
    keep();
}

void CommentEditor::restore(const QString& text, const Error& error)
{
    m_sending = false;
    // What was written meanwhile stays below it.
    const QString since = m_text->toPlainText();
    setText(since.isEmpty() || since == text ? text : text + QStringLiteral("\n\n") + since);
    keep();
    m_error->setText(tr("%1 Your text is kept.").arg(error.message()));
    m_error->show();
    announce(m_error, m_error->text());
}

void CommentEditor::setSendText(const QString& text)
{
    m_send->setText(text);
}

void CommentEditor::setPlaceholder(const QString& text)
{
    m_text->setPlaceholderText(text);
    m_text->setAccessibleName(text);
}

void CommentEditor::addButton(QWidget* button)
{
    auto* row = static_cast<QHBoxLayout*>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
}

void CommentEditor::focusText()
{
    showPreview(false);
    m_text->setFocus();
}

void CommentEditor::showPreview(bool preview)
{
    m_mode->setCurrentId(preview ? QStringLiteral("preview") : QStringLiteral("write"));
    m_stack->setCurrentIndex(preview ? 1 : 0);
    if (!preview)
        return;
    const QString written = m_text->toPlainText();
    m_preview->setMarkdown(written.trimmed().isEmpty() ? tr("*Nothing is written yet.*") : written);
    m_preview->prepare();
}

void CommentEditor::sendNow()
{
    const auto checked = hub::commentText(m_text->toPlainText());
    if (!checked) {
        m_error->setText(checked.error().message());
        m_error->show();
        announce(m_error, m_error->text());
        m_text->setFocus();
        return;
    }
    m_error->hide();
    m_error->setText({});
    Q_EMIT send(*checked);
}

void CommentEditor::fitText()
{
    const QFontMetrics metrics(m_text->font());
    m_stack->setMinimumHeight(usualLines * metrics.lineSpacing() + 20);
}

bool CommentEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            if (m_send->isEnabled())
                sendNow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommentEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

} // namespace vitrine::ui
