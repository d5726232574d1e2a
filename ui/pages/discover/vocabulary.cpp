#include "ui/pages/discover/vocabulary.h"

namespace vitrine::ui {

const QStringList& usualTasks()
{
    static const QStringList tasks{
        QStringLiteral("text-classification"),  QStringLiteral("sentence-similarity"),
        QStringLiteral("translation"),          QStringLiteral("text-generation"),
        QStringLiteral("image-classification"), QStringLiteral("automatic-speech-recognition")};
    return tasks;
}

const QStringList& languageCodes()
{
    static const QStringList codes =
        QStringLiteral(
            "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he "
            "hi "
            "hr hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my ne nl "
            "nn no oc or pa pl ps pt qu ro ru rw sa sc sd si sk sl so sq sr su sv sw ta te tg th tk tl tr tt "
            "ug uk ur uz vi wo xh yi yo zh zu")
            .split(QLatin1Char(' '));
    return codes;
}

const QStringList& libraryNames()
{
    static const QStringList names =
        QStringLiteral(
            "adapter-transformers allennlp asteroid bertopic diffusers doctr espnet fairseq fastai fasttext "
            "flair gguf jax keras ml-agents mlx nemo onnx open_clip openvino paddlenlp peft pyannote-audio "
            "pytorch safetensors sample-factory sentence-transformers setfit sklearn spacy span-marker "
            "speechbrain stable-baselines3 stanza tensorboard tf timm transformers transformers.js "
            "unity-sentis")
            .split(QLatin1Char(' '));
    return names;
}

} // namespace vitrine::ui
