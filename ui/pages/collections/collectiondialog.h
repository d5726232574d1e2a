#pragma once

#include "core/hub/collections.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vitrine::ui {

class Label;

/// Title, description, who sees it, theme: of a new collection, or of one that is there.
class CollectionDialog : public QDialog {
    Q_OBJECT

public:
    /// A new one. \param owners where one may make it, the person first
    CollectionDialog(const QStringList& owners, QWidget* parent);
    CollectionDialog(const hub::Collection& collection, QWidget* parent);

    hub::CollectionDraft draft() const;
    hub::CollectionChange change() const;
    /// Why the place did not take it; what was typed stays.
    void showError(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void saveAsked();

private:
    void build(const QStringList& owners);
    void check();

    bool m_isNew;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QCheckBox* m_private = nullptr;
    QComboBox* m_theme = nullptr;
    Label* m_error = nullptr;
    QPushButton* m_save = nullptr;
};

/// Asks to type \p word before something that cannot be undone; calls \p done then. Deletes itself when
/// closed.
void askTyped(QWidget* parent, const QString& title, const QString& text, const QString& word,
              const QString& verb, const std::function<void()>& done);

} // namespace vitrine::ui
