#pragma once

#include "core/base/result.h"

#include <QString>

namespace vitrine {

/// A branch, tag, full commit id, refs/pr/N or refs/convert/NAME (protocol section 1.4). Default: main.
class Revision {
public:
    Revision() = default;
    /// \return kind Invalid for an empty text, a ".." segment, control characters or more than 255 characters
    static Result<Revision> parse(const QString& text);

    const QString& text() const { return m_text; }
    /// 40 lower-case hexadecimal digits: the one kind that never changes.
    bool isCommit() const;
    /// Quoted as one URL segment: refs/pr/1 becomes refs%2Fpr%2F1.
    QByteArray quoted() const;

    friend bool operator==(const Revision&, const Revision&) = default;

private:
    QString m_text = QStringLiteral("main");
};

} // namespace vitrine
