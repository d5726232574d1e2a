#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace vitrine::localhub {

/// The front matter of a README.md as JSON (protocol 12.1): scalars typed as YAML 1.2 does it, so that the
/// language "no" stays a word. \return nothing where there is none, it is broken, or it is too large (64 KiB,
/// 20,000 values, 32 levels)
std::optional<QJsonObject> frontMatter(const QByteArray& readme);

/// Why the front matter cannot be read, with the place; empty where it can, or where there is none.
QString frontMatterProblem(const QByteArray& readme);

/// What follows the front matter; all of it where there is none.
QByteArray cardBody(const QByteArray& readme);

} // namespace vitrine::localhub
