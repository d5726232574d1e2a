#pragma once

#include "core/hub/hubclient.h"
#include "ui/shell/palettemodel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLineEdit;
class QListView;

namespace vitrine::ui {

struct Services;

/// Ctrl+K: repositories, pages, commands and what was open lately, found by a few letters. Lies over the
/// window; what is on this computer is listed at once, the server's names follow.
class Palette : public QFrame {
    Q_OBJECT

public:
    /// \param local the lines that need no server, gathered by the window
    Palette(Services& services, const QList<PaletteItem>& local, QWidget* window);
    ~Palette() override;

    void popUp();

Q_SIGNALS:
    void opened(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void typed(const QString& text);
    void askServer();
    void choose(const QModelIndex& index);
    void place();
    void selectFirst();

    Services& m_services;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QTimer m_typing;
    std::unique_ptr<net::CancelSource> m_cancel;
    QPointer<QWidget> m_before; ///< had the focus
    quint64 m_question = 0;
};

} // namespace vitrine::ui
