#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QJsonObject item(const char* type, const QString& id, const QString& note = {})
{
    QJsonObject body{{QStringLiteral("item"), QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                                                          {QStringLiteral("id"), id}}}};
    if (!note.isEmpty())
        body.insert(QStringLiteral("note"), note);
    return body;
}

QString text(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toString();
}

} // namespace

/// Lists that people keep (protocol 2.10).
class CollectionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    const QByteArray m_ada = LocalHubFixture::writeToken();
    const QByteArray m_ben = LocalHubFixture::readToken();
    const QByteArray m_eve = LocalHubFixture::strangerToken();

    quint16 port() { return m_hub->server().port(); }

    WireReply send(const QByteArray& token, const QByteArray& method, const QByteArray& target,
                   const QJsonValue& body = {})
    {
        const QJsonDocument document =
            body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
        const QByteArray bytes =
            body.isNull() || body.isUndefined() ? QByteArray() : document.toJson(QJsonDocument::Compact);
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n", bytes);
    }
    /// \return its address
    QByteArray create(const char* title, const char* owner = "ada", bool isPrivate = false)
    {
        const auto made = send(m_ada, "POST", "/api/collections",
                               QJsonObject{{QStringLiteral("title"), QLatin1String(title)},
                                           {QStringLiteral("namespace"), QLatin1String(owner)},
                                           {QStringLiteral("private"), isPrivate}});
        return "/api/collections/" + text(made.json().object(), "slug").toLatin1();
    }
    QJsonObject show(const QByteArray& address, const QByteArray& token = {})
    {
        return send(token, "GET", address).json().object();
    }
    QStringList ids(const QByteArray& address, const QByteArray& token = {})
    {
        QStringList ids;
        const QJsonArray items = show(address, token).value(QLatin1String("items")).toArray();
        for (const QJsonValue& item : items)
            ids.append(text(item, "id"));
        return ids;
    }
    QByteArray entry(const QByteArray& address, int at)
    {
        return address + "/items/" +
               text(show(address, m_ada)[QStringLiteral("items")][at], "_id").toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        for (const char* id : {"acme/one", "acme/two", "acme/three", "ada/mine", "dataset:acme/words"})
            m_hub->seed(QLatin1String(id), {{QStringLiteral("README.md"), "# Hello"}});
        m_hub->start();
    }

    void isMadeAndRead()
    {
        const auto made =
            send(m_ada, "POST", "/api/collections",
                 QJsonObject{{QStringLiteral("title"), QStringLiteral("Crème & Brûlée!")},
                             {QStringLiteral("namespace"), QStringLiteral("ada")},
                             {QStringLiteral("description"), QStringLiteral("Sweet")},
                             {QStringLiteral("item"),
                              QJsonObject{{QStringLiteral("type"), QStringLiteral("model")},
                                          {QStringLiteral("id"), QStringLiteral("acme/one")}}}});
        QCOMPARE(made.status, 200);
        const QJsonObject seen = made.json().object();
        const QString slug = text(seen, "slug");
        QVERIFY2(slug.startsWith(QLatin1String("ada/creme-brulee-")), qPrintable(slug));
        QCOMPARE(slug.size(), QStringLiteral("ada/creme-brulee-").size() + 24);
        QCOMPARE(text(seen.value(QLatin1String("owner")), "name"), QStringLiteral("ada"));
        QCOMPARE(seen.value(QLatin1String("upvotes")).toInt(-1), 0);
        QCOMPARE(seen.value(QLatin1String("position")).toInt(-1), 0);
        QCOMPARE(seen.value(QLatin1String("gating")), QJsonValue(false));
        const QJsonValue first = seen.value(QLatin1String("items")).toArray().first();
        QCOMPARE(text(first, "id"), QStringLiteral("acme/one"));
        QCOMPARE(text(first, "type"), QStringLiteral("model"));
        QCOMPARE(text(first, "author"), QStringLiteral("acme"));
        QCOMPARE(show("/api/collections/" + slug.toLatin1()), seen);
        QCOMPARE(send({}, "GET", "/api/collections/ada/other-title-" + slug.right(24).toLatin1()).status,
                 200);
        QCOMPARE(send({}, "GET", "/api/collections/eve/x-" + slug.right(24).toLatin1()).status, 404);
        QCOMPARE(send({}, "GET", "/api/collections/ada/nothing").status, 404);
    }

    void titlesAreTakenOnce()
    {
        const QByteArray address = create("Twice");
        const auto again = send(m_ada, "POST", "/api/collections",
                                QJsonObject{{QStringLiteral("title"), QStringLiteral("twice")},
                                            {QStringLiteral("namespace"), QStringLiteral("ada")}});
        QCOMPARE(again.status, 409);
        QCOMPARE("/api/collections/" + text(again.json().object(), "slug").toLatin1(), address);
        const QByteArray other = create("Once");
        const auto renamed =
            send(m_ada, "PATCH", other, QJsonObject{{QStringLiteral("title"), QStringLiteral("Twice")}});
        QCOMPARE(renamed.status, 409);
        QCOMPARE(
            send(m_ada, "PATCH", address, QJsonObject{{QStringLiteral("title"), QStringLiteral("TWICE")}})
                .status,
            200);
        QCOMPARE(create("Twice", "acme").contains("/acme/"), true); // of another owner
    }

    void isMadeProperly_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        const QString title = QStringLiteral("Title");
        QTest::newRow("no title") << QJsonObject{{QStringLiteral("namespace"), QStringLiteral("ada")}} << 400;
        QTest::newRow("blank title") << QJsonObject{{QStringLiteral("title"), QStringLiteral("  ")}} << 400;
        QTest::newRow("long title") << QJsonObject{{QStringLiteral("title"), QString(61, QLatin1Char('x'))}}
                                    << 400;
        QTest::newRow("long description")
            << QJsonObject{{QStringLiteral("title"), title},
                           {QStringLiteral("description"), QString(151, QLatin1Char('x'))}}
            << 400;
        QTest::newRow("of somebody else") << QJsonObject{{QStringLiteral("title"), title},
                                                         {QStringLiteral("namespace"), QStringLiteral("eve")}}
                                          << 403;
        QTest::newRow("of nobody") << QJsonObject{{QStringLiteral("title"), title},
                                                  {QStringLiteral("namespace"), QStringLiteral("zoe")}}
                                   << 403;
        QJsonObject body = item("model", QStringLiteral("acme/none"));
        body.insert(QStringLiteral("title"), title);
        QTest::newRow("item that is not there") << body << 404;
        QTest::newRow("private as a word") << QJsonObject{{QStringLiteral("title"), title},
                                                          {QStringLiteral("private"), QStringLiteral("yes")}}
                                           << 400;
    }

    void isMadeProperly()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QCOMPARE(send(m_ada, "POST", "/api/collections", body).status, status);
        QCOMPARE(send({}, "GET", "/api/collections").json().array().size(), 0);
    }

    void metadataChanges()
    {
        const QByteArray first = create("First");
        const QByteArray second = create("Second");
        const auto changed = send(m_ada, "PATCH", second,
                                  QJsonObject{{QStringLiteral("title"), QStringLiteral("Zweite")},
                                              {QStringLiteral("theme"), QStringLiteral("green")},
                                              {QStringLiteral("position"), 0},
                                              {QStringLiteral("gating"), true}});
        QCOMPARE(changed.status, 200);
        const QJsonObject data = changed.json().object().value(QLatin1String("data")).toObject();
        QVERIFY(text(data, "slug").startsWith(QLatin1String("ada/zweite-")));
        QCOMPARE(text(data, "theme"), QStringLiteral("green"));
        QCOMPARE(data.value(QLatin1String("position")).toInt(-1), 0);
        QCOMPARE(data.value(QLatin1String("gating")), QJsonValue(true));
        QCOMPARE(text(show(second), "title"), QStringLiteral("Zweite")); // found by its old slug
        QCOMPARE(show(first).value(QLatin1String("position")).toInt(-1), 1);
        const QJsonObject nothing{{QStringLiteral("title"), QJsonValue::Null},
                                  {QStringLiteral("theme"), QJsonValue::Null},
                                  {QStringLiteral("position"), QJsonValue::Null},
                                  {QStringLiteral("private"), QJsonValue::Null}};
        QCOMPARE(send(m_ada, "PATCH", first, nothing).status, 200);
        QCOMPARE(text(show(first), "title"), QStringLiteral("First"));
        QCOMPARE(send(m_ada, "PATCH", first, QJsonObject{{QStringLiteral("theme"), QStringLiteral("beige")}})
                     .status,
                 400);
        QCOMPARE(send(m_ada, "PATCH", first, QJsonObject{{QStringLiteral("position"), -1}}).status, 400);
    }

    void itemsAreAddedOrderedAndRemoved()
    {
        const QByteArray address = create("Many kinds");
        const QByteArray other = create("Other");
        const QString slug = QString::fromLatin1(other.mid(QByteArray("/api/collections/").size()));
        QCOMPARE(send(m_ada, "POST", address + "/items",
                      item("model", QStringLiteral("acme/one"), QStringLiteral("<Good>")))
                     .status,
                 200);
        QCOMPARE(
            send(m_ada, "POST", address + "/items", item("dataset", QStringLiteral("acme/words"))).status,
            200);
        QCOMPARE(send(m_ada, "POST", address + "/items", item("paper", QStringLiteral("2307.09288"))).status,
                 200);
        const auto whole = send(m_ada, "POST", address + "/items", item("collection", slug));
        QCOMPARE(whole.json().object().value(QLatin1String("items")).toArray().size(), 4);
        QCOMPARE(ids(address), QStringList({QStringLiteral("acme/one"), QStringLiteral("acme/words"),
                                            QStringLiteral("2307.09288"), slug}));
        const QJsonValue note = show(address)[QStringLiteral("items")][0][QStringLiteral("note")];
        QCOMPARE(text(note, "text"), QStringLiteral("<Good>"));
        QCOMPARE(text(note, "html"), QStringLiteral("<p>&lt;Good&gt;</p>\n"));
        for (const QJsonObject& twice :
             {item("model", QStringLiteral("ACME/one")), item("paper", QStringLiteral("2307.09288")),
              item("collection", slug)})
            QCOMPARE(send(m_ada, "POST", address + "/items", twice).status, 409);
        QCOMPARE(send(m_ada, "PATCH", entry(address, 2),
                      QJsonObject{{QStringLiteral("position"), 0},
                                  {QStringLiteral("note"), QStringLiteral("Read")}})
                     .status,
                 200);
        QCOMPARE(ids(address), QStringList({QStringLiteral("2307.09288"), QStringLiteral("acme/one"),
                                            QStringLiteral("acme/words"), slug}));
        QCOMPARE(text(show(address)[QStringLiteral("items")][0][QStringLiteral("note")], "text"),
                 QStringLiteral("Read"));
        QCOMPARE(send(m_ada, "DELETE", entry(address, 1)).status, 200);
        const QJsonArray left = show(address).value(QLatin1String("items")).toArray();
        QCOMPARE(left.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(left.at(i)[QStringLiteral("position")].toInt(-1), i);
        QCOMPARE(send(m_ada, "DELETE", address + "/items/0123456789abcdef01234567").status, 404);
    }

    void itemsMustExist_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::newRow("model") << QByteArray("model") << "acme/none" << 404;
        QTest::newRow("model as dataset") << QByteArray("dataset") << "acme/one" << 404;
        QTest::newRow("path trick") << QByteArray("model") << "../../etc" << 404;
        QTest::newRow("paper") << QByteArray("paper") << "a nice one" << 404;
        QTest::newRow("collection") << QByteArray("collection") << "ada/none" << 404;
        QTest::newRow("bucket") << QByteArray("bucket") << "ada/one" << 400;
        QTest::newRow("plural") << QByteArray("models") << "acme/one" << 400;
        QTest::newRow("nothing") << QByteArray() << "" << 400;
    }

    void itemsMustExist()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, id);
        QFETCH(int, status);
        const QByteArray address = create("Strict");
        QCOMPARE(send(m_ada, "POST", address + "/items", item(type.constData(), id)).status, status);
    }

    void aCollectionDoesNotHoldItself()
    {
        const QByteArray address = create("Circle");
        const QString slug = QString::fromLatin1(address.mid(QByteArray("/api/collections/").size()));
        QCOMPARE(send(m_ada, "POST", address + "/items", item("collection", slug)).status, 400);
    }

    void batch()
    {
        const QByteArray address = create("Batch");
        for (const char* id : {"acme/one", "acme/two", "acme/three"})
            send(m_ada, "POST", address + "/items", item("model", QLatin1String(id)));
        const auto change = [this, &address](int at, const QJsonObject& data) {
            return QJsonObject{{QStringLiteral("action"), QStringLiteral("update")},
                               {QStringLiteral("_id"), QString::fromLatin1(entry(address, at).right(24))},
                               {QStringLiteral("data"), data}};
        };
        const QJsonArray changes{
            change(2, {{QStringLiteral("position"), 0}}),
            change(0, {{QStringLiteral("position"), 2}, {QStringLiteral("note"), QStringLiteral("Last")}})};
        QCOMPARE(send(m_ada, "POST", address + "/items/batch", changes).status, 200);
        QCOMPARE(ids(address), QStringList({QStringLiteral("acme/three"), QStringLiteral("acme/two"),
                                            QStringLiteral("acme/one")}));
        const QJsonArray wrong{change(0, {{QStringLiteral("position"), 2}}),
                               change(1, {{QStringLiteral("note"), QString(501, QLatin1Char('x'))}})};
        QCOMPARE(send(m_ada, "POST", address + "/items/batch", wrong).status, 400);
        QCOMPARE(ids(address).first(), QStringLiteral("acme/three")); // all or nothing
        QCOMPARE(send(m_ada, "POST", address + "/items/batch", QJsonObject()).status, 400);
    }

    void privateOnesAreHidden()
    {
        const QByteArray own = create("Own", "ada", true);
        const QByteArray teams = create("Teams", "acme", true);
        QCOMPARE(send({}, "GET", own).status, 404);
        QCOMPARE(send(m_eve, "GET", own).status, 404);
        QCOMPARE(send(m_ben, "GET", own).status, 404);
        QCOMPARE(send(m_eve, "GET", teams).status, 404);
        QCOMPARE(send(m_ben, "GET", teams).status, 200); // a member
        QCOMPARE(send({}, "GET", "/api/collections").json().array().size(), 0);
        QCOMPARE(send(m_ben, "GET", "/api/collections").json().array().size(), 1);
        QCOMPARE(send(m_ada, "GET", "/api/collections").json().array().size(), 2);
        QCOMPARE(send(m_eve, "DELETE", own).status, 404); // before any question of rights
        QCOMPARE(send({}, "DELETE", own).status, 401);
        const QByteArray open = create("Open", "acme");
        for (const QByteArray& token : {m_ben, m_eve}) {
            QCOMPARE(
                send(token, "PATCH", open, QJsonObject{{QStringLiteral("title"), QStringLiteral("Mine")}})
                    .status,
                403);
            QCOMPARE(send(token, "POST", open + "/items", item("model", QStringLiteral("acme/one"))).status,
                     403);
            QCOMPARE(send(token, "DELETE", open).status, 403);
        }
        QCOMPARE(send(m_ada, "DELETE", open).status, 200);
        QCOMPARE(send(m_ada, "GET", open).status, 404);
    }

    void itemsOfHiddenRepositoriesAreLeftOut()
    {
        const QByteArray address = create("Half hidden");
        for (const char* id : {"acme/one", "ada/mine", "acme/two"})
            send(m_ada, "POST", address + "/items", item("model", QLatin1String(id)));
        VERIFY_RESULT(m_hub->server().setPrivate(LocalHubFixture::repo(QStringLiteral("ada/mine")), true));
        QCOMPARE(ids(address), QStringList({QStringLiteral("acme/one"), QStringLiteral("acme/two")}));
        QCOMPARE(ids(address, m_ada).size(), 3);
        QVERIFY(!send(m_eve, "GET", "/api/collections?owner=ada").body.contains("mine"));
        QCOMPARE(send(m_eve, "GET", "/api/collections?item=models/ada/mine").json().array().size(), 0);
        VERIFY_RESULT(m_hub->server().rename(LocalHubFixture::repo(QStringLiteral("acme/one")),
                                             QStringLiteral("acme/uno")));
        QCOMPARE(ids(address).first(), QStringLiteral("acme/uno"));
        VERIFY_RESULT(m_hub->server().removeRepository(LocalHubFixture::repo(QStringLiteral("acme/two"))));
        QCOMPARE(ids(address), QStringList({QStringLiteral("acme/uno")}));
    }

    void listsFilterAndPage()
    {
        const QByteArray first = create("Cats");
        create("Dogs");
        create("Cattle", "acme");
        for (const char* id : {"acme/one", "acme/two", "acme/three", "ada/mine"})
            send(m_ada, "POST", first + "/items", item("model", QLatin1String(id)));
        send(m_ada, "POST", first + "/items", item("paper", QStringLiteral("2307.09288")));
        const auto titles = [this](const QByteArray& query) {
            QStringList titles;
            const QJsonArray list = send({}, "GET", "/api/collections" + query).json().array();
            for (const QJsonValue& one : list)
                titles.append(text(one, "title"));
            return titles;
        };
        QCOMPARE(titles("?sort=lastModified").first(), QStringLiteral("Cats")); // its items changed last
        QCOMPARE(titles("?owner=ada&owner=eve").size(), 2);
        QCOMPARE(titles("?q=CAT").size(), 2);
        QCOMPARE(titles("?item=models/acme/two"), QStringList{QStringLiteral("Cats")});
        QCOMPARE(titles("?item=papers/2307.09288&item=datasets/acme/words"),
                 QStringList{QStringLiteral("Cats")});
        QCOMPARE(titles("?item=datasets/acme/two").size(), 0);
        const auto page = send({}, "GET", "/api/collections?limit=2");
        QCOMPARE(page.json().array().size(), 2);
        QCOMPARE(page.json().array().first()[QStringLiteral("items")].toArray().size(), 4); // cut
        QVERIFY(!page.json().array().first().toObject().contains(QLatin1String("position")));
        const QByteArray link = page.header("Link");
        QVERIFY(link.startsWith("<http://127.0.0.1:") && link.endsWith(">; rel=\"next\""));
        const QByteArray next = link.mid(link.indexOf("/api"), link.indexOf('>') - link.indexOf("/api"));
        QCOMPARE(send({}, "GET", next).json().array().size(), 1);
        QVERIFY(send({}, "GET", next).header("Link").isEmpty());
        QCOMPARE(send({}, "GET", "/api/collections?sort=best").status, 400);
        QCOMPARE(send({}, "GET", "/api/collections?limit=0").status, 400);
    }
};

VITRINE_TEST(CollectionTest)
#include "collection_test.moc"
