#pragma once

#include <QList>
#include <QString>

namespace vitrine::ui {

class RepoState;

/// One way to use a repository elsewhere: who reads the code, and the code to paste.
struct UseSnippet {
    QString name; ///< "transformers"
    QString code;
};

/// Every way that fits what is known of the repository by now, the nearest first.
QList<UseSnippet> useSnippets(const RepoState& state);

} // namespace vitrine::ui
