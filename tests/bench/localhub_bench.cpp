// Searches over 1,000,000 made-up repositories, each query with its slowest and its middle time; the budget
// is 50 ms.
#include "core/localhub/catalog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace vitrine::localhub;

namespace {

constexpr int repositories = 1'000'000;
constexpr int rounds = 9;
constexpr double budget = 50; ///< milliseconds

const QStringList& words()
{
    static const QStringList list =
        QStringLiteral("bert roberta distilbert gpt llama mistral qwen gemma phi vit clip whisper t5 bart "
                       "base large small tiny mini chat instruct finetuned sentiment squad ner cased "
                       "uncased v1 v2 v3 7b 13b 70b gguf awq lora adapter en fr de zh multilingual image "
                       "text audio segmentation detection")
            .split(QLatin1Char(' '));
    return list;
}

CatalogItem made(qint64 row, QRandomGenerator& random)
{
    const auto word = [&random] {
        return words().at(random.bounded(static_cast<int>(words().size())));
    };
    CatalogItem item;
    item.row = row;
    item.id = QStringLiteral("user%1/%2-%3-%4-%5")
                  .arg(random.bounded(50'000))
                  .arg(word(), word(), word())
                  .arg(row % 9973);
    item.tags = {word(), QStringLiteral("license:") + word(), QStringLiteral("region:us")};
    item.downloads = random.bounded(1'000'000);
    item.likes = random.bounded(1000);
    item.modified = row;
    item.parameters = random.bounded(1'000'000'000);
    return item;
}

struct Case {
    const char* name;
    CatalogQuery query;
};

CatalogQuery searching(const char* text, CatalogSort sort = CatalogSort::Relevance)
{
    CatalogQuery query;
    query.search = {QString::fromLatin1(text)};
    query.sort = sort;
    query.limit = 50;
    return query;
}

std::vector<Case> cases()
{
    std::vector<Case> list;
    for (const char* text : {"b", "be", "7b", "zz", "bert", "user", "user1234", "llama-7b",
                             "bert-base-uncased", "nothing-like-this"})
        list.push_back({text, searching(text)});
    list.push_back({"two words", searching("mistral instruct")});
    list.push_back({"b by likes", searching("b", CatalogSort::Likes)});
    list.push_back({"bert by date", searching("bert", CatalogSort::Modified)});
    CatalogQuery all = searching("", CatalogSort::Downloads);
    list.push_back({"everything by downloads", all});
    all.tags = {QStringLiteral("license:bert"), QStringLiteral("region:us")};
    list.push_back({"two tags", all});
    CatalogQuery deep = searching("bert");
    deep.after = CatalogCursor{2, 1000, 1};
    list.push_back({"bert, a late page", deep});
    return list;
}

/// Resident memory in MB.
double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

} // namespace

int main()
{
    QRandomGenerator random(1);
    Catalog catalog;
    QElapsedTimer timer;
    timer.start();
    for (int row = 1; row <= repositories; ++row)
        catalog.put(made(row, random));
    std::printf("%d repositories in %.1f s, %.0f MB\n", catalog.count(), timer.elapsed() / 1000.0,
                resident());
    double slowest = 0;
    for (const Case& one : cases()) {
        std::vector<double> times;
        size_t found = 0;
        for (int round = 0; round < rounds; ++round) {
            timer.start();
            found = static_cast<size_t>(catalog.find(one.query).rows.size());
            times.push_back(timer.nsecsElapsed() / 1e6);
        }
        std::sort(times.begin(), times.end());
        slowest = std::max(slowest, times[rounds / 2]);
        std::printf("%-26s %4zu found  middle %7.2f ms  slowest %7.2f ms\n", one.name, found,
                    times[rounds / 2], times.back());
    }
    std::printf("slowest middle %.1f ms, %.2f of the budget of %.0f ms\n", slowest, slowest / budget, budget);
    return slowest <= budget ? 0 : 1;
}
