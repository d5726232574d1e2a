#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace vitrine::tasks {

namespace {

struct Tag {
    const char* id;
    const char* title;
    Modality modality;
};

// Protocol section 2.5, in the Hub's order; titles in plain words.
constexpr std::array tags{
    Tag{"text-classification", QT_TRANSLATE_NOOP("Tasks", "Text classification"), Modality::Text},
    Tag{"token-classification", QT_TRANSLATE_NOOP("Tasks", "Token classification"), Modality::Text},
    Tag{"table-question-answering", QT_TRANSLATE_NOOP("Tasks", "Table question answering"),
        Modality::Tabular},
    Tag{"question-answering", QT_TRANSLATE_NOOP("Tasks", "Question answering"), Modality::Text},
    Tag{"zero-shot-classification", QT_TRANSLATE_NOOP("Tasks", "Zero-shot classification"), Modality::Text},
    Tag{"translation", QT_TRANSLATE_NOOP("Tasks", "Translation"), Modality::Text},
    Tag{"summarization", QT_TRANSLATE_NOOP("Tasks", "Summarization"), Modality::Text},
    Tag{"feature-extraction", QT_TRANSLATE_NOOP("Tasks", "Feature extraction"), Modality::Text},
    Tag{"text-generation", QT_TRANSLATE_NOOP("Tasks", "Text generation"), Modality::Text},
    Tag{"fill-mask", QT_TRANSLATE_NOOP("Tasks", "Fill the gap"), Modality::Text},
    Tag{"sentence-similarity", QT_TRANSLATE_NOOP("Tasks", "Sentence similarity"), Modality::Text},
    Tag{"text-ranking", QT_TRANSLATE_NOOP("Tasks", "Text ranking"), Modality::Text},
    Tag{"text-retrieval", QT_TRANSLATE_NOOP("Tasks", "Text retrieval"), Modality::Text},
    Tag{"multiple-choice", QT_TRANSLATE_NOOP("Tasks", "Multiple choice"), Modality::Text},
    Tag{"table-to-text", QT_TRANSLATE_NOOP("Tasks", "Table to text"), Modality::Text},
    Tag{"text-to-speech", QT_TRANSLATE_NOOP("Tasks", "Text to speech"), Modality::Audio},
    Tag{"text-to-audio", QT_TRANSLATE_NOOP("Tasks", "Text to audio"), Modality::Audio},
    Tag{"automatic-speech-recognition", QT_TRANSLATE_NOOP("Tasks", "Speech recognition"), Modality::Audio},
    Tag{"audio-to-audio", QT_TRANSLATE_NOOP("Tasks", "Audio to audio"), Modality::Audio},
    Tag{"audio-classification", QT_TRANSLATE_NOOP("Tasks", "Audio classification"), Modality::Audio},
    Tag{"audio-text-to-text", QT_TRANSLATE_NOOP("Tasks", "Audio and text to text"), Modality::Multimodal},
    Tag{"voice-activity-detection", QT_TRANSLATE_NOOP("Tasks", "Voice activity detection"), Modality::Audio},
    Tag{"image-classification", QT_TRANSLATE_NOOP("Tasks", "Image classification"), Modality::Image},
    Tag{"depth-estimation", QT_TRANSLATE_NOOP("Tasks", "Depth estimation"), Modality::Image},
    Tag{"object-detection", QT_TRANSLATE_NOOP("Tasks", "Object detection"), Modality::Image},
    Tag{"image-segmentation", QT_TRANSLATE_NOOP("Tasks", "Image segmentation"), Modality::Image},
    Tag{"text-to-image", QT_TRANSLATE_NOOP("Tasks", "Text to image"), Modality::Image},
    Tag{"image-to-text", QT_TRANSLATE_NOOP("Tasks", "Image to text"), Modality::Image},
    Tag{"image-to-image", QT_TRANSLATE_NOOP("Tasks", "Image to image"), Modality::Image},
    Tag{"image-to-video", QT_TRANSLATE_NOOP("Tasks", "Image to video"), Modality::Image},
    Tag{"unconditional-image-generation", QT_TRANSLATE_NOOP("Tasks", "Image generation"), Modality::Image},
    Tag{"video-classification", QT_TRANSLATE_NOOP("Tasks", "Video classification"), Modality::Image},
    Tag{"text-to-video", QT_TRANSLATE_NOOP("Tasks", "Text to video"), Modality::Image},
    Tag{"zero-shot-image-classification", QT_TRANSLATE_NOOP("Tasks", "Zero-shot image classification"),
        Modality::Image},
    Tag{"mask-generation", QT_TRANSLATE_NOOP("Tasks", "Mask generation"), Modality::Image},
    Tag{"zero-shot-object-detection", QT_TRANSLATE_NOOP("Tasks", "Zero-shot object detection"),
        Modality::Image},
    Tag{"text-to-3d", QT_TRANSLATE_NOOP("Tasks", "Text to 3D"), Modality::Image},
    Tag{"image-to-3d", QT_TRANSLATE_NOOP("Tasks", "Image to 3D"), Modality::Image},
    Tag{"image-feature-extraction", QT_TRANSLATE_NOOP("Tasks", "Image feature extraction"), Modality::Image},
    Tag{"keypoint-detection", QT_TRANSLATE_NOOP("Tasks", "Keypoint detection"), Modality::Image},
    Tag{"video-to-video", QT_TRANSLATE_NOOP("Tasks", "Video to video"), Modality::Image},
    Tag{"image-text-to-text", QT_TRANSLATE_NOOP("Tasks", "Image and text to text"), Modality::Multimodal},
    Tag{"image-text-to-image", QT_TRANSLATE_NOOP("Tasks", "Image and text to image"), Modality::Multimodal},
    Tag{"image-text-to-video", QT_TRANSLATE_NOOP("Tasks", "Image and text to video"), Modality::Multimodal},
    Tag{"visual-question-answering", QT_TRANSLATE_NOOP("Tasks", "Visual question answering"),
        Modality::Multimodal},
    Tag{"document-question-answering", QT_TRANSLATE_NOOP("Tasks", "Document question answering"),
        Modality::Multimodal},
    Tag{"video-text-to-text", QT_TRANSLATE_NOOP("Tasks", "Video and text to text"), Modality::Multimodal},
    Tag{"visual-document-retrieval", QT_TRANSLATE_NOOP("Tasks", "Visual document retrieval"),
        Modality::Multimodal},
    Tag{"any-to-any", QT_TRANSLATE_NOOP("Tasks", "Any to any"), Modality::Multimodal},
    Tag{"tabular-classification", QT_TRANSLATE_NOOP("Tasks", "Tabular classification"), Modality::Tabular},
    Tag{"tabular-regression", QT_TRANSLATE_NOOP("Tasks", "Tabular regression"), Modality::Tabular},
    Tag{"tabular-to-text", QT_TRANSLATE_NOOP("Tasks", "Tabular to text"), Modality::Tabular},
    Tag{"time-series-forecasting", QT_TRANSLATE_NOOP("Tasks", "Time series forecasting"), Modality::Tabular},
    Tag{"reinforcement-learning", QT_TRANSLATE_NOOP("Tasks", "Reinforcement learning"), Modality::Tabular},
    Tag{"robotics", QT_TRANSLATE_NOOP("Tasks", "Robotics"), Modality::Tabular},
    Tag{"graph-ml", QT_TRANSLATE_NOOP("Tasks", "Graph machine learning"), Modality::Tabular},
    Tag{"other", QT_TRANSLATE_NOOP("Tasks", "Other"), Modality::Tabular},
};

const Tag* find(const QString& id)
{
    const auto found =
        std::find_if(tags.begin(), tags.end(), [&](const Tag& tag) { return id == QLatin1String(tag.id); });
    return found == tags.end() ? nullptr : &*found;
}

} // namespace

QString taskTitle(const QString& id)
{
    if (const Tag* tag = find(id))
        return QCoreApplication::translate("Tasks", tag->title);
    // A tag the Hub invents tomorrow: shown as words.
    QString words = id;
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Modality taskModality(const QString& id)
{
    const Tag* tag = find(id);
    return tag ? tag->modality : Modality::Tabular;
}

QStringList allPipelineTags()
{
    QStringList ids;
    for (const Tag& tag : tags)
        ids.append(QLatin1String(tag.id));
    return ids;
}

} // namespace vitrine::tasks
