#include "ui/pages/repo/qualitybars.h"

#include "ui/widgets/label.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int barHeight = 6; ///< pixels
constexpr int barGap = 3;    ///< pixels between words and bar
constexpr int rowBottom = 6; ///< pixels

// Metrics of which more is better and one (or a hundred) is all.
bool hasMost(const QString& metric)
{
    static const QStringList known{
        QStringLiteral("accuracy"),  QStringLiteral("acc"),    QStringLiteral("f1"),
        QStringLiteral("precision"), QStringLiteral("recall"), QStringLiteral("exact_match"),
        QStringLiteral("map"),       QStringLiteral("ndcg"),   QStringLiteral("mrr"),
        QStringLiteral("iou"),       QStringLiteral("auc"),    QStringLiteral("pearson"),
        QStringLiteral("spearman"),  QStringLiteral("rouge"),  QStringLiteral("bleu"),
        QStringLiteral("pass@"),     QStringLiteral("mcc"),    QStringLiteral("cos_sim")};
    const QString name = metric.toLower();
    return std::any_of(known.begin(), known.end(), [&](const QString& k) { return name.contains(k); });
}

} // namespace

double qualityPart(const cards::EvaluationResult& result)
{
    const double value = result.value.toDouble(-1);
    if (!hasMost(result.metricType.isEmpty() ? result.metricName : result.metricType) || value < 0 ||
        value > 100)
        return -1;
    return value > 1 ? value / 100 : value;
}

QString qualityText(const cards::EvaluationResult& result)
{
    const double part = qualityPart(result);
    if (part >= 0)
        return QualityBars::tr("%1 %").arg(QLocale().toString(part * 100, 'f', 1));
    return result.value.isDouble() ? QLocale().toString(result.value.toDouble(), 'g', 4)
                                   : result.value.toVariant().toString();
}

QualityBars::QualityBars(const std::vector<cards::EvaluationResult>& results, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("qualityBars"));
    setAccessibleName(tr("Measured quality, as the authors say"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QString dataset;
    int shown = 0;
    for (const cards::EvaluationResult& result : results) {
        if (++shown > mostResults)
            break;
        if (result.datasetName != dataset && !result.datasetName.isEmpty()) {
            dataset = result.datasetName;
            if (shown > 1)
                column->addSpacing(6);
            auto* title = new Label(dataset, TextSize::Caption, this);
            column->addWidget(title->quiet()->wrapping());
        }
        column->addWidget(new QualityBar(result.metricName, qualityText(result), qualityPart(result), this));
    }
    const int more = static_cast<int>(results.size()) - mostResults;
    if (more > 0) {
        auto* rest = new Label(tr("%n more in the card", nullptr, more), TextSize::Caption, this);
        column->addWidget(rest->quiet());
    }
}

QualityBar::QualityBar(QString name, QString value, double part, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_value(std::move(value)), m_part(part)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_name + QStringLiteral(": ") + m_value);
    setToolTip(accessibleName());
}

QSize QualityBar::sizeHint() const
{
    const QFontMetrics words(Theme::font(TextSize::Body));
    return {120, words.height() + rowBottom + (m_part >= 0 ? barGap + barHeight : 0)};
}

QSize QualityBar::minimumSizeHint() const
{
    return sizeHint();
}

void QualityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont figures = Theme::figures(TextSize::Body);
    painter.setFont(figures);
    const QFontMetrics metrics(figures);
    const int height = metrics.height();
    const int valueWidth = metrics.horizontalAdvance(m_value) + 8;
    const Qt::Alignment begin = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width(), height), int(end | Qt::AlignVCenter), m_value);
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(theme.quiet);
    const QRect nameRect(mirrored ? valueWidth : 0, 0, width() - valueWidth, height);
    painter.drawText(nameRect, int(begin | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, nameRect.width()));
    if (m_part < 0)
        return;
    QRectF bar(0, height + barGap, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double filled = bar.width() * qBound(0.0, m_part, 1.0);
    bar = QRectF(mirrored ? width() - filled : 0, bar.top(), filled, barHeight);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

} // namespace vitrine::ui
