#include "ui/pages/repo/revisionpicker.h"

#include "ui/pages/repo/repostate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace vitrine::ui {

RevisionPicker::RevisionPicker(RepoState& state, QWidget* parent)
    : QToolButton(parent), m_state(state), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("repoRevision"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_menu, &QMenu::triggered, this, [this](QAction* action) {
        if (const QString revision = action->data().toString(); !revision.isEmpty())
            Q_EMIT chosen(revision);
    });
    connect(&m_state, &RepoState::refsChanged, this, &RevisionPicker::refresh);
    refresh();
}

void RevisionPicker::refresh()
{
    setVisible(!m_state.source().isFolder());
    const QString current = m_state.source().revision.text();
    const bool commit = m_state.source().revision.isCommit();
    setText(commit ? current.left(8) : QFontMetrics(font()).elidedText(current, Qt::ElideMiddle, 160));
    setToolTip(tr("Revision: %1").arg(current));
    setAccessibleName(tr("Revision %1").arg(text()));
    m_menu->clear();
    addRefs(tr("Branches"), m_state.refs().branches, false);
    addRefs(tr("Tags"), m_state.refs().tags, false);
    addRefs(tr("Pull requests"), m_state.refs().pullRequests, true);
    addRefs(tr("Conversions"), m_state.refs().converts, true);
    if (m_menu->isEmpty())
        m_menu->addAction(current)->setData(current);
    addOtherRevision();
}

void RevisionPicker::addRefs(const QString& title, const QList<hub::Ref>& refs, bool byRef)
{
    constexpr qsizetype most = 40; // the rest is typed
    if (refs.isEmpty())
        return;
    m_menu->addSection(title);
    for (const hub::Ref& ref : refs.mid(0, most)) {
        QAction* action = m_menu->addAction(byRef ? ref.ref : ref.name);
        action->setData(byRef ? ref.ref : ref.name);
        action->setCheckable(true);
        action->setChecked(action->data().toString() == m_state.source().revision.text());
    }
}

// Any branch, tag or commit, by its name.
void RevisionPicker::addOtherRevision()
{
    m_menu->addSection(tr("Another one"));
    auto* holder = new QWidget(m_menu);
    auto* field = new QLineEdit(holder);
    field->setObjectName(QStringLiteral("otherRevision"));
    field->setPlaceholderText(tr("Commit, tag or refs/pr/1"));
    field->setAccessibleName(tr("Another revision"));
    field->setMinimumWidth(220);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(field);
    auto* action = new QWidgetAction(m_menu);
    action->setDefaultWidget(holder);
    m_menu->addAction(action);
    connect(
        field, &QLineEdit::returnPressed, this,
        [this, field] {
            const QString wanted = field->text().trimmed();
            m_menu->close();
            if (!wanted.isEmpty())
                Q_EMIT chosen(wanted);
        },
        Qt::QueuedConnection);
}

} // namespace vitrine::ui
