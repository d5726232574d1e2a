// Figures of cards: parsing, first screen, longest turn of the event loop, scrolling. Prints one line each.
// "hostile [NAME…]": the same for cards made to hurt, a line for each; fails where a turn took more than 16
// ms.

#include "core/cards/cardcbor.h"
#include "core/cards/cardparser.h"
#include "tests/support/hostilecards.h"
#include "ui/widgets/cardview/cardview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace vitrine;

namespace {

// A README of about a megabyte with everything that long cards hold.
QByteArray longCard()
{
    QByteArray card = "---\nlicense: mit\n---\n# A long card\n\n";
    for (int part = 0; card.size() < 1000 * 1000; ++part) {
        const QByteArray number = QByteArray::number(part);
        card += "## Section " + number + "\n\n";
        card += QByteArray("Some *words* with `code`, a [link](docs/a.md), **strong ones** and a long tail "
                           "of plain text. ")
                    .repeated(8) +
                "\n\n";
        card += "- one\n- two\n  - three\n\n";
        card += "| model | score | notes |\n|:--|--:|---|\n" +
                QByteArray("| example/model-base | 91.2 | measured on the test split |\n").repeated(12) +
                "\n";
        card += "```python\n" +
                QByteArray("result = model(**inputs)  # a comment\nprint(\"text\", 12)\n").repeated(8) +
                "```\n\n";
        card += "<details><summary>More " + number + "</summary>\n\nHidden **words**.\n\n</details>\n\n";
    }
    return card;
}

QByteArray table(int rows, int columns)
{
    QByteArray text =
        QByteArray("| column ").repeated(columns) + "|\n" + QByteArray("|---").repeated(columns) + "|\n";
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            text += "| " + QByteArray::number(row * 1.25 + column, 'f', 2) + " ";
        text += "|\n";
    }
    return text;
}

