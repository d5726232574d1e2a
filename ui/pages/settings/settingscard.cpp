#include "ui/pages/settings/settingscard.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

SettingsCard::SettingsCard(const QString& title, QWidget* parent) : Card(title, parent)
{
    body()->setSpacing(14);
}

Label* SettingsCard::addLine(const QString& name, const QString& about, QWidget* control)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(name, TextSize::Body, this));
    auto* sentence = new Label(about, TextSize::Caption, this);
    sentence->quiet()->setWordWrap(true);
    sentence->setVisible(!about.isEmpty());
    words->addWidget(sentence);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    control->setAccessibleName(name);
    control->setAccessibleDescription(about);
    return sentence;
}

Label* SettingsCard::addNote(const QString& text)
{
    auto* note = new Label(text, TextSize::Caption, this);
    note->quiet()->setWordWrap(true);
    body()->addWidget(note);
    return note;
}

void SettingsCard::addWide(QWidget* widget)
{
    body()->addWidget(widget);
}

} // namespace vitrine::ui
