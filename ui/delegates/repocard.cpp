#include "ui/delegates/repocard.h"

#include "core/base/bytesize.h"
#include "ui/delegates/tint.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoCard)
};

QString languagesText(const QStringList& codes)
{
    if (codes.isEmpty())
        return {};
    if (codes.size() == 1)
        return languageText(codes.first()).section(QStringLiteral(" ("), 0, 0);
    return QCoreApplication::translate("RepoCard", "%n languages", nullptr, int(codes.size()));
}

/// The dtype most of the weights have.
QString mainType(const QMap<QString, qint64>& parameters)
{
    const auto most = std::max_element(parameters.begin(), parameters.end());
    return most == parameters.end() ? QString() : most.key();
}

QString sizeCategory(const QStringList& tags)
{
    const QLatin1String prefix("size_categories:");
    for (const QString& tag : tags) {
        if (tag.startsWith(prefix))
            return Text::tr("%1 rows").arg(tag.mid(prefix.size()));
    }
    return {};
}

QString taskOf(const hub::RepoInfo& info)
{
    if (info.id.type == RepoType::Space)
        return {};
    if (info.id.type == RepoType::Model)
        return info.pipelineTag;
    const QLatin1String prefix("task_categories:");
    for (const QString& tag : info.tags) {
        if (tag.startsWith(prefix))
            return tag.mid(prefix.size());
    }
    return {};
}

QString factsOf(const hub::RepoInfo& info)
{
    QStringList facts;
    if (info.id.type == RepoType::Model) {
        if (info.parameterCount() > 0)
            facts = {countText(info.parameterCount()), mainType(info.parameters)};
        else if (!info.library.isEmpty())
            facts = {info.library};
    } else if (info.id.type == RepoType::Dataset) {
        facts = {sizeCategory(info.tags)};
    } else {
        facts = {info.sdk};
    }
    facts.append(languagesText(info.languages()));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

void setLine(RepoCard& card, const hub::RepoInfo& info, const tasks::RunsHere& verdict)
{
    if (info.id.type != RepoType::Model) {
        card.line = info.description.simplified();
        return;
    }
    if (info.gated != hub::Gating::None && verdict.verdict != tasks::Verdict::Unsupported) {
        card.lineIcon = QStringLiteral("lock");
        card.line = Text::tr("Asks for a licence first");
        card.lineTint = Tint::Warn;
        return;
    }
    if (verdict.verdict == tasks::Verdict::Unknown)
        return; // a card says what is known; the repository page says what is missing
    card.lineIcon = verdictIcon(verdict.verdict);
    card.lineTint = verdictTint(verdict.verdict);
    card.line = verdict.headline;
    if (verdict.runs() && verdict.downloadBytes > 0)
        card.line += QStringLiteral(" · ") + byteSizeText(verdict.downloadBytes);
}

} // namespace

QString RepoCard::spoken() const
{
    QStringList parts{owner.isEmpty() ? name : owner + QLatin1Char('/') + name, badge, task, facts, line};
    if (!downloads.isEmpty())
        parts.append(Text::tr("%1 downloads").arg(downloads));
    if (!likes.isEmpty())
        parts.append(Text::tr("%1 likes").arg(likes));
    parts.append(updated);
    if (!here.isEmpty())
        parts.append(Text::tr("on this computer"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

RepoCard repoCard(const hub::RepoInfo& info, const tasks::RunsHere& verdict, bool here, const QDateTime& now)
{
    RepoCard card;
    card.owner = info.id.owner;
    card.name = info.id.name;
    card.badge = info.gated != hub::Gating::None ? Text::tr("gated")
                 : info.isPrivate                ? Text::tr("private")
                                                 : QString();
    const QString task = taskOf(info);
    if (!task.isEmpty()) {
        card.task = tasks::taskTitle(task);
        card.taskTint = modalityTint(tasks::taskModality(task));
    } else if (info.id.type == RepoType::Space) {
        card.task = Text::tr("Space");
    }
    card.facts = factsOf(info);
    setLine(card, info, verdict);
    if (info.id.type != RepoType::Space)
        card.downloads = countText(info.downloads);
    card.likes = countText(info.likes);
    if (info.lastModified.isValid())
        card.updated = Text::tr("updated %1").arg(agoText(info.lastModified, now));
    if (here)
        card.here = Text::tr("here");
    return card;
}

tasks::ModelFacts modelFacts(const hub::RepoInfo& info)
{
    tasks::ModelFacts facts;
    facts.id = info.id.id();
    facts.config = info.config;
    facts.parameters = info.parameters;
    facts.pipelineTag = info.pipelineTag;
    facts.library = info.library;
    facts.tags = info.tags;
    facts.baseModels = info.baseModels;
    return facts;
}

} // namespace vitrine::ui