// Processor time of this thread, milliseconds: other programs on the machine do not count.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Runs the event loop and keeps the longest turn, milliseconds of work.
class Loop {
public:
    void turn()
    {
        const double before = worked();
        QCoreApplication::processEvents();
        m_longest = std::max(m_longest, worked() - before);
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    double m_longest = 0;
};

void print(const char* what, double value, const char* unit)
{
    std::printf("%-44s %9.2f %s\n", what, value, unit);
}

void benchView(const char* name, const QByteArray& readme)
{
    QElapsedTimer timer;
    timer.start();
    const cards::Card beginning = cards::parseCard(readme, {.maxBytes = 64 * 1024});
    const double first = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    cards::Card card = cards::parseCard(readme);
    const double parse = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const QByteArray cbor = cards::toCbor(card);
    const double encode = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const bool same = cards::cardFromCbor(cbor).has_value();
    const double decode = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%s: %.0f KB%s\n", name, double(readme.size()) / 1000, same ? "" : " (CBOR refused)");
    print("  parse the first 64 KB (reader)", first, "ms");
    print("  parse (reader)", parse, "ms");
    print("  to CBOR (reader)", encode, "ms");
    print("  from CBOR (not in the GUI thread)", decode, "ms");

    ui::CardView view;
    view.resize(900, 800);
    view.show();
    Loop loop;
    for (int i = 0; i < 20; ++i)
        loop.turn();
    loop.takeLongest();
    bool shown = false;
    QObject::connect(&view, &ui::CardView::firstScreenShown, &view, [&shown] { shown = true; });
    timer.restart();
    view.setCard(std::move(card));
    print("  setCard", double(timer.nsecsElapsed()) / 1e6, "ms");
    while (!shown)
        loop.turn();
    loop.turn();
    print("  first screen (view)", double(timer.nsecsElapsed()) / 1e6, "ms");
    while (!view.isSettled())
        loop.turn();
    print("  all sections known", double(timer.nsecsElapsed()) / 1e6, "ms");
    print("  longest turn until then", loop.takeLongest(), "ms");
    QScrollBar& bar = *view.verticalScrollBar();
    int turns = 0;
    timer.restart();
    for (int step = 0; step < 400; ++step) {
        bar.setValue(bar.value() + std::max(60, bar.maximum() / 400));
        loop.turn();
        ++turns;
    }
    print("  scroll through, longest turn", loop.takeLongest(), "ms");
    print("  scroll through, mean turn", double(timer.nsecsElapsed()) / 1e6 / turns, "ms");
    bar.setValue(0);
    loop.turn();
    for (int step = 0; step < 200; ++step) {
        bar.setValue(bar.value() + 40);
        loop.turn();
    }
    print("  scroll by lines, longest turn", loop.takeLongest(), "ms");
    timer.restart();
    const int found = view.find(QStringLiteral("words"));
    std::printf("  find: %d places in %.2f ms\n", found, double(timer.nsecsElapsed()) / 1e6);
}

struct Turns {
    double longest = 0;
    const char* when = "";
    void take(double value, const char* moment)
    {
        if (value > longest) {
            longest = value;
            when = moment;
        }
    }
};

// Opens a hostile card as the window does, goes through it and searches it. \return whether no turn was too
// long
bool benchHostile(const test::HostileCard& hostile)
{
    constexpr double readerSeconds = 1.0;
    constexpr double budget = 16.0;
    constexpr double patience = 8.0; // of scrolling
    const QByteArray readme = hostile.make(1000 * 1000);
    QElapsedTimer timer;
    timer.start();
    cards::Card card = cards::parseCard(readme);
    const double parse = double(timer.nsecsElapsed()) / 1e6;
    // What the window's client does where the reader was ended.
    if (parse > readerSeconds * 1e3)
        card = cards::plainTextCard(readme, {cards::Note::Kind::PlainText, {}});
    else if (auto read = cards::cardFromCbor(cards::toCbor(card)))
        card = std::move(*read);

    auto view = std::make_unique<ui::CardView>();
    view->resize(900, 800);
    view->show();
    Loop loop;
    for (int i = 0; i < 20; ++i)
        loop.turn();
    loop.takeLongest();
    bool shown = false;
    QObject::connect(view.get(), &ui::CardView::firstScreenShown, view.get(), [&shown] { shown = true; });
    auto shared = std::make_shared<const cards::Card>(std::move(card));
    Turns turns;
    timer.restart();
    double before = worked();
    view->setCard(std::move(shared));
    turns.take(worked() - before, "setCard");
    while (!shown)
        loop.turn();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    turns.take(loop.takeLongest(), "first screen");
    while (!view->isSettled())
        loop.turn();
    const double all = double(timer.nsecsElapsed()) / 1e6;
    turns.take(loop.takeLongest(), "unfolding");
    QScrollBar& bar = *view->verticalScrollBar();
    timer.restart();
    for (int step = 0; step < 150 && timer.elapsed() < patience * 1e3; ++step) {
        bar.setValue(step < 50 ? step * 40 : int(qint64(bar.maximum()) * (step - 50) / 100));
        for (int turn = 0; turn < 4; ++turn)
            loop.turn();
    }
    turns.take(loop.takeLongest(), "scrolling");
    before = worked();
    view->find(QStringLiteral("a"));
    turns.take(worked() - before, "find");
    loop.turn();
    turns.take(loop.takeLongest(), "after find");
    view->resize(700, 800);
    while (!view->isSettled() && timer.elapsed() < 3 * patience * 1e3)
        loop.turn();
    turns.take(loop.takeLongest(), "resizing");
    before = worked();
    view.reset();
    turns.take(worked() - before, "closing");
    std::printf("%-26s read %6.0f ms   first screen %6.1f ms   all %7.1f ms   longest turn %6.2f ms (%s)%s\n",
                hostile.name, parse, first, all, turns.longest, turns.when,
                turns.longest > budget ? "   OVER 16 ms" : "");
    return turns.longest <= budget;
}

int benchHostileCards(const QStringList& names)
{
    int over = 0;
    for (const test::HostileCard& hostile : test::hostileCards()) {
        if (names.isEmpty() || names.contains(QLatin1String(hostile.name)))
            over += benchHostile(hostile) ? 0 : 1;
    }
    std::printf("%d of the hostile cards took longer than 16 ms of work in one turn\n", over);
    return over > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("hostile"))
        return benchHostileCards(arguments.mid(2));
    benchView("long card", longCard());
    benchView("table of 5,000 rows and 3 columns", table(5000, 3));
    benchView("table of 5,000 rows and 30 columns", table(5000, 30));
    benchView("one endless paragraph", QByteArray("word ").repeated(200 * 1000));
    benchView("code of 20,000 lines",
              "```python\n" + QByteArray("print('hello', 12)  # words\n").repeated(20000) + "```\n");
    return 0;
}
