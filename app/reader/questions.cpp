#include "app/reader/questions.h"

#include "app/reader/pictures.h"
#include "core/cards/cardcbor.h"
#include "core/cards/cardparser.h"
#include "core/tasks/safetensorsheader.h"
#include "core/worker/messages.h"

#include <QJsonArray>

namespace vitrine::reader {

namespace {

using worker::Frame;
namespace protocol = worker::protocol;

const QString contentKey = QStringLiteral("content");

qint64 number(const Frame& question, const char* key)
{
    return question.body.value(QLatin1String(key)).toInteger();
}

Frame reply(const Frame& question)
{
    return protocol::request(QStringLiteral("result"), protocol::frameId(question));
}

Result<Frame> card(const Frame& question, const QByteArray& readme)
{
    cards::ParseOptions options;
    options.maxBytes = number(question, "maxBytes");
    Frame frame = reply(question);
    if (auto put = protocol::putBytes(frame, contentKey, cards::toCbor(cards::parseCard(readme, options)));
        !put)
        return fail(put.error());
    return frame;
}

Result<Frame> frontMatter(const Frame& question, const QByteArray& readme)
{
    const auto json = cards::frontMatterJson(readme);
    if (!json)
        return fail(json.error());
    Frame frame = reply(question);
    if (auto put = protocol::putJson(frame, contentKey, *json); !put)
        return fail(put.error());
    return frame;
}

// A row for each tensor: name, dtype, begin, end, then the shape.
QJsonArray rows(const QList<tasks::SafetensorsTensor>& tensors)
{
    QJsonArray list;
    for (const tasks::SafetensorsTensor& tensor : tensors) {
        QJsonArray row{tensor.name, tensor.dtype, tensor.begin, tensor.end};
        for (const qint64 size : tensor.shape)
            row.append(size);
        list.append(row);
    }
    return list;
}

Result<Frame> safetensors(const Frame& question, const QByteArray& head)
{
    const QString file = question.body.value(QStringLiteral("file")).toString();
    const auto header = tasks::parseSafetensorsHeader(head, number(question, "size"), file);
    if (!header)
        return fail(header.error());
    QJsonObject metadata;
    for (auto entry = header->metadata.begin(); entry != header->metadata.end(); ++entry)
        metadata.insert(entry.key(), entry.value());
    const QJsonObject json{{QStringLiteral("dataStart"), header->dataStart},
                           {QStringLiteral("metadata"), metadata},
                           {QStringLiteral("tensors"), rows(header->tensors)}};
    Frame frame = reply(question);
    if (auto put = protocol::putJson(frame, QStringLiteral("header"), json); !put)
        return fail(put.error());
    return frame;
}

Result<Frame> image(const Frame& question, const QByteArray& file)
{
    const QSize maximum(static_cast<int>(number(question, "width")),
                        static_cast<int>(number(question, "height")));
    auto picture = readPicture(file, maximum);
    if (!picture)
        return fail(picture.error());
    Frame frame = reply(question);
    frame.body.insert(QStringLiteral("width"), picture->size.width());
    frame.body.insert(QStringLiteral("height"), picture->size.height());
    frame.body.insert(QStringLiteral("alpha"), picture->hasAlpha);
    frame.descriptors.push_back(std::move(picture->pixels));
    return frame;
}

} // namespace

Result<Frame> answer(const Frame& question)
{
    const auto content = protocol::takeBytes(question, contentKey);
    if (!content)
        return fail(content.error());
    if (question.type == QLatin1String("card"))
        return card(question, *content);
    if (question.type == QLatin1String("frontmatter"))
        return frontMatter(question, *content);
    if (question.type == QLatin1String("image"))
        return image(question, *content);
    if (question.type == QLatin1String("safetensors"))
        return safetensors(question, *content);
    return fail(
        protocol::misunderstanding(QStringLiteral("no question is called %1").arg(question.type.left(40))));
}

} // namespace vitrine::reader
