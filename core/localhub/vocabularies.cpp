#include "core/localhub/vocabularies.h"

namespace vitrine::localhub {

const QStringList& knownLibraries()
{
    static const QStringList libraries =
        QStringLiteral("transformers sentence-transformers diffusers timm peft setfit spacy flair fastai "
                       "keras sklearn adapter-transformers "
                       "transformers.js gguf mlx onnx openvino stable-baselines3 ml-agents span-marker "
                       "speechbrain nemo espnet "
                       "paddlenlp pyannote-audio open_clip ultralytics tf-keras fasttext gliner")
            .split(QLatin1Char(' '));
    return libraries;
}

const QStringList& pipelineTags()
{
    static const QStringList tags =
        QStringLiteral(
            "text-classification token-classification table-question-answering question-answering "
            "zero-shot-classification translation summarization feature-extraction text-generation fill-mask "
            "sentence-similarity text-to-speech text-to-audio automatic-speech-recognition audio-to-audio "
            "audio-classification audio-text-to-text voice-activity-detection depth-estimation "
            "image-classification "
            "object-detection image-segmentation text-to-image image-to-text image-to-image image-to-video "
            "unconditional-image-generation video-classification reinforcement-learning robotics "
            "tabular-classification "
            "tabular-regression tabular-to-text table-to-text multiple-choice text-ranking text-retrieval "
            "time-series-forecasting text-to-video image-text-to-text image-text-to-image "
            "image-text-to-video "
            "visual-question-answering document-question-answering zero-shot-image-classification graph-ml "
            "mask-generation zero-shot-object-detection text-to-3d image-to-3d image-feature-extraction "
            "video-text-to-text keypoint-detection visual-document-retrieval any-to-any video-to-video other")
            .split(QLatin1Char(' '));
    return tags;
}

} // namespace vitrine::localhub
