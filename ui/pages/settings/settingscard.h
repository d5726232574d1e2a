#pragma once

#include "ui/widgets/card.h"

namespace vitrine::ui {

class Label;

/// A titled group of settings: each line has a name, a sentence about it, and its control at the end.
class SettingsCard : public Card {
    Q_OBJECT

public:
    explicit SettingsCard(const QString& title, QWidget* parent = nullptr);

    /// \p control becomes the card's; its accessible name is \p name. \return the label with the sentence
    Label* addLine(const QString& name, const QString& about, QWidget* control);
    /// A sentence alone, quiet.
    Label* addNote(const QString& text);
    void addWide(QWidget* widget);
};

} // namespace vitrine::ui
