// The report of a gate as a table for spreadsheets.
#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/gateowner.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

namespace vitrine::hub {

namespace {

const QStringList firstColumns{QStringLiteral("user"),     QStringLiteral("fullname"),
                               QStringLiteral("email"),    QStringLiteral("status"),
                               QStringLiteral("time"),     QStringLiteral("reviewedAt"),
                               QStringLiteral("grantedBy")};

QString cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return value.toObject().value(QLatin1String("user")).toString();
    if (value.isUndefined() || value.isNull())
        return {};
    return QString::fromUtf8(json::compact(value));
}

// Spreadsheets run what begins like a formula; a stranger wrote it.
QByteArray cell(QString text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') ||
               c == QLatin1Char('\r') || c == QLatin1Char(';');
    });
    if (!quoted)
        return text.toUtf8();
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

Result<void> writeTable(const QByteArray& report, const QString& path)
{
    const auto table = accessReportCsv(report);
    if (!table)
        return fail(table.error());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(*table) == table->size() && file.commit();
    if (!written)
        return fail(ErrorKind::Failed, Text::tr("%1 cannot be written.").arg(path),
                    Text::tr("Choose another folder, or make room."), file.errorString());
    return {};
}

QCoro::Task<Result<void>> reportTo(SessionPtr session, QCoro::Task<Result<QByteArray>> asked, QString path)
{
    const auto report = co_await asked;
    if (!report)
        co_return fail(report.error());
    if (!session->network)
        co_return fail(Error::cancelled());
    std::function<Result<void>()> work = [bytes = *report, path] {
        return writeTable(bytes, path);
    };
    co_return co_await net::inBackground(std::move(work), session->network->readers());
}

} // namespace

QCoro::Task<Result<void>> accessReportTo(const HubClient& client, RepoId repo, QString file,
                                         net::CancelToken cancel)
{
    return reportTo(client.session(), accessReport(client, std::move(repo), std::move(cancel)),
                    std::move(file));
}

Result<QByteArray> accessReportCsv(const QByteArray& report)
{
    const auto people = json::array(report, QStringLiteral("access report"));
    if (!people)
        return fail(people.error());
    QSet<QString> seen(firstColumns.begin(), firstColumns.end());
    QStringList fields;
    for (const QJsonValue& value : *people) {
        const QStringList keys = value.toObject().keys();
        for (const QString& key : keys) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            fields.append(key);
        }
    }
    fields.sort(Qt::CaseInsensitive);
    const QStringList columns = firstColumns + fields;
    QByteArray csv("\xEF\xBB\xBF");
    const auto addRow = [&](const auto& textOf) {
        QByteArrayList cells;
        for (const QString& column : columns)
            cells.append(cell(textOf(column)));
        csv += cells.join(',') + "\r\n";
    };
    addRow([](const QString& column) { return column; });
    for (const QJsonValue& value : *people) {
        const QJsonObject person = value.toObject();
        addRow([&](const QString& column) { return cellText(person.value(column)); });
    }
    return csv;
}

} // namespace vitrine::hub
