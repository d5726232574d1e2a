#include "ui/pages/repo/tableparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::ui {

namespace {

QString cellOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

TableRows rowsOfCsv(const QString& text, QChar separator, int most)
{
    TableRows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && rows.size() < most; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, QString()));
        } else if (c == QLatin1Char('\n')) {
            row.append(std::exchange(cell, QString()));
            rows.append(std::exchange(row, QStringList()));
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (rows.size() < most && (!cell.isEmpty() || !row.isEmpty()))
        rows.append(row << cell);
    return rows;
}

TableRows rowsOfJsonLines(const QByteArray& bytes, int most)
{
    QStringList head;
    QList<QJsonObject> objects;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size() && objects.size() < most; ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        // The last line of a part of a file is usually cut.
        if (!document.isObject()) {
            if (i + 1 == lines.size() && !objects.isEmpty())
                break;
            return {};
        }
        objects.append(document.object());
        const QStringList keys = objects.last().keys();
        for (const QString& key : keys) {
            if (!head.contains(key) && head.size() < 200)
                head.append(key);
        }
    }
    if (objects.isEmpty())
        return {};
    TableRows rows{head};
    for (const QJsonObject& object : std::as_const(objects)) {
        QStringList row;
        for (const QString& key : std::as_const(head))
            row.append(cellOf(object.value(key)));
        rows.append(row);
    }
    return rows;
}

} // namespace vitrine::ui
