#include "core/worker/readerclient.h"

#include "core/cards/cardcbor.h"
#include "core/worker/memfd.h"
#include "core/worker/messages.h"
#include "core/worker/readerpool.h"

#include <QCborArray>
#include <QPointer>
#include <QtConcurrentRun>

#include <QCoroFuture>

namespace vitrine::worker {

namespace {

constexpr qsizetype beginningBytes = 64 * 1024;
constexpr int largestSide = 16384;

const QString contentKey = QStringLiteral("content");

// Copies into sealed memory take milliseconds for large files, so questions are made beside the GUI thread.
QFuture<Result<SharedFrame>> question(const QString& type, const QByteArray& content,
                                      const QCborMap& more = {})
{
    return QtConcurrent::run([type, content, more]() -> Result<SharedFrame> {
        auto frame = std::make_shared<Frame>(type, more);
        if (auto put = protocol::putBytes(*frame, contentKey, content); !put)
            return fail(put.error());
        return frame;
    });
}

QCborMap pair(const char* first, qint64 one, const char* second, const QCborValue& two)
{
    QCborMap map;
    map.insert(QLatin1String(first), one);
    map.insert(QLatin1String(second), two);
    return map;
}

cards::Card plainCard(const QByteArray& readme, CardPart part, const Error& error)
{
    const cards::Note note{cards::Note::Kind::PlainText,
                           error.detail.isEmpty() ? error.message() : error.detail};
    if (part == CardPart::Whole)
        return cards::plainTextCard(readme, note);
    cards::Card card = cards::plainTextCard(readme, note, beginningBytes);
    card.hasMore = readme.size() > beginningBytes;
    return card;
}

Result<cards::Card> decodeCard(const Result<SharedFrame>& answer, const QByteArray& readme, CardPart part)
{
    if (!answer)
        return plainCard(readme, part, answer.error());
    const auto bytes = protocol::takeBytes(**answer, contentKey, cards::CborLimits().bytes);
    if (!bytes)
        return plainCard(readme, part, bytes.error());
    auto card = cards::cardFromCbor(*bytes);
    return card ? std::move(card) : plainCard(readme, part, card.error());
}

// The reader may have been taken over by the picture: its sizes must agree with its bytes.
Result<QImage> decodeImage(const Frame& frame, QSize maximum)
{
    const auto width = static_cast<int>(frame.body.value(QStringLiteral("width")).toInteger());
    const auto height = static_cast<int>(frame.body.value(QStringLiteral("height")).toInteger());
    const bool alpha = frame.body.value(QStringLiteral("alpha")).toBool();
    const QSize bounds = maximum.boundedTo({largestSide, largestSide});
    if (width < 1 || height < 1 || width > bounds.width() || height > bounds.height() ||
        frame.descriptors.size() != 1)
        return fail(
            protocol::misunderstanding(QStringLiteral("a picture of %1 x %2").arg(width).arg(height)));
    const qint64 bytes = qint64(4) * width * height;
    auto memory = MappedMemory::map(frame.descriptors.front(), bytes);
    if (!memory)
        return fail(memory.error());
    if ((*memory)->bytes().size() != bytes)
        return fail(protocol::misunderstanding(QStringLiteral("a picture is not as large as its sides")));
    const auto* pixels = reinterpret_cast<const uchar*>((*memory)->bytes().data());
    auto* owner = new std::shared_ptr<const MappedMemory>(std::move(*memory));
    return QImage(
        pixels, width, height, 4 * width, alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32,
        [](void* owned) { delete static_cast<std::shared_ptr<const MappedMemory>*>(owned); }, owner);
}

Result<tasks::SafetensorsHeader> decodeHeader(const SharedFrame& frame)
{
    const auto json = protocol::takeJson(*frame, QStringLiteral("header"));
    if (!json)
        return fail(json.error());
    tasks::SafetensorsHeader header;
    header.dataStart = json->toObject().value(QStringLiteral("dataStart")).toInteger();
    const QJsonObject metadata = json->toObject().value(QStringLiteral("metadata")).toObject();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        header.metadata.insert(entry.key(), entry.value().toString());
    const QJsonArray list = json->toObject().value(QStringLiteral("tensors")).toArray();
    for (const QJsonValue& value : list) {
        const QJsonArray fields = value.toArray();
        tasks::SafetensorsTensor tensor;
        tensor.name = fields.at(0).toString();
        tensor.dtype = fields.at(1).toString();
        tensor.begin = fields.at(2).toInteger();
        tensor.end = fields.at(3).toInteger();
        for (qsizetype i = 4; i < fields.size(); ++i)
            tensor.shape.append(fields.at(i).toInteger());
        header.tensors.append(std::move(tensor));
    }
    return header;
}

} // namespace

ReaderClient::ReaderClient(ReaderOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

ReaderClient::~ReaderClient() = default;

void ReaderClient::warmUp()
{
    d->warmUp();
}

void ReaderClient::setLanguage(const QString& language)
{
    d->setLanguage(language);
}

// This object may be gone after each co_await below: only `pool` is asked, and it knows.

QCoro::Task<Result<cards::Card>> ReaderClient::readCard(QByteArray readme, CardPart part,
                                                        net::CancelToken cancel)
{
    const QPointer<Private> pool(d.get());
    const bool whole = part == CardPart::Whole;
    const QCborMap more = pair("maxBytes", whole ? 0 : beginningBytes, "whole", whole);
    const auto asking =
        question(QStringLiteral("card"), whole ? readme : readme.left(2 * beginningBytes), more);
    const auto asked = co_await asking;
    if (!pool)
        co_return fail(Error::cancelled());
    Result<SharedFrame> answer = asked;
    if (asked) {
        auto answering = pool->ask(*asked, pool->m_options.cardTimeout, cancel);
        answer = co_await answering;
    }
    if (!answer && (answer.error().kind == ErrorKind::Cancelled || answer.error().kind == ErrorKind::Failed))
        co_return fail(answer.error());
    const auto decoding = QtConcurrent::run(decodeCard, answer, readme, part);
    co_return co_await decoding;
}

QCoro::Task<Result<QJsonObject>> ReaderClient::readFrontMatter(QByteArray readme, net::CancelToken cancel)
{
    const QPointer<Private> pool(d.get());
    const auto asking = question(QStringLiteral("frontmatter"), readme);
    const auto asked = co_await asking;
    if (!pool || !asked)
        co_return fail(asked ? Error::cancelled() : asked.error());
    auto answering = pool->ask(*asked, pool->m_options.cardTimeout, cancel);
    const auto answer = co_await answering;
    if (!answer)
        co_return fail(answer.error());
    const auto json = protocol::takeJson(**answer, contentKey);
    if (!json)
        co_return fail(json.error());
    co_return json->toObject();
}

QCoro::Task<Result<QImage>> ReaderClient::readImage(QByteArray file, QSize maximum, net::CancelToken cancel)
{
    const QPointer<Private> pool(d.get());
    const auto asking =
        question(QStringLiteral("image"), file, pair("width", maximum.width(), "height", maximum.height()));
    const auto asked = co_await asking;
    if (!pool || !asked)
        co_return fail(asked ? Error::cancelled() : asked.error());
    auto answering = pool->ask(*asked, pool->m_options.imageTimeout, cancel);
    const auto answer = co_await answering;
    if (!answer)
        co_return fail(answer.error());
    co_return decodeImage(**answer, maximum);
}

QCoro::Task<Result<tasks::SafetensorsHeader>>
ReaderClient::readSafetensorsHeader(QByteArray head, qint64 fileSize, QString file, net::CancelToken cancel)
{
    const QPointer<Private> pool(d.get());
    const auto asking = question(QStringLiteral("safetensors"), head, pair("size", fileSize, "file", file));
    const auto asked = co_await asking;
    if (!pool || !asked)
        co_return fail(asked ? Error::cancelled() : asked.error());
    auto answering = pool->ask(*asked, pool->m_options.imageTimeout, cancel);
    const auto answer = co_await answering;
    if (!answer)
        co_return fail(answer.error());
    const auto decoding = QtConcurrent::run(decodeHeader, *answer);
    co_return co_await decoding;
}

} // namespace vitrine::worker
