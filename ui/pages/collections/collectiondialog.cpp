#include "ui/pages/collections/collectiondialog.h"

#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int longestDescription = 150;

QString themeWord(const QString& theme)
{
    if (theme == QLatin1String("orange"))
        return CollectionDialog::tr("Orange");
    if (theme == QLatin1String("blue"))
        return CollectionDialog::tr("Blue");
    if (theme == QLatin1String("green"))
        return CollectionDialog::tr("Green");
    if (theme == QLatin1String("purple"))
        return CollectionDialog::tr("Purple");
    if (theme == QLatin1String("pink"))
        return CollectionDialog::tr("Pink");
    return theme == QLatin1String("indigo") ? CollectionDialog::tr("Indigo") : theme;
}

} // namespace

CollectionDialog::CollectionDialog(const QStringList& owners, QWidget* parent)
    : QDialog(parent), m_isNew(true)
{
    build(owners);
    setWindowTitle(tr("New collection"));
    check();
}

CollectionDialog::CollectionDialog(const hub::Collection& collection, QWidget* parent)
    : QDialog(parent), m_isNew(false)
{
    build({collection.owner});
    setWindowTitle(tr("Edit the collection"));
    m_title->setText(collection.title);
    m_description->setPlainText(collection.description);
    m_private->setChecked(collection.isPrivate);
    m_theme->setCurrentIndex(m_theme->findData(collection.theme));
    check();
}

void CollectionDialog::build(const QStringList& owners)
{
    setObjectName(QStringLiteral("collectionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_owner = new QComboBox(this);
    m_owner->addItems(owners);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("collectionTitle"));
    m_title->setMaxLength(60);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(QStringLiteral("collectionDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(scaled(72));
    m_private = new QCheckBox(tr("Private: only you, or your organization, can see it"), this);
    m_private->setObjectName(QStringLiteral("collectionPrivate"));
    m_theme = new QComboBox(this);
    for (const QString& theme : hub::collectionThemes())
        m_theme->addItem(themeWord(theme), theme);
    m_error = new Label({}, TextSize::Body, this);
    m_error->wrapping()->setTint(Tint::Bad);
    m_error->hide();
    m_save = primaryButton(m_isNew ? tr("Create") : tr("Save"), this);
    m_save->setObjectName(QStringLiteral("collectionSave"));
    m_save->setDefault(true);
    QPushButton* cancel = plainButton(tr("Cancel"), this);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (m_isNew)
        form->addRow(tr("Belongs to"), m_owner);
    m_owner->setVisible(m_isNew);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Description"), m_description);
    if (!m_isNew)
        form->addRow(tr("Colour"), m_theme);
    m_theme->setVisible(!m_isNew);
    form->addRow(m_private);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addLayout(buttons);
    setMinimumWidth(scaled(420));
    connect(m_title, &QLineEdit::textChanged, this, &CollectionDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &CollectionDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CollectionDialog::saveAsked);
    m_title->setFocus();
}

void CollectionDialog::check()
{
    const qsizetype length = m_description->toPlainText().trimmed().size();
    m_error->setVisible(length > longestDescription);
    if (length > longestDescription)
        m_error->setText(
            tr("The description has %1 characters; it may have %2.").arg(length).arg(longestDescription));
    m_save->setEnabled(!m_title->text().trimmed().isEmpty() && length <= longestDescription);
}

void CollectionDialog::showError(const Error& error)
{
    setBusy(false);
    m_error->setText(error.kind == ErrorKind::Conflict
                         ? tr("There is a collection of this title already. Choose another title.")
                         : error.message());
    m_error->show();
}

void CollectionDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

hub::CollectionDraft CollectionDialog::draft() const
{
    return {m_owner->currentText(),
            m_title->text().trimmed(),
            m_description->toPlainText().trimmed(),
            m_private->isChecked(),
            {}};
}

hub::CollectionChange CollectionDialog::change() const
{
    hub::CollectionChange change;
    change.title = m_title->text().trimmed();
    change.description = m_description->toPlainText().trimmed();
    change.isPrivate = m_private->isChecked();
    if (m_theme->currentIndex() >= 0)
        change.theme = m_theme->currentData().toString();
    return change;
}

void askTyped(QWidget* parent, const QString& title, const QString& text, const QString& word,
              const QString& verb, const std::function<void()>& done)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("typedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* words = new Label(text, TextSize::Body, dialog);
    words->setWordWrap(true);
    auto* typed = new QLineEdit(dialog);
    typed->setObjectName(QStringLiteral("typedWord"));
    typed->setPlaceholderText(word);
    typed->setAccessibleName(CollectionDialog::tr("Type “%1” to go on").arg(word));
    QPushButton* go = plainButton(verb, dialog);
    go->setObjectName(QStringLiteral("typedGo"));
    setButtonKind(go, QStringLiteral("danger"));
    go->setEnabled(false);
    QPushButton* cancel = plainButton(CollectionDialog::tr("Cancel"), dialog);
    auto* ask = new Label(typed->accessibleName(), TextSize::Body, dialog);
    ask->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(ask);
    column->addWidget(typed);
    column->addLayout(buttons);
    dialog->setMinimumWidth(scaled(400));
    QObject::connect(typed, &QLineEdit::textChanged, go,
                     [go, word](const QString& now) { go->setEnabled(now.trimmed() == word); });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, [dialog, done] {
        dialog->accept();
        done();
    });
    dialog->open();
}

} // namespace vitrine::ui
