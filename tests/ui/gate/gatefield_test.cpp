#include "tests/support/testmain.h"
#include "ui/pages/gate/accessrequestmodel.h"
#include "ui/pages/gate/countries.h"
#include "ui/pages/gate/gatefield.h"
#include "ui/pages/gate/gateform.h"
#include "ui/pages/gate/gatewords.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace vitrine;

namespace {

cards::GatingField field(const char* type, const char* label = "Label")
{
    cards::GatingField made;
    made.label = QLatin1String(label);
    made.type = QLatin1String(type);
    return made;
}

} // namespace

/// Each kind of question, and the rows of requests.
class GateFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasItsValue_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::newRow("text") << "text"
                              << "Acme";
        QTest::newRow("unknown") << "star_sign"
                                 << "Lion";
        QTest::newRow("checkbox") << "checkbox"
                                  << "on";
        QTest::newRow("date") << "date_picker"
                              << "2001-02-03";
        QTest::newRow("country") << "country"
                                 << "DE";
        QTest::newRow("select") << "select"
                                << "w";
    }

    void everyTypeHasItsValue()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        cards::GatingField question = field(type.toLatin1());
        question.options = {{QStringLiteral("Research"), QStringLiteral("Research")},
                            {QStringLiteral("Work"), QStringLiteral("w")}};
        ui::GateField widget(question);
        QVERIFY(widget.asks());
        QCOMPARE(widget.value(), QString());
        QVERIFY(!widget.check());
        QVERIFY(!widget.findChild<QLabel*>(QStringLiteral("gateProblem"))->text().isEmpty());
        widget.setValue(value);
        QCOMPARE(widget.value(), value);
        QVERIFY(widget.check());
        QVERIFY(!widget.control()->accessibleName().isEmpty());
        widget.setValue({});
        QCOMPARE(widget.value(), QString());
    }

    void placesAddTheLocationThemselves()
    {
        ui::GateForm form;
        form.setFields({field("ip_location", "Where"), field("text", "Name")});
        QVERIFY(form.addsLocation());
        form.setValues({{QStringLiteral("Name"), QStringLiteral("Ada")}});
        QVERIFY(form.check());
        QCOMPARE(form.answers(), (QList<hub::GateAnswer>{{QStringLiteral("Name"), QStringLiteral("Ada")}}));
        // Other questions: what was answered stays where its label does.
        form.setFields({field("text", "Name"), field("text", "Town")});
        QCOMPARE(form.values().value(QStringLiteral("Name")), QStringLiteral("Ada"));
        QVERIFY(!form.check());
    }

    void tabGoesThroughTheFieldsToTheButton()
    {
        QWidget window;
        auto* before = new QLineEdit(&window);
        auto* form = new ui::GateForm(&window);
        auto* after = new QLineEdit(&window);
        auto* beside = new QLineEdit(&window); // what stands elsewhere in the window
        form->setFields({field("text", "Name"), field("ip_location", "Where"), field("country", "Land")});
        form->keepTabOrder(before, after);
        const auto next = [](QWidget* from) {
            do
                from = from->nextInFocusChain();
            while (!(from->focusPolicy() & Qt::TabFocus) || from->focusProxy() ||
                   qobject_cast<QComboBox*>(from->parentWidget()));
            return from;
        };
        QWidget* at = next(before);
        QCOMPARE(at->accessibleName(), QStringLiteral("Name"));
        at = next(at);
        QCOMPARE(at->accessibleName(), QStringLiteral("Land"));
        QCOMPARE(next(at), after);
        QCOMPARE(next(after), beside);
    }

    void countriesAreTypedOrChosen()
    {
        const QList<ui::Country> all = ui::countries();
        QVERIFY2(all.size() > 230 && all.size() < 265, qPrintable(QString::number(all.size())));
        QSet<QString> codes;
        for (const ui::Country& country : all) {
            QVERIFY(country.code.size() == 2 && !country.name.isEmpty());
            codes.insert(country.code);
        }
        QCOMPARE(codes.size(), all.size());
        for (const char* code : {"DE", "FR", "US", "IN", "GB", "JP", "BR", "AX"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        ui::GateField widget(field("country"));
        auto* box = qobject_cast<QComboBox*>(widget.control());
        box->setEditText(QStringLiteral("Atlantis"));
        QCOMPARE(widget.value(), QString());
        QVERIFY(!widget.check());
        box->setEditText(box->itemText(box->findData(QStringLiteral("FR"))).toLower());
        QCOMPARE(widget.value(), QStringLiteral("FR"));
        // One writes a name as one knows it, not the line with both names.
        box->setEditText(QStringLiteral("Germany"));
        QCOMPARE(widget.value(), QStringLiteral("DE"));
        box->setEditText(QStringLiteral("Niger"));
        QCOMPARE(widget.value(), QStringLiteral("NE"));
        box->setEditText(QStringLiteral("German"));
        Q_EMIT box->lineEdit()->editingFinished();
        QCOMPARE(box->currentText(), box->itemText(box->findData(QStringLiteral("DE"))));
        box->setEditText(QStringLiteral("A"));
        QCOMPARE(widget.value(), QString());
    }

    void downOpensTheListAtWhatWasTyped()
    {
        ui::GateField widget(field("country"));
        widget.show();
        auto* box = qobject_cast<QComboBox*>(widget.control());
        box->setEditText(QStringLiteral("Germany"));
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->view()->isVisible());
        QCOMPARE(widget.value(), QStringLiteral("DE"));
        box->hidePopup();
        QCOMPARE(widget.value(), QStringLiteral("DE"));
    }

    void statesHaveWords()
    {
        QSet<QString> titles;
        for (const auto state :
             {hub::AccessState::SignIn, hub::AccessState::Pending, hub::AccessState::Rejected,
              hub::AccessState::Reset, hub::AccessState::Accepted, hub::AccessState::Unknown}) {
            titles.insert(ui::accessTitle(state));
            QVERIFY(!ui::accessAdvice(state).isEmpty());
            QVERIFY(!ui::accessWord(state).isEmpty());
        }
        QCOMPARE(titles.size(), 6);
        QVERIFY(ui::askText(hub::Gating::Auto) != ui::askText(hub::Gating::Manual));
    }

    void tenThousandRequestsAreShownAtOnce()
    {
        QList<hub::AccessRequest> requests;
        for (int i = 0; i < 10'000; ++i) {
            hub::AccessRequest request;
            request.id = QString::number(i);
            request.user.name = QStringLiteral("person%1").arg(i);
            request.answers = {{QStringLiteral("Company"), QStringLiteral("<b>Acme\n%1").arg(i)}};
            requests.append(request);
        }
        ui::AccessRequestModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTableView view;
        view.setModel(&model);
        view.resize(800, 400);
        view.show();
        QElapsedTimer timer;
        timer.start();
        model.append(requests);
        view.selectAll();
        view.scrollToBottom();
        view.grab();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.rowCount(), 10'000);
        const QModelIndex company = model.index(9'999, ui::AccessRequestModel::FirstField);
        QCOMPARE(company.data().toString(), QStringLiteral("<b>Acme 9999"));
        QVERIFY(!company.data(Qt::ToolTipRole).toString().contains(QLatin1Char('<')));
        model.setProblem(requests.at(3), QStringLiteral("gone"));
        QCOMPARE(model.index(3, ui::AccessRequestModel::Outcome).data().toString(), QStringLiteral("gone"));
        model.remove(requests.mid(10));
        QCOMPARE(model.rowCount(), 10);
    }
};

VITRINE_TEST(GateFieldTest)
#include "gatefield_test.moc"
