#include "core/localhub/gateform.h"

#include <QDate>
#include <QJsonArray>
#include <QStringList>

namespace vitrine::localhub {

namespace {

struct Field {
    QString label;
    QString type;
    QJsonArray options;
};

void addFields(const QJsonObject& map, QList<Field>& fields)
{
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const QJsonObject description = entry.value().toObject();
        const QString type = entry.value().isObject() ? description.value(QLatin1String("type")).toString()
                                                      : entry.value().toString();
        fields.append({entry.key(), type, description.value(QLatin1String("options")).toArray()});
    }
}

/// A map, or, on older cards, a list of maps.
QList<Field> fieldsOf(const QJsonObject& card)
{
    QList<Field> fields;
    const QJsonValue value = card.value(QLatin1String("extra_gated_fields"));
    addFields(value.toObject(), fields);
    const QJsonArray list = value.toArray();
    for (const QJsonValue& part : list)
        addFields(part.toObject(), fields);
    return fields;
}

/// ISO 3166-1 alpha-2.
bool isCountry(const QString& code)
{
    static const QString codes = QStringLiteral(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
        "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
        "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
        "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
        "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
        "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
        "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW");
    static const QStringList all = codes.split(QLatin1Char(' '));
    return all.contains(code);
}

bool isOption(const QJsonArray& options, const QString& value)
{
    for (const QJsonValue& option : options) {
        const QJsonValue known = option.isObject() ? option.toObject().value(QLatin1String("value")) : option;
        if (known.toVariant().toString() == value)
            return true;
    }
    return false;
}

/// What was submitted as text: JSON clients send true for a ticked box.
QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("on") : QString();
    return value.toVariant().toString().trimmed();
}

/// Why \p value is none for the field; empty where it is one.
QString problemOf(const Field& field, const QString& value)
{
    if (value.isEmpty())
        return QStringLiteral("Missing required field \"%1\"").arg(field.label);
    if (field.type == QLatin1String("checkbox") && value != QLatin1String("on"))
        return QStringLiteral("\"%1\" must be ticked").arg(field.label);
    if (field.type == QLatin1String("date_picker") &&
        (value.size() != 10 || !QDate::fromString(value, Qt::ISODate).isValid()))
        return QStringLiteral("\"%1\" must be a date, as YYYY-MM-DD").arg(field.label);
    if (field.type == QLatin1String("country") && !isCountry(value))
        return QStringLiteral("\"%1\" must be a country, by its two letters of ISO 3166").arg(field.label);
    if (field.type == QLatin1String("select") && !isOption(field.options, value))
        return QStringLiteral("\"%1\" must be one of its options").arg(field.label);
    return {};
}

} // namespace

tl::expected<QJsonObject, FormProblem> checkGateForm(const QJsonObject& card, const QJsonObject& submitted,
                                                     const QString& address)
{
    QJsonObject kept;
    const QList<Field> fields = fieldsOf(card);
    for (const Field& field : fields) {
        const bool filled = field.type == QLatin1String("ip_location");
        const QString value = filled ? address : textOf(submitted.value(field.label));
        if (const QString problem = filled ? QString() : problemOf(field, value); !problem.isEmpty())
            return tl::unexpected(FormProblem{field.label, problem});
        kept.insert(field.label, value);
    }
    return kept;
}

} // namespace vitrine::localhub
