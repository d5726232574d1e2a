#pragma once

#include "core/tasks/run.h"

#include <QWidget>

namespace vitrine::ui {

/// One input of a demo, made from the task's description.
class InputFieldWidget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    const tasks::InputField& field() const { return m_field; }
    /// Puts what was entered into \p request.
    virtual void fill(tasks::RunRequest& request) const = 0;
    /// Shows what a request holds (an example, a run of the history).
    virtual void show(const tasks::RunRequest& request) = 0;
    virtual bool isEmpty() const = 0;
    /// One line that says what was entered, for the history.
    virtual QString summary() const = 0;

Q_SIGNALS:
    void edited();

protected:
    tasks::InputField m_field;
};

struct Services;

/// The widget for a field's kind.
InputFieldWidget* makeInputField(const tasks::InputField& field, Services& services, QWidget* parent);

} // namespace vitrine::ui
