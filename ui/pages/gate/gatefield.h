#pragma once

#include "core/cards/metadata.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace vitrine::ui {

class Label;

/// One question of a gated repository's form: its label, the control of its type, and what is wrong with the
/// answer. Types that nobody knows are text.
class GateField : public QWidget {
    Q_OBJECT

public:
    explicit GateField(cards::GatingField field, QWidget* parent = nullptr);

    const QString& label() const { return m_field.label; }
    /// Whether the person answers it; the place adds an "ip_location" by itself.
    bool asks() const { return m_control != nullptr; }
    /// As the Hub takes it: text, "on", "2026-01-31", "DE", an option's value; empty: not answered.
    QString value() const;
    void setValue(const QString& value);
    /// Says what is missing beside the control. \return whether nothing is
    bool check();
    QWidget* control() const { return m_control; }

Q_SIGNALS:
    void edited();

private:
    void addCheckBox(QVBoxLayout& column);
    void addText();
    void addDate();
    void addCountry();
    void addSelect();
    QString problem() const;

    cards::GatingField m_field;
    QWidget* m_control = nullptr;
    QCheckBox* m_box = nullptr;
    QLineEdit* m_text = nullptr;
    QDateEdit* m_date = nullptr;
    QComboBox* m_choice = nullptr;
    Label* m_problem;
};

} // namespace vitrine::ui
