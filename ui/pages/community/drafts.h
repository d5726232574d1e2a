#pragma once

#include <QString>

namespace vitrine::ui {

/// Texts that were begun and not sent, one small file each, readable by their owner alone. A file is written
/// whole under another name first, so that a crash leaves the text before or after, never half of it.
class Drafts {
public:
    explicit Drafts(QString dataFolder);

    /// \param key whose text about what: place, account, repository, number
    QString text(const QString& key) const;
    /// An empty text removes the draft. \return whether it is kept
    bool keep(const QString& key, const QString& text) const;

private:
    QString file(const QString& key) const;

    QString m_folder;
};

} // namespace vitrine::ui
