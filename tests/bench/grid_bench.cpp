// Scrolling through 100,000 result cards of Discover: the real view, delegate and model, rows from memory in
// pages of 100. Prints the work of a frame: processor time of the GUI thread, so that other programs do not
// count.
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/discover/repolistmodel.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/cardgrid.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace vitrine;

namespace {

constexpr int rows = 100'000;
constexpr int pageRows = 100;
constexpr double budget = 16; ///< milliseconds

double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

hub::RepoInfo made(int row)
{
    hub::RepoInfo info;
    info.id = *RepoId::parse(QStringLiteral("author-%1/model-number-%2-base").arg(row % 977).arg(row));
    info.createdAt = info.lastModified = QDateTime::currentDateTimeUtc().addSecs(-row * 600);
    info.downloads = rows - row;
    info.likes = row % 1000;
    info.pipelineTag =
        row % 2 == 0 ? QStringLiteral("text-classification") : QStringLiteral("image-classification");
    info.library = QStringLiteral("transformers");
    info.tags = {QStringLiteral("transformers"), QStringLiteral("en"), QStringLiteral("license:mit")};
    info.parameters = {{QStringLiteral("F32"), 1'000'000LL + row * 1000LL}};
    info.config = {
        {QStringLiteral("model_type"), row % 2 == 0 ? QStringLiteral("bert") : QStringLiteral("vit")}};
    return info;
}

hub::Fresh<hub::RepoPage> page(int first)
{
    hub::Fresh<hub::RepoPage> answer;
    for (int row = first; row < first + pageRows; ++row)
        answer.value.items.append(made(row));
    if (first + pageRows < rows)
        answer.value.next = QUrl(QStringLiteral("memory:%1").arg(first + pageRows));
    return answer;
}

ui::RepoSource memory()
{
    ui::RepoSource source;
    source.list = [](hub::RepoQuery, hub::Freshness, net::CancelToken) -> ui::RepoSource::Page {
        co_return page(0);
    };
    source.next = [](RepoType, QUrl next, net::CancelToken) -> ui::RepoSource::Page {
        co_return page(next.path().toInt());
    };
    return source;
}

struct Frames {
    std::vector<double> times;

    void turn(const std::function<void()>& move)
    {
        const double before = worked();
        move();
        QCoreApplication::processEvents();
        times.push_back(worked() - before);
    }
    double show(const char* name)
    {
        std::sort(times.begin(), times.end());
        const double longest = times.back();
        std::printf("  %-28s middle %6.2f ms  99%% under %6.2f ms  longest %6.2f ms  (%zu frames)\n", name,
                    times[times.size() / 2], times[times.size() * 99 / 100], longest, times.size());
        times.clear();
        return longest;
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::ThemeWatcher theme;
    theme.install();
    ui::RepoListModel model;
    ui::RepoCardDelegate delegate;
    ui::CardGrid grid;
    grid.setItemDelegate(&delegate);
    grid.setCardSize({380, delegate.height()});
    grid.setModel(&model);
    model.setSource(memory(), {});
    grid.resize(1000, 740);
    grid.show();
    model.ask({});
    QCoreApplication::processEvents();

    // Endless scrolling: a page comes whenever the end is near.
    Frames frames;
    QScrollBar& bar = *grid.verticalScrollBar();
    while (model.rowCount() < rows) {
        frames.turn([&] { bar.setValue(bar.maximum()); });
        if (frames.times.size() > 100'000) {
            std::fprintf(stderr, "only %d rows came\n", model.rowCount());
            return 1;
        }
    }
    std::printf("grid of %d rows, %d columns\n", model.rowCount(), grid.columns());
    double longest = frames.show("to the end, a page a frame");
    for (int step = 0; step <= 600; ++step)
        frames.turn([&] { bar.setValue(int(qint64(bar.maximum()) * step / 600)); });
    longest = std::max(longest, frames.show("dragging through all"));
    for (int step = 0; step < 600; ++step)
        frames.turn([&] { bar.setValue(bar.value() - 60); });
    longest = std::max(longest, frames.show("by wheel"));
    std::printf("grid: longest frame %.1f ms, %.2f of the budget of %.0f ms\n", longest, longest / budget,
                budget);
    return longest <= budget ? 0 : 1;
}
