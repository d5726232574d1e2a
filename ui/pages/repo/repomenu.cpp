#include "ui/pages/repo/repomenu.h"

namespace vitrine::ui {

RepoMenu::RepoMenu(QWidget* parent) : QMenu(parent), m_follow(nullptr), m_share(nullptr), m_lastGroup(nullptr)
{
    setObjectName(QStringLiteral("repoMenu"));
    m_lastGroup = addSeparator();
    QAction* collect = addEntry(tr("Add to collection…"), "repoCollect");
    connect(collect, &QAction::triggered, this, &RepoMenu::collectAsked);
    m_follow = addEntry({}, "repoFollow");
    connect(m_follow, &QAction::triggered, this, [this] { Q_EMIT followAsked(!m_followed); });
    QAction* copy = addAction(tr("Copy link"), this, &RepoMenu::copyLinkAsked);
    copy->setObjectName(QStringLiteral("repoCopyLink"));
    QAction* browser = addAction(tr("Open in browser"), this, &RepoMenu::browserAsked);
    browser->setObjectName(QStringLiteral("repoBrowser"));
    m_share = addEntry(tr("Share this repository"), "repoShare");
    m_share->setToolTip(tr("Other programs of this computer can then ask This computer for it"));
    connect(m_share, &QAction::triggered, this, &RepoMenu::shareAsked);
    m_share->setVisible(false);
    setFollowed(false);
}

QAction* RepoMenu::addEntry(const QString& text, const char* name)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    insertAction(m_lastGroup, action);
    return action;
}

void RepoMenu::setShareable(bool shareable)
{
    m_share->setVisible(shareable);
}

void RepoMenu::setFollowed(bool followed)
{
    m_followed = followed;
    m_follow->setText(followed ? tr("Stop following") : tr("Follow"));
    m_follow->setToolTip(tr("Tells you when something in it has changed"));
}

} // namespace vitrine::ui
