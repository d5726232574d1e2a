#include "ui/pages/repo/verdictfacts.h"

#include "ui/delegates/tint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

// Colour is never the only sign.
QString signOf(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return QStringLiteral("● ");
    case tasks::Verdict::RunsSlowly:
        return QStringLiteral("◔ ");
    case tasks::Verdict::TooLarge:
    case tasks::Verdict::Damaged:
        return QStringLiteral("◐ ");
    case tasks::Verdict::Unsupported:
    case tasks::Verdict::Unknown:
        break;
    }
    return QStringLiteral("○ ");
}

} // namespace

VerdictFacts::VerdictFacts(const tasks::RunsHere& verdict, bool sumShown, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* headline = new Label(signOf(verdict.verdict) + verdict.headline, TextSize::Strong, this);
    headline->setObjectName(QStringLiteral("verdictHeadline"));
    headline->setWordWrap(true);
    headline->setTint(verdictTint(verdict.verdict));
    column->addWidget(headline);
    auto* words =
        new Label(breakable(QStringList{verdict.reason, verdict.next}.join(QLatin1Char(' ')).trimmed()),
                  TextSize::Body, this);
    column->addWidget(words->quiet()->wrapping());
    if (verdict.sum.isEmpty())
        return;
    QPushButton* why = linkButton(tr("Why?"), this);
    why->setObjectName(QStringLiteral("verdictWhy"));
    why->setCheckable(true);
    QWidget* sum = makeSum(verdict);
    why->setChecked(sumShown);
    sum->setVisible(sumShown);
    connect(why, &QPushButton::toggled, sum, &QWidget::setVisible);
    connect(why, &QPushButton::toggled, this, &VerdictFacts::sumToggled);
    column->addWidget(why, 0, Qt::AlignLeft);
    column->addWidget(sum);
}

QWidget* VerdictFacts::makeSum(const tasks::RunsHere& verdict)
{
    auto* sum = new QWidget(this);
    auto* grid = new QGridLayout(sum);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : verdict.sum) {
        auto* left = new Label(name, TextSize::Caption, sum);
        left->quiet()->setWordWrap(true);
        auto* right = new Label(breakable(value), TextSize::Caption, sum);
        right->wrapping()->figures();
        right->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1);
    }
    return sum;
}

} // namespace vitrine::ui
