#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace vitrine::ui {
class MainWindow;
}

namespace vitrine::tour {

/// Mouse, keys and patience for one window. What cannot be found or does not come is written down as a
/// failure.
class Driver {
public:
    explicit Driver(ui::MainWindow& window) : m_window(window) {}

    static bool until(const std::function<bool()>& condition, int milliseconds = 60'000);
    /// Lets the event loop turn for a moment.
    static void breathe(int milliseconds);

    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        const QList<QWidget*> all = widgets(name);
        for (QWidget* widget : all) {
            if (auto* wanted = qobject_cast<Widget*>(widget))
                return wanted;
        }
        return nullptr;
    }
    /// \return whether a widget of that name came into sight
    bool wait(const char* name);
    bool waitFor(const char* what, const std::function<bool()>& condition);
    void click(const char* name);
    void type(const char* name, const QString& text);
    /// Moves the pen over the drawing board along \p points, in parts of its side.
    void draw(const QList<QPointF>& points);
    void open(const QString& address);
    /// Closes every dialog over the window.
    void closeDialogs();

    const QStringList& failures() const { return m_failures; }
    void fail(const QString& what);

private:
    QList<QWidget*> widgets(const char* name) const;

    ui::MainWindow& m_window;
    QStringList m_failures;
};

} // namespace vitrine::tour
