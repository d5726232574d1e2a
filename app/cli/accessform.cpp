#include "app/cli/accessform.h"

#include "core/cards/metadata.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QMap>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// How a question of the form is answered, for the message that lists them.
QString described(const cards::GatingField& field)
{
    QString how = field.type;
    if (field.type == QLatin1String("select")) {
        QStringList values;
        for (const cards::GatingField::Option& option : field.options)
            values.append(option.value.isEmpty() ? option.label : option.value);
        how = values.join(QLatin1Char('|'));
    } else if (field.type == QLatin1String("date_picker")) {
        how = QStringLiteral("YYYY-MM-DD");
    } else if (field.type == QLatin1String("country")) {
        how = QStringLiteral("DE, FR, …");
    } else if (field.type == QLatin1String("checkbox")) {
        how = QStringLiteral("--agree");
    }
    return QStringLiteral("“%1” (%2)").arg(field.label, how);
}

std::optional<QString> valueFor(const cards::GatingField& field, const QString& written)
{
    if (field.type == QLatin1String("date_picker")) {
        const bool isDate = QDate::fromString(written, Qt::ISODate).isValid();
        return isDate ? std::optional(written) : std::nullopt;
    }
    if (field.type == QLatin1String("country")) {
        const QString code = written.toUpper();
        const bool known = code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
        return known ? std::optional(code) : std::nullopt;
    }
    if (field.type == QLatin1String("select")) {
        for (const cards::GatingField::Option& option : field.options) {
            const QString value = option.value.isEmpty() ? option.label : option.value;
            if (written == value || written == option.label)
                return value;
        }
        return std::nullopt;
    }
    return written.isEmpty() ? std::nullopt : std::optional(written);
}

// A label may hold "=" itself: the longest known one that fits is meant.
QMap<QString, QString> writtenFields(const std::vector<cards::GatingField>& fields, const QStringList& words)
{
    QMap<QString, QString> written;
    for (const QString& word : words) {
        QString label = word.section(QLatin1Char('='), 0, 0);
        for (const cards::GatingField& field : fields) {
            if (word.startsWith(field.label + QLatin1Char('=')) && field.label.size() > label.size())
                label = field.label;
        }
        written.insert(label, word.mid(label.size() + 1));
    }
    return written;
}

Error incomplete(const cards::Gating& gating, const QStringList& missing, const Arguments& arguments)
{
    QString what =
        arguments.flag(QStringLiteral("agree"))
            ? tr("These questions of its authors want an answer: %1.").arg(missing.join(QStringLiteral(", ")))
            : tr("Its authors give access to those who agree to their conditions.");
    QStringList all;
    for (const cards::GatingField& field : gating.fields)
        all.append(described(field));
    QString next = tr("Read them in its card, then add --agree.");
    if (!all.isEmpty())
        next = tr("Read them in its card, then add --agree, and --field \"LABEL=VALUE\" for each of: %1.")
                   .arg(all.join(QStringLiteral(", ")));
    Error error = Error::make(ErrorKind::Invalid, what, next, gating.promptMarkdown.left(2000));
    error.safe = tr("Nothing was sent.");
    return error;
}

} // namespace

Result<QList<hub::GateAnswer>> gateAnswers(const QJsonObject& cardData, const Arguments& arguments)
{
    const cards::Gating gating = cards::metadataFromJson(cardData).gating;
    const bool agreed = arguments.flag(QStringLiteral("agree"));
    const QMap<QString, QString> written =
        writtenFields(gating.fields, arguments.all(QStringLiteral("field")));
    QList<hub::GateAnswer> answers;
    QStringList missing;
    for (const cards::GatingField& field : gating.fields) {
        if (field.type == QLatin1String("ip_location"))
            continue;
        if (field.type == QLatin1String("checkbox")) {
            answers.append({field.label, QStringLiteral("on")});
            continue;
        }
        const auto value = valueFor(field, written.value(field.label).trimmed());
        if (value)
            answers.append({field.label, *value});
        else
            missing.append(described(field));
    }
    for (auto it = written.begin(); it != written.end(); ++it) {
        const bool known =
            std::any_of(gating.fields.begin(), gating.fields.end(),
                        [&](const cards::GatingField& field) { return field.label == it.key(); });
        if (!known)
            return fail(incomplete(gating, {tr("(it does not ask for “%1”)").arg(it.key())}, arguments));
    }
    if (!agreed || !missing.isEmpty())
        return fail(incomplete(gating, missing, arguments));
    return answers;
}

Result<hub::GateSettings> gateSettings(const Arguments& arguments)
{
    hub::GateSettings settings;
    const auto choose = [](const QString& word, const QList<std::pair<const char*, int>>& choices) {
        for (const auto& [name, value] : choices) {
            if (word == QLatin1String(name))
                return value;
        }
        return -1;
    };
    const QString mode = arguments.positional().value(1);
    const QString members = arguments.value(QStringLiteral("members"));
    const QString notify = arguments.value(QStringLiteral("notify"));
    const int gating = choose(mode, {{"off", 0}, {"auto", 1}, {"manual", 2}});
    const int asks = choose(members, {{"pass", 0}, {"ask", 1}});
    const int atOnce = choose(notify, {{"daily", 0}, {"at-once", 1}});
    const bool wrong = (!mode.isEmpty() && gating < 0) || (!members.isEmpty() && asks < 0) ||
                       (!notify.isEmpty() && atOnce < 0);
    if (gating >= 0)
        settings.gating =
            gating == 0 ? hub::Gating::None : (gating == 1 ? hub::Gating::Auto : hub::Gating::Manual);
    if (asks >= 0)
        settings.organizationMembersToo = asks == 1;
    if (atOnce >= 0)
        settings.notifyAtOnce = atOnce == 1;
    if (arguments.has(QStringLiteral("email")))
        settings.notifyEmail = arguments.value(QStringLiteral("email"));
    const bool nothing = mode.isEmpty() && members.isEmpty() && notify.isEmpty() && !settings.notifyEmail;
    if (wrong || nothing)
        return fail(
            ErrorKind::Invalid, tr("It is not said how the gate shall be."),
            tr("Use off, auto or manual, --members ask|pass, --notify daily|at-once, --email ADDRESS."));
    return settings;
}

} // namespace vitrine::cli
