#include "app/tour/shelf.h"

#include "core/localhub/server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace vitrine::tour {

namespace {

struct Invented {
    const char* id;
    const char* task;
    const char* licence;
    const char* language;
    const char* modelType;
    const char* architecture;
    const char* words;
};

constexpr Invented invented[] = {
    {"harbour/review-mood", "text-classification", "apache-2.0", "en", "bert",
     "BertForSequenceClassification", "Says whether a review is glad or sorry."},
    {"harbour/letters-by-topic", "text-classification", "mit", "de", "bert", "BertForSequenceClassification",
     "Sorts letters to a town hall by what they are about."},
    {"meadow/sentence-vectors", "sentence-similarity", "apache-2.0", "en", "bert", "BertModel",
     "Turns sentences into vectors that lie close where the meaning does."},
    {"meadow/sentence-vectors-multilingual", "feature-extraction", "apache-2.0", "fr", "bert", "BertModel",
     "The same for a dozen languages."},
    {"observatory/leaf-diseases", "image-classification", "cc-by-4.0", "en", "vit",
     "ViTForImageClassification", "Names what ails a leaf."},
    {"observatory/clouds", "image-classification", "cc-by-nc-4.0", "en", "vit", "ViTForImageClassification",
     "Ten kinds of clouds from a photograph of the sky."},
    {"lighthouse/state-space-writer", "text-generation", "apache-2.0", "en", "mamba2", "Mamba2ForCausalLM",
     "Writes on from a beginning, without attention."},
    {"lighthouse/foghorn-speech", "automatic-speech-recognition", "mit", "en", "whisper",
     "WhisperForConditionalGeneration", "Writes down what is said on a noisy deck."},
    {"atelier/watercolour", "text-to-image", "openrail", "en", "", "", "Paints what is described."},
    {"archive/old-handwriting", "image-to-text", "apache-2.0", "de", "vision-encoder-decoder",
     "VisionEncoderDecoderModel", "Reads letters of the nineteenth century."},
    {"archive/names-and-places", "token-classification", "mit", "en", "bert", "BertForTokenClassification",
     "Marks people, places and years in a text."},
    {"orchard/"
     "an-unusually-long-name-that-somebody-chose-to-describe-every-detail-of-a-model-v2-final-checked",
     "text-classification", "apache-2.0", "es", "bert", "BertForSequenceClassification",
     "Its name is its description."},
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyTree(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator walk(from, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString source = walk.next();
        const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(source);
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target))
            qFatal("cannot copy %s", qPrintable(source));
    }
}

void invent(const QString& folder, const Invented& model)
{
    const QString home = folder + QLatin1Char('/') + QLatin1String(model.id);
    QDir().mkpath(home);
    const QByteArray card =
        QByteArray("---\nlicense: ") + model.licence + "\nlanguage: " + model.language +
        "\npipeline_tag: " + model.task + "\nlibrary_name: transformers\n---\n\n# " +
        QByteArray(model.id).mid(QByteArray(model.id).indexOf('/') + 1).replace('-', ' ') + "\n\n" +
        model.words + "\n\nThis model is invented; it stands here so that a list has something to show.\n";
    write(home + QStringLiteral("/README.md"), card);
    if (*model.modelType)
        write(home + QStringLiteral("/config.json"), QByteArray("{\"model_type\": \"") + model.modelType +
                                                         "\", \"architectures\": [\"" + model.architecture +
                                                         "\"]}\n");
}

} // namespace

void fillShelf(const QString& folder, const QString& samples)
{
    copyTree(samples, folder);
    for (const Invented& model : invented)
        invent(folder, model);
}

bool importShelf(localhub::Server& hub, const QString& folder)
{
    QDirIterator owners(folder, QDir::Dirs | QDir::NoDotAndDotDot);
    while (owners.hasNext()) {
        QDirIterator names(owners.next(), QDir::Dirs | QDir::NoDotAndDotDot);
        while (names.hasNext()) {
            const QString path = names.next();
            const auto id = RepoId::parse(QDir(folder).relativeFilePath(path));
            if (!id || !hub.importFolder(*id, path))
                return false;
        }
    }
    return true;
}

void makeBrokenFolder(const QString& folder, const QString& sample)
{
    copyTree(sample, folder);
    QFile weights(folder + QStringLiteral("/model.safetensors"));
    if (!weights.resize(weights.size() / 2))
        qFatal("cannot shorten %s", qPrintable(weights.fileName()));
}

} // namespace vitrine::tour
