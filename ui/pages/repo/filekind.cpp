#include "ui/pages/repo/filekind.h"

#include "ui/pages/repo/jsonlayout.h"

namespace vitrine::ui {

namespace {

bool endsWithAny(const QString& path, std::initializer_list<const char*> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const char* s) { return path.endsWith(QLatin1String(s), Qt::CaseInsensitive); });
}

bool isJsonLines(const QString& path)
{
    return endsWithAny(path, {".jsonl", ".ndjson"});
}

} // namespace

bool isPictureFile(const QString& path)
{
    return endsWithAny(path,
                       {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".svg", ".ico", ".tif", ".tiff"});
}

bool isTableFile(const QString& path)
{
    return isJsonLines(path) || endsWithAny(path, {".csv", ".tsv"});
}

bool isJsonFile(const QString& path)
{
    return endsWithAny(path, {".json", ".ipynb", ".webmanifest"});
}

TableRows rowsOfFile(const QString& path, const QByteArray& bytes, int most)
{
    if (isJsonLines(path))
        return rowsOfJsonLines(bytes, most);
    const DecodedText text = decoded(bytes);
    const QChar separator = endsWithAny(path, {".tsv"}) ? QLatin1Char('\t') : QLatin1Char(',');
    return text.isText ? rowsOfCsv(text.text, separator, most + 1) : TableRows();
}

} // namespace vitrine::ui
