#pragma once

#include "core/tasks/runshere.h"

#include <QWidget>

namespace vitrine::ui {

/// "Runs well here" in words, and the sum behind it under "Why?".
class VerdictFacts : public QWidget {
    Q_OBJECT

public:
    explicit VerdictFacts(const tasks::RunsHere& verdict, bool sumShown, QWidget* parent = nullptr);

Q_SIGNALS:
    void sumToggled(bool shown);

private:
    QWidget* makeSum(const tasks::RunsHere& verdict);
};

} // namespace vitrine::ui
