#include "ui/shell/windownotes.h"

#include "core/account/places.h"
#include "core/net/network.h"
#include "core/storage/environment.h"
#include "core/storage/settings.h"
#include "ui/shell/services.h"
#include "ui/shell/strip.h"
#include "ui/widgets/words.h"

namespace vitrine::ui {

using namespace std::chrono_literals;

WindowNotes::WindowNotes(Services& services, Strip& strip, QObject* parent)
    : QObject(parent), m_services(services), m_strip(strip)
{
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &WindowNotes::countDown);
    for (const auto signal : {&account::Places::currentChanged, &account::Places::placesChanged})
        connect(&services.places, signal, this, &WindowNotes::refresh);
    connect(&services.places, &account::Places::reachChanged, this, &WindowNotes::refresh);
    connect(&services.places, &account::Places::failed, this,
            [this](const Error& error) { say(error.message()); });
    connect(&services.settings, &storage::Settings::changed, this, &WindowNotes::refresh);
    connect(&services.network, &net::Network::rateLimited, this,
            [this](const QString& origin, const QDateTime& until) {
                if (origin == m_services.places.current().origin())
                    waitUntil(std::chrono::milliseconds(
                        qMax<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until))));
            });
    refresh();
}

void WindowNotes::refresh()
{
    const hub::Place& place = m_services.places.current();
    const bool local = place.kind == hub::Place::Kind::ThisComputer;
    if (m_services.settings.offline() && !local) {
        const bool forced = storage::offlineByEnvironment();
        m_strip.setNote(Strip::Subject::Offline,
                        {QStringLiteral("offline"),
                         forced ? tr("HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set: you see what is "
                                     "stored on this computer.")
                                : tr("You work offline: you see what is stored on this computer."),
                         forced ? QString() : tr("Go online"), [this] {
                             m_services.settings.setOffline(false);
                         }});
    } else {
        m_strip.clear(Strip::Subject::Offline);
    }
    if (m_services.places.reach(place) == account::Places::Reach::Unreachable && !local)
        m_strip.setNote(
            Strip::Subject::Unreachable,
            {QStringLiteral("offline"),
             tr("%1 cannot be reached. What you have seen before still opens; the models that come with "
                "Vitrine are on this computer.")
                 .arg(place.name),
             tr("Open this computer"), [this] {
                 openThisComputer();
             }});
    else
        m_strip.clear(Strip::Subject::Unreachable);
}

void WindowNotes::openThisComputer()
{
    for (const hub::Place& place : m_services.places.places()) {
        if (place.kind == hub::Place::Kind::ThisComputer)
            m_services.places.open(place);
    }
}

void WindowNotes::take(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind != ErrorKind::RateLimited) {
        say(error.message());
        return;
    }
    waitUntil(error.retryAfter.value_or(60s));
}

void WindowNotes::waitUntil(std::chrono::milliseconds left)
{
    m_until = std::chrono::steady_clock::now() + left;
    m_countdown.start();
    countDown();
}

void WindowNotes::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - std::chrono::steady_clock::now());
    if (left <= 0s) {
        m_countdown.stop();
        m_strip.clear(Strip::Subject::RateLimited);
        return;
    }
    m_strip.setNote(Strip::Subject::RateLimited,
                    {QStringLiteral("clock"),
                     tr("%1 asks us to wait: too many questions in a short time. It answers again in %2.")
                         .arg(m_services.places.current().name, durationText(left.count())),
                     {},
                     {},
                     true});
}

void WindowNotes::say(const QString& text)
{
    m_strip.setNote(Strip::Subject::Message, {QStringLiteral("info"), text, {}, {}, true});
}

} // namespace vitrine::ui
