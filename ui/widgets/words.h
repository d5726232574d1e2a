#pragma once

#include <QDateTime>
#include <QString>

namespace vitrine::ui {

/// "3 days ago", "yesterday", "just now". \p now is a parameter so that words can be tested.
QString agoText(const QDateTime& then, const QDateTime& now = QDateTime::currentDateTimeUtc());
/// The full date in the person's way of writing it, for tool tips.
QString fullDateText(const QDateTime& when);
/// "12 seconds", "3 minutes", "2 hours": how long something still takes.
QString durationText(qint64 seconds);
/// "German (Deutsch)" for "de"; the code itself where nobody knows it.
QString languageText(const QString& code);
/// "German" for "de", in the window's language; the code itself where nobody knows it.
QString languageName(const QString& code);
/// \p text with places where its long words may go on in the next line: names of tensors, files, addresses.
QString breakable(const QString& text);

} // namespace vitrine::ui
