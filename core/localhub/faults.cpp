#include "core/localhub/faults.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QHash>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

std::optional<Fault::Kind> kindOf(const QString& name)
{
    static const QHash<QString, Fault::Kind> kinds{
        {QStringLiteral("drop"), Fault::Kind::Drop},     {QStringLiteral("stall"), Fault::Kind::Stall},
        {QStringLiteral("status"), Fault::Kind::Status}, {QStringLiteral("corrupt"), Fault::Kind::Corrupt},
        {QStringLiteral("short"), Fault::Kind::Short},   {QStringLiteral("slow"), Fault::Kind::Slow},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Fault> faultOf(const QJsonObject& entry)
{
    const auto kind = kindOf(entry.value(QLatin1String("do")).toString());
    if (!kind)
        return std::nullopt;
    Fault fault;
    fault.kind = *kind;
    fault.match = entry.value(QLatin1String("match")).toString(QStringLiteral("*")).toUtf8();
    fault.times = entry.value(QLatin1String("times")).toInt(1);
    fault.afterBytes = entry.value(QLatin1String("after_bytes")).toInteger(-1);
    fault.status = entry.value(QLatin1String("status")).toInt(500);
    fault.bytesPerSecond = entry.value(QLatin1String("bytes_per_second")).toInteger(fault.bytesPerSecond);
    fault.body = entry.value(QLatin1String("body")).toString().toUtf8();
    const QJsonObject headers = entry.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.append({header.key().toLatin1(), header.value().toVariant().toString().toLatin1()});
    const bool sane = fault.status >= 200 && fault.status <= 599 && fault.bytesPerSecond > 0;
    return sane ? std::optional(fault) : std::nullopt;
}

} // namespace

Result<QList<Fault>> parseFaults(const QByteArray& json)
{
    const auto entries = json::array(json, tr("The list of faults"));
    if (!entries) {
        Error error = entries.error();
        error.kind = ErrorKind::Invalid;
        return fail(error);
    }
    QList<Fault> faults;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const auto fault = faultOf(entries->at(i).toObject());
        if (!fault)
            return fail(ErrorKind::Invalid, tr("Entry %1 of the list of faults is not a fault.").arg(i + 1),
                        tr("“do” is one of drop, stall, status, corrupt, short, slow."));
        faults.append(*fault);
    }
    return faults;
}

bool globMatches(QByteArrayView pattern, QByteArrayView text)
{
    // The usual two-pointer walk: on a mismatch, let the last star take one byte more.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == '*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && pattern.at(p) == text.at(t)) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == '*')
        ++p;
    return p == pattern.size();
}

void Faults::replace(QList<Fault> faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
}

std::optional<Fault> Faults::take(const QByteArray& method, const QByteArray& target)
{
    const QByteArray line = method + ' ' + target;
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault& fault = m_faults[i];
        if (fault.times == 0 || !globMatches(fault.match, line))
            continue;
        const Fault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

} // namespace vitrine::localhub
