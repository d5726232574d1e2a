#pragma once

#include <QFrame>

class QVBoxLayout;

namespace vitrine::ui {

class Label;

/// A surface with a thin line and radius 10, padding 16, optionally with a title. Add content to body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    Label* m_title;
};

} // namespace vitrine::ui
