#include "core/account/accountbook.h"

#include "core/account/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace vitrine::account {

namespace {

const QMap<QString, Kept> keptNames{{QStringLiteral("keychain"), Kept::Keychain},
                                    {QStringLiteral("file"), Kept::File}};

bool isSame(const BookEntry& entry, const QString& origin, const QString& name)
{
    return entry.origin == origin && entry.name.compare(name, Qt::CaseInsensitive) == 0;
}

QJsonObject toObject(const BookEntry& entry)
{
    return {{QStringLiteral("origin"), entry.origin},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("endpoint"), entry.endpoint.toString()},
            {QStringLiteral("place"), entry.placeName},
            {QStringLiteral("kept"), keptNames.key(entry.kept)},
            {QStringLiteral("section"), entry.section},
            {QStringLiteral("oauth"), entry.oauth},
            {QStringLiteral("digest"), entry.digest},
            {QStringLiteral("who"), entry.who}};
}

std::optional<BookEntry> entryOf(const QJsonObject& object)
{
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    BookEntry entry;
    entry.origin = text("origin");
    entry.name = text("name");
    entry.endpoint = QUrl(text("endpoint"));
    entry.placeName = text("place");
    entry.kept = keptNames.value(text("kept"), Kept::Session);
    entry.section = text("section");
    entry.oauth = object.value(QLatin1String("oauth")).toBool();
    entry.digest = text("digest");
    entry.who = object.value(QLatin1String("who")).toObject();
    const bool usable = !entry.origin.isEmpty() && !entry.name.isEmpty() && entry.kept != Kept::Session;
    return usable ? std::optional(entry) : std::nullopt;
}

QJsonObject toObject(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textsOf(const QJsonValue& value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            map.insert(it.key(), it.value().toString());
    }
    return map;
}

} // namespace

const BookEntry* AccountBook::find(const QString& origin, const QString& name) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const BookEntry& entry) { return isSame(entry, origin, name); });
    return found == entries.end() ? nullptr : &*found;
}

void AccountBook::put(BookEntry entry)
{
    for (BookEntry& known : entries) {
        if (isSame(known, entry.origin, entry.name)) {
            known = std::move(entry);
            return;
        }
    }
    entries.append(std::move(entry));
}

void AccountBook::drop(const QString& origin, const QString& name)
{
    entries.removeIf([&](const BookEntry& entry) { return isSame(entry, origin, name); });
    if (current.value(origin) == name)
        current.remove(origin);
    repositories.removeIf([&](const std::pair<const QString&, QString&>& chosen) {
        return chosen.first.startsWith(origin + QLatin1Char(' ')) && chosen.second == name;
    });
}

AccountBook AccountBook::load(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : AccountBook();
}

Result<AccountBook> AccountBook::change(const QString& path, const std::function<void(AccountBook&)>& change)
{
    AccountBook book;
    const auto written = whileLocked(path + QStringLiteral(".lock"), [&] {
        book = load(path);
        change(book);
        return writePrivate(path, book.toJson());
    });
    if (!written)
        return fail(written.error());
    return book;
}

QByteArray AccountBook::toJson() const
{
    QJsonArray list;
    for (const BookEntry& entry : entries) {
        if (entry.kept != Kept::Session)
            list.append(toObject(entry));
    }
    QJsonObject known;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        known.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("accounts"), list},
                                     {QStringLiteral("current"), toObject(current)},
                                     {QStringLiteral("repositories"), toObject(repositories)},
                                     {QStringLiteral("seen"), known}})
        .toJson();
}

AccountBook AccountBook::fromJson(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    AccountBook book;
    const QJsonArray list = object.value(QLatin1String("accounts")).toArray();
    for (const QJsonValue& value : list) {
        if (auto entry = entryOf(value.toObject()))
            book.put(std::move(*entry));
    }
    book.current = textsOf(object.value(QLatin1String("current")));
    book.repositories = textsOf(object.value(QLatin1String("repositories")));
    const QJsonObject known = object.value(QLatin1String("seen")).toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        book.seen.insert(it.key(), it.value().toObject());
    return book;
}

} // namespace vitrine::account
