#include "ui/shell/samples.h"

#include <QDirIterator>
#include <QFile>

namespace vitrine::ui {

namespace {

/// "pipeline_tag: …" of the front matter; our own cards write it on one line.
QString taskOf(const QString& card)
{
    QFile file(card);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    for (int line = 0; line < 60 && !file.atEnd(); ++line) {
        const QByteArray text = file.readLine(2000).trimmed();
        if (text.startsWith("pipeline_tag:"))
            return QString::fromUtf8(text.mid(13).trimmed());
    }
    return {};
}

Sample sampleAt(const QString& owner, const QFileInfo& folder)
{
    Sample sample;
    sample.id = owner + QLatin1Char('/') + folder.fileName();
    sample.folder = folder.absoluteFilePath();
    sample.task = taskOf(sample.folder + QStringLiteral("/README.md"));
    QDirIterator files(sample.folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        sample.bytes += files.fileInfo().size();
    }
    return sample;
}

} // namespace

QList<Sample> samples(const QString& folder)
{
    QList<Sample> found;
    if (folder.isEmpty())
        return found;
    for (const QFileInfo& owner : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QFileInfo& repo :
             QDir(owner.absoluteFilePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            found.append(sampleAt(owner.fileName(), repo));
    }
    return found;
}

std::optional<Sample> firstSample(const QString& folder)
{
    const QList<Sample> all = samples(folder);
    for (const Sample& sample : all) {
        if (sample.task == QLatin1String("text-classification"))
            return sample;
    }
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace vitrine::ui
