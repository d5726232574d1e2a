#pragma once

#include <QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::cli {

/// One verb of the command line. What is written in README about them is kept stable.
struct Verb {
    const char* name;
    const char* arguments; ///< "REPO [FILE…]"
    const char* summary;   ///< one line
    const char* examples;  ///< lines for --help
    QCoro::Task<int> (*run)(QStringList arguments);
};

/// Every verb but `serve`, which needs no event loop. The one place to name a new one.
const QList<Verb>& verbs();
const Verb* findVerb(const QString& name);

QCoro::Task<int> runLogin(QStringList arguments);
QCoro::Task<int> runLogout(QStringList arguments);
QCoro::Task<int> runWhoAmI(QStringList arguments);
QCoro::Task<int> runAccounts(QStringList arguments);
QCoro::Task<int> runCollection(QStringList arguments);
QCoro::Task<int> runDiscussion(QStringList arguments);
QCoro::Task<int> runFollow(QStringList arguments);
QCoro::Task<int> runLike(QStringList arguments);
QCoro::Task<int> runOrg(QStringList arguments);
QCoro::Task<int> runSearch(QStringList arguments);
QCoro::Task<int> runInfo(QStringList arguments);
QCoro::Task<int> runCard(QStringList arguments);
QCoro::Task<int> runFiles(QStringList arguments);
QCoro::Task<int> runDownload(QStringList arguments);
QCoro::Task<int> runRepo(QStringList arguments);
QCoro::Task<int> runCache(QStringList arguments);
QCoro::Task<int> runInspect(QStringList arguments);
QCoro::Task<int> runTokenize(QStringList arguments);
QCoro::Task<int> runTasks(QStringList arguments);
QCoro::Task<int> runModel(QStringList arguments);
QCoro::Task<int> runAccess(QStringList arguments);
QCoro::Task<int> runCompletion(QStringList arguments);

} // namespace vitrine::cli
