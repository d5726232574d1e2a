#pragma once

#include <thread>

namespace vitrine::ui {

/// Finds the machine's fonts in a thread of its own, which takes longer than anything else at a start, while
/// the application is made. Needs a QGuiApplication.
class FontsAhead {
public:
    FontsAhead();
    ~FontsAhead() { wait(); }
    FontsAhead(const FontsAhead&) = delete;
    FontsAhead& operator=(const FontsAhead&) = delete;

    /// Until they are found. Before the first use of a font: two threads would both read what fontconfig
    /// knows.
    void wait();

private:
    std::thread m_thread;
};

} // namespace vitrine::ui
