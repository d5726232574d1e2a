#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vitrine::ui {

class Strip;
struct Services;

/// Decides what the strip says: working offline, a place that does not answer, a rate limit with its
/// countdown.
class WindowNotes : public QObject {
    Q_OBJECT

public:
    WindowNotes(Services& services, Strip& strip, QObject* parent = nullptr);

    /// An error that concerns the whole window.
    void take(const Error& error);
    /// Something that was asked for and cannot be shown.
    void say(const QString& text);
    void refresh();

private:
    void waitUntil(std::chrono::milliseconds left);
    void countDown();
    void openThisComputer();

    Services& m_services;
    Strip& m_strip;
    QTimer m_countdown;
    std::chrono::steady_clock::time_point m_until;
};

} // namespace vitrine::ui
