#pragma once

#include <QJsonObject>

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// What is wrong with a submitted form, for the answer 400.
struct FormProblem {
    QString label; ///< of the field
    QString problem;
};

/// Checks what a person submitted against `extra_gated_fields` of the card (protocol 7.8): every field must
/// be there and be what its type says. \param submitted by label; anything the card does not ask for is left
/// out. \param address of the caller, for `ip_location`: this server knows no countries of addresses
/// \return the values to keep, by label
tl::expected<QJsonObject, FormProblem> checkGateForm(const QJsonObject& card, const QJsonObject& submitted,
                                                     const QString& address);

} // namespace vitrine::localhub
