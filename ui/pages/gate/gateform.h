#pragma once

#include "core/cards/metadata.h"
#include "core/hub/gate.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace vitrine::ui {

class GateField;

/// The questions of a gate, one below the other.
class GateForm : public QWidget {
    Q_OBJECT

public:
    explicit GateForm(QWidget* parent = nullptr);

    /// Makes the questions anew where they are others; what was answered stays where its label does.
    void setFields(const std::vector<cards::GatingField>& fields);
    bool isEmpty() const { return m_fields.isEmpty(); }
    /// The Tab key goes from \a before through the fields, as they stand, to \a after: fields come late, and
    /// would be last in the window otherwise.
    void keepTabOrder(QWidget* before, QWidget* after) const;
    /// Whether the place adds something that the person does not see here.
    bool addsLocation() const;
    QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString>& values);
    QList<hub::GateAnswer> answers() const;
    /// Marks what is missing and leads there. \return whether all is answered
    bool check();

Q_SIGNALS:
    void edited();

private:
    std::vector<cards::GatingField> m_shown;
    QList<GateField*> m_fields;
    QVBoxLayout* m_column;
};

} // namespace vitrine::ui
