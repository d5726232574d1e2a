#include "ui/pages/gate/gateform.h"

#include "ui/pages/gate/gatefield.h"

#include <QVBoxLayout>

namespace vitrine::ui {

GateForm::GateForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void GateForm::setFields(const std::vector<cards::GatingField>& fields)
{
    if (fields == m_shown)
        return;
    const QMap<QString, QString> kept = values();
    qDeleteAll(m_fields);
    m_fields.clear();
    m_shown = fields;
    for (const cards::GatingField& field : fields) {
        auto* row = new GateField(field, this);
        m_column->addWidget(row);
        m_fields.append(row);
        connect(row, &GateField::edited, this, &GateForm::edited);
    }
    setValues(kept);
}

void GateForm::keepTabOrder(QWidget* before, QWidget* after) const
{
    QWidget* last = before;
    for (const GateField* field : m_fields) {
        if (!field->asks())
            continue;
        QWidget::setTabOrder(last, field->control());
        last = field->control();
    }
    if (last != before)
        QWidget::setTabOrder(last, after);
}

bool GateForm::addsLocation() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const GateField* field) { return !field->asks(); });
}

QMap<QString, QString> GateForm::values() const
{
    QMap<QString, QString> values;
    for (const GateField* field : m_fields) {
        if (const QString value = field->value(); !value.isEmpty())
            values.insert(field->label(), value);
    }
    return values;
}

void GateForm::setValues(const QMap<QString, QString>& values)
{
    for (GateField* field : std::as_const(m_fields)) {
        if (values.contains(field->label()))
            field->setValue(values.value(field->label()));
    }
}

QList<hub::GateAnswer> GateForm::answers() const
{
    QList<hub::GateAnswer> answers;
    for (const GateField* field : m_fields) {
        if (field->asks())
            answers.append({field->label(), field->value()});
    }
    return answers;
}

bool GateForm::check()
{
    GateField* first = nullptr;
    for (GateField* field : std::as_const(m_fields)) {
        if (!field->check() && !first)
            first = field;
    }
    if (first)
        first->control()->setFocus(Qt::OtherFocusReason);
    return !first;
}

} // namespace vitrine::ui
