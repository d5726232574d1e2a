#pragma once

#include "core/cards/metadata.h"

#include <QWidget>

namespace vitrine::ui {

/// The numbers that a card's authors measured, by what they were measured on: a small bar where more is
/// better and there is a most, else the number alone.
class QualityBars : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostResults = 8;

    explicit QualityBars(const std::vector<cards::EvaluationResult>& results, QWidget* parent = nullptr);
};

/// One of them: a name, a value, and a bar below where \p part (0 to 1) is not below 0.
class QualityBar : public QWidget {
    Q_OBJECT

public:
    QualityBar(QString name, QString value, double part, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_value;
    double m_part;
};

/// How much of its most a metric reaches, 0 to 1; below 0 where it has none, or less is better.
double qualityPart(const cards::EvaluationResult& result);
/// "98.9 %", or the number as the card has it.
QString qualityText(const cards::EvaluationResult& result);

} // namespace vitrine::ui
