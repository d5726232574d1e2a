#pragma once

#include <QWidget>

namespace vitrine::ui {

/// The first letter of a name in a circle: who it is, without fetching a picture. Decoration beside the name
/// itself; a screen reader passes over it.
class LetterBadge : public QWidget {
public:
    /// \param size device-independent pixels at the usual text size
    LetterBadge(const QString& name, int size, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letter;
};

} // namespace vitrine::ui
