#pragma once

#include <QString>
#include <QStringList>
#include <QJsonObject>

namespace vitrine::tasks {

/// One architecture that `core/inference` has, named like `model_type` in config.json. The worker's own table
/// (core/inference/architectures) is tested to hold the same entries.
struct Architecture {
    QString modelType;               ///< "bert"
    QString headClass;               ///< entry of "architectures": "BertForSequenceClassification"
    QString task;                    ///< the pipeline tag it runs as
};

/// Every architecture and head that runs here.
const QList<Architecture>& architectures();

/// Whether any head of \p modelType runs here.
bool knowsModelType(const QString& modelType);

/// Multiply-adds of one usual input and bytes of activations, from the configuration's sizes.
struct Cost {
    double multiplyAdds = 0;
    qint64 activationBytes = 0;
};
Cost usualCost(const QString& modelType, const QJsonObject& config);

} // namespace vitrine::tasks
