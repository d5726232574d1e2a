#include "ui/pages/gate/gatefield.h"

#include "ui/pages/gate/countries.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTimer>

namespace vitrine::ui {

namespace {

const QDate noDate(1900, 1, 1); // stands for "not chosen"
constexpr int longestText = 2000;
constexpr int narrowest = 8; ///< characters that a list shows at least

/// A label that ticks its box: the texts are long, and boxes do not wrap theirs.
class BoxLabel : public Label {
public:
    BoxLabel(const QString& text, QCheckBox* box) : Label(text), m_box(box)
    {
        setWordWrap(true);
        setBuddy(box);
        setTextFormat(Qt::PlainText);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_box->click();
    }

private:
    QCheckBox* m_box;
};

/// Where no date is chosen, the calendar opens at today's month.
class OpenAtToday : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* calendar = qobject_cast<QCalendarWidget*>(watched);
        if (event->type() == QEvent::Show && calendar && calendar->selectedDate() == noDate)
            QTimer::singleShot(0, calendar, [calendar] { calendar->showToday(); });
        return QObject::eventFilter(watched, event);
    }
};

// The line that the words mean: the whole line, the name before or in its brackets, or the only line that
// begins with them; -1 where none or several do.
int lineOf(const QComboBox& list, const QString& typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return -1;
    if (const int whole = list.findText(words, Qt::MatchFixedString); whole >= 0)
        return whole;
    QList<int> begins;
    for (int i = 0; i < list.count(); ++i) {
        const QString line = list.itemText(i);
        if (line.startsWith(words + QStringLiteral(" ("), Qt::CaseInsensitive) ||
            line.endsWith(QStringLiteral(" (") + words + u')', Qt::CaseInsensitive))
            return i;
        if (line.startsWith(words, Qt::CaseInsensitive))
            begins.append(i);
    }
    return begins.size() == 1 ? begins.first() : -1;
}

/// Down opens the list at what was typed: by itself it would take the line behind the last choice, at first
/// the first country there is.
class OpenAtTyped : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* list = qobject_cast<QComboBox*>(watched);
        const bool down =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
        if (!list || !down || list->currentText() == list->itemText(list->currentIndex()))
            return QObject::eventFilter(watched, event);
        if (const int line = lineOf(*list, list->currentText()); line >= 0)
            list->setCurrentIndex(line);
        list->showPopup();
        return true;
    }
};

} // namespace

GateField::GateField(cards::GatingField field, QWidget* parent)
    : QWidget(parent), m_field(std::move(field)), m_problem(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("gateField-") + m_field.label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_problem->setWordWrap(true);
    m_problem->setTint(Tint::Bad);
    m_problem->setObjectName(QStringLiteral("gateProblem"));
    m_problem->hide();
    if (m_field.type == QLatin1String("checkbox")) {
        addCheckBox(*column);
        column->addWidget(m_problem);
        return;
    }
    auto* title = new Label(breakable(m_field.label), TextSize::Body, this);
    title->setWordWrap(true);
    column->addWidget(title);
    if (m_field.type == QLatin1String("ip_location")) {
        auto* note =
            new Label(tr("The place adds this by itself: about where your address on the internet is."),
                      TextSize::Caption, this);
        note->quiet()->setWordWrap(true);
        column->addWidget(note);
        column->addWidget(m_problem);
        return;
    }
    if (m_field.type == QLatin1String("date_picker"))
        addDate();
    else if (m_field.type == QLatin1String("country"))
        addCountry();
    else if (m_field.type == QLatin1String("select"))
        addSelect();
    else
        addText();
    m_control->setAccessibleName(m_field.label);
    title->setBuddy(m_control);
    column->addWidget(m_control);
    column->addWidget(m_problem);
}

void GateField::addCheckBox(QVBoxLayout& column)
{
    m_box = new QCheckBox(this);
    m_control = m_box;
    m_box->setAccessibleName(m_field.label);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(new BoxLabel(breakable(m_field.label), m_box), 1);
    column.addLayout(row);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        m_problem->hide();
        Q_EMIT edited();
    });
}

