#include "app/tour/accessibletree.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QTextStream>
#include <QWidget>

namespace vitrine::tour {

namespace {

constexpr int rowsTold = 12;
constexpr int deepest = 40;

QString roleOf(QAccessibleInterface& part)
{
    const char* key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(part.role());
    return key ? QString::fromLatin1(key) : QString::number(part.role());
}

QString stateOf(const QAccessible::State& state)
{
    QStringList words;
    const auto add = [&](bool is, const char* word) {
        if (is)
            words.append(QLatin1String(word));
    };
    add(state.focusable, "focusable");
    add(state.focused, "focused");
    add(state.checked, "checked");
    add(state.selected, "selected");
    add(state.disabled, "disabled");
    add(state.expanded, "expanded");
    add(state.collapsed, "collapsed");
    return words.join(u' ');
}

QString oneLine(QString text)
{
    text.replace(u'\n', u'|');
    return text.size() > 120 ? text.left(117) + QStringLiteral("...") : text;
}

void tell(QTextStream& out, QAccessibleInterface* part, int depth)
{
    if (!part || !part->isValid() || part->state().invisible || depth > deepest)
        return;
    const QString name = oneLine(part->text(QAccessible::Name));
    const QString description = oneLine(part->text(QAccessible::Description));
    const QString value = oneLine(part->text(QAccessible::Value));
    out << QString(depth * 2, u' ') << roleOf(*part) << " \"" << name << '"';
    if (!description.isEmpty() && description != name)
        out << " (" << description << ')';
    if (!value.isEmpty())
        out << " = " << value;
    const QString state = stateOf(part->state());
    if (!state.isEmpty())
        out << " [" << state << ']';
    // A thing that takes the keyboard and has no name says nothing to who cannot see it.
    if (name.isEmpty() && part->state().focusable && !part->state().disabled)
        out << "   <- NO NAME";
    out << '\n';
    const int children = part->childCount();
    for (int i = 0; i < qMin(children, rowsTold * 3); ++i)
        tell(out, part->child(i), depth + 1);
    if (children > rowsTold * 3)
        out << QString(depth * 2 + 2, u' ') << "... " << children << " in all\n";
}

} // namespace

QString accessibleTree(QWidget& root)
{
    QString text;
    QTextStream out(&text);
    tell(out, QAccessible::queryAccessibleInterface(&root), 0);
    return text;
}

} // namespace vitrine::tour
