#include "ui/delegates/tint.h"

#include <QCoreApplication>

namespace vitrine::ui {

Tint modalityTint(tasks::Modality modality)
{
    switch (modality) {
    case tasks::Modality::Text:
        return Tint::Text;
    case tasks::Modality::Image:
        return Tint::Image;
    case tasks::Modality::Audio:
        return Tint::Audio;
    case tasks::Modality::Multimodal:
        return Tint::Multimodal;
    case tasks::Modality::Tabular:
        return Tint::Tabular;
    }
    return Tint::Neutral;
}

QString modalityIcon(tasks::Modality modality)
{
    switch (modality) {
    case tasks::Modality::Text:
        return QStringLiteral("text");
    case tasks::Modality::Image:
        return QStringLiteral("image");
    case tasks::Modality::Audio:
        return QStringLiteral("audio");
    case tasks::Modality::Multimodal:
        return QStringLiteral("multimodal");
    case tasks::Modality::Tabular:
        break;
    }
    return QStringLiteral("tabular");
}

QString modalityTitle(tasks::Modality modality)
{
    switch (modality) {
    case tasks::Modality::Text:
        return QCoreApplication::translate("Modality", "Text");
    case tasks::Modality::Image:
        return QCoreApplication::translate("Modality", "Pictures and video");
    case tasks::Modality::Audio:
        return QCoreApplication::translate("Modality", "Sound");
    case tasks::Modality::Multimodal:
        return QCoreApplication::translate("Modality", "Several at once");
    case tasks::Modality::Tabular:
        break;
    }
    return QCoreApplication::translate("Modality", "Tables and others");
}

Tint verdictTint(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return Tint::Good;
    case tasks::Verdict::RunsSlowly:
    case tasks::Verdict::TooLarge:
    case tasks::Verdict::Damaged:
        return Tint::Warn;
    case tasks::Verdict::Unsupported:
    case tasks::Verdict::Unknown:
        break;
    }
    return Tint::Neutral;
}

QString verdictIcon(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return QStringLiteral("runs-well");
    case tasks::Verdict::RunsSlowly:
        return QStringLiteral("runs-slowly");
    case tasks::Verdict::TooLarge:
    case tasks::Verdict::Unsupported:
    case tasks::Verdict::Damaged:
        return QStringLiteral("runs-not");
    case tasks::Verdict::Unknown:
        break;
    }
    return QStringLiteral("info");
}

} // namespace vitrine::ui
