#pragma once

#include <QStringView>

namespace vitrine::ui {

/// What laying \p text out takes, in plain letters: marks on letters, joined pictures and changes of
/// direction take many times as much, and the more of them stand together the more each.
qsizetype textCost(QStringView text);

/// How many characters of \p text cost at most \p most, at least one where there is one; never half of a
/// surrogate pair.
qsizetype textThatCosts(QStringView text, qsizetype most);

} // namespace vitrine::ui
