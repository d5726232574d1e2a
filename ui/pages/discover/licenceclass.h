#pragma once

#include <QString>

namespace vitrine::ui {

/// What a licence lets one do, in four classes people can choose from. No legal advice: the words stay
/// careful.
enum class LicenceClass { Free, Conditions, NonCommercial, Unknown };

/// Class of one of the Hub's licence ids (protocol section 2.5); ids nobody knows are Unknown.
LicenceClass licenceClass(const QString& licence);
/// "Free, also commercially", …
QString licenceClassTitle(LicenceClass licence);

} // namespace vitrine::ui
