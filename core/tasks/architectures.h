#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vitrine::tasks {

/// One architecture that `core/inference` has, named like `model_type` in config.json. The worker's own table
/// (core/inference/architectures) is tested to hold the same entries.
struct Architecture {
    QString modelType; ///< "bert"
    QString headClass; ///< entry of "architectures": "BertForSequenceClassification"
    QString task;      ///< the pipeline tag it runs as
};

/// Every architecture and head that runs here.
const QList<Architecture>& architectures();

/// Whether any head of \p modelType runs here.
bool knowsModelType(const QString& modelType);

/// Multiply-adds of one usual input (a sentence of 32 tokens, one picture) and bytes of activations, from the
/// configuration's sizes; where only an extract of it is known, from the number of weights.
struct Cost {
    double multiplyAdds = 0;
    qint64 activationBytes = 0;
};
Cost usualCost(const QString& modelType, const QJsonObject& config, qint64 parameters = 0);

} // namespace vitrine::tasks