void GateField::addText()
{
    m_text = new QLineEdit(this);
    m_control = m_text;
    m_text->setMaxLength(longestText);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        Q_EMIT edited();
    });
}

void GateField::addDate()
{
    m_date = new QDateEdit(noDate, this);
    m_control = m_date;
    m_date->setMinimumDate(noDate);
    m_date->setSpecialValueText(tr("Choose a date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(locale()
                                 .dateFormat(QLocale::ShortFormat)
                                 .replace(QRegularExpression(QStringLiteral("y+")), QStringLiteral("yyyy")));
    m_date->calendarWidget()->installEventFilter(new OpenAtToday(m_date));
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_problem->hide();
        Q_EMIT edited();
    });
}

// One types the beginning, or any part, of a name.
void GateField::addCountry()
{
    m_choice = new QComboBox(this);
    m_control = m_choice;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(narrowest);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    for (const Country& country : countries())
        m_choice->addItem(country.name, country.code);
    m_choice->setCurrentIndex(-1);
    m_choice->lineEdit()->setPlaceholderText(tr("Type or choose a country"));
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->installEventFilter(new OpenAtTyped(m_choice));
    const auto changed = [this] {
        m_problem->hide();
        Q_EMIT edited();
    };
    connect(m_choice, &QComboBox::currentTextChanged, this, changed);
    // Who leaves the field sees which country was understood.
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const int line = lineOf(*m_choice, m_choice->currentText()); line >= 0)
            m_choice->setCurrentIndex(line);
    });
}

void GateField::addSelect()
{
    m_choice = new QComboBox(this);
    m_control = m_choice;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(narrowest);
    m_choice->setPlaceholderText(tr("Choose"));
    for (const cards::GatingField::Option& option : m_field.options)
        m_choice->addItem(option.label.isEmpty() ? option.value : option.label,
                          option.value.isEmpty() ? option.label : option.value);
    m_choice->setCurrentIndex(-1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_problem->hide();
        Q_EMIT edited();
    });
}

QString GateField::value() const
{
    if (m_box)
        return m_box->isChecked() ? QStringLiteral("on") : QString();
    if (m_text)
        return m_text->text().trimmed();
    if (m_date)
        return m_date->date() == noDate ? QString() : m_date->date().toString(Qt::ISODate);
    if (!m_choice)
        return {};
    // What was typed counts where it is a name of the list.
    const int index =
        m_choice->isEditable() ? lineOf(*m_choice, m_choice->currentText()) : m_choice->currentIndex();
    return index < 0 ? QString() : m_choice->itemData(index).toString();
}

void GateField::setValue(const QString& value)
{
    const QSignalBlocker quiet(this);
    if (m_box)
        m_box->setChecked(value == QLatin1String("on"));
    else if (m_text)
        m_text->setText(value);
    else if (m_date)
        m_date->setDate(
            QDate::fromString(value, Qt::ISODate).isValid() ? QDate::fromString(value, Qt::ISODate) : noDate);
    else if (m_choice)
        m_choice->setCurrentIndex(value.isEmpty() ? -1 : m_choice->findData(value));
}

QString GateField::problem() const
{
    if (!asks() || !value().isEmpty())
        return {};
    if (m_box)
        return tr("This must be ticked to ask for access.");
    if (m_choice && m_choice->isEditable() && !m_choice->currentText().trimmed().isEmpty())
        return tr("This is no country of the list: choose one of its lines.");
    if (m_choice && m_choice->count() == 0)
        return tr("The authors offer nothing to choose from here: tell them on the repository's page.");
    return m_text ? tr("Please write an answer.") : tr("Please choose an answer.");
}

bool GateField::check()
{
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(words);
    return words.isEmpty();
}

} // namespace vitrine::ui
