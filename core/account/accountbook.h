#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrl>

#include <optional>

namespace vitrine::account {

/// Where a token is kept between starts.
enum class Kept {
    Environment, ///< HF_TOKEN or the token file, found and used as it is; nothing of ours
    Keychain,
    File,    ///< `stored_tokens` of the Hugging Face tools
    Session, ///< nowhere: until the program ends
};

/// An account as it is remembered: all but its token.
struct BookEntry {
    QString origin; ///< of its place
    QString name;
    QUrl endpoint;
    QString placeName;
    Kept kept = Kept::Session;
    QString section; ///< Kept::File
    bool oauth = false;
    QString digest;  ///< digestOf(token), to know it again
    QJsonObject who; ///< the last answer of whoami-v2
};

/// Which accounts there are, which one speaks at which place and for which repository:
/// {data}/accounts.json, 0600, without any token.
struct AccountBook {
    QList<BookEntry> entries;
    QMap<QString, QString> current;      ///< origin -> name; empty: nobody, by the person's own word
    QMap<QString, QString> repositories; ///< "origin model owner/name" -> name
    QMap<QString, QJsonObject> seen;     ///< "origin digest" of tokens of the environment -> whoami

    const BookEntry* find(const QString& origin, const QString& name) const;
    void put(BookEntry entry);
    void drop(const QString& origin, const QString& name);

    /// An unreadable file counts as empty. Blocking, short.
    static AccountBook load(const QString& file);
    /// Changes what the file holds now: another program may have written meanwhile. Blocking. Session entries
    /// are left out.
    static Result<AccountBook> change(const QString& file, const std::function<void(AccountBook&)>& change);

    QByteArray toJson() const;
    static AccountBook fromJson(const QByteArray& text);
};

} // namespace vitrine::account
