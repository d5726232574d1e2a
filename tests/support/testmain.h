#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace vitrine::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// The test classes of this program, in the order they were linked.
std::vector<Factory>& factories();

/// Runs every class, or only the one named first on the command line: `test_core_net RetryTest [function…]`.
/// \return the number of classes that failed
int runAll(int argc, char** argv);

struct Registration {
    explicit Registration(Factory factory) { factories().push_back(std::move(factory)); }
};

} // namespace vitrine::test

/// After a test class: makes the program run it. Test programs link objects directly, so none is dropped.
#define VITRINE_TEST(Class)                                                                                  \
    static const vitrine::test::Registration registration##Class([] { return std::make_unique<Class>(); });

/// Fails with the error's own words where \p expression is a Result without a value.
#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto& verifiedResult = (expression);                                                           \
        if (!verifiedResult.has_value())                                                                     \
            QFAIL(qPrintable(verifiedResult.error().message() + QStringLiteral(" | ") +                      \
                             verifiedResult.error().detail));                                                \
    } while (false)

/// Fails unless \p expression is an error of kind \p wanted.
#define VERIFY_ERROR(expression, wanted)                                                                     \
    do {                                                                                                     \
        const auto& verifiedResult = (expression);                                                           \
        QVERIFY2(!verifiedResult.has_value(), "expected an error");                                          \
        QCOMPARE(vitrine::errorKindName(verifiedResult.error().kind), vitrine::errorKindName(wanted));       \
    } while (false)
