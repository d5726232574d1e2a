#pragma once

#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"

#include <QTest>

namespace vitrine::test {

/// A gated repository "ada/locked" with a form of three questions, seen as whoever \p token belongs to.
class Gates {
public:
    explicit Gates(const QByteArray& token, const QString& mode = QStringLiteral("manual"))
    {
        qputenv("HF_TOKEN", token);
        services = std::make_unique<UiServices>();
        hub().seed(
            QStringLiteral("ada/locked"),
            {{QStringLiteral("README.md"),
              "---\nlicense: other\nextra_gated_heading: The conditions\nextra_gated_description: For "
              "research.\n"
              "extra_gated_prompt: \"Be **kind** to [others](https://example.org).\"\n"
              "extra_gated_button_content: Yes, I do\nextra_gated_fields:\n  Company: text\n  Use:\n    "
              "type: select\n    options: [Research, {label: Work, value: w}]\n  I agree: "
              "checkbox\n---\n# Locked\n"},
             {QStringLiteral("config.json"), "{}"},
             {QStringLiteral("notes.txt"), "secret notes"}});
        if (const auto set = hub().server().setGated(repo(), mode); !set)
            qFatal("%s", qPrintable(set.error().message()));
    }
    ~Gates() { qunsetenv("HF_TOKEN"); }

    LocalHubFixture& hub() { return services->hub; }
    static RepoId repo() { return LocalHubFixture::repo(QStringLiteral("ada/locked")); }
    void set(const char* user, localhub::AccessState state)
    {
        if (const auto done = hub().server().setAccess(repo(), QLatin1String(user), state); !done)
            qFatal("%s", qPrintable(done.error().message()));
    }

    std::unique_ptr<UiServices> services;
};

template <typename Condition>
bool until(const Condition& condition)
{
    return QTest::qWaitFor(condition, 15'000);
}

} // namespace vitrine::test
