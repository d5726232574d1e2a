#pragma once

#include "core/hub/repoinfo.h"
#include "core/tasks/runshere.h"
#include "ui/theme/theme.h"

#include <QMetaType>
#include <QRect>

namespace vitrine::ui {

/// What a result card shows, ready to paint.
struct RepoCard {
    QString owner; ///< may be empty
    QString name;
    QString badge; ///< "gated", "private" or empty
    QString task;  ///< may be empty
    Tint taskTint = Tint::Neutral;
    QString facts;    ///< "67M · F32 · English"
    QString lineIcon; ///< resources/icons name, may be empty
    QString line;     ///< the verdict, or what a dataset is about
    Tint lineTint = Tint::Neutral;
    QString downloads; ///< empty: not counted
    QString likes;
    QString updated; ///< "updated 3 days ago"
    QString here;    ///< "here" where it is on this computer

    /// All of it in one sentence, for screen readers.
    QString spoken() const;
};

/// \p now is a parameter so that it can be tested. \param here whether the cache holds it
RepoCard repoCard(const hub::RepoInfo& info, const tasks::RunsHere& verdict, bool here, const QDateTime& now);

/// The part of a listed repository that the verdict can be told from.
tasks::ModelFacts modelFacts(const hub::RepoInfo& info);

/// Role under which a model gives a RepoCard.
inline constexpr int RepoCardRole = Qt::UserRole + 1;

enum class CardLayout { Grid, List };

/// Widths of the texts of a card and heights of its two fonts, in device-independent pixels.
struct RepoCardMeasures {
    int body = 17;    ///< line height
    int caption = 15; ///< line height
    int owner = 0;
    int name = 0;
    int badge = 0;
    int task = 0;
    int facts = 0;
    int line = 0;
    int downloads = 0;
    int likes = 0;
    int updated = 0;
    int here = 0;
};

/// Where everything of one card is: painting, size and hits share it. Empty rectangles are not painted; texts
/// that do not fit their rectangle are cut by the painter.
struct RepoCardGeometry {
    QRect card;
    QRect avatar;
    QRect owner; ///< with the " / " behind it
    QRect name;
    QRect badge;
    QRect task;
    QRect facts;
    QRect lineIcon;
    QRect line;
    QRect downloads;
    QRect likes;
    QRect updated;
    QRect here;
};

RepoCardGeometry repoCardGeometry(const QRect& rect, const RepoCardMeasures& measures, CardLayout layout,
                                  Qt::LayoutDirection direction);
/// Side of the icons beside captions: they grow with the text.
int repoCardIcon(const RepoCardMeasures& measures);
/// 132 at the usual text size in the grid; grows with the text.
int repoCardHeight(const RepoCardMeasures& measures, CardLayout layout);

} // namespace vitrine::ui

Q_DECLARE_METATYPE(vitrine::ui::RepoCard)
