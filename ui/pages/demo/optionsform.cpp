#include "ui/pages/demo/optionsform.h"

#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace vitrine::ui {

OptionsForm::OptionsForm(const QList<tasks::Parameter>& parameters, QWidget* parent)
    : QWidget(parent), m_parameters(parameters), m_reset(linkButton(tr("Back to the usual"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    for (const tasks::Parameter& parameter : m_parameters) {
        QWidget* editor = editorFor(parameter);
        editor->setObjectName(QStringLiteral("option-") + parameter.name);
        editor->setAccessibleName(parameter.title);
        editor->setAccessibleDescription(parameter.help);
        editor->setToolTip(parameter.help);
        form->addRow(parameter.title, editor);
    }
    m_reset->setObjectName(QStringLiteral("resetOptions"));
    m_reset->hide();
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setValues({});
        Q_EMIT edited();
    });
    form->addRow(QString(), m_reset);
}

QWidget* OptionsForm::editorFor(const tasks::Parameter& parameter)
{
    const bool counts =
        parameter.kind == tasks::ParameterKind::Integer || parameter.kind == tasks::ParameterKind::Number;
    return counts ? number(parameter) : choice(parameter);
}

// "As the model says" first, then each choice; yes and no are choices too.
QWidget* OptionsForm::choice(const tasks::Parameter& parameter)
{
    auto* box = new QComboBox(this);
    box->addItem(tr("as the model says"), QJsonValue());
    if (parameter.kind == tasks::ParameterKind::Boolean) {
        box->addItem(tr("yes"), QJsonValue(true));
        box->addItem(tr("no"), QJsonValue(false));
    }
    for (const QString& choice : parameter.choices)
        box->addItem(choice, QJsonValue(choice));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, name = parameter.name] { set(name, box->currentData().toJsonValue()); });
    return box;
}

// One below the minimum stands for "left alone".
QWidget* OptionsForm::number(const tasks::Parameter& parameter)
{
    const double minimum = parameter.minimum.value_or(0);
    const double maximum = parameter.maximum.value_or(1e6);
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(parameter.kind == tasks::ParameterKind::Integer ? 0 : 2);
    box->setRange(minimum - 1, maximum);
    box->setSpecialValueText(parameter.defaultValue.isNull()
                                 ? tr("as the model says")
                                 : tr("%1, as usual").arg(parameter.defaultValue.toVariant().toString()));
    box->setValue(minimum - 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, minimum, name = parameter.name](double value) {
        set(name, value < minimum ? QJsonValue() : QJsonValue(value));
    });
    return box;
}

void OptionsForm::set(const QString& name, const QJsonValue& value)
{
    if (value.isNull())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    m_reset->setVisible(!m_values.isEmpty());
    if (!m_filling)
        Q_EMIT edited();
}

void OptionsForm::setValues(const QJsonObject& values)
{
    m_filling = true;
    for (const tasks::Parameter& parameter : m_parameters) {
        const QJsonValue value = values.value(parameter.name);
        auto* editor = findChild<QWidget*>(QStringLiteral("option-") + parameter.name);
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            int index = 0;
            for (int i = 1; i < box->count(); ++i)
                index = box->itemData(i).toJsonValue() == value ? i : index;
            box->setCurrentIndex(index);
        } else if (auto* spin = qobject_cast<QDoubleSpinBox*>(editor)) {
            spin->setValue(value.toDouble(spin->minimum()));
        }
    }
    m_filling = false;
}

} // namespace vitrine::ui
