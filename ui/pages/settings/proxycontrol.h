#pragma once

#include "core/net/canceltoken.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vitrine::ui {

class Label;
struct Services;

/// The proxy: taken when it is well formed, and tried with the open place when asked to.
class ProxyControl : public QWidget {
    Q_OBJECT

public:
    explicit ProxyControl(Services& services, QWidget* parent = nullptr);
    ~ProxyControl() override;

private:
    /// \return whether what stands there could be taken
    bool take();
    void test();
    void say(const QString& text, bool good);

    Services& m_services;
    net::CancelSource m_cancel;
    QLineEdit* m_field;
    QPushButton* m_test;
    Label* m_words;
};

} // namespace vitrine::ui
