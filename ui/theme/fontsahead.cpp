#include "ui/theme/fontsahead.h"

#include <QFontDatabase>

namespace vitrine::ui {

FontsAhead::FontsAhead()
{
    // Any question has the database read; it has a lock of its own.
    m_thread = std::thread([] { QFontDatabase::families(); });
}

void FontsAhead::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace vitrine::ui
