#include "ui/widgets/cardview/codehighlighter.h"

#include "tests/support/testmain.h"

using vitrine::ui::CodeSpan;
using vitrine::ui::highlightCode;

class CodeHighlighterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* language, const char* code, const char* expected) {
            QTest::newRow(code) << QString::fromUtf8(language) << QString::fromUtf8(code)
                                << QString::fromUtf8(expected);
        };
        row("python", "def f(x): return 'a' # b", "k:def k:return s:'a' c:# b");
        row("py", "x = \"\"\"one\ntwo\"\"\" + 1.5", "s:\"\"\"one\ntwo\"\"\" n:1.5");
        row("json", "{\"a\": [1, true, \"b\"]}", "y:\"a\" n:1 k:true s:\"b\"");
        row("yaml", "key-name: no # c", "y:key-name k:no c:# c");
        row("bash", "pip install x # y", "k:pip c:# y");
        row("bash", "echo a#b 'it'", "k:echo s:'it'");
        row("C++", "int x = 1; // c\n/* d */", "k:int n:1 c:// c c:/* d */");
        row("sql", "SELECT a -- b", "k:SELECT c:-- b");
        row("python", "don't\nx = 'y'", "s:'y'");
        row("python", "\"unended", "s:\"unended");
        row("cobol", "IF x = 'y'", "");
        row("python", "\"\\", "s:\"\\");
        row("python", "\"line\nends", "");
    }

    void spans()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, expected);
        QStringList found;
        for (const CodeSpan& span : highlightCode(language, code)) {
            QVERIFY(span.start + span.length <= code.size());
            found.append(QLatin1Char("kscny"[int(span.role)]) + QStringLiteral(":") +
                         code.mid(span.start, span.length));
        }
        QCOMPARE(found.join(QLatin1Char(' ')), expected);
    }
};

VITRINE_TEST(CodeHighlighterTest)
#include "codehighlighter_test.moc"
