#include "ui/widgets/cardview/heightindex.h"

#include "tests/support/testmain.h"

#include <QRandomGenerator>

using vitrine::ui::HeightIndex;

class HeightIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainSum()
    {
        QRandomGenerator random(1);
        HeightIndex index;
        std::vector<double> plain;
        for (int i = 0; i < 1000; ++i) {
            const double height = random.bounded(0, 50);
            index.append(height);
            plain.push_back(height);
            const size_t changed = random.bounded(quint32(plain.size()));
            plain[changed] = random.bounded(0, 50);
            index.set(changed, plain[changed]);
        }
        double top = 0;
        for (size_t i = 0; i < plain.size(); ++i) {
            QCOMPARE(index.top(i), top);
            if (plain[i] > 0) {
                QCOMPARE(index.at(top), i);
                QCOMPARE(index.at(top + plain[i] - 0.5), i);
            }
            top += plain[i];
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.at(top + 100), plain.size() - 1);
        QCOMPARE(index.height(index.at(-5)) >= 0, true);
    }

    void skipsWhatIsFolded()
    {
        HeightIndex index;
        for (const double height : {10.0, 0.0, 0.0, 20.0})
            index.append(height);
        QCOMPARE(index.at(9), size_t(0));
        QCOMPARE(index.at(10), size_t(3));
        index.clear();
        QCOMPARE(index.size(), size_t(0));
        QCOMPARE(index.total(), 0.0);
    }
};

VITRINE_TEST(HeightIndexTest)
#include "heightindex_test.moc"
