#include "core/cards/htmltokenizer.h"

#include "tests/support/testmain.h"

using vitrine::cards::HtmlToken;
using vitrine::cards::resolveEntities;
using vitrine::cards::tokenizeHtml;

namespace {

QString described(const QString& html)
{
    QStringList parts;
    for (const HtmlToken& token : tokenizeHtml(html)) {
        QString part = token.kind == HtmlToken::Kind::Text   ? QStringLiteral("'%1'").arg(token.text)
                       : token.kind == HtmlToken::Kind::Open ? QStringLiteral("<%1").arg(token.text)
                                                             : QStringLiteral("</%1").arg(token.text);
        for (const HtmlToken::Attribute& attribute : token.attributes)
            part += QStringLiteral(" %1=%2").arg(attribute.name, attribute.value);
        parts.append(part);
    }
    return parts.join(QLatin1Char(';'));
}

} // namespace

class HtmlTokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* html, const char* expected) {
            QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("a<b>c</b>", "'a';<b;'c';</b");
        row("<IMG SRC=a.png WIDTH = '40%' alt>", "<img src=a.png width=40% alt=");
        row("<a href=\"x>y\">z", "<a href=x>y;'z'");
        row("<br/><hr />", "<br;<hr");
        row("1 < 2 <3 <", "'1 < 2 <3 <'");
        row("a<!-- <b> -->c", "'a';'c'");
        row("a<!-- b", "'a'");
        row("<!DOCTYPE html>a<?php x ?>b<![CDATA[c]]>d", "'a';'b';'d'");
        row("a <b", "'a '");
        row("<b x='", "");
        row("<a b=&quot;&lt;&#65;>", "<a b=\"<A");
    }

    void tokens()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(described(html), expected);
    }

    void entities()
    {
        QCOMPARE(resolveEntities(u"&amp;&lt;&copy;&#x1F600;&#65;&nope;&;& &#0;&#xD800;&amp"),
                 QStringLiteral("&<©😀A&nope;&;& \uFFFD\uFFFD&amp"));
    }

    void attributesAreCounted()
    {
        const QString html = QStringLiteral("<a ") + QStringLiteral("x=1 ").repeated(1000) + QLatin1Char('>');
        QCOMPARE(tokenizeHtml(html).at(0).attributes.size(), 64);
    }
};

VITRINE_TEST(HtmlTokenizerTest)
#include "htmltokenizer_test.moc"
