#pragma once

#include "core/tasks/task.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace vitrine::ui {

/// The parameters of a task as a form; what is left alone is not sent, so that the model decides.
class OptionsForm : public QWidget {
    Q_OBJECT

public:
    explicit OptionsForm(const QList<tasks::Parameter>& parameters, QWidget* parent = nullptr);

    QJsonObject values() const { return m_values; }
    void setValues(const QJsonObject& values);

Q_SIGNALS:
    void edited();

private:
    QWidget* editorFor(const tasks::Parameter& parameter);
    QWidget* choice(const tasks::Parameter& parameter);
    QWidget* number(const tasks::Parameter& parameter);
    void set(const QString& name, const QJsonValue& value);

    QList<tasks::Parameter> m_parameters;
    QJsonObject m_values;
    QPushButton* m_reset;
    bool m_filling = false;
};

} // namespace vitrine::ui
